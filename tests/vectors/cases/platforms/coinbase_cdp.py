"""Coinbase Developer Platform: deliveries by Hook0's recipe, which sends them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "coinbase-cdp-secret-of-tests"
TIME = 1750000000
BODY = written({"eventType": "onchain.activity.detected", "network": "base-mainnet"})
NAMES = ["x-hook0-id", "content-type"]


def weaker(body, *, time=TIME):
    return f"t={time},v0=" + mac_hex(SECRET, time, ".", body)


def signed(body, *, time=TIME, id="evt-1"):
    v1 = mac_hex(SECRET, time, ".", " ".join(NAMES), ".", "evt-1.application/json", ".", body)
    return {"X-Hook0-Id": id, "X-Hook0-Signature": f"t={time},h={' '.join(NAMES)},v1={v1}"}


def as_sent(body, *, type="onchain.activity.detected"):
    """With the headers that it names now, of which the type has dots."""
    names = "content-type x-event-id x-event-type"
    v1 = mac_hex(SECRET, TIME, ".", names, ".application/json.evt_123.", type, ".", body)
    return {"X-Event-Id": "evt_123", "X-Event-Type": type, "X-Hook0-Signature": f"t={TIME},h={names},v1={v1}"}


cdp = Platform("coinbase-cdp", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = cdp.event("onchain.activity.detected", recognized=False)
    yield cdp.made("event", "by the recipe of Hook0, with the headers that it names", BODY, accepted)
    yield cdp.made("body-alone", "an older delivery, whose `v0` signs the time and the body", BODY, accepted, {"X-Hook0-Signature": weaker(BODY)})
    yield cdp.wrong("body-alone-pinned", "the same where the receiver takes `v1` alone", BODY, "malformed_signature", {"X-Hook0-Signature": weaker(BODY)}, settings={"signature": "v1"})
    yield cdp.made("pinned", "a `v1` where the receiver takes that alone", BODY, accepted, settings={"signature": "v1"})
    yield cdp.made("dots", "a type in a header that is signed: it holds the dots that join it to the next", BODY, accepted, as_sent(BODY))
    yield cdp.wrong("other-signed-type", "another type in that header", BODY, "signature_mismatch", {**as_sent(BODY), "X-Event-Type": "onchain.activity.removed"})
    yield cdp.wrong("other-header", "a header that is among the signed ones", BODY, "signature_mismatch", signed(BODY, id="evt-2"))
    yield cdp.wrong("weaker-beside", "a right `v0` doesn't make up for a wrong `v1`", BODY, "signature_mismatch", {"X-Hook0-Signature": weaker(BODY) + f",h=content-type,v1={'0' * 64}"})
    yield cdp.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
