"""Signatures that are written otherwise, made otherwise, or of something else."""

import hashlib
import json
import urllib.parse

from .signers import *  # noqa: F403


def sig_case(code, comment, d, value, *a, **k):
    d.set(d.more["name"], value)
    mistake(code, comment, d, *a, **k)


d = plain("tusky")
sig_case("signature_encoding", "base64 of the bytes", d, b64(d.sigs[0]))
d = plain("shopify")
sig_case("signature_encoding", "hex", d, d.sigs[0].hex())
d = plain("shopify")
sig_case("signature_encoding", "base64url", d, b64u(d.sigs[0]).rstrip("="), certain=None)
d = plain("sentry")
sig_case("signature_encoding", "base64 of the hex text", d, b64(d.sigs[0].hex().encode()))
d = std()
sig_case("signature_encoding", "hex in v1,", d, "v1," + d.sigs[0].hex())
d = kv("stripe")
sig_case("signature_encoding", "base64 in v1=", d, f"t={d.more['t']},v1={b64(d.sigs[0])}")
d = square()
while "+" not in b64(d.sigs[0]):
    d = square()
sig_case("signature_encoding", "+ became a space", d, b64(d.sigs[0]).replace("+", " "), ["signature_encoding"], None)
d = plain("xero")
sig_case("signature_encoding", "%3D", d, urllib.parse.quote(b64(d.sigs[0]), safe=""))
d = plain("line")
sig_case("signature_encoding", "padding lost", d, b64(d.sigs[0]).rstrip("="), ["signature_encoding", "signature_truncated"])
d = plain("tectra")
sig_case("signature_encoding", "hex with colons", d, ":".join(f"{c:02x}" for c in d.sigs[0]))
d = thunder()
sig_case("signature_encoding", "RSA in hex", d, d.sigs[0].hex())
d = discord()
sig_case("signature_encoding", "ed25519 in base64", d, b64(d.sigs[0]))
d = sendgrid()
sig_case("signature_encoding", "ECDSA in hex", d, d.sigs[0].hex(), certain=None)
d = plain("github")
sig_case("signature_prefix", "cut", d, d.sigs[0].hex())
d = slack()
sig_case("signature_prefix", "v0= cut", d, d.sigs[0].hex())
d = plain("tusky")
sig_case("signature_prefix", "sha256= put before", d, "sha256=" + d.sigs[0].hex())
d = plain("github")
sig_case("signature_prefix", "upper case", d, "SHA256=" + d.sigs[0].hex())
d = plain("github")
sig_case("signature_prefix", "colon", d, "sha256:" + d.sigs[0].hex())

d = plain("typeform")
sig_case("signature_prefix", "cut, base64", d, b64(d.sigs[0]))
d = plain("shopify")
sig_case("signature_prefix", "sha256= before base64", d, "sha256=" + b64(d.sigs[0]))
d = std()
sig_case("signature_prefix", "v1, cut", d, b64(d.sigs[0]))
d = kv("stripe")
sig_case("signature_prefix", "v0 for v1", d, f"t={d.more['t']},v0={d.sigs[0].hex()}", ["signature_prefix", "header_renamed"], None)

