"""CircleCI: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "circleci-secret-of-tests"
BODY = written({"type": "workflow-completed", "id": "3888f21b", "happened_at": "2025-06-15T15:06:40.000Z", "webhook": {"id": "w1", "name": "Sample"},
                "workflow": {"status": "success"}})


def signed(body, *, secret=SECRET):
    signature = mac_hex(secret, body)
    return {"circleci-signature": f"v1={signature}"}


circleci = Platform("circleci", secret=SECRET, signed=signed)


def cases():
    accepted = circleci.event("workflow-completed", 1750000000000, id="3888f21b")
    yield circleci.published("published-0", "CircleCI's documentation, “Webhooks”", "the first of its test values", b'hello world',
                             {"circleci-signature": "v1=734cc62f32841568f45715aeb9f4d7891324e6d948e4c6c60c0621cdac48623a"}, circleci.authentic(), secret="secret", call="verify_signature")
    yield circleci.published("published-1", "CircleCI's documentation, “Webhooks”", "the second of its test values", b'lalala',
                             {"circleci-signature": "v1=daa220016c8f29a8b214fbfc3671aeec2145cfb1e6790184ffb38b6d0425fa00"}, circleci.authentic(), secret="another-secret", call="verify_signature")
    yield circleci.published("published-2", "CircleCI's documentation, “Webhooks”", "the third of its test values", b'an-important-request-payload',
                             {"circleci-signature": "v1=9be2242094a9a8c00c64306f382a7f9d691de910b4a266f67bd314ef18ac49fa"}, circleci.authentic(), secret="hunter123", call="verify_signature")
    yield circleci.published("published-3", "CircleCI's documentation, “Webhooks”", "the fourth of its test values", b'foo',
                             {"circleci-signature": "v1=773ba44693c7553d6ee20f61ea5d2757a9a4f4a44d2841ae4e95b52e4cd62db4"}, circleci.authentic(), secret="secret", call="verify_signature")
    yield circleci.published("published-bad", "CircleCI's documentation, “Webhooks”", "a text that is no signature", b'foo',
                             {"circleci-signature": "v1=not-a-valid-signature"}, circleci.refused("malformed_signature"), secret="secret", call="verify_signature")
    yield circleci.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield circleci.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                         {"circleci-signature": signed(BODY)["circleci-signature"].replace("v1=", "v0=")})
    yield circleci.made("later-version", "a later version beside `v1`: only `v1` is read", BODY, accepted, {"circleci-signature": signed(BODY)["circleci-signature"] + ",v2=00"})
    yield circleci.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
