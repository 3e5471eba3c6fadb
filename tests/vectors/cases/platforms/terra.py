"""Terra: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "terra_secret_1234567890"
TIME = 1750000000
BODY = written({"status": "success", "type": "activity", "user": {"user_id": "1"}, "data": []})


def signed(body, *, time=TIME, secret=SECRET):
    return {"terra-signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


terra = Platform("terra", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = terra.event("activity")
    yield terra.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield terra.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield terra.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield terra.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {"terra-signature": signed(BODY)["terra-signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield terra.wrong("without-time", "without its time the signature can't be compared",
                       BODY, "missing_timestamp", {"terra-signature": signed(BODY)["terra-signature"].split(",", 1)[1]})
    yield terra.made("rotation", "while a secret is changed there are two signatures: either may match",
                      BODY, accepted, {"terra-signature": signed(BODY, secret="another secret")["terra-signature"] + "," + signed(BODY)["terra-signature"].split(",", 1)[1]})
    yield terra.wrong("other-version", "a signature of another version alone is none",
                       BODY, "malformed_signature", {**signed(BODY), "terra-signature": signed(BODY)["terra-signature"].replace("v1=", "v0=")})
    yield terra.wrong("vantage", "Vantage's header, which is another scheme", BODY, "missing_signature", {"X-Terra-Signature": signed(BODY)["terra-signature"]})
