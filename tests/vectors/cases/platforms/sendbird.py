"""Sendbird: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "sendbird_master_api_token"
BODY = written({"category": "group_channel:message_send", "sender": {"user_id": "Jeff"}, "payload": {"message_id": 7000}})


def signed(body, *, secret=SECRET):
    return {"x-sendbird-signature": mac_hex(secret, body)}


sendbird = Platform("sendbird", secret=SECRET, signed=signed)


def cases():
    accepted = sendbird.event("group_channel:message_send", recognized=False)
    yield sendbird.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield sendbird.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "x-sendbird-signature": mac_base64(SECRET, BODY)})
