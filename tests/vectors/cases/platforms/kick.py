"""Kick: deliveries under a key of tests, by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import public_pem, rsa, written

TIME = "2025-06-15T15:06:40Z"
NOW = 1750000000
BODY = written({"broadcaster": {"user_id": 1, "username": "channel"}, "follower": {"user_id": 2, "username": "fan"}})


def signed(body, *, message="01JAAAAAAAAAAAAAAAAAAAAAAA", time=TIME, key="rsa-2048"):
    signature = base64.b64encode(rsa(message, ".", time, ".", body, key=key)).decode()
    return {"Kick-Event-Type": "channel.followed", "Kick-Event-Message-Id": message, "Kick-Event-Message-Timestamp": time, "Kick-Event-Signature": signature}


kick = Platform("kick", secret=public_pem("rsa-2048"), now=NOW, signed=signed)


def cases():
    accepted = kick.event("channel.followed", id="01JAAAAAAAAAAAAAAAAAAAAAAA", unsigned=["type"])
    yield kick.made("event", "by the documented recipe, with a key of our own", BODY, accepted)
    yield kick.made("limit", "four days late, to the second", BODY, accepted, now=NOW + 345_600)
    yield kick.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=NOW + 345_601)
    yield kick.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "Kick-Event-Message-Id": "other"})
    yield kick.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                     {**signed(BODY), "Kick-Event-Message-Timestamp": "2025-06-15T15:06:41Z"})
    yield kick.wrong("drops-header", "the name that the drops guide has for the header of the time", BODY, "missing_timestamp",
                     {"Kick-Event-Message-Id": "01JAAAAAAAAAAAAAAAAAAAAAAA", "Kick-Event-Timestamp": TIME, "Kick-Event-Signature": signed(BODY)["Kick-Event-Signature"]})
    yield kick.wrong("other-key", "another key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
    yield kick.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "kicks.gifted"}, {"Kick-Event-Type": "kicks.gifted"})
