"""Helius: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "helius-token-of-tests"
BODY = written([{"type": "TRANSFER", "signature": "5h6x", "timestamp": 1750000000, "fee": 5000}])


def signed(body, *, token=SECRET):
    return {"Authorization": token}


helius = Platform("helius", secret=SECRET, signed=signed)


def cases():
    accepted = helius.events(helius.event("TRANSFER", 1750000000000, id="5h6x", recognized=False, proof="token"))
    yield helius.made("event", "with the token, which says nothing of the body", BODY, accepted, call="verify_all")
    yield helius.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"), call="verify_all")
    yield helius.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"), call="verify_all")
    yield helius.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {}, call="verify_all")
    yield helius.wrong("word-in-front", "the secret is the whole header: a word in front of it makes another", BODY, "signature_mismatch", {"Authorization": "Bearer " + SECRET})
