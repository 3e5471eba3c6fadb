"""Genuine deliveries of many platforms, signed by `hmac`, `hashlib` and `cryptography`; how programs write JSON; a list of cases."""

import base64
import datetime
import hashlib
import hmac
import json
import pathlib
import random
import subprocess
import urllib.parse

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa, ec, ed25519, padding

b64 = lambda b: base64.b64encode(b).decode()
b64u = lambda b: base64.urlsafe_b64encode(b).decode()


def mac(alg, key, *parts):
    return hmac.new(key if isinstance(key, bytes) else key.encode(), b"".join(p if isinstance(p, bytes) else str(p).encode() for p in parts), alg).digest()


KEYS = json.loads((pathlib.Path(__file__).parents[1] / "keys" / "wide.json").read_text())


def key(kind, n=0):
    """A private key, the same each time."""
    if kind.startswith("rsa"):
        return serialization.load_pem_private_key(KEYS[f"{kind}/{n}"].encode(), None)
    seed = hashlib.sha256(f"{kind} {n}".encode()).digest()
    if kind == "ed":
        return ed25519.Ed25519PrivateKey.from_private_bytes(seed)
    return ec.derive_private_key(int.from_bytes(seed, "big"), {"p256": ec.SECP256R1(), "p384": ec.SECP384R1()}[kind])


def pub_pem(k):
    return k.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()


def pub_der(k):
    return k.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def raw_pub(k):
    return k.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def priv_pem(k, fmt="PKCS8"):
    return k.private_bytes(serialization.Encoding.PEM, {"PKCS8": serialization.PrivateFormat.PKCS8, "TRAD": serialization.PrivateFormat.TraditionalOpenSSL}[fmt], serialization.NoEncryption()).decode()


def pkcs1(k):
    return k.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.PKCS1).decode()


def ssh(k):
    return k.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()


def cert(k):
    from cryptography import x509

    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "hooks.example")])
    start = datetime.datetime(2026, 1, 1)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(k.public_key())
        .serial_number(4711)
        .not_valid_before(start)
        .not_valid_after(start.replace(year=2036))
        .sign(k, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
        .decode()
    )


def rsasign(k, data, h=hashes.SHA256()):
    return k.sign(data, padding.PKCS1v15(), h)


NOW = 1_790_000_000


class D:
    """A genuine delivery, to be spoilt."""

    def __init__(self, provider, secrets, headers, body, now=NOW, url=None, method=None, sigs=(), **more):
        self.provider, self.secrets, self.headers, self.body = provider, list(secrets), [list(h) for h in headers], body
        self.now, self.url, self.method, self.sigs, self.more = now, url, method, list(sigs), more

    def h(self, name):
        return next(v for n, v in self.headers if n.lower() == name.lower())

    def set(self, name, value):
        for pair in self.headers:
            if pair[0].lower() == name.lower():
                pair[1] = value
                return self
        self.headers.append([name, value])
        return self

    def drop(self, *names):
        self.headers = [p for p in self.headers if p[0].lower() not in [n.lower() for n in names]]
        return self

    def rename(self, old, new):
        for pair in self.headers:
            if pair[0].lower() == old.lower():
                pair[0] = new
        return self


r = random.Random(20261126)
hexs = lambda n: "".join(r.choice("0123456789abcdef") for _ in range(n))
alnum = lambda n: "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789") for _ in range(n))


def agent():
    return r.choice(["GitHub-Hookshot/81ef", "okhttp/4.12", "Faraday v2.9", "axios/1.7", "Java-http-client/21", "Apache-HttpClient/5.3", "undici", "PostmanRuntime/7.4"])


def common(body, ctype="application/json", length=True):
    h = [["Host", f"hooks.{hexs(5)}.test"], ["User-Agent", agent()], ["Content-Type", ctype]]
    if length:
        h.append(["Content-Length", str(len(body))])
    r.shuffle(h)
    return h


