"""MailerLite: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "mailerlite_secret_1234567890"
BODY = written({"id": "100000000000000000", "email": "john.doe@example.com", "status": "active", "event": "subscriber.created", "account_id": 0})
GROUP = written({"type": "subscriber.added_to_group", "subscriber": {"id": "100000000000000000"}, "group": {"id": "1"}, "account_id": 0})


def signed(body, *, secret=SECRET):
    return {"Signature": mac_hex(secret, body)}


mailerlite = Platform("mailerlite", secret=SECRET, signed=signed)


def cases():
    accepted = mailerlite.event("subscriber.created", recognized=False)
    yield mailerlite.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield mailerlite.wrong("base64", "the right bytes in base64, where the platform writes hex",
                            BODY, "malformed_signature", {**signed(BODY), "Signature": mac_base64(SECRET, BODY)})
    yield mailerlite.wrong("http-signature", "the header's name is that of HTTP message signatures, whose grammar it isn't", BODY, "malformed_signature", {"Signature": f"sig1=:{mac_base64(SECRET, BODY)}:"})
    yield mailerlite.made("group", "an event whose subscriber is in an object of its own has the type under another name", GROUP, mailerlite.event("subscriber.added_to_group", recognized=False))
