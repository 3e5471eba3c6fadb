"""Plivo: requests by the recipe of its SDK's first signature, which is Twilio's."""

from ..platform import Platform
from ..recipe import mac_base64

SECRET = "my_auth_token"
URL = "https://example.com/plivo?a=1"
BODY = b"CallUUID=97ceeb52&Event=StartApp&To=14156667777"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def signed(body, *, secret=SECRET, url=URL):
    return {**FORM, "X-Plivo-Signature": mac_base64(secret, url, "CallUUID", "97ceeb52", "Event", "StartApp", "To", "14156667777", hash="sha1")}


plivo = Platform("plivo-v1", secret=SECRET, url=URL, signed=signed, repeats=True)


def cases():
    accepted = plivo.event("StartApp", recognized=False, proof="signed-fields", unsigned=["type", "data"])
    yield plivo.made("event", "the URL with its query, and the form's fields sorted", BODY, accepted)
    yield plivo.wrong("other-field", "another value of a field", BODY.replace(b"StartApp", b"Hangup"), "signature_mismatch")
    yield plivo.wrong("other-url", "the URL without its query", BODY, "signature_mismatch", signed(BODY, url="https://example.com/plivo"))
    yield plivo.wrong("sha256", "the platform signs with SHA-1 here: a SHA-256 has another length", BODY, "malformed_signature", {**FORM, "X-Plivo-Signature": mac_base64(SECRET, URL)})
    yield plivo.made("moved", "a digit of a value moved to its name: names and values are joined with nothing between, so that the signature is the same", BODY.replace(b"CallUUID=9", b"CallUUID9="), accepted, flags=["shifted_border"])
