"""SignWell: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "5a0d9f0e-8a1f-4c64-a1cc-91afbc39a4b6"
TIME = 1750000000


def body(hash, *, type="document_completed", time=TIME, document="1"):
    return written({"event": {"hash": hash, "time": time, "type": type}, "data": {"object": {"id": document}}})


signwell = Platform("signwell", secret=SECRET, now=TIME, signed=lambda body: {})


def cases():
    right = mac_hex(SECRET, "document_completed@", TIME)
    accepted = signwell.event("document_completed", TIME * 1000, proof="signed-fields", unsigned=["data"])
    yield signwell.made("event", "the type and the time", body(right), accepted)
    yield signwell.made("other-document", "the document isn't signed: another one passes, and the proof says so", body(right, document="2"), accepted)
    yield signwell.wrong("other-type", "another type", body(right, type="document_declined"), "signature_mismatch")
    yield signwell.wrong("other-time", "another time", body(right, time=TIME + 1), "signature_mismatch")
    yield signwell.wrong("separator", "a type with the separator in it could end elsewhere", body(mac_hex(SECRET, "a@b@", TIME), type="a@b"), "malformed_signature")
