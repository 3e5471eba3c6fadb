"""Writes own.json: mistakes beyond those that were handed over, made by an independent signer.

    python tests/mistakes/generate.py

Each begins as a genuine delivery, signed by `hmac`, with which one thing goes wrong. Nothing of hookseal is used.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import random
import unicodedata
import urllib.parse
import zlib

rng = random.Random(13)
NOW = 1_760_000_000
cases = []


def mac(secret, content, algorithm="sha256"):
    secret = secret if isinstance(secret, bytes) else secret.encode()
    return hmac.new(secret, content, getattr(hashlib, algorithm)).digest()


def hex_of(length):
    return "".join(rng.choice("0123456789abcdef") for _ in range(length))


def word(length=24):
    return "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789") for _ in range(length))


def b64(data):
    return base64.b64encode(data).decode()


BODY = {"event": "file.hot", "timestamp": "2025-10-09T08:53:20Z", "data": {"fileId": "a1b2", "fileName": "Grüße <b>/é.pdf", "size": 204800}}


def compact(value=None):
    return json.dumps(value or {**BODY, "n": hex_of(6)}, ensure_ascii=False, separators=(",", ":")).encode()


class Delivery:
    """A genuine delivery of a platform, or of a record of one's own."""

    def __init__(self, provider, secret, headers, body, **more):
        self.case = {"provider": provider, "secrets": [secret], "now": NOW, "headers": [["Content-Type", "application/json"], *headers], "body": body, **more}

    def wrong(self, code, comment, certain, *, verdict="signature_mismatch", first=None, also=None, **changes):
        case = {**self.case, **changes}
        if code == "accepted":
            first, verdict, group = [], "accepted", "accepted"
        else:
            group = "forged" if code == "forged" else code.split("_")[0]
        number = sum(one["id"].startswith(f"own/{code}/") for one in cases) + 1
        expect = {"verdict": verdict, "first": [code] if first is None else first, "certain": certain}
        if also:
            expect["also"] = also
        body = case.pop("body")
        cases.append({"id": f"own/{code}/{number}", "group": group, "comment": comment, **case, "body_b64": b64(body), "expect": expect})


def tusky(body=None, secret=None):
    body, secret = body if body is not None else compact(), secret or hex_of(40)
    return Delivery("tusky", secret, [["X-Tusky-Signature", mac(secret, body).hex()]], body)


def tectra(body=None, secret=None):
    body, secret = body if body is not None else compact(), secret or "whsec_" + word(26)
    return Delivery("tectra", secret, [["X-Tectra-Signature", mac(secret, body).hex()]], body)


def github(body=None, secret=None):
    body, secret = body if body is not None else compact(), secret or hex_of(40)
    return Delivery("github", secret, [["X-GitHub-Event", "push"], ["X-Hub-Signature-256", "sha256=" + mac(secret, body).hex()]], body)


def stripe(body=None, secret=None, at=NOW - 9):
    body, secret = body if body is not None else compact(), secret or "whsec_" + word(32)
    signed = mac(secret, str(at).encode() + b"." + body).hex()
    return Delivery("stripe", secret, [["Stripe-Signature", f"t={at},v1={signed}"]], body)


def standard(body=None, key=None, at=NOW - 9, sign=None):
    body, key = body if body is not None else compact({"type": "meter.read", "timestamp": "2025-10-09T08:53:20Z", "data": {"a": [1.50, {}]}}), key or bytes(rng.randrange(256) for _ in range(24))
    ident = "msg_" + word(20)
    content = f"{ident}.{at}.".encode() + body
    signature = "v1," + b64(mac(sign or key, content))
    return Delivery("standard-webhooks", "whsec_" + b64(key), [["webhook-id", ident], ["webhook-timestamp", str(at)], ["webhook-signature", signature]], body)


def slack(body=None, secret=None, at=NOW - 9):
    body, secret = body if body is not None else b"token=x1&team_id=T1&text=caf%C3%A9+94070&trigger_id=", secret or hex_of(32)
    signed = "v0=" + mac(secret, f"v0:{at}:".encode() + body).hex()
    return Delivery("slack", secret, [["X-Slack-Request-Timestamp", str(at)], ["X-Slack-Signature", signed]], body)


