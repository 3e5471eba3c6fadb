"""QuickNode: streams by the recipe of its guide."""

import zlib

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "quicknode_security_token"
TIME = 1750000000
BODY = written({"data": [{"block": "0x1"}]})


def signed(body, *, id="7f3c2a", time=TIME, secret=SECRET):
    return {"X-QN-Nonce": id, "X-QN-Timestamp": str(time), "X-QN-Signature": mac_hex(secret, id, time, body)}


quicknode = Platform("quicknode", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = quicknode.event(None, id="7f3c2a", recognized=False)
    yield quicknode.made("event", "an event, signed by the documented recipe", BODY, accepted)
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = packer.compress(BODY) + packer.flush()
    yield quicknode.made("compressed", "a stream with compression: what is compressed is signed", packed, accepted, {**signed(BODY), "Content-Encoding": "gzip"})
    yield quicknode.made("compressed-inflated", "a framework has inflated it, and left the header", BODY, accepted, {**signed(BODY), "Content-Encoding": "gzip"})
    yield quicknode.wrong("signed-compressed", "the compressed bytes aren't what is signed", packed, "signature_mismatch", {**signed(packed), "Content-Encoding": "gzip"})
    yield quicknode.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield quicknode.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield quicknode.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                           BODY, "signature_mismatch", {**signed(BODY), "X-QN-Timestamp": str(TIME + 1)})
    yield quicknode.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                           BODY, "signature_mismatch", {**signed(BODY), "X-QN-Nonce": "other"})
    yield quicknode.wrong("base64", "the right bytes in base64, where the platform writes hex",
                           BODY, "malformed_signature", {**signed(BODY), "X-QN-Signature": mac_base64(SECRET, "7f3c2a", TIME, BODY)})
    yield quicknode.wrong("border", "a digit of the time at the end of the nonce: the same bytes are signed, and the time is too short for one", BODY, "malformed_timestamp",
                          {**signed(BODY), "X-QN-Nonce": "7f3c2a1", "X-QN-Timestamp": "750000000"})
