"""Trello: actions by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "trello_secret_1234567890"
URL = "https://example.com/trello"
BODY = written({
    "action": {
        "id": "51f9424bcd6e040f3c002412", "idMemberCreator": "4fc78a59a885233f4b349bd9", "type": "updateCard", "date": "2025-06-15T15:06:40Z",
        "data": {"card": {"id": "51a79e72dbb7e23c7c003778"}},
    },
    "model": {"id": "4d5ea62fd76aa1136000000c"},
})


def signed(body, *, url=URL, secret=SECRET):
    return {"x-trello-webhook": mac_base64(secret, body, url, hash="sha1")}


trello = Platform("trello", secret=SECRET, url=URL, signed=signed)


def cases():
    accepted = trello.event("updateCard", 1750000000000, id="51f9424bcd6e040f3c002412")
    yield trello.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield trello.wrong("other-url", "the URL is signed: sent to another one, nothing matches",
                        BODY, "signature_mismatch", url="https://example.com/trello/other")
    yield trello.wrong("hex", "the right bytes in hex, where the platform writes base64",
                        BODY, "malformed_signature", {**signed(BODY), "x-trello-webhook": mac_hex(SECRET, BODY, URL, hash="sha1")})
    yield trello.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                        BODY, "malformed_signature", {"x-trello-webhook": mac_base64(SECRET, BODY, URL)})
    yield trello.challenge("challenge", "when a webhook is made, Trello asks whether the URL is there", b"", {},
        {"status": 200, "body": ""}, method="HEAD")
    yield trello.wrong("body-alone", "the body without the URL behind it", BODY, "signature_mismatch", signed(BODY, url=""))
