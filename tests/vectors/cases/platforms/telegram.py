"""Telegram: updates with the secret token."""

from ..platform import Platform
from ..recipe import written

SECRET = "hookseal_secret-token"
BODY = written({"update_id": 10000, "message": {"message_id": 1365, "date": 1750000000, "text": "/start"}})


def signed(body, *, secret=SECRET):
    return {"X-Telegram-Bot-Api-Secret-Token": secret}


telegram = Platform("telegram", secret=SECRET, signed=signed)


def cases():
    accepted = telegram.event(None, id="10000", recognized=False, proof="token")
    yield telegram.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield telegram.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield telegram.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield telegram.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
