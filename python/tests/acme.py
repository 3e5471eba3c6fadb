"""A provider of the user's own, and its signer: hmac, and nothing of hookseal."""

import base64
import hashlib
import hmac

SECRET = "acme-secret-0123456789"

PROVIDER = {
    "id": "acme",
    "scheme": {
        "signature": {
            "kind": "plain",
            "header": "X-Acme-Signature",
            "encoding": "base64",
            "prefix": "sha256=",
        },
        "algorithm": "hmac-sha256",
    },
    "envelope": {"type": "meta.kind", "id": "meta.id", "data": "content"},
    "rejection_status": 403,
}


def signature(body, secret=SECRET):
    mac = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    return "sha256=" + base64.b64encode(mac).decode()


def headers(body, secret=SECRET):
    return {"Content-Type": "application/json", "X-Acme-Signature": signature(body, secret)}
