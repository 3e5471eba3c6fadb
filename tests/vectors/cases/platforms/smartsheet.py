"""Smartsheet: callbacks by its documented recipe, and the request that it verifies a webhook with."""

from ..case import at
from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "216ejjzdnq17mq1q8xs7d4hu8b"
OTHER = "289c4s9hnfp4b368x4p4wu9gea"
WEBHOOK = 7455865323186052
CALLBACK = {
    "nonce": "dea04437-e6f6-42be-9647-b9b296131a1b", "timestamp": "2024-06-05T14:53:37.003+00:00", "webhookId": WEBHOOK, "scope": "sheet", "scopeObjectId": 585916863172484,
    "events": [{"objectType": "cell", "eventType": "updated", "rowId": 3118671287127940, "columnId": 8206253518966660, "userId": 2512811755628420, "timestamp": "2024-06-05T14:53:31.000+00:00"}],
}
BODY = written(CALLBACK)
NONCE = CALLBACK["nonce"]
# The documentation's own verification request.
TOKEN = "d78dd1d3-01ce-4481-81de-92b4f3aa5ab1"
ASKED = written({"challenge": TOKEN, "webhookId": 2674017481058180})
CHALLENGE = {"Smartsheet-Hook-Challenge": TOKEN}
ANSWER = {"status": 200, "body": '{"smartsheetHookResponse":"' + TOKEN + '"}', "headers": {"Smartsheet-Hook-Response": TOKEN, "Content-Type": "application/json"}}


def signed(body, *, secret=SECRET):
    return {"Smartsheet-Hmac-SHA256": mac_hex(secret, body)}


smartsheet = Platform("smartsheet", secret=SECRET, signed=signed)


def cases():
    accepted = smartsheet.event("sheet", at("2024-06-05T14:53:37.003Z"), id=NONCE, recognized=False)
    yield smartsheet.made("event", "a callback that a receiver in public code shows, signed by the documented recipe", BODY, accepted)
    yield smartsheet.made("upper-case", "the documentation says base 16, and not which letters", BODY, accepted, {"Smartsheet-Hmac-SHA256": mac_hex(SECRET, BODY).upper()})
    status = written({**{name: value for name, value in CALLBACK.items() if name != "events"}, "newWebhookStatus": "DISABLED_SCOPE_INACCESSIBLE"})
    yield smartsheet.made("status", "a callback about the webhook itself has no events", status, accepted)
    old = written({**CALLBACK, "timestamp": "2015-10-27T17:04:19.795+0000"})
    yield smartsheet.made("old-time", "a time as older documentation writes it isn't RFC 3339: the callback is taken without it", old, smartsheet.event(
        "sheet", id=NONCE, recognized=False, warnings=[("invalid_timestamp", "$.timestamp")]))
    yield smartsheet.wrong("base64", "the right bytes in base64, where the platform writes hex", BODY, "malformed_signature", {"Smartsheet-Hmac-SHA256": mac_base64(SECRET, BODY)})
    yield smartsheet.wrong("written-anew", "JSON with blanks: the raw body is signed", BODY.replace(b'":', b'": '), "signature_mismatch", signed(BODY))
    yield smartsheet.wrong("other-secret", "another webhook's secret", BODY, "signature_mismatch", signed(BODY, secret=OTHER))
    yield smartsheet.wrong("unsigned", "without its signature", BODY, "missing_signature", {})

    webhooks = {"by_id": {str(WEBHOOK): SECRET, "2674017481058180": OTHER}}
    yield smartsheet.made("by-id", "several webhooks: the signed id names the secret", BODY, accepted, secret=webhooks)
    yield smartsheet.wrong("other-webhook", "one webhook's secret doesn't speak for another", BODY, "signature_mismatch", signed(BODY, secret=OTHER), secret=webhooks)
    unknown = written({**CALLBACK, "webhookId": 1})
    yield smartsheet.wrong("unknown-webhook", "a webhook that the receiver doesn't have", unknown, "unknown_key", secret=webhooks)

    yield smartsheet.challenge("challenge", "before a webhook is enabled: the text of the header comes back, in a header and as JSON", ASKED, CHALLENGE, ANSWER)
    yield smartsheet.challenge("challenge-by-id", "whatever the secrets are: the request isn't signed", ASKED, CHALLENGE, ANSWER, secret=webhooks)
    yield smartsheet.challenge("challenge-without-header", "without the header it is none", ASKED, {}, None)
    yield smartsheet.challenge("challenge-other-body", "a callback with that header is none: it is verified like any", BODY, {**signed(BODY), **CHALLENGE}, None)
    yield smartsheet.challenge("challenge-get", "it is a POST", b"", CHALLENGE, None, method="GET")
    yield smartsheet.challenge("no-challenge", "a callback is no challenge", BODY, signed(BODY), None)
    yield smartsheet.wrong("challenge-unsigned", "to `verify` it is an unsigned delivery", ASKED, "missing_signature", CHALLENGE)
