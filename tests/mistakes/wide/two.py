"""Secrets of other environments; two mistakes at once."""

import json
import unicodedata
import urllib.parse

from .signers import *  # noqa: F403

for mk in [plain, kv, slack, std, square, twilio, hubspot3]:
    d = mk()
    old = d.secrets
    d.more["true_secrets"] = old
    d.secrets = ["whsec_" + b64(bytes(r.randrange(256) for _ in range(24))) if mk is std else ("whsec_" if old[0].startswith("whsec_") else "") + alnum(len(old[0]))]
    mistake("not_signed_with_this_secret", "the staging secret", d, certain=False)
for mk, n in [(thunder, 3), (discord, 3), (sendgrid, 3)]:
    d = mk()
    o = mk(n=n)
    d.secrets = o.secrets
    mistake("not_signed_with_this_secret", "another public key", d, certain=False)


# Two.
def two(comment, d, first, **k):
    case("two", "two", comment, d, first, None, also=first, **k)


d = plain("github")
s = d.secrets[0]
d.secrets = [s + "\n"]
two("secret newline, json.dumps", spoil(d, json.dumps(json.loads(d.body)).encode()), ["secret_whitespace", "body_reserialized"])
d = kv("stripe")
d.secrets = [f'"{d.secrets[0]}"']
two("quoted secret, BOM", spoil(d, b"\xef\xbb\xbf" + d.body), ["secret_quoted", "body_bom"])
d = slack()
d.secrets = [b64(d.secrets[0].encode())]
two("k8s secret, newline", spoil(d, d.body + b"\n"), ["secret_not_decoded", "body_newline"])
d = square()
d.url = d.url.replace("https", "http")
two("http, JSON.stringify of python", spoil(d, json.dumps(json.loads(d.body)).encode()), ["url_differs", "body_reserialized"])
d = square()
d.url = d.url.replace("https", "http") + "/"
two("http and a slash", d, ["url_differs"])
d = plain("tusky")
d.rename(d.more["name"], "x_tusky_signature")
two("renamed, base64 body", spoil(d, b64(d.body).encode()), ["header_renamed", "body_base64"])
d = plain("shopify")
d.rename(d.more["name"], "shopify_hmac_sha256")
d.secrets = [d.secrets[0] + "\r\n"]
two("renamed, CRLF secret", d, ["header_renamed", "secret_whitespace"])
d = plain("tectra")
d.set(d.more["name"], '"' + d.h(d.more["name"]) + '"')
d.secrets = [" " + d.secrets[0]]
two("quoted signature, space before secret", d, ["signature_quoted", "secret_whitespace"])
d = plain("github")
d.set(d.more["name"], d.sigs[0].hex())
two("prefix cut, newline", spoil(d, d.body + b"\n"), ["signature_prefix", "body_newline"])
d = plain("xero")
d.set(d.more["name"], d.sigs[0].hex())
two("hex signature, BOM", spoil(d, b"\xef\xbb\xbf" + d.body), ["signature_encoding", "body_bom"])
d = kv("stripe", t=NOW - 86400 * 4)
two("base64, four days late", spoil(d, b64(d.body).encode()), ["body_base64", "late_delivery"])
d = slack(t=NOW + 3600)
d.secrets = [d.secrets[0] + "\n"]
two("secret newline, clock", d, ["secret_whitespace", "clock_skew"])
d = std()
d.secrets = ["v1," + d.secrets[0]]
two("v1, kept; newline", spoil(d, d.body + b"\n"), ["secret_prefix_kept", "body_newline"])
d = kv("stripe")
d.secrets = [d.secrets[0].removeprefix("whsec_")]
two("prefix cut; JSON.stringify -> dumps", spoil(d, json.dumps(json.loads(d.body)).encode()), ["secret_prefix_cut", "body_reserialized"])
d = plain("sentry")
d.secrets = [d.secrets[0] + "," + alnum(36)]
two("joined secrets, newline", spoil(d, d.body + b"\n"), ["secret_joined", "body_newline"])
d = slack()
d.secrets = [d.secrets[0] + "\\n"]
two("escaped newline in the secret, pretty", spoil(d, json.dumps(json.loads(d.body), indent=2).encode()), ["secret_escaped", "body_reserialized"])
d = slack()
d.set("X-Slack-Request-Timestamp", f"{d.more['t']}000")
d.secrets = [d.secrets[0] + "\n"]
two("ms and secret newline", d, ["timestamp_unit", "secret_whitespace"])
d = courier()
d.method = "post"
d.url = d.url.replace("https", "http")
two("lower-case method, http", d, ["method_differs", "url_differs"])
d = courier()
d.method = "post"
d.secrets = [f"'{d.secrets[0]}'"]
two("lower-case method, quoted secret", d, ["method_differs", "secret_quoted"])
d = courier()
d.method = "GET"
two("GET, newline", spoil(d, d.body + b"\n"), ["method_differs", "body_newline"])
d = thunder()
d.secrets = [d.secrets[0].replace("\n", "\\n")]
two("PEM escaped, newline", spoil(d, d.body + b"\n"), ["key_escaped", "body_newline"])
d = thunder()
d.secrets = [d.secrets[0].replace("\n", " ")]
two("PEM spaces, dumps", spoil(d, json.dumps(json.loads(d.body)).encode()), ["key_escaped", "body_reserialized"])
d = plain("github")
d.provider = "gitea"
d.secrets = [d.secrets[0] + "\n"]
two("GitHub's for Gitea, newline in secret", d, ["other_provider", "secret_whitespace"])
d = plain("tusky")
two("double encoded, newline", spoil(d, json.dumps(d.body.decode()).encode() + b"\n"), ["body_double_encoded", "body_newline"])
x = data()
x["name"] = "Zoë Müller"
d = plain("tusky", js_body(x))
d.secrets = [d.secrets[0] + "\n"]
two("NFD, newline in secret", spoil(d, unicodedata.normalize("NFD", d.body.decode()).encode()), ["body_normalized", "secret_whitespace"])
d = plain("line")
d.secrets = ["\ufeff" + d.secrets[0]]
two("BOM on the secret, form wrapped", spoil(d, urllib.parse.urlencode({"payload": d.body}).encode()), ["secret_invisible", "body_form_encoded"])
d = plain("lemon-squeezy")
d.secrets = [f'"{d.secrets[0]}"\n']
two("quotes and newline", d, ["secret_quoted", "secret_whitespace"])
d = slack()
d.rename("X-Slack-Signature", "x_slack_signature").rename("X-Slack-Request-Timestamp", "x_slack_request_timestamp")
two("both renamed, CRLF behind body", spoil(d, d.body + b"\r\n"), ["header_renamed", "body_newline"])
