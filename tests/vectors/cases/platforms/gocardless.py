"""GoCardless: deliveries by its documented recipe, and what its traps make of them."""

from ..case import at
from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "gocardless-secret-of-tests"
BODY = written({"events": [{"id": "EV1", "created_at": "2025-06-15T15:06:40.000Z", "resource_type": "payments", "action": "confirmed",
                "links": {"payment": "PM1"}}], "meta": {"webhook_id": "WB1"}})

# gocardless-pro-python, tests/webhooks_test.py
TWO = b'{"events":[{"id":"EV00BD05S5VM2T","created_at":"2018-07-05T09:13:51.404Z","resource_type":"subscriptions","action":"created","links":{"subscription":"SB0003JJQ2MR06"},"details":{"origin":"api","cause":"subscription_created","description":"Subscription created via the API."},"metadata":{}},{"id":"EV00BD05TB8K63","created_at":"2018-07-05T09:13:56.893Z","resource_type":"mandates","action":"created","links":{"mandate":"MD000AMA19XGEC"},"details":{"origin":"api","cause":"mandate_created","description":"Mandate created via the API."},"metadata":{}}]}'


def signed(body, *, secret=SECRET):
    return {"Webhook-Signature": mac_hex(secret, body)}


gocardless = Platform("gocardless", secret=SECRET, signed=signed, rejection_status=498)


def cases():
    accepted = gocardless.event("payments.confirmed", 1750000000000, id="EV1", recognized=False)
    created = gocardless.event("subscriptions.created", at("2018-07-05T09:13:51.404Z"), id="EV00BD05S5VM2T", recognized=False)
    mandate = gocardless.event("mandates.created", at("2018-07-05T09:13:56.893Z"), id="EV00BD05TB8K63", recognized=False)
    yield gocardless.published("published", "gocardless-pro-python, tests/webhooks_test.py", "two events", TWO,
                               {"Webhook-Signature": "2693754819d3e32d7e8fcb13c729631f316c6de8dc1cf634d6527f1c07276e7e"}, gocardless.events(created, mandate), secret="ED7D658C-D8EB-4941-948B-3973214F2D49", call="verify_all")
    yield gocardless.published("published-verify", "gocardless-pro-python, tests/webhooks_test.py", "`verify` takes bodies of one event", TWO,
                               {"Webhook-Signature": "2693754819d3e32d7e8fcb13c729631f316c6de8dc1cf634d6527f1c07276e7e"}, gocardless.refused("invalid_payload"), secret="ED7D658C-D8EB-4941-948B-3973214F2D49")
    yield gocardless.published("published-other-key", "gocardless-pro-python, tests/webhooks_test.py", "the same with another secret", TWO,
                               {"Webhook-Signature": "2693754819d3e32d7e8fcb13c729631f316c6de8dc1cf634d6527f1c07276e7e"}, gocardless.refused("signature_mismatch"), secret="anotherkey")
    yield gocardless.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gocardless.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "Webhook-Signature": mac_base64(SECRET, BODY)})
