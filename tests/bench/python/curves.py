"""Ed25519 and ECDSA on P-256 against `cryptography` with its key loaded beforehand, bodies of 512 bytes."""

import base64

from comparison import Comparison, Side
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from deliveries import ED25519_PUBLIC_KEY, P256_PUBLIC_KEY, body_of, discord, sendgrid, wsgi, wsgi_name
from hookseal import Webhook

SIZE = 512
TWILIO = "X-Twilio-Email-Event-Webhook"


def comparisons():
    yield comparison("Ed25519", 1.0, "discord", discord, ED25519_PUBLIC_KEY, ED25519)
    yield comparison("ECDSA on P-256", 3.0, "sendgrid", sendgrid, P256_PUBLIC_KEY, P256)


ED25519 = f"""key.verify(
    bytes.fromhex(headers[{wsgi_name("X-Signature-Ed25519")!r}]),
    headers[{wsgi_name("X-Signature-Timestamp")!r}].encode() + body,
)"""
P256 = f"""key.verify(
    b64decode(headers[{wsgi_name(f"{TWILIO}-Signature")!r}], validate=True),
    headers[{wsgi_name(f"{TWILIO}-Timestamp")!r}].encode() + body,
    ECDSA(SHA256()),
)"""


def comparison(what, target, provider, signed, public_key, by_hand):
    key = serialization.load_pem_public_key(public_key.encode())
    return Comparison(
        "Ed25519 and ECDSA, verify only",
        what,
        "cryptography with a loaded key",
        target,
        [wsgi(signed(body_of(SIZE)))],
        Side("webhook.verify_signature(body, headers)", {"webhook": Webhook(provider, public_key)}),
        Side(by_hand, {"key": key, "b64decode": base64.b64decode, "ECDSA": ec.ECDSA, "SHA256": hashes.SHA256}),
    )
