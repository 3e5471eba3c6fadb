"""Stream: deliveries by its documented recipe, and what its traps make of them."""

import hashlib
import zlib

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "getstream-secret-of-tests"
BODY = written({"type": "message.new", "cid": "messaging:fun", "created_at": "2025-06-15T15:06:40.000000Z"})


def signed(body, *, secret=SECRET):
    return {"X-Signature": mac_hex(secret, body)}


getstream = Platform("getstream", secret=SECRET, signed=signed)


def cases():
    accepted = getstream.event("message.new", 1750000000000)
    yield getstream.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = packer.compress(BODY) + packer.flush()
    held = getstream.event("message.new", 1750000000000, key=f"sha256:{hashlib.sha256(BODY).hexdigest()}")
    yield getstream.made("compressed", "an app with compression: what is compressed is signed", packed, {**held, "idempotency_key": getstream.key("sha256", hashlib.sha256(BODY).hexdigest())},
                         {**signed(BODY), "Content-Encoding": "gzip"})
    yield getstream.wrong("signed-compressed", "the compressed bytes aren't what is signed", packed, "signature_mismatch", {**signed(packed), "Content-Encoding": "gzip"})
    yield getstream.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "X-Signature": mac_base64(SECRET, BODY)})