def shopify(body=None, secret=None):
    body, secret = body if body is not None else compact(), secret or hex_of(64)
    return Delivery("shopify", secret, [["X-Shopify-Topic", "orders/create"], ["X-Shopify-Hmac-Sha256", b64(mac(secret, body))]], body)


ROUTED = {
    "id": "routed",
    "scheme": {
        "signature": {"kind": "plain", "header": "X-Routed-Signature", "encoding": "hex"},
        "algorithm": "hmac-sha256",
        "template": "{method}\n{url}\n{timestamp}\n{body}",
        "timestamp": {"header": "X-Routed-Time", "format": "unix", "tolerance_s": 300},
    },
    "envelope": {"type": "event"},
}
URL = "https://hooks.example.com/in/box?shop=7&v=2"


def routed(url=URL, method="POST", body=None):
    body, secret, at = body if body is not None else compact(), hex_of(40), NOW - 9
    content = f"{method}\n{url}\n{at}\n".encode() + body
    return Delivery(ROUTED, secret, [["Host", "internal:8080"], ["X-Routed-Time", str(at)], ["X-Routed-Signature", mac(secret, content).hex()]], body, url=url, method=method)


def record(template="{body}", **scheme):
    return {
        "id": "ours",
        "scheme": {"signature": {"kind": "plain", "header": "X-Ours-Signature", "encoding": "hex"}, "algorithm": "hmac-sha256", "template": template, **scheme},
        "envelope": {"type": "event"},
    }


def with_header(delivery, name, value):
    return [[given, value if given.lower() == name.lower() else old] for given, old in delivery.case["headers"]]


def header(delivery, name):
    return next(value for given, value in delivery.case["headers"] if given.lower() == name.lower())


def renamed(delivery, how):
    return [[how(name), value] for name, value in delivery.case["headers"]]


