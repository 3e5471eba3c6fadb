"""Secrets that are not what the platform shows."""

import json
import urllib.parse

from .signers import *  # noqa: F403


def sec_case(code, comment, d, new, *a, **k):
    d.more["true_secrets"] = [s for s in d.secrets if isinstance(s, str)]
    d.secrets = [new]
    mistake(code, comment, d, *a, **k)


for comment, f in [
    ("newline", lambda s: s + "\n"),
    ("CRLF", lambda s: s + "\r\n"),
    ("tab", lambda s: s + "\t"),
    ("spaces both", lambda s: "  " + s + " "),
    ("space in the middle", lambda s: s[:10] + " " + s[10:]),
    ("wrapped at 20 columns", lambda s: s[:20] + "\n" + s[20:]),
]:
    d = r.choice([plain, kv, slack, square])()
    sec_case("secret_whitespace", comment, d, f(d.secrets[0]))
d = std()
sec_case("secret_whitespace", "newline on whsec_ base64", d, d.secrets[0] + "\n", certain=None)
for comment, f in [
    ("double", lambda s: f'"{s}"'),
    ("single", lambda s: f"'{s}'"),
    ("backticks", lambda s: f"`{s}`"),
    ("curly", lambda s: f"“{s}”"),
    ("bytes' repr", lambda s: f"b'{s}'"),
    ("escaped quotes", lambda s: f'\\"{s}\\"'),
    ("one only", lambda s: s + '"'),
    ("trailing semicolon and quotes", lambda s: f'"{s}";'),
    ("low-high quotes", lambda s: f"„{s}“"),
]:
    d = r.choice([plain, kv, slack, zoom])()
    sec_case("secret_quoted", comment, d, f(d.secrets[0]), ["secret_quoted"])
d = std()
sec_case("secret_quoted", "quotes on a whsec_", d, f'"{d.secrets[0]}"')
sp = "pa$s/w0rd+" + alnum(16) + "=="
for comment, mk, f in [
    ("literal \\n behind", alnum(30), lambda s: s + "\\n"),
    ("literal \\r\\n behind", alnum(30), lambda s: s + "\\r\\n"),
    ("url-escaped", sp, lambda s: urllib.parse.quote(s, safe="")),
    ("html-escaped", alnum(12) + "&" + alnum(12) + "<x", lambda s: s.replace("&", "&amp;").replace("<", "&lt;")),
    ("JSON-escaped slash", alnum(10) + "/" + alnum(12), lambda s: s.replace("/", "\\/")),
    ("JSON-escaped quote", alnum(10) + '"' + alnum(12), lambda s: s.replace('"', '\\"')),
    ("docker-compose's $$", alnum(10) + "$" + alnum(12), lambda s: s.replace("$", "$$")),
    ("backslash doubled", alnum(10) + "\\" + alnum(12), lambda s: s.replace("\\", "\\\\")),
    ("\\u0026", alnum(10) + "&" + alnum(12), lambda s: s.replace("&", "\\u0026")),
    ("real newline became two characters", alnum(20) + "\n" + alnum(9), lambda s: s.replace("\n", "\\n")),
    ("+ became a space", alnum(10) + "+" + alnum(12), lambda s: s.replace("+", " ")),
    ("%0A behind", alnum(25), lambda s: s + "%0A"),
    ("shell's backslash before $", alnum(9) + "$" + alnum(9), lambda s: s.replace("$", "\\$")),
    ("Python's unicode escape \\xe9", "geh\u00e9im" + alnum(12), lambda s: s.replace("é", "\\xe9")),
]:
    d = r.choice([lambda s: plain(secret=s, pool=[p for p in HEX if p[0] not in SECRET]), lambda s: kv("tailscale", secret=s), lambda s: slack(secret=s), lambda s: zoom(secret=s)])(mk)
    sec_case("secret_escaped", comment, d, f(mk), ["secret_escaped", "secret_whitespace"] if "became a space" in comment else ["secret_escaped"])
for comment, f in [
    ("BOM", lambda s: "\ufeff" + s),
    ("NBSP behind", lambda s: s + "\u00a0"),
    ("ZWSP", lambda s: s + "\u200b"),
    ("ZWJ inside", lambda s: s[:7] + "\u200d" + s[7:]),
    ("soft hyphen inside", lambda s: s[:9] + "\u00ad" + s[9:]),
    ("left-to-right mark", lambda s: "\u200e" + s),
    ("word joiner", lambda s: s + "\u2060"),
    ("narrow NBSP before", lambda s: "\u202f" + s),
    ("line separator", lambda s: s + "\u2028"),
]:
    d = r.choice([plain, kv, slack, zoom])()
    sec_case("secret_invisible", comment, d, f(d.secrets[0]), ["secret_invisible", "secret_whitespace"] if "NBSP" in comment or "line sep" in comment else ["secret_invisible"])