d = zoom()
sig_case("signature_prefix", "v1= for v0=", d, "v1=" + d.sigs[0].hex())
d = plain("tusky")
sig_case("signature_quoted", "double", d, '"' + d.sigs[0].hex() + '"')
d = plain("github")
sig_case("signature_quoted", "single", d, "'sha256=" + d.sigs[0].hex() + "'")
d = std()
sig_case("signature_quoted", "JSON text", d, json.dumps("v1," + b64(d.sigs[0])))
d = kv("stripe")
sig_case("signature_quoted", "the whole", d, f'"t={d.more["t"]},v1={d.sigs[0].hex()}"')
d = kv("calendly")
sig_case("signature_quoted", "the value", d, f't={d.more["t"]},v1="{d.sigs[0].hex()}"')
d = plain("shopify")
sig_case("signature_quoted", "list's repr", d, f"['{b64(d.sigs[0])}']")
d = plain("sentry")
sig_case("signature_quoted", "bytes' repr", d, f"b'{d.sigs[0].hex()}'")
d = slack()
sig_case("signature_quoted", "escaped quotes", d, f'\\"v0={d.sigs[0].hex()}\\"')
d = plain("tectra")
sig_case("signature_quoted", "angle brackets", d, f"<{d.sigs[0].hex()}>", certain=None)
d = thunder()
sig_case("signature_quoted", "RSA, double", d, '"' + b64(d.sigs[0]) + '"')
d = plain("line")
sig_case("signature_quoted", "JSON list", d, json.dumps([b64(d.sigs[0])]))
d = plain("tuteliq")
sig_case("signature_quoted", "one mark only", d, d.sigs[0].hex() + '"')
d = plain("tusky")
sig_case("signature_truncated", "32 of 64", d, d.sigs[0].hex()[:32], certain=None)
d = plain("github")
sig_case("signature_truncated", "VARCHAR(64) with sha256=", d, ("sha256=" + d.sigs[0].hex())[:64], certain=None)
d = plain("shopify")
sig_case("signature_truncated", "40 of 44", d, b64(d.sigs[0])[:40], certain=None)
d = kv("stripe")
sig_case("signature_truncated", "64 of all", d, d.h("Stripe-Signature")[:64], certain=None)
d = std()
sig_case("signature_truncated", "32", d, ("v1," + b64(d.sigs[0]))[:32], certain=None)
d = slack()
sig_case("signature_truncated", "one digit missing", d, ("v0=" + d.sigs[0].hex())[:-1], certain=None)
d = thunder()
sig_case("signature_truncated", "255 of RSA", d, b64(d.sigs[0])[:255], ["signature_truncated", "key_size"], None)
d = plain("paystack")
sig_case("signature_truncated", "64 of 128", d, d.sigs[0].hex()[:64], ["signature_truncated"], None)
d = plain("vercel")
sig_case("signature_truncated", "dots at the end", d, d.sigs[0].hex()[:20] + "...", certain=None)


def alg_case(comment, pid, alg, *a, **k):
    d = plain(pid)
    sig = mac(alg, d.secrets[0], d.body)
    d.sigs = [sig]
    enc = sig.hex() if any(p[0] == pid for p in HEX) else b64(sig)
    sig_case("signature_algorithm", comment, d, d.more["prefix"] + enc, *a, **k)


alg_case("sha1 for sha256", "tusky", "sha1", certain=None)
alg_case("sha512", "sentry", "sha512", certain=None)
alg_case("sha384", "tectra", "sha384", certain=None)
alg_case("sha1 in base64", "shopify", "sha1", certain=None)
alg_case("sha256 for 512", "paystack", "sha256", certain=None)
alg_case("sha256 for sha1", "vercel", "sha256", certain=None)
alg_case("sha512 in base64", "xero", "sha512", certain=None)
alg_case("md5", "gitea", "md5", ["signature_algorithm", "signature_truncated"], None)
d = plain("github")
sig_case("signature_algorithm", "X-Hub-Signature's value", d, "sha1=" + mac("sha1", d.secrets[0], d.body).hex(), ["signature_algorithm", "signature_prefix"], None)
d = plain("cal-com")
sig_case("signature_algorithm", "sha256(secret+body)", d, hashlib.sha256(d.secrets[0].encode() + d.body).hexdigest(), ["signature_algorithm", "not_signed_with_this_secret"], None)
d = plain("razorpay")
sig_case("signature_algorithm", "sha256(body+secret)", d, hashlib.sha256(d.body + d.secrets[0].encode()).hexdigest(), ["signature_algorithm", "not_signed_with_this_secret"], None)
k_ = key("rsa")
d = thunder()
s = rsasign(k_, d.body, hashes.SHA512())
d.sigs = [s]
sig_case("signature_algorithm", "RSA with SHA-512", d, b64(s), certain=None)
d = thunder()
s = rsasign(k_, d.body, hashes.SHA1())
d.sigs = [s]
sig_case("signature_algorithm", "RSA with SHA-1", d, b64(s), certain=None)


