"""Coinbase Developer Platform: deliveries by Hook0's recipe, which sends them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "coinbase-cdp-secret-of-tests"
TIME = 1750000000
TYPE = "onchain.activity.detected"
BODY = written({"event_name": "Transfer", "network": "base-mainnet"})


def weaker(body, *, time=TIME, type=TYPE):
    return {"X-Event-Id": "evt_123", "X-Event-Type": type, "X-Hook0-Signature": f"t={time},v0=" + mac_hex(SECRET, time, ".", body)}


def signed(body, *, time=TIME, type=TYPE):
    """With the headers that it names, of which the type has dots."""
    names = "content-type x-event-id x-event-type"
    v1 = mac_hex(SECRET, time, ".", names, ".application/json.evt_123.", type, ".", body)
    return {"X-Event-Id": "evt_123", "X-Event-Type": type, "X-Hook0-Signature": f"t={time},h={names},v1={v1}"}


cdp = Platform("coinbase-cdp", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = cdp.event(TYPE, delivery="evt_123", unsigned=["type"])
    yield cdp.made("event", "by the recipe of Hook0, with the headers that it names; the type holds the dots that join it to the next", BODY, accepted)
    repeated = written({"eventType": "wallet.activity.detected", "eventId": "123e4567-e89b-12d3-a456-426614174000"})
    yield cdp.made("repeated", "a body that repeats the header's type", repeated, cdp.event("wallet.activity.detected", delivery="evt_123", unsigned=["type"]),
                   signed(repeated, type="wallet.activity.detected"))
    yield cdp.made("body-alone", "an older delivery, whose `v0` signs the time and the body", BODY, accepted, weaker(BODY))
    yield cdp.made("other-type", "`v0` signs no type: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "customers.customer.deleted"},
                   weaker(BODY, type="customers.customer.deleted"), flags=["unsigned_header"])
    signature = signed(BODY)["X-Hook0-Signature"]
    names = signature.partition("h=")[2].partition(",")[0]
    moved = f"{names}.application/json.evt_123.{TYPE}.".encode() + BODY
    yield cdp.wrong("relabelled", "a `v1` that is called `v0`, with all that it signs as the body", moved, "invalid_json",
                    {"X-Hook0-Signature": f"t={TIME},v0={signature.rpartition('v1=')[2]}"}, call="verify_signature")
    yield cdp.wrong("body-alone-pinned", "the same where the receiver takes `v1` alone", BODY, "malformed_signature", weaker(BODY), settings={"signature": "v1"})
    yield cdp.made("pinned", "a `v1` where the receiver takes that alone", BODY, accepted, settings={"signature": "v1"})
    yield cdp.wrong("other-signed-type", "another type in that header", BODY, "signature_mismatch", {**signed(BODY), "X-Event-Type": "onchain.activity.removed"})
    yield cdp.wrong("other-header", "a header that is among the signed ones", BODY, "signature_mismatch", {**signed(BODY), "X-Event-Id": "evt_124"})
    yield cdp.wrong("weaker-beside", "a right `v0` doesn't make up for a wrong `v1`", BODY, "signature_mismatch",
                    {**weaker(BODY), "X-Hook0-Signature": weaker(BODY)["X-Hook0-Signature"] + f",h=content-type,v1={'0' * 64}"})
    yield cdp.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
