"""Paystack: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "sk_test_1234567890abcdef1234567890abcdef12345678"
BODY = written({"event": "charge.success", "data": {"id": 302961, "domain": "live", "status": "success", "reference": "qTPrJoy9Bx", "amount": 10000}})


def signed(body, *, secret=SECRET):
    return {"x-paystack-signature": mac_hex(secret, body, hash="sha512")}


paystack = Platform("paystack", secret=SECRET, signed=signed)


def cases():
    accepted = paystack.event("charge.success")
    yield paystack.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield paystack.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "x-paystack-signature": mac_base64(SECRET, BODY, hash="sha512")})
    yield paystack.wrong("sha256", "the platform signs with SHA-512: a SHA-256 has another length",
                          BODY, "malformed_signature", {"x-paystack-signature": mac_hex(SECRET, BODY)})
    yield paystack.wrong("prefix-cut", "sk_test_ belongs to the secret",
                          BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("sk_test_")))
