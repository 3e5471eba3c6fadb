"""Auth0 log stream: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "auth0-log-stream-token-of-tests"
BODY = written([{"log_id": "900", "data": {"date": "2025-06-15T15:06:40.000Z", "type": "s", "ip": "203.0.113.42"}}])


def signed(body, *, token=SECRET):
    return {"Authorization": token}


auth0_log_stream = Platform("auth0-log-stream", secret=SECRET, signed=signed)


def cases():
    accepted = auth0_log_stream.events(auth0_log_stream.event("s", 1750000000000, id="900", proof="token"))
    yield auth0_log_stream.made("event", "with the token, which says nothing of the body", BODY, accepted, call="verify_all")
    yield auth0_log_stream.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"), call="verify_all")
    yield auth0_log_stream.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"), call="verify_all")
    yield auth0_log_stream.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {}, call="verify_all")
