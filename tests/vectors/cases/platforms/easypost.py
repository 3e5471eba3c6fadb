"""EasyPost: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "easypost-secret-of-tests"
BODY = written({"id": "evt_1", "object": "Event", "description": "tracker.updated", "created_at": "2025-06-15T15:06:40Z", "mode": "test",
                "result": {"id": "trk_1"}})


def signed(body, *, secret=SECRET):
    return {"X-Hmac-Signature": "hmac-sha256-hex=" + mac_hex(secret, body)}


easypost = Platform("easypost", secret=SECRET, signed=signed)


def cases():
    accepted = easypost.event("tracker.updated", 1750000000000, id="evt_1", recognized=False)
    yield easypost.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield easypost.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-Hmac-Signature": "hmac-sha256-hex=" + mac_base64(SECRET, BODY)})
    yield easypost.wrong("without-prefix", "a signature begins with `hmac-sha256-hex=`", BODY, "malformed_signature", {**signed(BODY), "X-Hmac-Signature": signed(BODY)["X-Hmac-Signature"][16:]})
    accented = {"X-Hmac-Signature": "hmac-sha256-hex=" + mac_hex("se\u0301cret", BODY)}
    yield easypost.made("accent", "a secret with an accent is taken apart into letter and accent", BODY, accepted, accented, secret="s\u00e9cret")
    yield easypost.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
    yield easypost.wrong("accent-composed", "the accented letter as one character: the platform signs with Unicode's form NFKD, so that this is another key", BODY, "signature_mismatch",
        {"X-Hmac-Signature": "hmac-sha256-hex=" + mac_hex("s\u00e9cret", BODY)}, secret="s\u00e9cret", flags=["unicode_normalized"])
