"""Mautic: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "mautic_secret_1234567890"
BODY = written({"mautic.lead_post_save_new": [{"contact": {"id": 25}, "timestamp": "2025-06-15T15:06:40Z"}]})


def signed(body, *, secret=SECRET):
    return {"Webhook-Signature": mac_base64(secret, body)}


mautic = Platform("mautic", secret=SECRET, signed=signed)


def cases():
    accepted = mautic.event(None, recognized=False)
    yield mautic.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield mautic.wrong("hex", "the right bytes in hex, where the platform writes base64",
                        BODY, "malformed_signature", {**signed(BODY), "Webhook-Signature": mac_hex(SECRET, BODY)})
    yield mautic.wrong("standard-webhooks", "the header has the name that Standard Webhooks uses, whose signatures aren't this scheme's: their comma looks like a repeated header", BODY, "ambiguous_signature",
        {"webhook-id": "msg_1", "webhook-timestamp": "1750000000", "Webhook-Signature": "v1," + mac_base64(SECRET, "msg_1.1750000000.", BODY)})
