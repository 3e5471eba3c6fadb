"""Heroku: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "heroku-secret-of-tests"
BODY = written({"id": "01234567", "action": "create", "resource": "app", "data": {"id": "01234567", "name": "site"}, "webhook_metadata": {"event": {"id": "e1", "include": "api:app"}}})


def signed(body, *, secret=SECRET):
    return {"Heroku-Webhook-Hmac-SHA256": mac_base64(secret, body)}


heroku = Platform("heroku", secret=SECRET, signed=signed)


def cases():
    accepted = heroku.event("app.create", recognized=False)
    yield heroku.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield heroku.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "Heroku-Webhook-Hmac-SHA256": mac_hex(SECRET, BODY)})