# ---- body
d = tusky()
d.wrong("body_double_encoded", "JSON.stringify of a text", True, body=json.dumps(d.case["body"].decode(), ensure_ascii=False).encode())
d = stripe()
d.wrong("body_double_encoded", "json.dumps(body.decode())", True, body=json.dumps(d.case["body"].decode()).encode())
d = github()
d.wrong("body_double_encoded", "a gateway's event, whose field `body` has it", True, body=json.dumps({"body": d.case["body"].decode(), "isBase64Encoded": False}).encode())
inner = compact()
d = tectra(json.dumps(inner.decode()).encode())
d.wrong("body_double_encoded", "the sender's JSON string was parsed", True, body=inner)
nfc = compact({"event": "é", "text": "Grüße Ångström"})
d = tusky(nfc)
d.wrong("body_normalized", "NFD on the way", True, body=unicodedata.normalize("NFD", nfc.decode()).encode())
nfd = unicodedata.normalize("NFD", nfc.decode()).encode()
d = stripe(nfd)
d.wrong("body_normalized", "NFC on the way", True, body=unicodedata.normalize("NFC", nfd.decode()).encode())
d = github()
d.wrong("body_reserialized", "PHP's pretty print", True, body=json.dumps(json.loads(d.case["body"]), indent=4).replace("/", "\\/").encode())
d = tusky()
d.wrong("body_reserialized", "tabs", True, body=json.dumps(json.loads(d.case["body"]), indent="\t", ensure_ascii=False).encode())
pretty = (json.dumps({**BODY, "list": [1, 2], "none": {}}, indent=2, ensure_ascii=False) + "\n").encode()
d = stripe(pretty)
d.wrong("body_reserialized", "curl -d @file, which strips newlines", True, body=pretty.replace(b"\n", b""))
dotnet = compact().decode().replace("<", "\\u003C").replace(">", "\\u003E").replace("ü", "\\u00FC").replace("ß", "\\u00DF").replace("é", "\\u00E9").encode()
d = tectra(dotnet)
d.wrong("body_reserialized", "a .NET sender's escapes are lost", True, body=compact(json.loads(dotnet)))
go = (compact().decode().replace("<", "\\u003c").replace(">", "\\u003e") + "\n").encode()
d = github(go)
d.wrong("body_reserialized", "a Go sender's Encoder: escapes and a newline are lost", True, body=compact(json.loads(go)), first=["body_reserialized"])
jackson = b'{\n  "event" : "a.b",\n  "list" : [ 1, {\n    "x" : 2\n  } ],\n  "none" : { }\n}'
d = tusky(jackson)
d.wrong("body_reserialized", "Jackson's pretty print was parsed", True, body=compact(json.loads(jackson)))
php = compact().decode().replace("/", "\\/").encode()
d = shopify(php)
d.wrong("body_reserialized", "PHP with JSON_UNESCAPED_UNICODE was parsed", True, body=compact(json.loads(php)))
lines = b'{\n "event": "a"\n}\n'
d = stripe(lines.replace(b"\n", b"\r\n"))
d.wrong("body_line_endings", "CRLF became LF", True, body=lines, also=["body_reserialized"])
d = tusky()
d.wrong("body_newline", "CRLF behind it", True, body=d.case["body"] + b"\r\n", also=["body_whitespace", "body_reserialized"])
d = shopify(compact() + b"\n")
d.wrong("body_newline", "the sender's newline is lost", True, body=d.case["body"][:-1], also=["body_whitespace", "body_reserialized"])
d = tusky()
d.wrong("body_whitespace", "spaces around it", True, body=b"  " + d.case["body"] + b" ", also=["body_reserialized"])
d = tectra()
d.wrong("body_bom", "a BOM and a newline", None, body=b"\xef\xbb\xbf" + d.case["body"] + b"\r\n", first=["body_bom", "body_newline"])
d = github()
d.wrong("body_base64", "urlsafe, without padding", True, body=base64.urlsafe_b64encode(d.case["body"]).rstrip(b"="))
d = stripe()
d.wrong("body_base64", "lines of 76", True, body=base64.encodebytes(d.case["body"]))
d = tusky()
d.wrong("body_charset", "Windows-1252, decoded byte by byte", True, body=d.case["body"].decode("latin-1").encode())
d = tusky()
d.wrong("body_charset", "UTF-16 with a BOM", True, body=d.case["body"].decode().encode("utf-16"))
d = github()
d.wrong("body_charset", "encoded as Latin-1", True, body=d.case["body"].decode().encode("latin-1"))
squeezed = zlib.compress(compact())
d = tusky(zlib.decompress(squeezed))
d.wrong("body_compressed", "zlib, not inflated", True, body=squeezed)
d = slack()
d.wrong("body_form_encoded", "the form was parsed and written as JSON", False, body=json.dumps(dict(urllib.parse.parse_qsl(d.case["body"].decode()))).encode(), headers=[["Content-Type", "application/x-www-form-urlencoded"]] + d.case["headers"][1:])
payload = b"payload=" + urllib.parse.quote_plus(compact()).encode()
d = github(payload)
d.wrong("body_form_encoded", "the field `payload` of a form", True, body=urllib.parse.unquote_plus(payload[8:].decode()).encode(), headers=[["Content-Type", "application/x-www-form-urlencoded"]] + d.case["headers"][1:])
d = tusky()
d.wrong("body_form_encoded", "JSON taken for a form", True, body=urllib.parse.quote_plus(d.case["body"]).encode() + b"=")
d = tusky()
d.wrong("body_parsed", "str(request.data)", True, body=repr(d.case["body"]).encode())
d = stripe()
d.wrong("body_parsed", "str(request.json)", True, body=str(json.loads(d.case["body"])).encode())
d = github()
d.wrong("body_parsed", "JSON.stringify of a Buffer", True, body=json.dumps({"type": "Buffer", "data": list(d.case["body"])}).encode())
d = tusky()
d.wrong("body_parsed", "a promise", False, body=b"[object Promise]")
d = tectra()
d.wrong("body_truncated", "cut at 100 bytes", False, body=d.case["body"][:100])
d = stripe()
d.wrong("body_empty", "nothing", False, body=b"")
d = slack()
d.wrong("body_form_encoded", "the form's text, unescaped as a whole", True, body=urllib.parse.unquote_plus(d.case["body"].decode()).encode())
# ---- secret
for make in (tusky, stripe, tectra):
    d = make()
    d.wrong("secret_escaped", "\\n at the end, in two characters", True, secrets=[d.case["secrets"][0] + "\\n"])
