"""Storyblok: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "storyblok_secret_1234567890"
BODY = written({"text": "The user test@example.com published the Story XYZ", "action": "published", "space_id": 123456, "story_id": 654321})


def signed(body, *, secret=SECRET):
    return {"webhook-signature": mac_hex(secret, body, hash="sha1")}


storyblok = Platform("storyblok", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = storyblok.event("published", recognized=False)
    yield storyblok.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield storyblok.wrong("base64", "the right bytes in base64, where the platform writes hex",
                           BODY, "malformed_signature", {**signed(BODY), "webhook-signature": mac_base64(SECRET, BODY, hash="sha1")})
    yield storyblok.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                           BODY, "malformed_signature", {"webhook-signature": mac_hex(SECRET, BODY)})
    yield storyblok.wrong("standard-webhooks", "the header has the name that Standard Webhooks uses, whose signatures aren't this scheme's: their comma looks like a repeated header", BODY, "ambiguous_signature",
        {"webhook-id": "msg_1", "webhook-timestamp": "1750000000", "webhook-signature": "v1," + mac_base64(SECRET, "msg_1.1750000000.", BODY)})
