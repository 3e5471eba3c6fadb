"""Ko-fi: deliveries with the token that the receiver knows, and with another."""

from urllib.parse import urlencode

from ..platform import Platform
from ..recipe import written

SECRET = "ko-fi-token-of-tests"


def body(token=SECRET):
    return urlencode({"data": written({"message_id": "3a1f", "timestamp": "2025-06-15T15:06:40Z", "type": "Donation", "is_public": True, "amount": "3.00", "verification_token": token})}).encode()


ko_fi = Platform("ko-fi", secret=SECRET)


def cases():
    accepted = ko_fi.event("Donation", 1750000000000, id="3a1f", proof="token")
    yield ko_fi.made("event", "with the token, which says nothing of the rest", body(), accepted, {"Content-Type": "application/x-www-form-urlencoded"}, bare=True)
    yield ko_fi.wrong("other-token", "another token", body("another-token"), "signature_mismatch", {"Content-Type": "application/x-www-form-urlencoded"}, bare=True)
    yield ko_fi.wrong("without-token", "without the token nothing proves the sender", urlencode({"data": written({"message_id": "3a1f", "timestamp": "2025-06-15T15:06:40Z", "type": "Donation", "is_public": True, "amount": "3.00"})}).encode(), "missing_signature", {"Content-Type": "application/x-www-form-urlencoded"}, bare=True)
