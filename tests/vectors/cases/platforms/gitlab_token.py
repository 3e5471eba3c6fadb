"""GitLab (secret token): deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "gitlab-token-token-of-tests"
BODY = written({"object_kind": "push", "ref": "refs/heads/main"})


def signed(body, *, token=SECRET):
    return {"X-Gitlab-Token": token, "X-Gitlab-Event": "Push Hook"}


gitlab_token = Platform("gitlab-token", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = gitlab_token.event("Push Hook", proof="token", unsigned=["type"])
    yield gitlab_token.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield gitlab_token.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield gitlab_token.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield gitlab_token.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield gitlab_token.wrong("signing-token", "a signature of GitLab 19, which another record reads", BODY, "missing_signature", {"webhook-id": "1", "webhook-timestamp": "1750000000", "webhook-signature": "v1," + mac_base64(SECRET, "1.1750000000.", BODY)})