WORDS = "amber birch cobalt drift ember fjord garnet heather iris jasper kelp larch moss nectar opal pewter quartz rowan sable thistle umber violet willow yarrow zinc".split()


def data(unicode=True, html=False, numbers=True, nested=True, slash=True):
    d = {"type": r.choice(["order.created", "invoice.paid", "user.updated", "build.finished"]), "id": f"evt_{alnum(14)}", "created": NOW - r.randrange(100)}
    d["note"] = " ".join(r.sample(WORDS, 3))
    if unicode:
        d["name"] = r.choice(["Zoë Müller", "Łódź Øre", "naïve café", "Crème brûlée 🍮", "東京 支店", "Ñandú ½"])
    if html:
        d["snippet"] = r.choice(["<b>R&D</b>", "a < b && c > d", "Tom & Jerry's <img>"])
    if slash:
        d["link"] = f"https://{r.choice(WORDS)}.example/{r.choice(WORDS)}/{hexs(6)}"
    if numbers:
        d.update(amount=r.randrange(100, 99999), rate=r.choice([0.25, 12.5, 99.95]), ok=r.choice([True, False]), parent=None)
    if nested:
        d["items"] = [{"sku": alnum(6), "qty": r.randrange(1, 9)} for _ in range(r.randrange(1, 4))]
        d["meta"] = {}
        d["tags"] = []
    return d


js_body = lambda d: json.dumps(d, ensure_ascii=False, separators=(",", ":")).encode()
py_body = lambda d: json.dumps(d).encode()


def php(d, flags=()):
    t = json.dumps(d, ensure_ascii="unicode" not in flags, separators=(",", ":"))
    if "pretty" in flags:
        t = json.dumps(d, ensure_ascii="unicode" not in flags, indent=4).replace("[]", "[]")
    return (t if "slashes" in flags else t.replace("/", "\\/")).encode()


def go(d, indent=None, html=True, sort=True):
    t = json.dumps(d, ensure_ascii=False, separators=(",", ":" if indent is None else ": "), indent=indent, sort_keys=sort)
    if html:
        t = t.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return t.encode()


def node(program, body):
    """What a JavaScript program makes of the body: `b` is its text."""
    return subprocess.run(
        ["node", "-e", f"const b=require('fs').readFileSync(0,'utf8');const x=({program});process.stdout.write(typeof x==='string'||Buffer.isBuffer(x)?x:String(x))"],
        input=body,
        capture_output=True,
        check=True,
    ).stdout


def rec(id="acme", sig=None, alg="hmac-sha256", template=None, ts=None, **scheme):
    s = {"signature": sig or {"kind": "plain", "header": "X-Acme-Signature", "encoding": "hex"}, "algorithm": alg}
    if template:
        s["template"] = template
    if ts:
        s["timestamp"] = ts
    s.update(scheme)
    return {"id": id, "scheme": s, "envelope": {"type": "type", "id": "id"}}


