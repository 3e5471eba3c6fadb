"""Zammad: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "zammad_token_1234567890"
BODY = written({"ticket": {"id": 81, "number": "10081"}, "article": {"id": 104}})


def signed(body, *, secret=SECRET, prefix="sha1="):
    return {"X-Hub-Signature": prefix + mac_hex(secret, body, hash="sha1")}


zammad = Platform("zammad", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = zammad.event(None, recognized=False)
    yield zammad.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield zammad.wrong("without-prefix", "the signature without sha1= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield zammad.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": "sha1=" + mac_base64(SECRET, BODY, hash="sha1")})
    yield zammad.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                        BODY, "malformed_signature", {"X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY)})
    yield zammad.unsigned("other-trigger", "the trigger's name isn't signed, and is no type", BODY, accepted, {"X-Zammad-Trigger": "other"})
