"""Samsara: webhooks by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = b"samsara test key, 32 bytes long"
SECRET = base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"eventId": "bf72239c-bebd-4c22-b64c-6fc692ef7c46", "eventType": "AddressCreated", "event": {"alertConditionId": "DeviceLocationInsideGeofence"}})


def signed(body, *, time=TIME, key=KEY, prefix="v1="):
    return {"X-Samsara-Timestamp": str(time), "X-Samsara-Signature": prefix + mac_hex(key, "v1:", time, ":", body)}


samsara = Platform("samsara", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = samsara.event("AddressCreated", id="bf72239c-bebd-4c22-b64c-6fc692ef7c46")
    yield samsara.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield samsara.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield samsara.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield samsara.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                         BODY, "signature_mismatch", {**signed(BODY), "X-Samsara-Timestamp": str(TIME + 1)})
    yield samsara.wrong("without-prefix", "the signature without v1= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield samsara.wrong("base64", "the right bytes in base64, where the platform writes hex",
                         BODY, "malformed_signature", {**signed(BODY), "X-Samsara-Signature": "v1=" + mac_base64(KEY, "v1:", TIME, ":", BODY)})
    yield samsara.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
