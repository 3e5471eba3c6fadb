"""Okta event hooks: a header of one's own with a secret."""

from ..platform import Platform
from ..recipe import written

SECRET = "Bearer hookseal-secret-1234567890"
BODY = written({"eventType": "com.okta.event_hook", "eventId": "b5a188b9-5ece-4636-b041-482ffda96311", "cloudEventsVersion": "0.1", "data": {"events": []}})


def signed(body, *, secret=SECRET):
    return {"Authorization": secret}


okta_event_hook = Platform("okta-event-hook", secret=SECRET, signed=signed)


def cases():
    accepted = okta_event_hook.event("com.okta.event_hook", id="b5a188b9-5ece-4636-b041-482ffda96311", recognized=False, proof="token")
    yield okta_event_hook.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield okta_event_hook.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield okta_event_hook.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield okta_event_hook.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
    yield okta_event_hook.made("own-header", "a header of another name, which the setting says", BODY, accepted, {"X-Secret": SECRET}, settings={"header": "X-Secret"})
    yield okta_event_hook.wrong("usual-header", "the secret in the usual header, where the setting names another", BODY, "missing_signature", settings={"header": "X-Secret"})
    yield okta_event_hook.challenge("challenge", "when a hook is verified, its token comes back as JSON", b"", {"x-okta-verification-challenge": "my verification challenge"},
                                    {"status": 200, "body": '{"verification":"my verification challenge"}'}, method="GET")
