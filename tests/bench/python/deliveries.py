"""Genuine deliveries, signed by `hmac` and `cryptography`, with the headers that a server behind a proxy hands over."""

import base64
import hashlib
import hmac
import json
import time
from pathlib import Path
from typing import Dict, NamedTuple

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding

TESTS = Path(__file__).resolve().parents[2]
PAYLOADS = json.loads((TESTS / "e2e/payloads.json").read_text("utf-8"))
SECRET = "whsec_" + base64.b64encode(b"a secret of thirty-two bytes, ok").decode()
KEYS = TESTS / "vectors/keys"
RSA_PUBLIC_KEY = (KEYS / "rsa-2048.public.spki.pem").read_text()
ED25519_PUBLIC_KEY = (KEYS / "ed25519.public.spki.pem").read_text()
P256_PUBLIC_KEY = (KEYS / "ec-p256.public.spki.pem").read_text()
ENTRIES = 12

# What any request has, and what the proxies on its way add.
BEFORE = {
    "Host": "hooks.example.com",
    "User-Agent": "webhooks/2.1 (+https://docs.example.com)",
    "Accept": "*/*",
    "Accept-Encoding": "gzip, deflate, br",
}
AFTER = {
    "X-Forwarded-For": "203.0.113.7, 198.51.100.23",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "hooks.example.com",
    "X-Request-Id": "7f1b8a0c5c2f4a2e9d3e6b1a0f4c8d27",
    "Traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "X-Amzn-Trace-Id": "Root=1-67891233-abcdef012345678912345678",
    "Cdn-Loop": "cloudflare; loops=1",
}


class Delivery(NamedTuple):
    body: bytes
    headers: Dict[str, str]  # in title case, as Python's clients and most proxies write them


def body_of(size):
    """JSON of exactly that many bytes: short strings, numbers, and some text beyond ASCII."""
    entry = '{"id":48213,"name":"Zoë","share":0.25,"ok":true},'.encode()
    opening, closing = b'{"event":"content.signed","data":[', b"]}"
    entries, rest = divmod(size - len(opening) - len(closing) - 2, len(entry))
    return b"".join([opening, entry * entries, b'"', b"x" * rest, b'"', closing])


def written(payload):
    """As the platforms' `JSON.stringify` writes it."""
    return json.dumps(payload, separators=(",", ":"), ensure_ascii=False).encode()


def with_headers(body, own):
    after = list(AFTER.items())[: ENTRIES - len(BEFORE) - len(own)]
    return Delivery(body, {**BEFORE, **own, **dict(after)})


def mac(body, secret=SECRET.encode()):
    return hmac.new(secret, body, hashlib.sha256)


def hex_signed(name, body, **more):
    return with_headers(body, {**more, name: mac(body).hexdigest()})


def tectra(body):
    return with_headers(
        body,
        {
            "X-Tectra-Event": "content.signed",
            "X-Tectra-Delivery": "0b1f2f5e-8f0e-4f1a-9d57-5f0f6a3c9b11",
            "X-Tectra-Timestamp": "2025-06-14T09:32:00Z",
            "X-Tectra-Signature": mac(body).hexdigest(),
        },
    )


def thunderstack(body):
    signature = private_key("rsa-2048").sign(body, padding.PKCS1v15(), hashes.SHA256())
    return with_headers(body, {"X-ThunderStack-Signature": base64.b64encode(signature).decode()})


def discord(body):
    now, key = str(int(time.time())), private_key("ed25519")
    signature = key.sign(now.encode() + body).hex()
    return with_headers(body, {"X-Signature-Ed25519": signature, "X-Signature-Timestamp": now})


def sendgrid(body):
    now, key = str(int(time.time())), private_key("ec-p256")
    signature = key.sign(now.encode() + body, ec.ECDSA(hashes.SHA256()))
    name = "X-Twilio-Email-Event-Webhook"
    return with_headers(body, {f"{name}-Signature": base64.b64encode(signature).decode(), f"{name}-Timestamp": now})


def private_key(name):
    return serialization.load_pem_private_key((KEYS / f"{name}.private.pkcs8.pem").read_bytes(), password=None)


def standard_webhooks(body):
    now, key = str(int(time.time())), base64.b64decode(SECRET[len("whsec_") :])
    signature = mac(f"msg_2KWPBgLlAfxdpx2AI54pPJ85f4W.{now}.".encode() + body, key).digest()
    return with_headers(
        body,
        {
            "Webhook-Id": "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W",
            "Webhook-Timestamp": now,
            "Webhook-Signature": "v1," + base64.b64encode(signature).decode(),
        },
    )


def stripe(body):
    now = str(int(time.time()))
    return with_headers(body, {"Stripe-Signature": f"t={now},v1={mac(now.encode() + b'.' + body).hexdigest()}"})


def wsgi(delivery):
    """The same with the headers as a WSGI server names them. Servers build the names again for each request, so
    these are no constants of a program either."""
    return Delivery(delivery.body, {wsgi_name(name): value for name, value in delivery.headers.items()})


def wsgi_name(name):
    return "HTTP_" + name.upper().replace("-", "_")
