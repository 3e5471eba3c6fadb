"""Signs deliveries as the five providers do, with `hmac` and `cryptography`: it shares no code with hookseal.

    python sign.py < keys.json    { "signing": { provider: secret or private key }, "wrong": { the same } }

prints a JSON list of { signer, provider, kind, type, id, headers, body } with the body in base64. sign.mjs does the
same in Node, from the same payloads, written down differently.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import sys
import uuid

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

PAYLOADS = json.loads(pathlib.Path(__file__).with_name("payloads.json").read_text("utf-8"))


def hmac_sha256(body, secret):
    return hmac.new(secret.encode(), body, hashlib.sha256).digest()


def rsa_sha256(body, private_key):
    key = serialization.load_pem_private_key(private_key.encode(), password=None)
    return key.sign(body, padding.PKCS1v15(), hashes.SHA256())


def base64_text(signature):
    return base64.b64encode(signature).decode()


def filedgr_headers(payload):
    return {"X-Filedgr-Event-Type": payload["eventType"], "X-Filedgr-Event-ID": payload["eventId"]}


def tectra_headers(payload):
    return {
        "X-Tectra-Event": payload["event"],
        "X-Tectra-Delivery": str(uuid.uuid4()),
        "X-Tectra-Timestamp": payload["timestamp"],
    }


def no_headers(_payload):
    return {}


# header, algorithm, encoding, the fields of type and id, further headers
PLATFORMS = {
    "tusky": ("X-Tusky-Signature", hmac_sha256, bytes.hex, "event", None, no_headers),
    "filedgr": ("X-Filedgr-Signature", hmac_sha256, bytes.hex, "eventType", "eventId", filedgr_headers),
    "thunderstack": ("X-ThunderStack-Signature", rsa_sha256, base64_text, "eventType", None, no_headers),
    "tuteliq": ("X-Tuteliq-Signature", hmac_sha256, bytes.hex, "type", "id", no_headers),
    "tectra": ("X-Tectra-Signature", hmac_sha256, bytes.hex, "event", None, tectra_headers),
}


def written(payload):
    """With a blank after each separator and escapes for what isn't ASCII, as `json.dumps` does."""
    return json.dumps(payload).encode()


def rewritten(payload):
    """What a receiver would sign that parsed the body and wrote it again, in JavaScript's way."""
    return json.dumps(payload, separators=(",", ":"), ensure_ascii=False).encode()


def deliveries_of(provider, right_key, wrong_key):
    header, algorithm, encode, type_field, id_field, more = PLATFORMS[provider]

    def delivery(kind, payload, body, signature):
        signed = {} if signature is None else {header: encode(signature)}
        return {
            "signer": "Python",
            "provider": provider,
            "kind": kind,
            "type": payload[type_field],
            "id": payload[id_field] if id_field else None,
            "headers": {"Content-Type": "application/json", **signed, **more(payload)},
            "body": base64_text(body),
        }

    for payload in PAYLOADS[provider]:
        body = written(payload)
        yield delivery("valid", payload, body, algorithm(body, right_key))

    payload = PAYLOADS[provider][0]
    body = written(payload)
    signature = algorithm(body, right_key)
    middle = len(body) // 2
    flipped = body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1 :]
    yield delivery("flipped byte", payload, flipped, signature)
    yield delivery("wrong secret", payload, body, algorithm(body, wrong_key))
    yield delivery("no signature", payload, body, None)
    yield delivery("short signature", payload, body, signature[:-1])
    yield delivery("re-serialised", payload, rewritten(payload), signature)


def main():
    keys = json.load(sys.stdin)
    deliveries = [
        delivery
        for provider in PLATFORMS
        for delivery in deliveries_of(provider, keys["signing"][provider], keys["wrong"][provider])
    ]
    json.dump(deliveries, sys.stdout)


if __name__ == "__main__":
    main()