HEX = [
    ("tusky", "X-Tusky-Signature", "sha256", ""),
    ("tectra", "X-Tectra-Signature", "sha256", ""),
    ("tuteliq", "X-Tuteliq-Signature", "sha256", ""),
    ("filedgr", "X-Filedgr-Signature", "sha256", ""),
    ("github", "X-Hub-Signature-256", "sha256", "sha256="),
    ("coinbase-commerce", "X-CC-Webhook-Signature", "sha256", ""),
    ("sentry", "Sentry-Hook-Signature", "sha256", ""),
    ("vercel", "x-vercel-signature", "sha1", ""),
    ("cal-com", "X-Cal-Signature-256", "sha256", ""),
    ("discourse", "X-Discourse-Event-Signature", "sha256", "sha256="),
    ("btcpay", "BTCPay-Sig", "sha256", "sha256="),
    ("paystack", "x-paystack-signature", "sha512", ""),
    ("razorpay", "X-Razorpay-Signature", "sha256", ""),
    ("lemon-squeezy", "X-Signature", "sha256", ""),
    ("gitea", "X-Gitea-Signature", "sha256", ""),
    ("doppler", "X-Doppler-Signature", "sha256", "sha256="),
    ("smartcar", "SC-Signature", "sha256", ""),
]
B64 = [
    ("shopify", "X-Shopify-Hmac-Sha256", "sha256", ""),
    ("woocommerce", "X-WC-Webhook-Signature", "sha256", ""),
    ("xero", "x-xero-signature", "sha256", ""),
    ("typeform", "Typeform-Signature", "sha256", "sha256="),
    ("todoist", "X-Todoist-Hmac-SHA256", "sha256", ""),
    ("line", "x-line-signature", "sha256", ""),
    ("tally", "Tally-Signature", "sha256", ""),
    ("ably", "X-Ably-Signature", "sha256", ""),
    ("docusign", "X-DocuSign-Signature-1", "sha256", ""),
    ("tatum", "x-payload-hash", "sha512", ""),
]
KV = [
    ("stripe", "Stripe-Signature", "t", "v1", "."),
    ("calendly", "Calendly-Webhook-Signature", "t", "v1", "."),
    ("tailscale", "Tailscale-Webhook-Signature", "t", "v1", "."),
    ("cloudflare-stream", "Webhook-Signature", "time", "sig1", "."),
    ("tiktok", "TikTok-Signature", "t", "s", "."),
    ("shippo", "Shippo-Auth-Signature", "t", "v1", "."),
    ("zitadel", "ZITADEL-Signature", "t", "v1", "."),
    ("convoy-advanced", "X-Convoy-Signature", "t", "v1", ","),
]
STD = [("standard-webhooks", "webhook"), ("svix", "svix"), ("clerk", "svix"), ("anthropic", "webhook"), ("brex", "webhook"), ("resend", "svix"), ("openai", "webhook"), ("dodo-payments", "webhook")]
SECRET = {"tectra": lambda: "whsec_" + hexs(40), "tuteliq": lambda: "whsec_" + alnum(32), "stripe": lambda: "whsec_" + alnum(32), "stripe-thin": lambda: "whsec_" + alnum(32)}


def plain(pid=None, body=None, secret=None, length=True, ctype="application/json", pool=None):
    pid, header, alg, prefix = next(p for p in HEX + B64 if p[0] == pid) if pid else r.choice(pool or HEX)
    body = js_body(data()) if body is None else body
    secret = secret or SECRET.get(pid, lambda: alnum(36))()
    sig = mac(alg, secret, body)
    enc = sig.hex() if any(p[0] == pid for p in HEX) else b64(sig)
    return D(pid, [secret], common(body, ctype, length) + [[header, prefix + enc]], body, sigs=[sig], name=header, prefix=prefix, alg=alg)


def kv(pid=None, body=None, secret=None, t=None, length=True, ctype="application/json"):
    pid, header, tk, vk, sep = next(p for p in KV if p[0] == pid) if pid else r.choice(KV)
    body = js_body(data()) if body is None else body
    secret = secret or SECRET.get(pid, lambda: alnum(40))()
    t = t or NOW - r.randrange(1, 60)
    sig = mac("sha256", secret, t, sep, body)
    return D(pid, [secret], common(body, ctype, length) + [[header, f"{tk}={t},{vk}={sig.hex()}"]], body, sigs=[sig], name=header, t=t, tk=tk, vk=vk, sep=sep)


def std(pid=None, body=None, t=None, length=True, raw=None):
    pid, pre = next(p for p in STD if p[0] == pid) if pid else r.choice(STD)
    body = js_body(data()) if body is None else body
    raw = raw or bytes(r.randrange(256) for _ in range(24))
    t = t or NOW - r.randrange(1, 60)
    mid = "msg_" + alnum(22)
    sig = mac("sha256", raw, mid, ".", t, ".", body)
    return D(
        pid,
        ["whsec_" + b64(raw)],
        common(body, length=length) + [[f"{pre}-id", mid], [f"{pre}-timestamp", str(t)], [f"{pre}-signature", "v1," + b64(sig)]],
        body,
        sigs=[sig],
        name=f"{pre}-signature",
        pre=pre,
        t=t,
        mid=mid,
        raw=raw,
    )


