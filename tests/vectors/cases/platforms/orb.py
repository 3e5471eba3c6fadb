"""Orb: the delivery of its SDK's tests."""

from ..platform import Platform
from ..recipe import mac_hex

SECRET = "c-UGKYdnhHh436B_sMouYAPUvXyWpzOdunZBV5dFSD8"
NOW = 1711554149
SDK = "orbcorp/orb-python, tests/api_resources/test_webhooks.py"
BODY = (
    b'{"id": "o4mmewpfNNTnjfZc", "created_at": "2024-03-27T15:42:29+00:00", "type": "resource_event.test", "properties": {"message": "A test web'
    b'hook from Orb. Happy testing!"}}'
)
SIGNATURE = "9d25de966891ab0bc18754faf8d83d0980b44ae330fcc130b41a6cf3daf1f391"


def signed(body, *, time="2024-03-27T15:42:29.551", secret=SECRET):
    return {"X-Orb-Timestamp": time, "X-Orb-Signature": "v1=" + mac_hex(secret, "v1:", time, ":", body)}


def value(signature):
    return {"X-Orb-Timestamp": "2024-03-27T15:42:29.551", "X-Orb-Signature": signature}


orb = Platform("orb", secret=SECRET, now=NOW, signed=signed)


def cases():
    accepted = orb.event("resource_event.test", 1711554149000, id="o4mmewpfNNTnjfZc")
    yield orb.published("sdk", SDK, "a test event", BODY, value("v1=" + SIGNATURE), accepted)
    yield orb.published("sdk-rotation", SDK, "an entry that is no signature beside one that is", BODY, value("v1=my_invalid_signature v1=" + SIGNATURE), accepted)
    yield orb.published("sdk-other-version", SDK, "an entry of another version", BODY, value("v2=" + SIGNATURE), orb.refused("malformed_signature"))
    yield orb.published("sdk-without-version", SDK, "a signature without its version", BODY, value(SIGNATURE), orb.refused("malformed_signature"))
    yield orb.published("sdk-stale", SDK, "six minutes later", BODY, value("v1=" + SIGNATURE), orb.refused("timestamp_too_old"), now=NOW + 360)
    yield orb.wrong("other-time", "the time is signed as it is written", BODY, "signature_mismatch", {**signed(BODY), "X-Orb-Timestamp": "2024-03-27T15:42:29.552"})
    yield orb.wrong("other-zone", "with a zone it is another text", BODY, "signature_mismatch", {**signed(BODY), "X-Orb-Timestamp": "2024-03-27T15:42:29.551Z"})
