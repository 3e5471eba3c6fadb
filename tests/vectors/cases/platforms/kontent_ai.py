"""Kontent.ai: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex

SECRET = "c2VjcmV0LW9mLXRlc3Rz"
BODY = b'{\r\n  "notifications": [\r\n    {\r\n      "data": { "system": { "id": "i1" } },\r\n      "message": { "object_type": "content_item", "action": "published" }\r\n    }\r\n  ]\r\n}'
TWO = (b'{"notifications":[{"data":{"system":{"id":"i1"}},"message":{"object_type":"content_item","action":"published"}},'
       b'{"data":{"system":{"id":"a1"}},"message":{"object_type":"asset","action":"deleted"}}]}')


def signed(body, *, secret=SECRET):
    return {"X-Kontent-ai-Signature": mac_base64(secret, body)}


kontent_ai = Platform("kontent-ai", secret=SECRET, signed=signed)


def cases():
    accepted = kontent_ai.listed("content_item.published", BODY, 0)
    yield kontent_ai.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield kontent_ai.made("two", "two events in one body", TWO, kontent_ai.events(kontent_ai.listed("content_item.published", TWO, 0), kontent_ai.listed("asset.deleted", TWO, 1)),
                          call="verify_all")
    yield kontent_ai.wrong("two-verify", "`verify` takes bodies of one event", TWO, "invalid_payload")
    yield kontent_ai.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "X-Kontent-ai-Signature": mac_hex(SECRET, BODY)})
    yield kontent_ai.wrong("rewritten", "the same JSON without the line breaks of Windows", BODY.replace(b"\r\n", b"\n"), "signature_mismatch", signed(BODY))
    yield kontent_ai.wrong("secret-decoded", "the secret decoded from base64, as which it looks", BODY, "signature_mismatch", signed(BODY, secret=b"secret-of-tests"))
    yield kontent_ai.wrong("legacy", "the header of legacy webhooks", BODY, "missing_signature", {"X-KC-Signature": mac_base64(SECRET, BODY)})
