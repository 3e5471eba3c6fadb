"""How each provider signs, written with `hmac` and `cryptography` alone."""

import base64
import hmac
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

KEYS = Path(__file__).resolve().parent.parent / "keys"

TUSKY_SECRET = "tusky-test-secret"
FILEDGR_SECRET = "your-webhook-secret-key"
TUTELIQ_SECRET = "whsec_9f8a7b6c5d4e3f2a1b"
TECTRA_SECRET = "whsec_k7x9m2"
STRIPE_SECRET = "whsec_stripe_test_secret"
GITHUB_SECRET = "It's a Secret to Everybody"
STANDARD_KEY = b"hookseal test key, 32 bytes long"
STANDARD_SECRET = "whsec_" + base64.b64encode(STANDARD_KEY).decode()


def key_text(name):
    return (KEYS / name).read_text("ascii")


THUNDERSTACK_KEY = key_text("rsa-2048.public.spki.pem")

# One secret per provider, for cases in which the secret is not the point.
SECRET = {
    "tusky": TUSKY_SECRET,
    "filedgr": FILEDGR_SECRET,
    "thunderstack": THUNDERSTACK_KEY,
    "tuteliq": TUTELIQ_SECRET,
    "tectra": TECTRA_SECRET,
    "stripe": STRIPE_SECRET,
    "github": GITHUB_SECRET,
    "standard-webhooks": STANDARD_SECRET,
}

SIGNATURE_HEADER = {
    "tusky": "X-Tusky-Signature",
    "filedgr": "X-Filedgr-Signature",
    "thunderstack": "X-ThunderStack-Signature",
    "tuteliq": "X-Tuteliq-Signature",
    "tectra": "X-Tectra-Signature",
    "stripe": "Stripe-Signature",
    "github": "X-Hub-Signature-256",
    "standard-webhooks": "webhook-signature",
}


def octets(secret):
    return secret if isinstance(secret, bytes) else secret.encode()


def mac(secret, content, hash="sha256"):
    return hmac.new(octets(secret), content, hash).digest()


def mac_hex(secret, content):
    return mac(secret, content).hex()


def mac_base64(secret, content):
    return base64.b64encode(mac(secret, content)).decode()


@cache
def private_key(name):
    return serialization.load_pem_private_key((KEYS / f"{name}.private.pkcs8.pem").read_bytes(), None)


def rsa_signature(body, key="rsa-2048", digest=None, scheme=None):
    return private_key(key).sign(body, scheme or padding.PKCS1v15(), digest or hashes.SHA256())


def rsa_base64(body, key="rsa-2048", digest=None, scheme=None):
    return base64.b64encode(rsa_signature(body, key, digest, scheme)).decode()


def stripe_signature(body, timestamp, secret=STRIPE_SECRET):
    """The hex of one `v1` entry; the timestamp is signed as it is written."""
    return mac_hex(secret, f"{timestamp}.".encode() + body)


def stripe_value(body, timestamp, secret=STRIPE_SECRET):
    return f"t={timestamp},v1={stripe_signature(body, timestamp, secret)}"


def standard_signature(body, message_id, timestamp, key=STANDARD_KEY):
    """The base64 of one `v1` entry."""
    return mac_base64(key, f"{message_id}.{timestamp}.".encode() + body)


def standard_headers(body, message_id, timestamp, key=STANDARD_KEY, signature=None):
    return [
        ["webhook-id", message_id],
        ["webhook-timestamp", str(timestamp)],
        ["webhook-signature", signature or "v1," + standard_signature(body, message_id, timestamp, key)],
    ]


def signed(provider, body, secret=None):
    """The signature header of a provider that signs the raw body alone."""
    if provider == "thunderstack":
        value = rsa_base64(body)
    else:
        value = mac_hex(SECRET[provider] if secret is None else secret, body)
        if provider == "github":
            value = "sha256=" + value
    return [[SIGNATURE_HEADER[provider], value]]