d = shopify(secret="a+b/c==" + word(20))
d.wrong("secret_escaped", "escaped as in a URL", True, secrets=[urllib.parse.quote(d.case["secrets"][0], safe="")])
d = tusky(secret="a$b" + word(20))
d.wrong("secret_escaped", "docker compose's $$", True, secrets=[d.case["secrets"][0].replace("$", "$$")])
d = tusky()
d.wrong("secret_joined", "old,new", True, secrets=[hex_of(40) + "," + d.case["secrets"][0]])
d = stripe()
d.wrong("secret_joined", "two, with a comma and a space", True, secrets=[d.case["secrets"][0] + ", whsec_" + word(32)])
d = tectra()
d.wrong("secret_joined", "two, on two lines", True, secrets=["whsec_" + word(26) + "\n" + d.case["secrets"][0]])
d = standard()
d.wrong("secret_joined", "two, with a space", True, secrets=["whsec_" + b64(bytes(24)) + " " + d.case["secrets"][0]], verdict="invalid_secret")
d = github()
d.wrong("secret_whitespace", "a tab in front", True, secrets=["\t" + d.case["secrets"][0]])
d = tusky(secret=hex_of(40) + "\n")
d.wrong("secret_whitespace", "the sender's ends with a newline", True, secrets=[d.case["secrets"][0][:-1]])
d = tectra()
d.wrong("secret_quoted", "curly quotation marks", True, secrets=["“" + d.case["secrets"][0] + "”"])
d = standard()
d.wrong("secret_quoted", "quotation marks around base64", True, secrets=['"' + d.case["secrets"][0] + '"'], verdict="invalid_secret")
d = stripe()
d.wrong("secret_invisible", "a no-break space at the end", True, secrets=[d.case["secrets"][0] + "\u00a0"], first=["secret_invisible", "secret_whitespace"])
d = github()
d.wrong("secret_prefix_kept", "export NAME=value", True, secrets=["export GITHUB_WEBHOOK_SECRET=" + d.case["secrets"][0]])
d = tusky()
d.wrong("secret_prefix_kept", "a line of YAML", True, secrets=['TUSKY_SECRET: "' + d.case["secrets"][0] + '"'])
d = github()
d.wrong("secret_prefix_kept", "Bearer before it", True, secrets=["Bearer " + d.case["secrets"][0]])

secret, body = "whsec_" + hex_of(40), compact()
d = Delivery("tuteliq", secret, [["X-Tuteliq-Signature", mac(secret, body).hex()]], body)
d.wrong("secret_prefix_cut", "whsec_ cut off", True, secrets=[secret[6:]])
d = stripe()
d.wrong("secret_decoded", "base64 of what is behind whsec_, decoded", True, secrets=[{"b64": b64(base64.b64decode(d.case["secrets"][0][6:]))}])
key = bytes(rng.randrange(256) for _ in range(24))
text = "whsec_" + b64(key)
d = standard(key=key, sign=text[6:].encode())
d.wrong("secret_decoded", "the sender doesn't decode what the record does", True)
raw = bytes(rng.randrange(256) for _ in range(32))
d = tusky(secret="placeholder-so-far")
body = d.case["body"]
Delivery("tusky", raw.hex(), [["X-Tusky-Signature", mac(raw, body).hex()]], body).wrong("secret_not_decoded", "its hex stands for the key", True)
d = stripe()
d.wrong("secret_not_decoded", "base64 as Kubernetes shows it, with a newline in it", True, secrets=[b64(d.case["secrets"][0].encode() + b"\n")], first=["secret_not_decoded", "secret_whitespace"])
for text, verdict in (("changeme", "signature_mismatch"), ("process.env.TUSKY_SECRET", "signature_mismatch"), ("{{ tusky_secret }}", "invalid_secret"), ("xxxxxxxxxxxxxxxx", "signature_mismatch"), ("<your secret>", "invalid_secret"), ("TUSKY_WEBHOOK_SECRET", "signature_mismatch"), ("%SECRET%", "signature_mismatch"), ("your-secret-here", "signature_mismatch")):
    tusky().wrong("secret_placeholder", text, False, secrets=[text], verdict=verdict)
