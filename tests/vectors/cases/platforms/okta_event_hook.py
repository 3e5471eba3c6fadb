"""Okta event hooks: a header of one's own with a secret."""

from ..platform import Platform
from ..recipe import written

SECRET = "Bearer hookseal-secret-1234567890"


def body(*events):
    return written({"eventType": "com.okta.event_hook", "eventId": "b5a188b9-5ece-4636-b041-482ffda96311", "cloudEventsVersion": "0.1", "data": {"events": list(events)}})


ADDED = {"uuid": "14a42b00-74e5-11ee-8a5a-69d62fcd0f8b", "published": "2025-06-15T15:06:40.000Z", "eventType": "group.user_membership.add"}
CREATED = {"uuid": "2c7f3a10-74e5-11ee-8a5a-69d62fcd0f8b", "published": "2025-06-15T15:06:41.000Z", "eventType": "user.lifecycle.create"}
BODY, TWO = body(ADDED), body(ADDED, CREATED)


def signed(body, *, secret=SECRET):
    return {"Authorization": secret}


okta_event_hook = Platform("okta-event-hook", secret=SECRET, signed=signed)


def cases():
    accepted = okta_event_hook.event(ADDED["eventType"], 1750000000000, id=ADDED["uuid"], proof="token")
    created = okta_event_hook.event(CREATED["eventType"], 1750000001000, id=CREATED["uuid"], proof="token")
    yield okta_event_hook.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield okta_event_hook.made("two", "two events in one body", TWO, okta_event_hook.events(accepted, created), call="verify_all")
    yield okta_event_hook.wrong("two-verify", "`verify` takes bodies of one event", TWO, "invalid_payload")
    yield okta_event_hook.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield okta_event_hook.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield okta_event_hook.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
    yield okta_event_hook.made("own-header", "a header of another name, which the setting says", BODY, accepted, {"X-Secret": SECRET}, settings={"header": "X-Secret"})
    yield okta_event_hook.wrong("usual-header", "the secret in the usual header, where the setting names another", BODY, "missing_signature", settings={"header": "X-Secret"})
    yield okta_event_hook.challenge("challenge", "when a hook is verified, its token comes back as JSON", b"", {"x-okta-verification-challenge": "my verification challenge"},
                                    {"status": 200, "body": '{"verification":"my verification challenge"}'}, method="GET")
