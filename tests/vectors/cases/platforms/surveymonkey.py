"""SurveyMonkey: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET, CLIENT = "surveymonkey_secret_1234567890", "surveymonkey_client"
BODY = written({"name": "My Webhook", "event_type": "response_completed", "event_id": "123456789", "event_datetime": "2025-06-15T15:06:40.000Z", "resources": {"survey_id": "1"}})


def signed(body, *, key=f"{CLIENT}&{SECRET}"):
    return {"sm-signature": mac_base64(key, body, hash="sha1")}


surveymonkey = Platform("surveymonkey", secret=SECRET, settings={"client_id": CLIENT}, signed=signed)


def cases():
    accepted = surveymonkey.event("response_completed", 1750000000000, id="123456789")
    yield surveymonkey.made("event", "under client id and secret", BODY, accepted)
    yield surveymonkey.wrong("secret-alone", "under the secret alone", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield surveymonkey.wrong("other-client", "another app's client id", BODY, "signature_mismatch", settings={"client_id": "another"})
    yield surveymonkey.challenge("head", "when a webhook is made, the URL is asked for with HEAD", b"", {}, {"status": 200, "body": ""}, method="HEAD")
