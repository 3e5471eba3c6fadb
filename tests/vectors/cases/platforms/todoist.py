"""Todoist: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "todoist_client_secret"
BODY = written({"event_name": "item:added", "user_id": "2671355", "event_data": {"id": "6XR4GqQQCW6Gv9h4", "content": "Buy Milk"}, "version": "10"})


def signed(body, *, secret=SECRET):
    return {"X-Todoist-Hmac-SHA256": mac_base64(secret, body)}


todoist = Platform("todoist", secret=SECRET, signed=signed)


def cases():
    accepted = todoist.event("item:added")
    yield todoist.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield todoist.wrong("hex", "the right bytes in hex, where the platform writes base64",
                         BODY, "malformed_signature", {**signed(BODY), "X-Todoist-Hmac-SHA256": mac_hex(SECRET, BODY)})
    yield todoist.unsigned("other-delivery", "the delivery's id isn't signed: another one makes no other key", BODY, {**accepted, "delivery_id": "4cd8b3c2"}, {"X-Todoist-Delivery-ID": "4cd8b3c2"})
    yield todoist.wrong("later-token", "the key is the client secret: a token of a user's isn't", BODY, "signature_mismatch", signed(BODY, secret="0123456789abcdef0123456789abcdef01234567"))
