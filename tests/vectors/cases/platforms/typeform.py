"""Typeform: responses by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "typeform_secret_1234567890"
BODY = written({"event_id": "LtWXD3crgy", "event_type": "form_response", "form_response": {"form_id": "lT4Z3j", "token": "a3a12ec67a1365927098a606107fac15"}})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"Typeform-Signature": prefix + mac_base64(secret, body)}


typeform = Platform("typeform", secret=SECRET, signed=signed)


def cases():
    accepted = typeform.event("form_response", id="LtWXD3crgy", recognized=False)
    yield typeform.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield typeform.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield typeform.wrong("hex", "the right bytes in hex, where the platform writes base64",
                          BODY, "malformed_signature", {**signed(BODY), "Typeform-Signature": "sha256=" + mac_hex(SECRET, BODY)})
