"""Mollie: the payload of its SDK's tests, with the secret of these, and events by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "test_webhook_secret"
BODY = written({"resource": "event", "id": "event_GvJ8WHrp5isUdRub9CJyH", "type": "payment-link.paid", "entityId": "pl_qng5gbbv8NAZ5gpM5ZYgx", "createdAt": "2024-12-16T15:57:04Z"})
SDK = "mollie/mollie-api-php, tests/Webhooks/SignatureValidatorTest.php, which signs when it runs"
PAYMENT = b'{"id":"tr_12345","event_type":"payment-link.paid"}'
SIGNATURE = "e479a5e4aaa17db94cfc546071e10e91c0b37f21e464e751ebdd7d7ad2ffd146"


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"X-Mollie-Signature": prefix + mac_hex(secret, body)}


mollie = Platform("mollie", secret=SECRET, signed=signed)


def cases():
    accepted = mollie.event("payment-link.paid", 1734364624000, id="event_GvJ8WHrp5isUdRub9CJyH")
    given = mollie.authentic(key="tr_12345")
    yield mollie.published("sdk-prefix", SDK, "a payload of the tests", PAYMENT, {"X-Mollie-Signature": "sha256=" + SIGNATURE}, given, call="verify_signature")
    yield mollie.published("sdk-bare", SDK, "without the prefix", PAYMENT, {"X-Mollie-Signature": SIGNATURE}, given, call="verify_signature")
    yield mollie.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield mollie.made("repeated", "the header twice: either may match", BODY, accepted,
                      [["X-Mollie-Signature", signed(BODY, secret="another")["X-Mollie-Signature"]], ["X-Mollie-Signature", signed(BODY)["X-Mollie-Signature"]]])
    yield mollie.wrong("repeated-other", "twice, and neither matches", BODY, "signature_mismatch",
                       [["X-Mollie-Signature", signed(BODY, secret="another")["X-Mollie-Signature"]], ["X-Mollie-Signature", signed(BODY, secret="third")["X-Mollie-Signature"]]])
    yield mollie.wrong("classic", "a classic webhook isn't signed", b"id=tr_d0b0E3EA3v", "missing_signature", {})
    yield mollie.wrong("other-prefix", "a prefix that isn't known", BODY, "malformed_signature", signed(BODY, prefix="sha512="))
