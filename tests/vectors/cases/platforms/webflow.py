"""Webflow: events by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "webflow_client_secret"
TIME = 1750000000
BODY = written({"triggerType": "form_submission", "payload": {"name": "Contact Us", "siteId": "65427cf400e02b306eaa049c"}})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"x-webflow-timestamp": str(ms), "x-webflow-signature": mac_hex(secret, ms, ":", body)}


webflow = Platform("webflow", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = webflow.event("form_submission")
    yield webflow.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield webflow.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield webflow.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield webflow.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                         BODY, "signature_mismatch", {**signed(BODY), "x-webflow-timestamp": str(TIME * 1000 + 1)})
    yield webflow.wrong("base64", "the right bytes in base64, where the platform writes hex",
                         BODY, "malformed_signature", {**signed(BODY), "x-webflow-signature": mac_base64(SECRET, TIME * 1000, ":", BODY)})
    yield webflow.wrong("seconds", "the time counts milliseconds: as many seconds are a time of 1970", BODY, "timestamp_too_old", signed(BODY, time=TIME // 1000))