for text in ("undefined", "null", "None"):
    tusky().wrong("secret_missing", text, False, secrets=[text], verdict="invalid_secret", first=["secret_missing", "secret_placeholder"])
for text in ("ghp_" + word(36), "https://example.com/hooks", "eyJhbGciOiJIUzI1NiJ9.e30." + word(40), "xoxb-1-" + word(20), "AKIA" + word(16).upper()):
    github().wrong("secret_of_other_kind", text[:5], False, secrets=[text])
tusky().wrong("secret_of_other_kind", "a public key without its lines", False, secrets=["MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A" + word(200)], verdict="invalid_secret")
# ---- signature
d = github()
d.wrong("signature_quoted", "in quotation marks", True, headers=with_header(d, "X-Hub-Signature-256", '"' + header(d, "X-Hub-Signature-256") + '"'), verdict="malformed_signature")
d = tusky()
d.wrong("signature_quoted", "Python's bytes", True, headers=with_header(d, "X-Tusky-Signature", "b'" + header(d, "X-Tusky-Signature") + "'"), verdict="malformed_signature")
d = stripe()
d.wrong("signature_quoted", "the entry in quotation marks", True, headers=with_header(d, "Stripe-Signature", header(d, "Stripe-Signature").replace("v1=", 'v1="') + '"'), verdict="malformed_signature")
d = shopify()
d.wrong("signature_encoding", "hex for base64", True, headers=with_header(d, "X-Shopify-Hmac-Sha256", base64.b64decode(header(d, "X-Shopify-Hmac-Sha256")).hex()), verdict="malformed_signature")
d = tusky()
d.wrong("signature_encoding", "base64 of hex", True, headers=with_header(d, "X-Tusky-Signature", b64(header(d, "X-Tusky-Signature").encode())), verdict="malformed_signature")
d = shopify()
d.wrong("signature_encoding", "base64url without padding", True, headers=with_header(d, "X-Shopify-Hmac-Sha256", base64.urlsafe_b64encode(base64.b64decode(header(d, "X-Shopify-Hmac-Sha256"))).decode().rstrip("=")), verdict="malformed_signature")
d = tusky()
pairs = header(d, "X-Tusky-Signature")
d.wrong("signature_encoding", "hex with colons", True, headers=with_header(d, "X-Tusky-Signature", ":".join(pairs[at : at + 2] for at in range(0, 64, 2))), verdict="malformed_signature")
d = slack()
d.wrong("signature_prefix", "v0= cut off", True, headers=with_header(d, "X-Slack-Signature", header(d, "X-Slack-Signature")[3:]), verdict="malformed_signature")
d = standard()
d.wrong("signature_prefix", "v1, cut off", True, headers=with_header(d, "webhook-signature", header(d, "webhook-signature")[3:]), verdict="malformed_signature")
d = tusky()
d.wrong("signature_prefix", "sha256= before it", True, headers=with_header(d, "X-Tusky-Signature", "sha256=" + header(d, "X-Tusky-Signature")), verdict="malformed_signature")
d = github()
d.wrong("signature_truncated", "a column of 64 characters", None, headers=with_header(d, "X-Hub-Signature-256", header(d, "X-Hub-Signature-256")[:64]), verdict="malformed_signature")
d = shopify()
d.wrong("signature_truncated", "a column of 32 characters", None, headers=with_header(d, "X-Shopify-Hmac-Sha256", header(d, "X-Shopify-Hmac-Sha256")[:32]), verdict="malformed_signature")
d = tusky()
for name in ("sha1", "sha384", "sha512"):
    d.wrong("signature_algorithm", name, True, headers=with_header(d, "X-Tusky-Signature", mac(d.case["secrets"][0], d.case["body"], name).hex()), verdict="malformed_signature")
d.wrong("signature_algorithm", "a plain hash of secret and body", True, headers=with_header(d, "X-Tusky-Signature", hashlib.sha256(d.case["secrets"][0].encode() + d.case["body"]).hexdigest()))
d = slack()
for seen, content in (("the body alone", d.case["body"]), ("another separator", f"v0.{NOW - 9}.".encode() + d.case["body"]), ("no version", f"{NOW - 9}:".encode() + d.case["body"])):
    d.wrong("signature_content", seen, True, headers=with_header(d, "X-Slack-Signature", "v0=" + mac(d.case["secrets"][0], content).hex()))
