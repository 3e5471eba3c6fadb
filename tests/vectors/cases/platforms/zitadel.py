"""Zitadel: actions by the recipe of its SDK."""

from ..platform import Platform, time_in
from ..recipe import mac_hex, written

SECRET = "zitadel_signing_key_1234567890"
TIME = 1750000000
BODY = written({"fullMethod": "/zitadel.user.v2.UserService/AddHumanUser", "instanceID": "262851882718855632", "request": {}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"ZITADEL-Signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


zitadel = Platform("zitadel", secret=SECRET, now=TIME, signed=signed, signed_at=time_in("ZITADEL-Signature", "t", 1000))


def cases():
    accepted = zitadel.event("/zitadel.user.v2.UserService/AddHumanUser", recognized=False)
    yield zitadel.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield zitadel.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield zitadel.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield zitadel.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                         BODY, "signature_mismatch", {"ZITADEL-Signature": signed(BODY)["ZITADEL-Signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield zitadel.wrong("without-time", "without its time the signature can't be compared",
                         BODY, "missing_timestamp", {"ZITADEL-Signature": signed(BODY)["ZITADEL-Signature"].split(",", 1)[1]})
    yield zitadel.made("rotation", "while a secret is changed there are two signatures: either may match",
                        BODY, accepted, {"ZITADEL-Signature": signed(BODY, secret="another secret")["ZITADEL-Signature"] + "," + signed(BODY)["ZITADEL-Signature"].split(",", 1)[1]})
    yield zitadel.wrong("other-version", "a signature of another version alone is none",
                         BODY, "malformed_signature", {**signed(BODY), "ZITADEL-Signature": signed(BODY)["ZITADEL-Signature"].replace("v1=", "v0=")})
    yield zitadel.wrong("early", "the SDK refuses only what is too old: a time more than five minutes ahead is refused here too", BODY, "timestamp_too_new", now=TIME - 301)
    event = written({"aggregateID": "336494809936035843", "aggregateType": "user", "event_type": "user.human.added", "created_at": "2025-06-15T15:06:40.123456Z"})
    yield zitadel.made("happened", "an event that happened has its type under another name", event, zitadel.event("user.human.added", recognized=False))
