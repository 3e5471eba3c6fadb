"""Asana: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "asana-secret-of-tests"
BODY = written({"events": [{"user": {"gid": "1"}, "created_at": "2025-06-15T15:06:40.000Z", "action": "changed", "resource": {"gid": "2",
                "resource_type": "task"}}]})
TWO = written({"events": [{"user": {"gid": "1"}, "created_at": "2025-06-15T15:06:40.000Z", "action": "added", "resource": {"gid": "3", "resource_type": "story"}, "parent": {"gid": "2", "resource_type": "task"}},
               {"user": None, "created_at": "2025-06-15T15:06:40.000Z", "action": "deleted", "resource": {"gid": "4", "resource_type": "task"}, "parent": None}]})


def signed(body, *, secret=SECRET):
    return {"X-Hook-Signature": mac_hex(secret, body)}


asana = Platform("asana", secret=SECRET, signed=signed)


def cases():
    accepted = asana.listed("task.changed", BODY, 0, 1750000000000, recognized=False)
    yield asana.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield asana.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Hook-Signature": mac_base64(SECRET, BODY)})
    yield asana.made("heartbeat", "a heartbeat: an empty list of events, signed like any other", b'{"events":[]}', asana.events(), call="verify_all")
    yield asana.made("two", "two events in one body", TWO, asana.events(asana.listed("story.added", TWO, 0, 1750000000000, recognized=False), asana.listed("task.deleted", TWO, 1, 1750000000000, recognized=False)), call="verify_all")
    yield asana.wrong("two-verify", "`verify` takes bodies of one event", TWO, "invalid_payload")
    yield asana.challenge("handshake-again", "a handshake that would bring another secret isn't answered while one is configured", b"", {"X-Hook-Secret": "b537207f20cbfa02357cf448134da559e8bd39d61597dcd5631b8012eae53e81"}, None)
