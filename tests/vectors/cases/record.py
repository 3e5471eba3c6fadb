"""Records of a user's own, and how what they describe is signed: with `hmac` and `cryptography` alone."""

import base64

from .case import event
from .signing import THUNDERSTACK_KEY, mac, rsa_signature

SECRET = "acme-secret-0123456789"
HEADER = "X-Acme-Signature"
HMAC, RSA = "hmac-sha256", "rsa-pkcs1v15-sha256"
ENVELOPE = {"type": "type", "id": "id", "data": "data"}
BODY = b'{"type":"order.paid","id":"ord_1","data":{"total":12.50}}'
ACCEPTED = event("order.paid", None, id="ord_1", key="acme:ord_1", recognized=False)


def without_absent(fields):
    return {name: value for name, value in fields.items() if value is not None}


def record(signature, *, algorithm=HMAC, template=None, key=None, timestamp=None, id=None, envelope=ENVELOPE,
           provider_id="acme", **rest):
    """A record. What is None is left out; `id` is the header of the signed id."""
    if key is None and algorithm == RSA:
        key = {"decode": "pem"}
    scheme = without_absent({"signature": signature, "algorithm": algorithm, "template": template, "key": key, "timestamp": timestamp, "id": id})
    return without_absent({"id": provider_id, "scheme": scheme, "envelope": envelope, **rest})


def plain(encoding="hex", **rest):
    return {"kind": "plain", "header": HEADER, "encoding": encoding, **rest}


def secret_for(algorithm):
    return THUNDERSTACK_KEY if algorithm == RSA else SECRET


def signature(content, algorithm=HMAC):
    """The bytes of the right signature."""
    return rsa_signature(content) if algorithm == RSA else mac(SECRET, content)


def text(octets, encoding):
    return octets.hex() if encoding == "hex" else base64.b64encode(octets).decode()


def signed(content, encoding="hex", secret=SECRET):
    """The header of a plain signature."""
    return [[HEADER, text(mac(secret, content), encoding)]]
