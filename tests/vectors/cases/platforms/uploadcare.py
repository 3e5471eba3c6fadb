"""Uploadcare: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "some-secret"
BODY = written({"initiator": {"type": "api"}, "hook": {"id": 1, "event": "file.uploaded"}, "data": {"uuid": "22240276-2f06-41f8-9411-755c8ce926ed"}})


def signed(body, *, secret=SECRET, prefix="v1="):
    return {"X-Uc-Signature": prefix + mac_hex(secret, body)}


uploadcare = Platform("uploadcare", secret=SECRET, signed=signed)


def cases():
    accepted = uploadcare.event("file.uploaded")
    yield uploadcare.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield uploadcare.wrong("without-prefix", "the signature without v1= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield uploadcare.wrong("base64", "the right bytes in base64, where the platform writes hex",
                            BODY, "malformed_signature", {**signed(BODY), "X-Uc-Signature": "v1=" + mac_base64(SECRET, BODY)})
    yield uploadcare.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
