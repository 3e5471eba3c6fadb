"""Sound deliveries, and forged ones."""

import hashlib
import json

from .signers import *  # noqa: F403

for mk in [
    plain,
    plain,
    plain,
    kv,
    kv,
    std,
    std,
    slack,
    zoom,
    square,
    trello,
    twilio,
    hubspot3,
    twitch,
    courier,
    thunder,
    discord,
    sendgrid,
    telnyx,
    wise,
    telegram,
    gitlab,
    mailgun,
    hubspot1,
    lambda: plain("shopify"),
    lambda: plain("typeform"),
]:
    case("accepted", "accepted", "sound", mk(), [], False)
b = py_body(data())
case("accepted", "accepted", "Python's spaces, newline at the end", plain("github", b + b"\n"), [], False)


def forged(comment, d, first=("not_signed_with_this_secret",)):
    case("forged", "forged", comment, d, list(first), False)


MK = [plain, kv, std, slack, zoom, square, trello, hubspot3, twitch, courier]
for i, mk in enumerate(MK * 2):
    d = mk()
    o = mk()
    d.secrets = o.secrets
    if isinstance(d.provider, str) and d.provider != o.provider:
        d.secrets = [("whsec_" + b64(bytes(r.randrange(256) for _ in range(24)))) if mk is std else alnum(36)]
    kind = i % 5
    if kind == 0:
        forged("another secret", d)
    if kind == 1:
        forged("another secret, newline on the body", spoil(d, d.body + b"\n"), ("not_signed_with_this_secret", "body_newline", "body_reserialized", "body_whitespace"))
    if kind == 2:
        d.secrets = [d.secrets[0] + "\n"]
        forged("another secret, newline on it", d, ("not_signed_with_this_secret", "secret_whitespace"))
    if kind == 3:
        forged("another secret, pretty", spoil(d, json.dumps(json.loads(d.body), indent=2).encode()), ("not_signed_with_this_secret", "body_reserialized"))
    if kind == 4:
        forged("another secret, base64", spoil(d, b64(d.body).encode()), ("not_signed_with_this_secret", "body_base64", "body_reserialized"))
for mk in MK + [thunder, discord, sendgrid, telnyx, wise]:
    d = mk()
    x = json.loads(d.body)
    (x if isinstance(x, dict) else x[0])["amount"] = 1
    forged("a field changed", spoil(d, js_body(x)), ("not_signed_with_this_secret", "body_reserialized"))
d = plain("tusky")
d.set(d.more["name"], hashlib.sha256(d.body).hexdigest())
forged("plain hash", d, ("not_signed_with_this_secret", "signature_algorithm"))
for guess in ["", "secret", "changeme", "undefined", "null", "[object Object]", "whsec_", "0" * 32, "password", "test", "None"]:
    d = plain("github")
    sig = mac("sha256", guess, d.body)
    d.sigs = []
    d.set(d.more["name"], "sha256=" + sig.hex())
    forged(f"signed with {guess!r}", d)
d = plain("sentry")
s = d.secrets[0]
d.secrets = [s + "," + "changeme12345"]
sig = mac("sha256", "changeme12345", d.body)
d.set(d.more["name"], sig.hex())
d.sigs = []
case("forged", "forged", "joined with a guessable one, signed with that", d, ["not_signed_with_this_secret", "secret_joined"], None)
d = thunder()
k2 = key("rsa", 5)
d.set(d.more["name"], b64(rsasign(k2, d.body)))
d.sigs = []
forged("another RSA key", d)
d = plain("github")
d.set(d.more["name"], "sha256=" + "0" * 64)
forged("zeros", d)
d = kv("stripe")
d.set("Stripe-Signature", f"t={d.more['t']},v1={'f' * 64}")
forged("ones", d)
d = plain("github")
d.set(d.more["name"], "sha256=" + mac("sha256", pub_pem(key("rsa")), d.body).hex())
forged("a public key as secret", d)
d = slack(secret=alnum(20))
t0 = d.more["t"]
d.set("X-Slack-Request-Timestamp", str(t0 + 1))
forged("time moved by a second", d, ("not_signed_with_this_secret", "timestamp_changed"))
d = square()
d.url = "https://evil.example/x"
forged("another endpoint's", d, ("not_signed_with_this_secret", "url_differs"))
