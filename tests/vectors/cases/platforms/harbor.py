"""Harbor: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "Bearer harbor-token"
BODY = written({"type": "PUSH_ARTIFACT", "occur_at": 1750000000, "operator": "admin", "event_data": {"resources": []}})


def signed(body, *, token=SECRET):
    return {"Authorization": token}


harbor = Platform("harbor", secret=SECRET, signed=signed)


def cases():
    accepted = harbor.event("PUSH_ARTIFACT", 1750000000000, proof="token")
    yield harbor.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield harbor.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield harbor.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield harbor.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield harbor.wrong("word-cut", "the secret is the whole header, with the word that was written into it", BODY, "signature_mismatch", {"Authorization": SECRET.removeprefix("Bearer ")})
