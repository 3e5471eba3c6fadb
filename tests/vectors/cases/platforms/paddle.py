"""Paddle: deliveries of its SDKs' tests, and events by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "pdl_ntfset_01hpv0w4pfkx4b5z2gqn0xj6xt_k1"
TIME = 1750000000
BODY = written({
    "event_id": "evt_01hv8wptq8987qeep44cyrewp9", "event_type": "transaction.paid", "occurred_at": "2025-06-15T15:06:40Z",
    "notification_id": "ntf_01", "data": {"id": "txn_01", "status": "paid"},
})


def signed(body, *, time=TIME, secret=SECRET):
    return {"Paddle-Signature": f"ts={time};h1={mac_hex(secret, time, ':', body)}"}


paddle = Platform("paddle", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = paddle.event("transaction.paid", 1750000000000, id="evt_01hv8wptq8987qeep44cyrewp9")
    yield paddle.published("sdk-rotation", "PaddleHQ/paddle-python-sdk, tests/Unit/Notification/test_Verifier.py", "two signatures, of which the first is none",
        b"hello-world",
        {"Paddle-Signature": "ts=1696195954;h1=dummy;h1=d96299976a6eb066f484d7fde011ac56fc32b38fc9940bc419d6e537fdc6ef02"},
        paddle.authentic(1696195954000),
        secret="pdl_ntf_01hbpjmytsa32fhr36nqgc3kgb_WvRO0eL4Bj9rgYYIBZY6wZhG4EHy9jzh", now=1696195954, call="verify_signature")
    yield paddle.published("sdk-other-secret", "PaddleHQ/paddle-python-sdk, tests/Unit/Notification/test_Verifier.py", "another secret",
        b"hello-world",
        {"Paddle-Signature": "ts=1696195954;h1=dummy;h1=d96299976a6eb066f484d7fde011ac56fc32b38fc9940bc419d6e537fdc6ef02"},
        paddle.refused("signature_mismatch"),
        secret="pdl_ntf_01hbpjmytsa32fhr36nqgc3kgb_TjIG2BXbm83HPXqNfziwe506sBEdqL/4", now=1696195954, call="verify_signature")
    yield paddle.published("sdk-delivery", "PaddleHQ/paddle-go-sdk, example_webhook_verifier_test.go", "a real delivery",
        (
            b'{"data":{"id":"pri_01hsdn96k2hxjzsq5yerecdj9j","name":null,"status":"active","quantity":{"maximum":999999,"minimum":1},"tax_mode":'
            b'"account_setting","product_id":"pro_01hsdn8qp7yydry3x1yeg6a9rv","unit_price":{"amount":"1000","currency_code":"USD"},"custom_data"'
            b':null,"description":"testing","import_meta":null,"trial_period":null,"billing_cycle":{"interval":"month","frequency":1},"unit_pric'
            b'e_overrides":[]},"event_id":"evt_01hsdn97563968dy0szkmgjwh3","event_type":"price.created","occurred_at":"2024-03-20T10:07:35.59085'
            b'7Z","notification_id":"ntf_01hsdn977e920kbgzt6r6c9rqc"}'
        ),
        {"Paddle-Signature": "ts=1710929255;h1=6c05ef8fa83c44d751be6d259ec955ce5638e2c54095bf128e408e2fce1589c8"},
        paddle.authentic(1710929255000, key="evt_01hsdn97563968dy0szkmgjwh3"),
        secret="pdl_ntfset_01hsdn8d43dt7mezr1ef2jtbaw_hKkRiCGyyRhbFwIUuqiTBgI7gnWoV0Gr", now=1710929255, call="verify_signature")
    yield paddle.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield paddle.made("limit", "5 seconds late, which is the limit", BODY, accepted, now=TIME + 5)
    yield paddle.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 6)
    yield paddle.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {"Paddle-Signature": signed(BODY)["Paddle-Signature"].replace(f"ts={TIME}", f"ts={TIME + 1}")})
    yield paddle.wrong("without-time", "without its time the signature can't be compared",
                        BODY, "missing_timestamp", {"Paddle-Signature": signed(BODY)["Paddle-Signature"].split(";", 1)[1]})
    yield paddle.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {"Paddle-Signature": signed(BODY, secret="another secret")["Paddle-Signature"] + ";" + signed(BODY)["Paddle-Signature"].split(";", 1)[1]})
    yield paddle.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "Paddle-Signature": signed(BODY)["Paddle-Signature"].replace("h1=", "h0=")})