for comment, mk, f in [
    ("name=", None, lambda s: f"GITHUB_SECRET={s}"),
    ("export name=", None, lambda s: f"export WEBHOOK_SECRET={s}"),
    ("Bearer", None, lambda s: f"Bearer {s}"),
    ("YAML key", None, lambda s: f"secret: {s}"),
    ("JSON pair", None, lambda s: f'"secret": "{s}"'),
    ("sha256=", None, lambda s: f"sha256={s}"),
    ("base64:", None, lambda s: "base64:" + s),
    ("a remark behind", None, lambda s: s + " # production"),
]:
    d = r.choice([lambda: plain(pool=[p for p in HEX if p[0] not in SECRET]), zoom, lambda: kv("calendly")])()
    sec_case("secret_prefix_kept", comment, d, f(d.secrets[0]), ["secret_prefix_kept", "secret_quoted"] if "JSON" in comment else ["secret_prefix_kept"])
raw = bytes(r.randrange(256) for _ in range(24))
body = js_body(data())
sig = mac("sha256", raw, body)
p = rec("acme", key={"decode": "base64"})
sec_case(
    "secret_prefix_kept",
    "whsec_ before base64, the record strips none",
    D(p, [b64(raw)], common(body) + [["X-Acme-Signature", sig.hex()]], body, sigs=[sig], name="X-Acme-Signature"),
    "whsec_" + b64(raw),
)
d = std("svix")
sec_case("secret_prefix_kept", "v1, before whsec_", d, "v1," + d.secrets[0])
d = plain("github")
sec_case("secret_prefix_kept", "whsec_ put before it, as elsewhere", d, "whsec_" + d.secrets[0])
for mkd in [lambda: kv("stripe"), lambda: plain("tectra"), lambda: plain("tuteliq")]:
    d = mkd()
    sec_case("secret_prefix_cut", "whsec_ cut", d, d.secrets[0].removeprefix("whsec_"))
for pid, pre, hdr, sep, tk, vk in [("paddle", "pdl_ntfset_", "Paddle-Signature", ":", "ts", "h1"), ("tailscale", "tskey-webhook-", "Tailscale-Webhook-Signature", ".", "t", "v1")]:
    s = pre + alnum(30)
    body = js_body(data())
    t = NOW - 2
    sig = mac("sha256", s, t, sep, body)
    d = D(pid, [s], common(body) + [[hdr, f"{tk}={t}{';' if pid == 'paddle' else ','}{vk}={sig.hex()}"]], body, sigs=[sig], name=hdr)
    sec_case("secret_prefix_cut", f"{pre} cut", d, s.removeprefix(pre))
d = kv("stripe")
sec_case("secret_prefix_cut", "split at _: half of the prefix", d, d.secrets[0].removeprefix("wh"), ["secret_prefix_cut", "not_signed_with_this_secret"], None)
s = b64(bytes(r.randrange(256) for _ in range(30)))
d = plain("shopify", secret=s)
sec_case("secret_decoded", "base64 decoded", d, base64.b64decode(s))
s = hexs(64)
d = slack(secret=s[:32])
sec_case("secret_decoded", "hex decoded", d, bytes.fromhex(s[:32]))
s = hexs(64)
d = plain("sentry", secret=s)
sec_case("secret_decoded", "hex decoded", d, bytes.fromhex(s))
s = b64u(bytes(r.randrange(256) for _ in range(33)))
d = square(secret=s)
sec_case("secret_decoded", "base64url decoded", d, base64.urlsafe_b64decode(s))
s = "whsec_" + b64(bytes(r.randrange(256) for _ in range(24)))
d = kv("stripe", secret=s)
sec_case("secret_decoded", "the part behind whsec_ decoded", d, base64.b64decode(s[6:]))
d = plain("github")
sec_case("secret_not_decoded", "k8s base64", d, b64(d.secrets[0].encode()))
d = kv("stripe")
sec_case("secret_not_decoded", "k8s base64 with newline inside", d, b64(d.secrets[0].encode() + b"\n"), ["secret_not_decoded", "secret_whitespace"], also=["secret_whitespace", "secret_not_decoded"])
d = slack()
sec_case("secret_not_decoded", "base64 twice", d, b64(b64(d.secrets[0].encode()).encode()))
d = zoom()
sec_case("secret_not_decoded", "hex of the text", d, d.secrets[0].encode().hex())
for comment, dec, f in [("hex key, record says utf8", None, lambda raw: raw.hex()), ("base64 key, utf8", None, b64), ("base64url key, utf8", None, lambda raw: b64u(raw).rstrip("="))]:
    raw = bytes(r.randrange(256) for _ in range(32))
    body = js_body(data())
    sig = mac("sha256", raw, body)
    d = D(rec("acme"), [f(raw)], common(body) + [["X-Acme-Signature", sig.hex()]], body, sigs=[sig], name="X-Acme-Signature")
    mistake("secret_not_decoded", comment, d)
