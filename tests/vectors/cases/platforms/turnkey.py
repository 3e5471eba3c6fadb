"""Turnkey: events by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import ed25519, public_raw, written

TIME = 1700000000
BODY = b'{"type":"activity.created","data":{"id":"act_123"}}'
ID = "webhook-key-1"


def signed(body, *, time=TIME * 1000, id="evt_123", key_id=ID, key="ed25519"):
    return {
        "X-Turnkey-Timestamp": str(time), "X-Turnkey-Event-Id": id, "X-Turnkey-Signature-Key-Id": key_id, "X-Turnkey-Signature-Algorithm": "ed25519",
        "X-Turnkey-Signature-Version": "v1", "X-Turnkey-Signature": ed25519("v1.ed25519.", key_id, ".", time, ".", id, ".", body, key=key).hex(),
    }


turnkey = Platform("turnkey", secret={"by_id": {ID: public_raw("ed25519").hex(), "webhook-key-2": public_raw("ed25519-other").hex()}}, now=TIME, signed=signed)


def cases():
    accepted = turnkey.event("activity.created", id="evt_123", recognized=False)
    yield turnkey.made("event", "the body and the ids of the SDK's tests, signed by its recipe", BODY, accepted)
    yield turnkey.made("second-key", "another key that is known, under its own id", BODY, accepted, signed(BODY, key_id="webhook-key-2", key="ed25519-other"),
                       secret={"by_id": {"webhook-key-2": public_raw("ed25519-other").hex()}})
    yield turnkey.wrong("other-key", "the second key's signature under the first's id", BODY, "signature_mismatch", signed(BODY, key="ed25519-other"))
    yield turnkey.wrong("unknown-key", "an id that isn't among the keys", BODY, "unknown_key", signed(BODY, key_id="webhook-key-3"))
    yield turnkey.wrong("other-id", "the event's id is signed", BODY, "signature_mismatch", {**signed(BODY), "X-Turnkey-Event-Id": "evt_124"})
    yield turnkey.wrong("other-version", "a version that the record doesn't know", BODY, "claim_mismatch", {**signed(BODY), "X-Turnkey-Signature-Version": "v2"})
    yield turnkey.wrong("other-algorithm", "another algorithm than the record's", BODY, "claim_mismatch", {**signed(BODY), "X-Turnkey-Signature-Algorithm": "rsa"})
    yield turnkey.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    balance = written({"type": "balances:confirmed", "organizationId": "o1", "parentOrganizationId": "o0", "msg": {"operation": "deposit", "idempotencyKey": "k1"}})
    yield turnkey.unsigned("balance", "a balance; the header with the subscription's type isn't signed, and the body's counts", balance, turnkey.event("balances:confirmed", id="evt_123", recognized=False),
                           {"X-Turnkey-Event-Type": "ACTIVITY_UPDATES"})
    activity = written({"type": "ACTIVITY_TYPE_SIGN_TRANSACTION_V2", "id": "a1", "organizationId": "o1", "status": "ACTIVITY_STATUS_COMPLETED"})
    yield turnkey.made("activity", "an activity is the body itself", activity, turnkey.event("ACTIVITY_TYPE_SIGN_TRANSACTION_V2", id="evt_123", recognized=False))
