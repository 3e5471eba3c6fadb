"""Hugging Face: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "hugging-face-token-of-tests"
BODY = written({"event": {"action": "update", "scope": "repo.content"}, "repo": {"name": "some-user/repo"}})


def signed(body, *, token=SECRET):
    return {"X-Webhook-Secret": token}


hugging_face = Platform("hugging-face", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = hugging_face.event("repo.content.update", proof="token")
    yield hugging_face.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield hugging_face.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield hugging_face.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield hugging_face.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
