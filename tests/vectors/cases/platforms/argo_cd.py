"""Argo CD Notifications: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "argo-cd-token-of-tests"
BODY = written({"app": "guestbook", "sync": "Synced"})


def signed(body, *, token=SECRET):
    return {"Authorization": token}


argo_cd = Platform("argo-cd", secret=SECRET, settings={"header": "Authorization"}, signed=signed, repeats=True)


def cases():
    accepted = argo_cd.event(None, recognized=False, proof="token")
    yield argo_cd.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield argo_cd.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield argo_cd.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield argo_cd.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
