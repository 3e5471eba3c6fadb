"""Square: the delivery of its SDK's tests, and events by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "2eB4f6H8jK0lM2nO4pQ6rA"
URL = "https://example.com/webhook"
BODY = written({
    "merchant_id": "6SSW7HV8K2ST5", "type": "payment.created", "event_id": "13b867cf-db3d-4b1c-90b6-2f32a9d78124",
    "created_at": "2025-06-15T15:06:40Z", "data": {"type": "payment", "id": "KkAkhdMsgzn59SM8A89WgKwekxLZY"},
})


def signed(body, *, url=URL, secret=SECRET):
    return {"x-square-hmacsha256-signature": mac_base64(secret, url, body)}


square = Platform("square", secret=SECRET, url=URL, signed=signed)


def cases():
    accepted = square.event("payment.created", 1750000000000, id="13b867cf-db3d-4b1c-90b6-2f32a9d78124")
    yield square.published("sdk", "square/square-python-sdk, tests/utilities/test_webhooks_helper.py", "a test notification",
        (
            b'{"merchant_id":"MLEFBHHSJGVHD","type":"webhooks.test_notification","event_id":"ac3ac95b-f97d-458c-a6e6-18981597e05f","created_at":'
            b'"2022-07-13T20:30:59.037339943Z","data":{"type":"webhooks","id":"bc368e64-01aa-407e-b46e-3231809b1129"}}'
        ),
        {"x-square-hmacsha256-signature": "GF4YkrJgGBDZ9NIYbNXBnMzqb2HoL4RW/S6vkZ9/2N4="},
        square.authentic(key="ac3ac95b-f97d-458c-a6e6-18981597e05f"),
        secret="Ibxx_5AKakO-3qeNVR61Dw", url="https://webhook.site/679a4f3a-dcfa-49ee-bac5-9d0edad886b9", call="verify_signature")
    yield square.published("sdk-other-url", "square/square-python-sdk, tests/utilities/test_webhooks_helper.py", "another URL",
        (
            b'{"merchant_id":"MLEFBHHSJGVHD","type":"webhooks.test_notification","event_id":"ac3ac95b-f97d-458c-a6e6-18981597e05f","created_at":'
            b'"2022-07-13T20:30:59.037339943Z","data":{"type":"webhooks","id":"bc368e64-01aa-407e-b46e-3231809b1129"}}'
        ),
        {"x-square-hmacsha256-signature": "GF4YkrJgGBDZ9NIYbNXBnMzqb2HoL4RW/S6vkZ9/2N4="},
        square.refused("signature_mismatch"),
        secret="Ibxx_5AKakO-3qeNVR61Dw", url="https://webhook.site/79a4f3a-dcfa-49ee-bac5-9d0edad886b9", call="verify_signature")
    yield square.published("sdk-other-key", "square/square-python-sdk, tests/utilities/test_webhooks_helper.py", "another key",
        (
            b'{"merchant_id":"MLEFBHHSJGVHD","type":"webhooks.test_notification","event_id":"ac3ac95b-f97d-458c-a6e6-18981597e05f","created_at":'
            b'"2022-07-13T20:30:59.037339943Z","data":{"type":"webhooks","id":"bc368e64-01aa-407e-b46e-3231809b1129"}}'
        ),
        {"x-square-hmacsha256-signature": "GF4YkrJgGBDZ9NIYbNXBnMzqb2HoL4RW/S6vkZ9/2N4="},
        square.refused("signature_mismatch"),
        secret="MCmhFRxGX82xMwg5FsaoQA", url="https://webhook.site/679a4f3a-dcfa-49ee-bac5-9d0edad886b9", call="verify_signature")
    yield square.published("sdk-short", "square/square-python-sdk, tests/utilities/test_webhooks_helper.py", "a signature of twenty bytes",
        (
            b'{"merchant_id":"MLEFBHHSJGVHD","type":"webhooks.test_notification","event_id":"ac3ac95b-f97d-458c-a6e6-18981597e05f","created_at":'
            b'"2022-07-13T20:30:59.037339943Z","data":{"type":"webhooks","id":"bc368e64-01aa-407e-b46e-3231809b1129"}}'
        ),
        {"x-square-hmacsha256-signature": "1z2n3DEJJiUPKcPzQo1ftvbxGdw="},
        square.refused("malformed_signature"),
        secret="Ibxx_5AKakO-3qeNVR61Dw", url="https://webhook.site/679a4f3a-dcfa-49ee-bac5-9d0edad886b9", call="verify_signature")
    yield square.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield square.wrong("other-url", "the URL is signed: sent to another one, nothing matches",
                        BODY, "signature_mismatch", url="https://example.com/webhook/other")
    yield square.wrong("hex", "the right bytes in hex, where the platform writes base64",
                        BODY, "malformed_signature", {**signed(BODY), "x-square-hmacsha256-signature": mac_hex(SECRET, URL, BODY)})
    yield square.wrong("secret-decoded", "the key looks like base64, and isn't decoded", BODY, "signature_mismatch", signed(BODY, secret=base64.b64decode(SECRET + "==")))
    yield square.wrong("body-alone", "the body without the URL in front", BODY, "signature_mismatch", signed(BODY, url=""))
