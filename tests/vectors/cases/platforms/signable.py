"""Signable: webhooks by its documented recipe."""

from ..case import at
from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "signable_secret_1234567890"
BODY = written({"action": "bounced-envelope", "action_date": "2026-03-18T12:00:00+00:00", "company_id": "196735", "envelope_fingerprint": "e0b3a9cbd4a6ff2cb57cfca161a38309"})


def signed(body, *, secret=SECRET):
    return {"Signature": mac_base64(secret, body)}


signable = Platform("signable", secret=SECRET, signed=signed)


def cases():
    accepted = signable.event("bounced-envelope", at("2026-03-18T12:00:00Z"), recognized=False)
    yield signable.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield signable.wrong("hex", "the right bytes in hex, where the platform writes base64",
                          BODY, "malformed_signature", {**signed(BODY), "Signature": mac_hex(SECRET, BODY)})
    yield signable.unsigned("other-time", "the header with the time isn't signed: it keeps no replay away", BODY, accepted, {"X-Signable-Webhook": "2051222800"})
    yield signable.wrong("http-signature", "the header's name is that of HTTP signatures, whose commas look like a repeated header here", BODY, "ambiguous_signature", {"Signature": f'keyId="k1",algorithm="hmac-sha256",signature="{mac_base64(SECRET, BODY)}"'})
