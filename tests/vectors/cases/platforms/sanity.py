"""Sanity: the signatures of its toolkit's tests."""

from ..platform import Platform, time_in
from ..recipe import base64url, mac

SECRET = "test"
SDK = "sanity-io/webhook-toolkit, test/signature.test.ts"
BODY = b'{"_id":"resume"}'


def signed(body, *, time=1633519811129, secret=SECRET):
    return {"sanity-webhook-signature": f"t={time},v1={base64url(mac(secret, time, '.', body))}"}


sanity = Platform("sanity", secret=SECRET, now=1633519811, signed=signed, signed_at=time_in("sanity-webhook-signature", "t"))


def cases():
    accepted = sanity.event(None, recognized=False)
    value = {"sanity-webhook-signature": "t=1633519811129,v1=tLa470fx7qkLLEcMOcEUFuBbRSkGujyskxrNXcoh0N0"}
    yield sanity.published("sdk", SDK, "a document", BODY, value, accepted)
    yield sanity.published("sdk-other-body", SDK, "another document", b'{"_id":"structure"}', value, sanity.refused("signature_mismatch"))
    yield sanity.published("sdk-other-time", SDK, "a millisecond earlier", BODY,
                           {"sanity-webhook-signature": "t=1633519811128,v1=tLa470fx7qkLLEcMOcEUFuBbRSkGujyskxrNXcoh0N0"}, sanity.refused("signature_mismatch"))
    yield sanity.published("sdk-trailing-bits", SDK, "a last character that differs only in bits which a lenient decoder drops", BODY,
                           {"sanity-webhook-signature": "t=1633519811129,v1=tLa470fx7qkLLEcMOcEUFuBbRSkGujyskxrNXcoh0N1"}, sanity.refused("malformed_signature"))
    yield sanity.published("sdk-other-version", SDK, "an entry of another version", b'{"_id":"structure"}',
                           {"sanity-webhook-signature": "t=1633519811129,v5=tLa470fx7qkLLEcMOcEUFuBbRSkGujyskxrNXcoh0N0"}, sanity.refused("malformed_signature"))
    yield sanity.published("sdk-title", SDK, "a document with a title", b'{"title":"GROQ-Hooks are neat"}',
                           {"sanity-webhook-signature": "t=1633518820676,v1=e7C9h2sfbFfc4V7TEz7PSOp4IoNzl0UdVsBV-1wgdeA"}, accepted, secret="try-me")
    yield sanity.made("limit", "a day late, to the second", BODY, accepted, now=1633519811 + 86_400)
    yield sanity.wrong("late", "a second more than a day", BODY, "timestamp_too_old", now=1633519811 + 86_401)
    yield sanity.wrong("standard-alphabet", "base64 of the standard alphabet, with padding", BODY, "malformed_signature",
                       {"sanity-webhook-signature": "t=1633519811129,v1=tLa470fx7qkLLEcMOcEUFuBbRSkGujyskxrNXcoh0N0="})
