"""Agora Notifications: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "agora-secret-of-tests"
BODY = written({"noticeId": "4eb720f0", "productId": 1, "eventType": 10, "notifyMs": 1750000000000, "payload": {"channelName": "test"}})


def signed(body, *, secret=SECRET):
    return {"Agora-Signature-V2": mac_hex(secret, body)}


agora = Platform("agora", secret=SECRET, signed=signed)


def cases():
    accepted = agora.event("1.10", 1750000000000, id="4eb720f0", recognized=False)
    yield agora.published("published", "Agora's documentation, “Verify the signature”", "its worked example; the older header beside it isn't read", b'{"eventType":10,"noticeId":"4eb720f0-8da7-11e9-a43e-53f411c2761f","notifyMs":1560408533119,"payload":{"a":"1","b":2},"productId":1}',
                          {"Agora-Signature-V2": "de96da5acf03b0021ac3b4fa2225e7ae6f3533a30d50bb02c08ea4fa748bda24", "Agora-Signature": "5a3bb6a6d9fad2ea9ae3fb707a14c9d7f3136df1"}, agora.event("1.10", 1560408533119, id="4eb720f0-8da7-11e9-a43e-53f411c2761f", recognized=False), secret="secret")
    yield agora.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield agora.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "Agora-Signature-V2": mac_base64(SECRET, BODY)})
    yield agora.wrong("older-header", "the older header alone, which has SHA-1", BODY, "missing_signature", {"Agora-Signature": mac_hex(SECRET, BODY, hash="sha1")})
    again = BODY.replace(b"1750000000000", b"1750000060000")
    yield agora.made("retry", "a retry has a time and a signature of its own: its `noticeId`, and so its key, is the same", again, {**accepted, "timestamp": 1750000060000})
    yield agora.wrong("time-changed", "the time is signed with the body", again, "signature_mismatch", signed(BODY))
    yield agora.wrong("sha1", "the older signature, with SHA-1, under the newer name", BODY, "malformed_signature", {"Agora-Signature-V2": mac_hex(SECRET, BODY, hash="sha1")})
