"""Stripe: event notifications by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "whsec_1234567890abcdef"
TIME = 1750000000
BODY = written({
    "id": "evt_test_65", "object": "v2.core.event", "type": "v1.billing.meter.error_report_triggered", "livemode": False,
    "created": "2025-06-15T15:06:40Z", "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"},
})


def signed(body, *, time=TIME, secret=SECRET):
    return {"Stripe-Signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


stripe_thin = Platform("stripe-thin", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = stripe_thin.event("v1.billing.meter.error_report_triggered", 1750000000000, id="evt_test_65")
    yield stripe_thin.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield stripe_thin.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield stripe_thin.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield stripe_thin.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                             BODY, "signature_mismatch", {"Stripe-Signature": signed(BODY)["Stripe-Signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield stripe_thin.wrong("without-time", "without its time the signature can't be compared",
                             BODY, "missing_timestamp", {"Stripe-Signature": signed(BODY)["Stripe-Signature"].split(",", 1)[1]})
    yield stripe_thin.made("rotation", "while a secret is changed there are two signatures: either may match",
                            BODY, accepted, {"Stripe-Signature": signed(BODY, secret="another secret")["Stripe-Signature"] + "," + signed(BODY)["Stripe-Signature"].split(",", 1)[1]})
    yield stripe_thin.wrong("other-version", "a signature of another version alone is none",
                             BODY, "malformed_signature", {**signed(BODY), "Stripe-Signature": signed(BODY)["Stripe-Signature"].replace("v1=", "v0=")})
    yield stripe_thin.wrong("prefix-cut", "whsec_ belongs to the secret",
                             BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("whsec_")))
