"""SparkPost: batches with HTTP Basic."""

import base64
import hashlib

from ..platform import Platform
from ..recipe import written

SECRET = "hookseal:secret password"
BODY = written([{"msys": {"message_event": {"type": "delivery", "event_id": "92356927693813856"}}}])


def signed(body, *, secret=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(secret.encode()).decode()}


sparkpost = Platform("sparkpost", secret=SECRET, signed=signed)


def cases():
    proven = {"call": "verify_signature"}
    yield sparkpost.made("list", "a list of events; the password proves the sender, and nothing about the body", BODY, sparkpost.events({**sparkpost.event("delivery", recognized=False, proof="token"), "idempotency_key": f"sparkpost:sha256:{hashlib.sha256(BODY).hexdigest()}:0"}), call="verify_all")
    yield sparkpost.wrong("other-password", "another password", BODY, "signature_mismatch", signed(BODY, secret="hookseal:another"), **proven)
    yield sparkpost.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {}, **proven)
    yield sparkpost.wrong("as-text", "user and password as they are, not in base64", BODY, "malformed_signature", {"Authorization": "Basic " + SECRET}, **proven)
    yield sparkpost.wrong("bearer", "another scheme's word in front", BODY, "malformed_signature", {"Authorization": signed(BODY)["Authorization"].replace("Basic", "Bearer")}, **proven)
    opened = written([{"msys": {"track_event": {"type": "open", "event_id": "92356927693813857"}}}])
    yield sparkpost.unsigned("tracked", "an event of another class; the header that names the batch isn't signed, and makes no other key", opened,
                             {**sparkpost.listed("open", opened, 0, recognized=False, proof="token"), "delivery_id": "77c2b630-d712-11e4-9642-efc2723b99c1"}, {"X-MessageSystems-Batch-ID": "77c2b630-d712-11e4-9642-efc2723b99c1"})
