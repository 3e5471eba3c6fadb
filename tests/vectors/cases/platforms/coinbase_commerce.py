"""Coinbase Commerce: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "coinbase-commerce-secret-of-tests"
BODY = written({"id": "a1", "scheduled_for": "2025-06-15T15:06:41Z", "attempt_number": 2, "event": {"id": "24934862", "type": "charge:confirmed",
                "created_at": "2025-06-15T15:06:40Z", "data": {"code": "66BEOV2A"}}})


def signed(body, *, secret=SECRET):
    return {"X-CC-Webhook-Signature": mac_hex(secret, body)}


coinbase_commerce = Platform("coinbase-commerce", secret=SECRET, signed=signed)


def cases():
    accepted = coinbase_commerce.event("charge:confirmed", 1750000000000, id="24934862")
    yield coinbase_commerce.published("published", "coinbase-commerce-python, tests/test_webhook.py", "a charge", b'{"id":1,"scheduled_for":"2017-01-31T20:50:02Z","attempt_number":1,"event":{"id":"24934862-d980-46cb-9402-43c81b0cdba6","type":"charge:created","api_version":"2018-03-22","created_at":"2017-01-31T20:49:02Z","data":{"code":"66BEOV2A","name":"The Sovereign Individual","description":"Mastering the Transition to the Information Age","hosted_url":"https://commerce.coinbase.com/charges/66BEOV2A","created_at":"2017-01-31T20:49:02Z","expires_at":"2017-01-31T21:04:02Z","timeline":[{"time":"2017-01-31T20:49:02Z","status":"NEW"}],"metadata":{},"pricing_type":"no_price","payments":[],"addresses":{"bitcoin":"0000000000000000000000000000000000","ethereum":"0x0000000000000000000000000000000000000000","litecoin":"3000000000000000000000000000000000","bitcoincash":"bitcoincash:000000000000000000000000000000000000000000"}}}}',
                                      {"X-CC-Webhook-Signature": "8be7742c7d372f08a6a3224edadf18a22b65fa9e28f3f2de97376cdaa092590d"}, coinbase_commerce.event("charge:created", 1485895742000, id="24934862-d980-46cb-9402-43c81b0cdba6"), secret="30291a20-0bd1-4267-9b0f-e6e7b123c0bf")
    yield coinbase_commerce.published("published-bad", "coinbase-commerce-python, tests/test_webhook.py", "a wrong signature", b'{"id":1,"scheduled_for":"2017-01-31T20:50:02Z","attempt_number":1,"event":{"id":"24934862-d980-46cb-9402-43c81b0cdba6","type":"charge:created","api_version":"2018-03-22","created_at":"2017-01-31T20:49:02Z","data":{"code":"66BEOV2A","name":"The Sovereign Individual","description":"Mastering the Transition to the Information Age","hosted_url":"https://commerce.coinbase.com/charges/66BEOV2A","created_at":"2017-01-31T20:49:02Z","expires_at":"2017-01-31T21:04:02Z","timeline":[{"time":"2017-01-31T20:49:02Z","status":"NEW"}],"metadata":{},"pricing_type":"no_price","payments":[],"addresses":{"bitcoin":"0000000000000000000000000000000000","ethereum":"0x0000000000000000000000000000000000000000","litecoin":"3000000000000000000000000000000000","bitcoincash":"bitcoincash:000000000000000000000000000000000000000000"}}}}',
                                      {"X-CC-Webhook-Signature": "8be7742c7d172f08a6a1224edadf18a22b65fa9e28f1f2de97176cdaa092590d"}, coinbase_commerce.refused("signature_mismatch"), secret="30291a20-0bd1-4267-9b0f-e6e7b123c0bf")
    yield coinbase_commerce.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield coinbase_commerce.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                                  {**signed(BODY), "X-CC-Webhook-Signature": mac_base64(SECRET, BODY)})
    again = BODY.replace(b'{"id":"a1"', b'{"id":"a2"')
    yield coinbase_commerce.made("again", "another attempt has another id outside of the event: the event and its key are the same", again, accepted)
    yield coinbase_commerce.wrong("attempt-changed", "the attempt's id is signed with the body", again, "signature_mismatch", signed(BODY))
