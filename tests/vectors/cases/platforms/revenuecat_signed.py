"""RevenueCat, signed: events by the recipe that receivers agree on."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "rc_signing_secret_1234567890"
TIME = 1750000000
BODY = written({"api_version": "1.0", "event": {"id": "CD489E0E-5D52-4E03-966B-A7F17788E432", "type": "RENEWAL", "event_timestamp_ms": TIME * 1000 - 60_000, "app_user_id": "u1"}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-RevenueCat-Webhook-Signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


revenuecat = Platform("revenuecat-signed", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = revenuecat.event("RENEWAL", TIME * 1000 - 60_000, id="CD489E0E-5D52-4E03-966B-A7F17788E432")
    header = signed(BODY)["X-RevenueCat-Webhook-Signature"]
    yield revenuecat.made("event", "by the recipe, with Python's hmac", BODY, accepted)
    yield revenuecat.made("retry", "an hour later, signed anew: the same event", BODY, accepted, signed(BODY, time=TIME + 3600), now=TIME + 3600)
    yield revenuecat.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield revenuecat.wrong("late", "a second more", BODY, "timestamp_too_old", now=TIME + 301)
    yield revenuecat.made("rotation", "two signatures while a secret is changed: either may match", BODY, accepted,
                          {"X-RevenueCat-Webhook-Signature": signed(BODY, secret="an older secret")["X-RevenueCat-Webhook-Signature"] + "," + header.partition(",")[2]})
    yield revenuecat.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {"X-RevenueCat-Webhook-Signature": header.replace(str(TIME), str(TIME + 1))})
    yield revenuecat.wrong("body-alone", "a signature of the body without its time", BODY, "signature_mismatch", {"X-RevenueCat-Webhook-Signature": f"t={TIME},v1={mac_hex(SECRET, BODY)}"})
    yield revenuecat.wrong("base64", "the right bytes in base64", BODY, "malformed_signature", {"X-RevenueCat-Webhook-Signature": f"t={TIME},v1={mac_base64(SECRET, TIME, '.', BODY)}"})
    yield revenuecat.wrong("token-alone", "the token of unsigned webhooks is no signature", BODY, "missing_signature", {"Authorization": "Bearer x"})
