"""LinkedIn: notifications by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "linkedin_client_secret"
BODY = written({"type": "ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS", "notifications": []})


def signed(body, *, secret=SECRET):
    return {"X-LI-Signature": mac_hex(secret, "hmacsha256=", body)}


linkedin = Platform("linkedin", secret=SECRET, signed=signed)


def cases():
    accepted = linkedin.event("ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS", recognized=False)
    yield linkedin.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield linkedin.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "X-LI-Signature": mac_base64(SECRET, "hmacsha256=", BODY)})
    yield linkedin.wrong("body-alone", "the content begins with hmacsha256=: a signature of the body alone doesn't match", BODY, "signature_mismatch", {"X-LI-Signature": mac_hex(SECRET, BODY)})
    yield linkedin.wrong("prefixed", "hmacsha256= belongs to the content, not to the header", BODY, "malformed_signature", {"X-LI-Signature": "hmacsha256=" + mac_hex(SECRET, "hmacsha256=", BODY)})
    yield linkedin.challenge("challenge", "the code and its HMAC, without the word that deliveries have in front", b"", {},
        {"status": 200, "body": '{"challengeCode":"890e4665-4dfe-4ab1-b689-ed553bceeed0","challengeResponse":"' + mac_hex(SECRET, "890e4665-4dfe-4ab1-b689-ed553bceeed0") + '"}'}, url="https://example.com/linkedin?challengeCode=890e4665-4dfe-4ab1-b689-ed553bceeed0", method="GET")
    yield linkedin.challenge("challenge-forging", "a code that a delivery's content could be isn't signed", b"", {},
        None, url="https://example.com/linkedin?challengeCode=hmacsha256%3D%7B%7D", method="GET")
