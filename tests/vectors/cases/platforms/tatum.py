"""Tatum: notifications by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "tatum_secret_1234567890"
BODY = written({"subscriptionType": "ADDRESS_EVENT", "address": "0x2be3e0a7fc9c0d0592ea49b05dde7f28baf8e380", "txId": "0x1", "amount": "1"})


def signed(body, *, secret=SECRET):
    return {"x-payload-hash": mac_base64(secret, body, hash="sha512")}


tatum = Platform("tatum", secret=SECRET, signed=signed)


def cases():
    accepted = tatum.event("ADDRESS_EVENT", recognized=False)
    yield tatum.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield tatum.wrong("hex", "the right bytes in hex, where the platform writes base64",
                       BODY, "malformed_signature", {**signed(BODY), "x-payload-hash": mac_hex(SECRET, BODY, hash="sha512")})
    yield tatum.wrong("sha256", "the platform signs with SHA-512: a SHA-256 has another length",
                       BODY, "malformed_signature", {"x-payload-hash": mac_base64(SECRET, BODY)})
    yield from tatum.rewritten(spaced(BODY), accepted)
