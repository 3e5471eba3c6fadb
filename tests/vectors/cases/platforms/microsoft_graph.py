"""Microsoft Graph: notifications by the recipe of its sample."""

from ..platform import Platform
from ..recipe import written

SECRET = "secretClientValue-1234567890"


def body(*states):
    return written({"value": [{"subscriptionId": str(n), "clientState": state, "changeType": "created", "resource": "Users/1/Messages/1", "resourceData": {"id": "1"}} for n, state in enumerate(states)]})


graph = Platform("microsoft-graph", secret=SECRET, signed=lambda body: {}, repeats=True)


def cases():
    proven = {"call": "verify_signature"}
    accepted = graph.event("created", proof="token")
    yield graph.made("event", "a notification with the state that was chosen, which says nothing of the body", body(SECRET), accepted)
    yield graph.made("two", "two notifications with it", body(SECRET, SECRET), graph.events(accepted, accepted), call="verify_all")
    yield graph.wrong("other-token", "a notification with another state", body("another"), "signature_mismatch", **proven)
    yield graph.wrong("one-of-two", "one notification of two has another state: all are refused", body(SECRET, "another"), "signature_mismatch", call="verify_all")
    yield graph.wrong("without-token", "a notification without a state", body(None), "missing_signature", **proven)
    yield graph.challenge("validation", "when a subscription is made, its token is echoed as text", b"", {}, {"status": 200, "body": "Validation: Testing client application reachability for subscription Request-Id: 1"},
                          url="https://example.com/graph?validationToken=Validation%3A%20Testing%20client%20application%20reachability%20for%20subscription%20Request-Id%3A%201", method="POST")
