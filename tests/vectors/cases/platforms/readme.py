"""ReadMe: webhooks by the recipe of its SDK."""

from ..platform import Platform, time_in
from ..recipe import mac_hex, written

SECRET = "rdme_1234567890"
TIME = 1750000000
BODY = written({"email": "marc@readme.io"})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"ReadMe-Signature": f"t={ms},v0={mac_hex(secret, ms, '.', body)}"}


readme = Platform("readme", secret=SECRET, now=TIME, signed=signed, signed_at=time_in("ReadMe-Signature", "t"))


def cases():
    accepted = readme.event(None, recognized=False)
    yield readme.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield readme.made("limit", "1800 seconds late, which is the limit", BODY, accepted, now=TIME + 1800)
    yield readme.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 1801)
    yield readme.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {"ReadMe-Signature": signed(BODY)["ReadMe-Signature"].replace(f"t={TIME * 1000}", f"t={TIME * 1000 + 1}")})
    yield readme.wrong("without-time", "without its time the signature can't be compared",
                        BODY, "missing_timestamp", {"ReadMe-Signature": signed(BODY)["ReadMe-Signature"].split(",", 1)[1]})
    yield readme.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {"ReadMe-Signature": signed(BODY, secret="another secret")["ReadMe-Signature"] + "," + signed(BODY)["ReadMe-Signature"].split(",", 1)[1]})
    yield readme.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "ReadMe-Signature": signed(BODY)["ReadMe-Signature"].replace("v0=", "v1=")})