def slack(body=None, t=None, secret=None, ctype="application/json", length=True):
    body = js_body(data()) if body is None else body
    secret = secret or hexs(32)
    t = t or NOW - r.randrange(1, 60)
    sig = mac("sha256", secret, f"v0:{t}:", body)
    return D("slack", [secret], common(body, ctype, length) + [["X-Slack-Request-Timestamp", str(t)], ["X-Slack-Signature", "v0=" + sig.hex()]], body, sigs=[sig], name="X-Slack-Signature", t=t)


def zoom(body=None, t=None, secret=None):
    body = js_body(data()) if body is None else body
    secret = secret or alnum(22)
    t = t or NOW - r.randrange(1, 60)
    sig = mac("sha256", secret, f"v0:{t}:", body)
    return D("zoom", [secret], common(body) + [["x-zm-request-timestamp", str(t)], ["x-zm-signature", "v0=" + sig.hex()]], body, sigs=[sig], name="x-zm-signature", t=t)


def square(body=None, url=None, secret=None, length=True):
    body = js_body(data()) if body is None else body
    secret = secret or alnum(22)
    url = url or f"https://{r.choice(WORDS)}.example.org/hooks/square"
    sig = mac("sha256", secret, url, body)
    return D("square", [secret], common(body, length=length) + [["x-square-hmacsha256-signature", b64(sig)]], body, url=url, sigs=[sig], name="x-square-hmacsha256-signature")


def trello(body=None, url=None):
    body = js_body(data()) if body is None else body
    secret = hexs(32)
    url = url or f"https://{r.choice(WORDS)}.example.org/trello/{r.choice(WORDS)}"
    sig = mac("sha1", secret, body, url)
    return D("trello", [secret], common(body) + [["x-trello-webhook", b64(sig)]], body, url=url, sigs=[sig], name="x-trello-webhook")


def twilio(form=None, url=None, secret=None):
    form = form or [("CallSid", "CA" + hexs(32)), ("From", "+1415" + str(r.randrange(10**6, 10**7))), ("To", "+4930123456"), ("Body", "Grüße & mehr"), ("NumMedia", "0")]
    url = url or f"https://{r.choice(WORDS)}.example.org/twilio/voice?shop={r.randrange(99)}&lang=de"
    body = urllib.parse.urlencode(form).encode()
    secret = secret or hexs(32)
    sig = mac("sha1", secret, url, *[k + v for k, v in sorted(form)])
    return D("twilio", [secret], common(body, "application/x-www-form-urlencoded") + [["X-Twilio-Signature", b64(sig)]], body, url=url, method="POST", sigs=[sig], name="X-Twilio-Signature", form=form)


def hubspot3(body=None, url=None, method="POST", t=None):
    body = js_body(data(unicode=False)) if body is None else body
    secret = f"{hexs(8)}-{hexs(4)}-{hexs(4)}-{hexs(4)}-{hexs(12)}"
    url = url or f"https://{r.choice(WORDS)}.example.org/hs?portal={r.randrange(9999)}"
    t = t or (NOW - r.randrange(1, 60)) * 1000
    sig = mac("sha256", secret, method, url, body, t)
    return D(
        "hubspot-v3",
        [secret],
        common(body) + [["X-HubSpot-Request-Timestamp", str(t)], ["X-HubSpot-Signature-v3", b64(sig)]],
        body,
        url=url,
        method=method,
        sigs=[sig],
        name="X-HubSpot-Signature-v3",
        t=t,
    )


