"""incident.io: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"event_type": "public_incident.incident_created_v2", "public_incident.incident_created_v2": {"id": "1"}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


incident_io = Platform("incident-io", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = incident_io.event("public_incident.incident_created_v2", id="msg_2LJC7S5QZ8")
    yield incident_io.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield incident_io.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield incident_io.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield incident_io.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield incident_io.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield incident_io.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                           {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield incident_io.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                            {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield incident_io.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
