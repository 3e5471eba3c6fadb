"""Convoy (advanced signatures): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "convoy-advanced-secret-of-tests"
TIME = 1750000000
VECTORS = "frain-dev/convoy, pkg/signature/testdata/signature-vectors.json"
CHARGE = b'{"event":"charge.success","amount":1000,"currency":"NGN"}'
BODY = written({"event": "order.paid"})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ",", body)
    return {"X-Convoy-Signature": f"t={time},v1={signature}"}


convoy_advanced = Platform("convoy-advanced", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = convoy_advanced.event(None, recognized=False)
    theirs = {"secret": "convoy-webhook-secret", "now": 1700000000}
    yield convoy_advanced.published("published-sha256-hex-valid", VECTORS, "valid signature", CHARGE,
                                    {"X-Convoy-Signature": "t=1700000000,v1=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c"}, convoy_advanced.event(None, recognized=False), **theirs)
    yield convoy_advanced.published("published-tamper", VECTORS, "tampered signature must be rejected", CHARGE,
                                    {"X-Convoy-Signature": "t=1700000000,v1=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c550"}, convoy_advanced.refused("signature_mismatch"), **theirs)
    yield convoy_advanced.published("published-expired", VECTORS, "valid signature past tolerance must be rejected", CHARGE,
                                    {"X-Convoy-Signature": "t=1700000000,v1=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c"}, convoy_advanced.refused("timestamp_too_old"), **{**theirs, "now": 1750000000})
    yield convoy_advanced.published("published-t-not-first", VECTORS, "timestamp not first must still verify (key-based parse)", CHARGE,
                                    {"X-Convoy-Signature": "v1=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c,t=1700000000"}, convoy_advanced.event(None, recognized=False), **theirs)
    yield convoy_advanced.published("published-multi-v1-one-valid", VECTORS, "multiple v1, one correct, must verify", CHARGE,
                                    {"X-Convoy-Signature": "t=1700000000,v1=449623e4897bbde05e35358293f97b8c2f697367ffa3e7466e98178dfba44d19,v1=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c"}, convoy_advanced.event(None, recognized=False), **theirs)
    yield convoy_advanced.published("published-multi-v1-none-valid", VECTORS, "multiple v1, none correct, must be rejected", CHARGE,
                                    {"X-Convoy-Signature": "t=1700000000,v1=449623e4897bbde05e35358293f97b8c2f697367ffa3e7466e98178dfba44d19,v1=c7eff1833c41a2ce2e195599451b240cd282b1bc9fa387e428a9fd5a5dc74933"}, convoy_advanced.refused("signature_mismatch"), **theirs)
    yield convoy_advanced.published("published-t-infinity", VECTORS, "non-finite timestamp must be rejected", CHARGE,
                                    {"X-Convoy-Signature": "t=Infinity,v1=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c"}, convoy_advanced.refused("malformed_timestamp"), **theirs)
    yield convoy_advanced.published("published-numeric-signature", VECTORS, "numeric signature value must not be parsed as timestamp", CHARGE,
                                    {"X-Convoy-Signature": "t=1700000000,v1=1234567890"}, convoy_advanced.refused("malformed_signature"), **theirs)
    yield convoy_advanced.published("published-missing-timestamp", VECTORS, "advanced header without t must be rejected", CHARGE,
                                    {"X-Convoy-Signature": "v1=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c,v2=77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c"}, convoy_advanced.refused("missing_timestamp"), **theirs)
    yield convoy_advanced.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield convoy_advanced.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                                {"X-Convoy-Signature": signed(BODY)["X-Convoy-Signature"].replace(str(TIME), str(TIME + 1))})
    yield convoy_advanced.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield convoy_advanced.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield convoy_advanced.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                                {"X-Convoy-Signature": signed(BODY)["X-Convoy-Signature"].replace("v1=", "v0=")})
    yield convoy_advanced.wrong("point", "a point between the time and the body, as others have it", BODY, "signature_mismatch", {"X-Convoy-Signature": f"t={TIME},v1=" + mac_hex(SECRET, TIME, ".", BODY)})