def twitch(body=None, t=None):
    body = js_body({"subscription": {"id": hexs(12), "type": "stream.online", "status": "enabled"}, "event": {"name": "Zoë", "id": "77"}}) if body is None else body
    secret = alnum(30)
    mid = f"{hexs(8)}-{hexs(4)}-{hexs(12)}"
    t = t or "2026-09-21T14:13:10.123456789Z"
    sig = mac("sha256", secret, mid, t, body)
    return D(
        "twitch",
        [secret],
        common(body)
        + [
            ["Twitch-Eventsub-Message-Id", mid],
            ["Twitch-Eventsub-Message-Timestamp", t],
            ["Twitch-Eventsub-Message-Signature", "sha256=" + sig.hex()],
            ["Twitch-Eventsub-Message-Type", "notification"],
        ],
        body,
        now=1790000000,
        sigs=[sig],
        name="Twitch-Eventsub-Message-Signature",
        t=t,
    )


def courier(body=None, method="POST", url=None, t=None):
    """A platform of one's own that signs method, URL, time and body."""
    body = js_body(data()) if body is None else body
    secret = hexs(40)
    url = url or f"https://{r.choice(WORDS)}.example.com/in/courier?tenant={r.randrange(99)}&v=2"
    t = t or NOW - 20
    sig = mac("sha256", secret, f"{method} {url}\n{t}\n", body)
    p = rec(
        "parcel",
        {"kind": "plain", "header": "X-Parcel-Signature", "encoding": "hex"},
        template="{method} {url}\n{timestamp}\n{body}",
        ts={"header": "X-Parcel-Time", "format": "unix", "tolerance_s": 300},
    )
    return D(p, [secret], common(body) + [["X-Parcel-Time", str(t)], ["X-Parcel-Signature", sig.hex()]], body, url=url, method=method, sigs=[sig], name="X-Parcel-Signature", t=t)


def thunder(body=None, n=0, kind="rsa"):
    body = js_body({"eventType": "NODE_STATUS_UPDATED", "eventTimestamp": "2026-09-21T14:13:10Z", "details": {"nodeId": hexs(8), "status": "RUNNING"}}) if body is None else body
    k = key(kind, n)
    sig = rsasign(k, body)
    return D("thunderstack", [pub_pem(k)], common(body) + [["X-ThunderStack-Signature", b64(sig)]], body, sigs=[sig], name="X-ThunderStack-Signature", k=k)


def discord(body=None, n=0):
    body = js_body({"id": "1", "type": 2, "token": "x", "data": {"name": "grüß"}}) if body is None else body
    k = key("ed", n)
    t = str(NOW - 9)
    sig = k.sign(t.encode() + body)
    return D("discord", [raw_pub(k).hex()], common(body) + [["X-Signature-Timestamp", t], ["X-Signature-Ed25519", sig.hex()]], body, sigs=[sig], name="X-Signature-Ed25519", k=k, t=t)