d = standard()
key = base64.b64decode(d.case["secrets"][0][6:])
d.wrong("signature_content", "without its id", True, headers=with_header(d, "webhook-signature", "v1," + b64(mac(key, f"{NOW - 9}.".encode() + d.case["body"]))))
# ---- headers
for how in (lambda name: name.replace("-", "_"), lambda name: "X-Forwarded-" + name, lambda name: "x-amzn-remapped-" + name.lower(), lambda name: name.replace("-", ""), lambda name: "REDIRECT_HTTP_" + name.upper().replace("-", "_")):
    for d in (tusky(), slack(), standard()):
        d.wrong("header_renamed", how("A-B"), True, headers=renamed(d, how), verdict="missing_signature")
d = stripe()
d.wrong("header_renamed", "by the name `Signature`", True, headers=[["Signature", header(d, "Stripe-Signature")]], verdict="missing_signature")
d = slack()
d.wrong("header_missing", "the time's header is gone", False, headers=[pair for pair in d.case["headers"] if "Time" not in pair[0]], verdict="missing_timestamp")
d = tusky()
d.wrong("header_missing", "none at all", False, headers=[], verdict="missing_signature")
d = stripe()
d.wrong("header_repeated", "two, joined", True, headers=with_header(d, "Stripe-Signature", header(d, "Stripe-Signature") + f",t={NOW},v1=" + hex_of(64)), verdict="ambiguous_signature")
d = tusky()
d.wrong("header_repeated", "two of them", True, headers=d.case["headers"] + [["x-tusky-signature", hex_of(64)]], verdict="ambiguous_signature")
d = shopify()
d.wrong("other_provider", "Shopify's delivery at GitHub's endpoint, with Shopify's secret", True, provider="github", verdict="missing_signature")
d = slack()
d.wrong("other_provider", "Slack's delivery at Stripe's endpoint", False, provider="stripe", secrets=["whsec_" + word(32)], verdict="missing_signature")
# ---- time
d = slack()
d.wrong("timestamp_unit", "taken to milliseconds", True, headers=with_header(d, "X-Slack-Request-Timestamp", f"{NOW - 9}000"), verdict="malformed_timestamp")
d = stripe()
d.wrong("timestamp_unit", "taken to milliseconds in its entry", True, headers=with_header(d, "Stripe-Signature", header(d, "Stripe-Signature").replace(f"t={NOW - 9}", f"t={NOW - 9}000")), verdict="malformed_timestamp")
body, secret = compact(), hex_of(40)
at = f"{NOW - 9}123"
d = Delivery(record("{timestamp}.{body}", timestamp={"header": "X-Ours-Time", "format": "unix", "tolerance_s": 300}), secret, [["X-Ours-Time", at], ["X-Ours-Signature", mac(secret, f"{at}.".encode() + body).hex()]], body)
d.wrong("timestamp_unit", "the sender has milliseconds, the record says seconds", True, verdict="malformed_timestamp")
at = f"{NOW - 9}"
d = Delivery(record("{timestamp}.{body}", timestamp={"header": "X-Ours-Time", "format": "unix-ms", "tolerance_s": 300}), secret, [["X-Ours-Time", at], ["X-Ours-Signature", mac(secret, f"{at}.".encode() + body).hex()]], body)
d.wrong("timestamp_unit", "the sender has seconds, the record says milliseconds", True, verdict="timestamp_too_old")
d = slack()
d.wrong("timestamp_changed", "in quotation marks", True, headers=with_header(d, "X-Slack-Request-Timestamp", f'"{NOW - 9}"'), verdict="malformed_timestamp")
d = slack()
d.wrong("timestamp_changed", "as a date", True, headers=with_header(d, "X-Slack-Request-Timestamp", "2025-10-09T08:53:11Z"), verdict="malformed_timestamp")
slack().wrong("clock_skew", "ten minutes slow", True, now=NOW - 609, verdict="timestamp_too_new")
stripe().wrong("clock_skew", "an hour fast", True, now=NOW - 9 + 3600, verdict="timestamp_too_old", first=["clock_skew", "late_delivery"])
stripe().wrong("late_delivery", "five days later", True, now=NOW + 5 * 86400, verdict="timestamp_too_old")
# ---- request
routed().wrong("url_differs", "http for https", True, url=URL.replace("https", "http"))
routed().wrong("url_differs", "a port", True, url=URL.replace(".com", ".com:443"))
d = routed()
d.wrong("url_differs", "behind a proxy that says so", True, url="http://internal:8080/in/box?shop=7&v=2", headers=d.case["headers"] + [["X-Forwarded-Proto", "https"], ["X-Forwarded-Host", "hooks.example.com"]])
routed().wrong("url_differs", "the query in another order", True, url="https://hooks.example.com/in/box?v=2&shop=7")
routed(url="https://hooks.example.com/in/box").wrong("url_differs", "a slash at the end", True, url="https://hooks.example.com/in/box/")
d = routed()
d.wrong("url_differs", "the path alone", True, url="/in/box?shop=7&v=2", headers=[["Host", "hooks.example.com"]] + d.case["headers"][2:])
routed().wrong("method_differs", "GET for POST", True, method="GET", first=["method_differs"])
routed().wrong("method_differs", "in small letters", True, method="post")
routed(method="PUT").wrong("method_differs", "POST for PUT", True, method="POST")
Delivery("zoom", word(22), [["x-zm-request-timestamp", str(NOW)]], json.dumps({"event": "endpoint.url_validation", "payload": {"plainToken": "abc"}}).encode()).wrong("handshake", "Zoom's validation, unsigned", False, verdict="missing_signature")
tusky().wrong("handshake", "a GET with a challenge", False, method="GET", url="/hooks?challenge=abc", headers=[["Host", "a.example"]], body=b"", verdict="missing_signature")
# ---- keys
RSA_CASES = json.loads((pathlib.Path(__file__).parent / "keys" / "rsa.json").read_text())
for entry in RSA_CASES:
    d = Delivery("thunderstack", entry["public_key"], [["X-ThunderStack-Signature", entry["signature"]]], base64.b64decode(entry["body_b64"]))
    pem = entry["public_key"]
    d.wrong("accepted", "as it should be", False)
    d.wrong("key_kind", "the certificate in place of its key", True, secrets=[entry["certificate"]], verdict="invalid_key")
    d.wrong("key_kind", "a key of P-256", False, secrets=[entry["other_key"]], verdict="invalid_key")
    d.wrong("key_kind", "a key of Ed25519", False, secrets=[entry["ed25519_key"]], verdict="invalid_key")
    d.wrong("key_kind", "an SSH key", None, secrets=[entry["ssh_key"]], verdict="invalid_key")
    d.wrong("key_escaped", "no line ends at all", True, secrets=[pem.replace("\n", "")], verdict="invalid_key")
    d.wrong("key_escaped", "\\\\n, escaped twice", True, secrets=[pem.replace("\n", "\\\\n")], verdict="invalid_key")
    d.wrong("key_damaged", "the last line is missing", True, secrets=[pem.replace("-----END PUBLIC KEY-----\n", "")], verdict="invalid_key")
    d.wrong("key_damaged", "its end is missing", False, secrets=[pem[:200]], verdict="invalid_key")
    d.wrong("key_size", "a key of 3072 bits", False, secrets=[entry["large_key"]], first=["key_size", "not_signed_with_this_secret"])
    d.wrong("body_reserialized", "json.dumps of it", True, body=json.dumps(json.loads(base64.b64decode(entry["body_b64"]))).encode())
