"""A process with the code that Tectra documents, used once: python with_snippet.py COUNT SECRET BODY NAME=VALUE …"""

import hashlib
import hmac
import json
import sys

from resident import kilobytes


def verify_signature(payload: bytes, signature: str, WEBHOOK_SECRET: str) -> bool:
    expected = hmac.new(
        WEBHOOK_SECRET.encode(),
        payload,
        hashlib.sha256,
    ).hexdigest()
    return hmac.compare_digest(expected, signature)


_, secret, body, *headers = sys.argv[1:]
headers = dict(header.split("=", 1) for header in headers)
if not verify_signature(body.encode(), headers.get("X-Tectra-Signature", ""), secret):
    raise SystemExit("a genuine delivery is refused")
print(json.loads(body)["event"], kilobytes())