# content
def cont(comment, p, secret, parts, headers, body, alg="sha256", *a, **k):
    sig = mac(alg, secret, *parts)
    hs = [[n, v.replace("SIG", sig.hex()).replace("B64", b64(sig))] for n, v in headers]
    d = D(p, [secret], common(body) + hs, body, sigs=[sig], name=hs[-1][0])
    mistake("signature_content", comment, d, *a, **k)


s = alnum(32)
t = str(NOW - 5)
b = js_body(data())
H = {"kind": "plain", "header": "X-Acme-Signature", "encoding": "hex"}
cont("time and body, record {body}", rec("acme", H), s, [t, ".", b], [["X-Acme-Timestamp", t], ["X-Acme-Signature", "SIG"]], b, certain=None)
cont("colon", rec("acme", H), s, [t, ":", b], [["X-Acme-Timestamp", t], ["X-Acme-Signature", "SIG"]], b, certain=None)
cont("body and time", rec("acme", H), s, [b, ".", t], [["X-Acme-Timestamp", t], ["X-Acme-Signature", "SIG"]], b, certain=None)
cont(
    "body alone, record {timestamp}.{body}",
    rec("acme", H, template="{timestamp}.{body}", ts={"header": "X-Acme-Timestamp", "format": "unix", "tolerance_s": 300}),
    s,
    [b],
    [["X-Acme-Timestamp", t], ["X-Acme-Signature", "SIG"]],
    b,
)
cont(
    "other separator",
    rec("acme", H, template="{timestamp}.{body}", ts={"header": "X-Acme-Timestamp", "format": "unix", "tolerance_s": 300}),
    s,
    [t, b],
    [["X-Acme-Timestamp", t], ["X-Acme-Signature", "SIG"]],
    b,
    certain=None,
)
cont(
    "id and time, record time",
    rec("acme", H, template="{timestamp}.{body}", ts={"header": "X-Acme-Timestamp", "format": "unix", "tolerance_s": 300}),
    s,
    ["evt_77x", ".", t, ".", b],
    [["X-Acme-Event-Id", "evt_77x"], ["X-Acme-Timestamp", t], ["X-Acme-Signature", "SIG"]],
    b,
    certain=None,
)
cont("v1: in front", rec("acme", H), s, ["v1:", t, ":", b], [["X-Acme-Request-Timestamp", t], ["X-Acme-Signature", "SIG"]], b, certain=None)
cont("url and body", rec("acme", H), s, ["https://example.org/in", b], [["X-Acme-Signature", "SIG"]], b, certain=None, url="https://example.org/in")
cont("method, url, body", rec("acme", H), s, ["POST", "https://example.org/in", b], [["X-Acme-Signature", "SIG"]], b, certain=None, url="https://example.org/in", method="POST")
cont("base64 of the body is signed", rec("acme", H), s, [b64(b)], [["X-Acme-Signature", "SIG"]], b, "sha256", ["signature_content", "body_base64"], None)
cont("the body's SHA-256 in hex is signed", rec("acme", H), s, [hashlib.sha256(b).hexdigest()], [["X-Acme-Signature", "SIG"]], b, certain=None)
cont("time in ms with dot", rec("acme", H), s, [t + "000", ".", b], [["X-Acme-Timestamp", t + "000"], ["X-Acme-Signature", "SIG"]], b, certain=None)
cont(
    "kv record without time",
    rec("acme", {"kind": "kv-list", "header": "X-Acme-Signature", "separator": ",", "signature_key": "v1", "encoding": "hex"}),
    s,
    [t, ".", b],
    [["X-Acme-Signature", f"t={t},v1=SIG"]],
    b,
    certain=None,
)
raw = s.encode()
sig = mac("sha256", raw, t, ".", b)
d = D("standard-webhooks", ["whsec_" + b64(raw)], common(b) + [["webhook-id", "msg_1"], ["webhook-timestamp", t], ["webhook-signature", "v1," + b64(sig)]], b, sigs=[sig], name="webhook-signature")
mistake("signature_content", "Standard Webhooks without the id", d, certain=None)
