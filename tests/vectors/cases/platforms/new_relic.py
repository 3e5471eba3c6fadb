"""New Relic notifications: a header of one's own with a secret."""

from ..platform import Platform
from ..recipe import written

SECRET = "Bearer hookseal-secret-1234567890"
BODY = written({"id": "1", "state": "ACTIVATED"})


def signed(body, *, secret=SECRET):
    return {"Authorization": secret}


new_relic = Platform("new-relic", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = new_relic.event(None, recognized=False, proof="token")
    yield new_relic.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield new_relic.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield new_relic.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield new_relic.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
    yield new_relic.made("own-header", "a header of another name, which the setting says", BODY, accepted, {"X-Secret": SECRET}, settings={"header": "X-Secret"})
    yield new_relic.wrong("usual-header", "the secret in the usual header, where the setting names another", BODY, "missing_signature", settings={"header": "X-Secret"})
