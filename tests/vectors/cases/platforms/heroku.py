"""Heroku: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "heroku-secret-of-tests"
BODY = written({"id": "c27a5f4b-c9b7-4636-9645-48a5f7066c27", "action": "create", "created_at": "2025-06-15T15:06:40Z", "resource": "app", "data": {"id": "01234567", "name": "site"}, "webhook_metadata": {"event": {"id": "c27a5f4b-c9b7-4636-9645-48a5f7066c27", "include": "api:app"}}})


def signed(body, *, secret=SECRET):
    return {"Heroku-Webhook-Hmac-SHA256": mac_base64(secret, body)}


heroku = Platform("heroku", secret=SECRET, signed=signed)


def cases():
    accepted = heroku.event("app.create", 1750000000000, id="c27a5f4b-c9b7-4636-9645-48a5f7066c27", recognized=False)
    yield heroku.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield heroku.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "Heroku-Webhook-Hmac-SHA256": mac_hex(SECRET, BODY)})
    later = BODY.replace(b'"webhook_metadata":{', b'"webhook_metadata":{"attempt":{"id":"a2"},')
    yield heroku.made("retry", "another attempt has an id of its own; the event's is the same, and so is the key", later, accepted)