# ---- two
d = tusky()
d.wrong("two_mistakes", "a newline behind both", None, body=d.case["body"] + b"\n", secrets=[d.case["secrets"][0] + "\n"], first=["body_newline", "secret_whitespace"])
d = stripe()
d.wrong("two_mistakes", "json.dumps, and quotation marks", None, body=json.dumps(json.loads(d.case["body"])).encode(), secrets=['"' + d.case["secrets"][0] + '"'], first=["body_reserialized", "secret_quoted"])
d = github()
d.wrong("two_mistakes", "quoted, and a newline behind", None, secrets=["'" + d.case["secrets"][0] + "'\n"], first=["secret_quoted", "secret_whitespace"])
d = slack()
d.wrong("two_mistakes", "underscores, and a cut prefix", None, headers=[["X_Slack_Request_Timestamp", str(NOW - 9)], ["X_Slack_Signature", header(d, "X-Slack-Signature")[3:]]], verdict="missing_signature", first=["header_renamed", "signature_prefix"])
d = routed()
d.wrong("two_mistakes", "http, and a newline", None, url=URL.replace("https", "http"), body=d.case["body"] + b"\n", first=["url_differs", "body_newline"])
d = routed()
d.wrong("two_mistakes", "http, and a newline behind the secret", None, url=URL.replace("https", "http"), secrets=[d.case["secrets"][0] + "\n"], first=["url_differs", "secret_whitespace"])
d = slack()
d.wrong("two_mistakes", "a newline, and a day late", None, now=NOW + 86400, body=d.case["body"] + b"\n", first=["body_newline", "late_delivery"])
# ---- sound, and forged
for make in (tusky, tectra, github, stripe, standard, lambda: slack(compact()), shopify, routed):
    make().wrong("accepted", "as it should be", False)
    d = make()
    d.wrong("forged", "another secret's", False, secrets=["whsec_" + b64(bytes(rng.randrange(256) for _ in range(24)))], first=["not_signed_with_this_secret"])
    d = make()
    d.wrong("forged", "another body", False, body=d.case["body"].replace(b"a", b"e"), first=["not_signed_with_this_secret"])
