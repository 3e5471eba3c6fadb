"""Omise: events by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_hex, written

KEY = b"omise test key, 32 bytes long..."
SECRET = base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"object": "event", "id": "evnt_test_1", "livemode": False, "key": "charge.complete", "created_at": "2025-06-15T15:06:40Z", "data": {"object": "charge", "id": "chrg_test_1"}})


def signed(body, *, time=TIME, key=KEY):
    return {"Omise-Signature": mac_hex(key, time, ".", body), "Omise-Signature-Timestamp": str(time)}


omise = Platform("omise", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = omise.event("charge.complete", TIME * 1000, id="evnt_test_1", recognized=False)
    yield omise.made("event", "an event, signed by the recipe", BODY, accepted)
    yield omise.made("rotation", "while a secret is changed there are two signatures, without names", BODY, accepted,
                     {**signed(BODY), "Omise-Signature": signed(BODY, key=b"another")["Omise-Signature"] + "," + signed(BODY)["Omise-Signature"]})
    yield omise.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield omise.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {**signed(BODY), "Omise-Signature-Timestamp": str(TIME + 1)})
    yield omise.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield omise.wrong("named", "an entry with a name, as other platforms have it", BODY, "malformed_signature", {**signed(BODY), "Omise-Signature": "v1=" + signed(BODY)["Omise-Signature"]})
