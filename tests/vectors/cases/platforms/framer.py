"""Framer: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "framer-secret-of-tests"
BODY = written({"Name": "Ada", "Email": "ada@example.com"})


def signed(body, *, message="5f0b9a0e-1d2c-4b7e-9e53-0c9f6f2c7d11", secret=SECRET):
    return {"Framer-Webhook-Submission-Id": message, "Framer-Signature": "sha256=" + mac_hex(secret, body, message)}


framer = Platform("framer", secret=SECRET, signed=signed)


def cases():
    accepted = framer.event(None, id="5f0b9a0e-1d2c-4b7e-9e53-0c9f6f2c7d11", recognized=False)
    yield framer.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield framer.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "Framer-Webhook-Submission-Id": "other"})
    yield framer.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "Framer-Signature": "sha256=" + mac_base64(SECRET, BODY, "5f0b9a0e-1d2c-4b7e-9e53-0c9f6f2c7d11")})
    yield framer.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "Framer-Signature": signed(BODY)["Framer-Signature"][7:]})
    yield framer.wrong("body-alone", "the body without the id that is signed behind it", BODY, "signature_mismatch", {**signed(BODY), "Framer-Signature": "sha256=" + mac_hex(SECRET, BODY)})
    yield framer.wrong("border", "the end of the body in front of the id: the same bytes are signed, and the body is no JSON", BODY[:-1], "invalid_json",
        {**signed(BODY), "Framer-Webhook-Submission-Id": BODY[-1:].decode() + signed(BODY)["Framer-Webhook-Submission-Id"]}, flags=["shifted_border"])