body = compact()
Delivery("tusky", " secret", [["X-Tusky-Signature", mac("secret", body).hex()]], body).wrong("forged", "signed with what anybody could guess, which the receiver's differs from by a space", False, first=["secret_placeholder", "secret_whitespace", "not_signed_with_this_secret"])

# ---- what was found later
d = stripe()
d.wrong("body_double_encoded", "SQS: the records, one of which holds it", True, body=json.dumps({"Records": [{"messageId": "1", "body": d.case["body"].decode()}]}).encode())
d = github()
d.wrong("body_double_encoded", "Kafka's record, whose value it is", True, body=json.dumps({"topic": "hooks", "partition": 0, "value": d.case["body"].decode()}).encode())
d = shopify()
d.wrong("body_base64", "Pub/Sub's message, whose data it is", True, body=json.dumps({"message": {"data": b64(d.case["body"]), "messageId": "1"}}).encode(), first=["body_base64", "body_double_encoded"])
for d, field in ((stripe(), "STRIPE"), (github(), "secret"), (tectra(), "value")):
    d.wrong("secret_prefix_kept", "JSON, as a store of secrets gives it", True, secrets=[json.dumps({"username": "hooks", field: d.case["secrets"][0]})])

d = tusky()
d.wrong("body_charset", "decoded by Latin-1, and a newline behind it", True, body=d.case["body"].decode("latin-1").encode() + b"\n")
d = tectra(compact() + b"\n")
d.wrong("body_charset", "decoded by Latin-1, and its newline is gone", True, body=d.case["body"].decode("latin-1").rstrip("\n").encode())
d = tusky()
d.wrong("body_charset", "encoded as Latin-1, and a newline behind it", True, body=d.case["body"].decode().encode("latin-1") + b"\n")
zen = compact({"zen": "a=b & c", "hook": {"url": "https://api.example.com/hooks?a=1&b=2"}})
d = github(b"payload=" + urllib.parse.quote_plus(zen).encode())
d.case["headers"][0] = ["Content-Type", "application/x-www-form-urlencoded"]
d.wrong("accepted", "GitHub's form as it came: the verdict says it", False)
cases[-1]["expect"]["verdict"] = "invalid_json"
d.wrong("body_form_encoded", "GitHub's form, unescaped as a whole: the JSON in it has & and = of its own", True, body=b"payload=" + zen)
d.wrong("body_form_encoded", "the JSON out of GitHub's form", True, body=zen)

for case in cases:
    case["headers"] = [list(pair) for pair in case["headers"]]
path = pathlib.Path(__file__).parent / "own.json"
path.write_text("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")
