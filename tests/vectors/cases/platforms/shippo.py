"""Shippo: deliveries by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "shippo_secret_1234567890"
TIME = 1750000000
BODY = written({"event": "track_updated", "test": False, "data": {"tracking_number": "SHIPPO_DELIVERED"}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"Shippo-Auth-Signature": f"t={time},v1={mac_hex(secret, time, '.', body)}"}


shippo = Platform("shippo", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = shippo.event("track_updated")
    yield shippo.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield shippo.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield shippo.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield shippo.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {"Shippo-Auth-Signature": signed(BODY)["Shippo-Auth-Signature"].replace(f"t={TIME}", f"t={TIME + 1}")})
    yield shippo.wrong("without-time", "without its time the signature can't be compared",
                        BODY, "missing_timestamp", {"Shippo-Auth-Signature": signed(BODY)["Shippo-Auth-Signature"].split(",", 1)[1]})
    yield shippo.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {"Shippo-Auth-Signature": signed(BODY, secret="another secret")["Shippo-Auth-Signature"] + "," + signed(BODY)["Shippo-Auth-Signature"].split(",", 1)[1]})
    yield shippo.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "Shippo-Auth-Signature": signed(BODY)["Shippo-Auth-Signature"].replace("v1=", "v0=")})
