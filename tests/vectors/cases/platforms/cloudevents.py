"""CloudEvents webhooks: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "cloudevents-token-of-tests"
BODY = written({"specversion": "1.0", "type": "com.example.created", "source": "/s", "id": "A234", "time": "2025-06-15T15:06:40Z", "data": {"a": 1}})


def signed(body, *, token=SECRET):
    return {"Authorization": "Bearer " + token}


cloudevents = Platform("cloudevents", secret=SECRET, signed=signed)


def cases():
    accepted = {**cloudevents.event("com.example.created", 1750000000000, id="A234", recognized=False, proof="token"), "idempotency_key": cloudevents.key("/s", "A234")}
    yield cloudevents.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield cloudevents.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield cloudevents.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield cloudevents.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield cloudevents.wrong("without-prefix", "the token without `Bearer`", BODY, "malformed_signature", {"Authorization": SECRET})
    yield cloudevents.challenge("handshake", "the origin that asks is allowed by name", b"", {"WebHook-Request-Origin": "eventemitter.example.com"},
        {"status": 200, "headers": {"WebHook-Allowed-Origin": "eventemitter.example.com", "WebHook-Allowed-Rate": "*"}, "body": ""}, method="OPTIONS")
    yield cloudevents.challenge("handshake-newline", "an origin that could end its line isn't answered", b"", {"WebHook-Request-Origin": "a b"}, None, method="OPTIONS")
