"""Key files."""

import urllib.parse

from .signers import *  # noqa: F403


def key_case(code, comment, d, new, *a, **k):
    d.more["true_secrets"] = list(d.secrets)
    d.secrets = [new]
    mistake(code, comment, d, *a, **k)


for comment, f in [
    ("one line", lambda p: p.replace("\n", "")),
    ("spaces", lambda p: p.replace("\n", " ")),
    ("%0A", lambda p: p.replace("\n", "%0A")),
    ("literal \\\\n", lambda p: p.replace("\n", "\\\\n")),
    ("quoted with \\n", lambda p: '"' + p.replace("\n", "\\n") + '"'),
    ("<br>", lambda p: p.replace("\n", "<br>")),
    ("commas", lambda p: p.strip().replace("\n", ",")),
    ("tabs indented in YAML", lambda p: p.replace("\n", "\n    ")),
]:
    d = r.choice([thunder, wise])()
    key_case(
        "key_escaped", comment, d, f(d.secrets[0]), ["key_escaped", "secret_quoted"] if "quoted" in comment else ["key_escaped", "secret_whitespace"] if "YAML" in comment else ["key_escaped"], None
    )
d = thunder()
key_case("key_escaped", "url-escaped whole", d, urllib.parse.quote(d.secrets[0]), ["key_escaped", "secret_escaped"], None)
d = thunder()
lines = d.secrets[0].splitlines()
for comment, ls in [
    ("no first line", lines[1:]),
    ("no last line", lines[:-1]),
    ("four dashes", ["----" + lines[0][5:], *lines[1:]]),
    ("cut at 255", None),
    ("a line twice", [*lines[:3], lines[2], *lines[3:]]),
    ("a character missing", [lines[0], lines[1][:-1], *lines[2:]]),
    ("em dashes", [lines[0].replace("-----", "—–"), *lines[1:-1], lines[-1].replace("-----", "—–")]),
    ("BEGIN in lower case", [lines[0].lower(), *lines[1:]]),
    ("two lines swapped", [lines[0], lines[2], lines[1], *lines[3:]]),
    ("the bare middle on one line", ["".join(lines[1:-1])]),
]:
    d = thunder()
    key_case(
        "key_damaged", comment, d, d.secrets[0][:255] if ls is None else "\n".join(ls) + "\n", ["key_damaged", "key_escaped"] if comment in ("the bare middle on one line",) else ["key_damaged"], None
    )
d = discord()
key_case("key_damaged", "Discord: a digit missing", d, d.secrets[0][:-1], ["key_damaged", "key_size", "key_kind"], None)
d = sendgrid()
key_case("key_damaged", "SendGrid: cut", d, d.secrets[0][:80], ["key_damaged", "key_kind"], None)
d = thunder()
key_case("key_kind", "a certificate", d, cert(d.more["k"]), certain=None)


d = thunder()
key_case("key_kind", "an EC key", d, pub_pem(key("p256")), certain=None)
d = thunder()
key_case("key_kind", "an Ed25519 key", d, pub_pem(key("ed")), certain=None)
d = thunder()
key_case("key_kind", "an SSH key", d, ssh(d.more["k"]), certain=None)
d = thunder()
key_case("key_kind", "its URL", d, "https://cloud-api.thunderstack.org/api/webhook-public-key", certain=None)

d = thunder()
key_case("key_kind", "a shared secret", d, "whsec_" + alnum(32), ["key_kind", "secret_of_other_kind"], None)
d = discord()
key_case("key_kind", "Discord: the bot token", d, "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe." + alnum(38), ["key_kind", "secret_of_other_kind"], None)

d = discord()
key_case("key_kind", "Discord: base64", d, b64(raw_pub(d.more["k"])), ["key_kind", "secret_not_decoded", "key_damaged"], None)
d = sendgrid()
key_case("key_kind", "SendGrid: an RSA key", d, b64(pub_der(key("rsa"))), certain=None)
d = sendgrid()
key_case("key_kind", "SendGrid: P-384", d, b64(pub_der(key("p384"))), ["key_kind", "key_size"], None)
d = telnyx()
key_case("key_kind", "Telnyx: hex", d, raw_pub(d.more["k"]).hex(), ["key_kind", "secret_not_decoded", "key_size"], None)
d = telnyx()
key_case("key_kind", "Telnyx: the API key", d, "KEY0" + hexs(28) + "_" + alnum(22), ["key_kind", "secret_of_other_kind"], None)
d = thunder()
key_case("key_size", "a key of 4096 bits", d, pub_pem(key("rsa4096")), ["key_size", "not_signed_with_this_secret"], False)
d = thunder(kind="rsa4096")
key_case("key_size", "a key of 2048 bits", d, pub_pem(key("rsa")), ["key_size", "not_signed_with_this_secret"], False)
d = wise()
key_case("key_size", "1024 bits", d, pub_pem(key("rsa1024")), ["key_size", "key_kind"], False)
d = discord()
key_case("key_size", "a key of 31 bytes", d, d.secrets[0][:62], ["key_size", "key_damaged"], False)