def sendgrid(body=None, n=0):
    body = js_body([{"email": "a@example.com", "event": "open", "sg_event_id": alnum(9), "timestamp": NOW}]) if body is None else body
    k = key("p256", n)
    t = str(NOW - 9)
    sig = k.sign(t.encode() + body, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    return D(
        "sendgrid",
        [b64(pub_der(k))],
        common(body) + [["X-Twilio-Email-Event-Webhook-Timestamp", t], ["X-Twilio-Email-Event-Webhook-Signature", b64(sig)]],
        body,
        sigs=[sig],
        name="X-Twilio-Email-Event-Webhook-Signature",
        k=k,
        t=t,
    )


def telnyx(body=None, n=0):
    body = js_body(data()) if body is None else body
    k = key("ed", n)
    t = str(NOW - 9)
    sig = k.sign(t.encode() + b"|" + body)
    return D("telnyx", [b64(raw_pub(k))], common(body) + [["telnyx-timestamp", t], ["telnyx-signature-ed25519", b64(sig)]], body, sigs=[sig], name="telnyx-signature-ed25519", k=k, t=t)


def wise(body=None, n=1):
    body = js_body({"event_type": "transfers#state-change", "sent_at": "2026-09-21T14:13:10Z", "data": {"resource": {"id": 1}}}) if body is None else body
    k = key("rsa", n)
    sig = rsasign(k, body)
    return D("wise", [pub_pem(k)], common(body) + [["X-Signature-SHA256", b64(sig)]], body, sigs=[sig], name="X-Signature-SHA256", k=k)


def telegram():
    body = js_body({"update_id": 4711, "message": {"text": "hé"}})
    s = alnum(32)
    return D("telegram", [s], common(body) + [["X-Telegram-Bot-Api-Secret-Token", s]], body, name="X-Telegram-Bot-Api-Secret-Token")


def gitlab():
    body = js_body({"object_kind": "push", "ref": "refs/heads/main"})
    s = alnum(20)
    return D("gitlab-token", [s], common(body) + [["X-Gitlab-Token", s], ["X-Gitlab-Event", "Push Hook"]], body, name="X-Gitlab-Token")


def mailgun():
    t, tok, s = str(NOW - 30), hexs(50), hexs(32)
    sig = mac("sha256", s, t, tok)
    body = js_body({"signature": {"timestamp": t, "token": tok, "signature": sig.hex()}, "event-data": {"event": "opened", "id": alnum(12), "timestamp": NOW - 31.5}})
    return D("mailgun", [s], common(body), body, sigs=[sig], name="")


def hubspot1(body=None):
    body = js_body([{"eventId": 1, "subscriptionType": "contact.creation", "objectId": 1}]) if body is None else body
    s = hexs(36)
    sig = hashlib.sha256(s.encode() + body).digest()
    return D("hubspot-v1", [s], common(body) + [["X-HubSpot-Signature", sig.hex()], ["X-HubSpot-Signature-Version", "v1"]], body, sigs=[sig], name="X-HubSpot-Signature")


GROUPS = {
    "header": "headers",
    "headers": "headers",
    "other": "headers",
    "timestamp": "time",
    "clock": "time",
    "late": "time",
    "url": "request",
    "method": "request",
    "handshake": "request",
    "not": "last",
}
cases = []


def case(group, code, comment, d, first=None, certain=True, also=None, **more):
    """One mistake, and what may be said of it."""
    number = sum(one["id"].startswith(f"wide/{code}/") for one in cases) + 1
    expect = {"first": [code] if first is None else first, "certain": certain, **({"also": also} if also else {})}
    secrets = [one if isinstance(one, str) else {"b64": b64(one)} for one in d.secrets]
    one = {"id": f"wide/{code}/{number}", "group": group, "comment": comment, "provider": d.provider, "secrets": secrets, "now": d.now}
    one |= {name: value for name, value in (("url", d.url), ("method", d.method)) if value is not None}
    one |= {"headers": d.headers, "body_b64": b64(d.body)}
    one |= {name: d.more[name] for name in ("headers_as", "body_as") if name in d.more}
    one |= more
    meant = [secret for secret in d.more.get("true_secrets", []) if secret not in d.secrets]
    right = {"secrets": meant, "signatures": [signature.hex() for signature in d.sigs]}
    cases.append({**one, "right": {name: value for name, value in right.items() if value}, "expect": expect})


def mistake(code, comment, d, *args, **options):
    """One whose group the code tells."""
    word = code.split("_")[0]
    case(GROUPS.get(word, word), code, comment, d, *args, **options)


def spoil(d, body):
    d.body = body
    return d


def body_case(code, comment, d, new, *a, length=None, **k):
    """The receiver's body; Content-Length stays the sender's, unless it was counted anew."""
    if length == "new":
        d.set("Content-Length", str(len(new)))
    if length == "none":
        d.drop("Content-Length")
    d.body = new
    mistake(code, comment, d, *a, **k)
