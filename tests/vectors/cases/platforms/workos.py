"""WorkOS: the delivery of its SDK's tests, and events by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "workos_secret_1234567890"
TIME = 1750000000
BODY = written({"id": "event_01EHWNC0FCBHZ3BJ7EGKYXK0E6", "event": "user.created", "data": {"object": "user", "id": "user_01"}, "created_at": "2025-06-15T15:06:40Z"})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"WorkOS-Signature": f"t={ms},v1={mac_hex(secret, ms, '.', body)}"}


workos = Platform("workos", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = workos.event("user.created", 1750000000000, id="event_01EHWNC0FCBHZ3BJ7EGKYXK0E6")
    yield workos.published("sdk", "workos/workos-python, tests/test_webhooks.py", "with a space behind the comma",
        (
            b"{\"id\":\"wh_01FG9JXJ9C9S052FX59JVG4EG1\",\"data\":{\"id\":\"conn_01EHWNC0FCBHZ3BJ7EGKYXK0E6\",\"name\":\"Foo Corp's Connection\",\"state\":\"activ"
            b'e","object":"connection","domains":[{"id":"conn_domain_01EHWNFTAFCF3CQAE5A9Q0P1YB","domain":"foo-corp.com","object":"connection_do'
            b'main"}],"connection_type":"OktaSAML","organization_id":"org_01EHWNCE74X7JSDV0X3SZ3KJNY"},"event":"connection.activated"}'
        ),
        {"WorkOS-Signature": "t=1632409405772, v1=67612f0e74f008b436a13b00266f90ef5c13f9cbcf6262206f5f4a539ff61702"},
        workos.authentic(1632409405772, key="wh_01FG9JXJ9C9S052FX59JVG4EG1"),
        secret="1lyKDzhJjuCkIscIWqkSe4YsQ", now=1632409405, call="verify_signature")
    yield workos.published("sdk-without-time", "workos/workos-python, tests/test_webhooks.py", "without its time",
        (
            b"{\"id\":\"wh_01FG9JXJ9C9S052FX59JVG4EG1\",\"data\":{\"id\":\"conn_01EHWNC0FCBHZ3BJ7EGKYXK0E6\",\"name\":\"Foo Corp's Connection\",\"state\":\"activ"
            b'e","object":"connection","domains":[{"id":"conn_domain_01EHWNFTAFCF3CQAE5A9Q0P1YB","domain":"foo-corp.com","object":"connection_do'
            b'main"}],"connection_type":"OktaSAML","organization_id":"org_01EHWNCE74X7JSDV0X3SZ3KJNY"},"event":"connection.activated"}'
        ),
        {"WorkOS-Signature": "v1=67612f0e74f008b436a13b00266f90ef5c13f9cbcf6262206f5f4a539ff61702"},
        workos.refused("missing_timestamp"), secret="1lyKDzhJjuCkIscIWqkSe4YsQ", now=1632409405, call="verify_signature")
    yield workos.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield workos.made("limit", "180 seconds late, which is the limit", BODY, accepted, now=TIME + 180)
    yield workos.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 181)
    yield workos.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                        BODY, "signature_mismatch", {"WorkOS-Signature": signed(BODY)["WorkOS-Signature"].replace(f"t={TIME * 1000}", f"t={TIME * 1000 + 1}")})
    yield workos.wrong("without-time", "without its time the signature can't be compared",
                        BODY, "missing_timestamp", {"WorkOS-Signature": signed(BODY)["WorkOS-Signature"].split(",", 1)[1]})
    yield workos.made("rotation", "while a secret is changed there are two signatures: either may match",
                       BODY, accepted, {"WorkOS-Signature": signed(BODY, secret="another secret")["WorkOS-Signature"] + "," + signed(BODY)["WorkOS-Signature"].split(",", 1)[1]})
    yield workos.wrong("other-version", "a signature of another version alone is none",
                        BODY, "malformed_signature", {**signed(BODY), "WorkOS-Signature": signed(BODY)["WorkOS-Signature"].replace("v1=", "v0=")})
    yield workos.wrong("early", "the SDK refuses only what is too old: a time more than three minutes ahead is refused here too", BODY, "timestamp_too_new", now=TIME - 181)