raw = bytes(r.randrange(256) for _ in range(32))
body = js_body(data())
sig = mac("sha256", raw, body)
d = D(rec("acme", key={"decode": "base64"}), [raw.hex()], common(body) + [["X-Acme-Signature", sig.hex()]], body, sigs=[sig], name="X-Acme-Signature")
mistake("secret_not_decoded", "a hex key, the record says base64", d, ["secret_not_decoded"], None)
for v in [
    "changeme",
    "your_webhook_secret_here",
    "whsec_xxxxxxxxxxxxxxxxxxxxxxxx",
    "<your-secret>",
    "${GITHUB_SECRET}",
    "{{ webhook_secret }}",
    "TODO",
    "xxx",
    "whsec_your_signing_secret",
    "YOUR_SECRET",
    "secret",
    "replace-me",
    "********",
    "$WEBHOOK_SECRET",
    "process.env.WEBHOOK_SECRET",
    "test",
    "%WEBHOOK_SECRET%",
]:
    d = r.choice([plain, kv, slack])()
    sec_case("secret_placeholder", v, d, v, ["secret_placeholder"], False)
for comment, v, mk in [
    ("Stripe publishable key", "pk_live_" + alnum(40), lambda: kv("stripe")),
    ("Stripe restricted key", "rk_live_" + alnum(40), lambda: kv("stripe")),
    ("GitHub token", "ghp_" + alnum(36), lambda: plain("github")),
    ("fine-grained GitHub token", "github_pat_" + alnum(60), lambda: plain("github")),
    ("Slack bot token", "xoxb-" + "1234567890-" + alnum(24), slack),
    ("OpenAI key", "sk-proj-" + alnum(40), lambda: std("openai")),
    ("a JWT", "eyJhbGciOiJIUzI1NiJ9." + alnum(30) + "." + alnum(40), lambda: plain("cal-com")),
    ("AWS key id", "AKIA" + "IOSFODNN7ABCDEFG", lambda: plain("tusky")),
    ("the endpoint's id", "we_1" + alnum(22), lambda: kv("stripe")),
    ("the endpoint's URL", "https://example.com/hooks", lambda: plain("shopify")),
    ("an SSH key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + alnum(40), lambda: plain("gitea")),
    ("Shopify's access token", "shpat_" + hexs(32), lambda: plain("shopify")),
    ("SendGrid key", "SG." + alnum(22) + "." + alnum(43), lambda: plain("sentry")),
    ("Resend key", "re_" + alnum(30), lambda: std("resend")),
]:
    d = mk()
    sec_case("secret_of_other_kind", comment, d, v, ["secret_of_other_kind"], False)
d = plain("tectra")
sec_case("secret_of_other_kind", "a private key", d, priv_pem(key("p256")), ["secret_of_other_kind"], False)
for comment, f in [
    ("comma", lambda a, b: a + "," + b),
    ("comma and space, second", lambda a, b: b + ", " + a),
    ("newline", lambda a, b: a + "\n" + b),
    ("semicolon", lambda a, b: b + ";" + a),
    ("pipe", lambda a, b: a + "|" + b),
    ("space", lambda a, b: b + " " + a),
    ("JSON list", lambda a, b: json.dumps([a, b])),
    ("JSON object", lambda a, b: json.dumps({"current": a, "previous": b})),
    ("Python list", lambda a, b: str([b, a])),
    ("three, comma", lambda a, b: b + "," + a + "," + b[::-1]),
    ("quoted each", lambda a, b: f'"{a}","{b}"'),
    ("literal \\n", lambda a, b: a + "\\n" + b),
]:
    d = r.choice([lambda: plain(pool=HEX[4:]), slack, zoom, lambda: kv("stripe")])()
    other = ("whsec_" if d.secrets[0].startswith("whsec_") else "") + alnum(len(d.secrets[0]) - 6)
    sec_case("secret_joined", comment, d, f(d.secrets[0], other))
d = std()
sec_case("secret_joined", "two whsec_, comma", d, d.secrets[0] + "," + "whsec_" + b64(bytes(r.randrange(256) for _ in range(24))), certain=None)
d = std()
sec_case("secret_joined", "two whsec_, space", d, "whsec_" + b64(bytes(r.randrange(256) for _ in range(24))) + " " + d.secrets[0], certain=None)
for v in ["", "   ", "\t\n", "\u00a0", "\u2060", "undefined", "null", "None"]:
    d = r.choice([plain, kv, slack])()
    sec_case("secret_missing", repr(v), d, v, ["secret_missing", "secret_placeholder", "secret_whitespace", "secret_invisible"], False)
d = std()
sec_case("secret_missing", "the prefix alone", d, "whsec_", ["secret_missing", "secret_placeholder"], False)
