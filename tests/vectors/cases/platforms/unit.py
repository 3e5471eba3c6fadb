"""Unit: the delivery of its SDK's tests, and deliveries by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "OB2HL5E3B4HJ7IVXRNL4YQKYIQIVJK36ZZLPZEFWZVSDSC7LLFJQ===="
APPROVED = (
    b'{"data":[{"id":"46306092","type":"application.approved","attributes":{"createdAt":"2025-08-05T06:48:38.957Z","tags":{"key":"another-tag",'
    b'"test":"webhook-tag","number":"111"}},"relationships":{"application":{"data":{"id":"3895367","type":"individualApplication"}},"customer":'
    b'{"data":{"id":"3310133","type":"individualCustomer"}}}}]}'
)
BODY = written({"data": [{"id": "53", "type": "customer.created", "attributes": {"createdAt": "2025-06-15T15:06:40Z"}}]})


def signed(body, *, secret=SECRET):
    return {"x-unit-signature": mac_base64(secret, body, hash="sha1")}


unit = Platform("unit", secret=SECRET, signed=signed)


def cases():
    accepted = unit.event("customer.created", 1750000000000, id="53")
    yield unit.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield unit.wrong("hex", "the right bytes in hex, where the platform writes base64",
                      BODY, "malformed_signature", {**signed(BODY), "x-unit-signature": mac_hex(SECRET, BODY, hash="sha1")})
    yield unit.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                      BODY, "malformed_signature", {"x-unit-signature": mac_base64(SECRET, BODY)})
    yield unit.published("sdk", "unit-finance/unit-node-sdk, tests/webhooks.spec.ts", "an application is approved", APPROVED, {"x-unit-signature": "UUNz8ch1Ovjg+ijXUEwlAlWEktU="}, unit.event("application.approved", 1754376518957, id="46306092"))
    yield unit.made("two", "two events in one body: each is one of its own", written({"data": [{"id": "53", "type": "customer.created", "attributes": {"createdAt": "2025-06-15T15:06:40Z"}}, {"id": "54", "type": "account.created", "attributes": {"createdAt": "2025-06-15T15:06:40Z"}}]}), unit.events(accepted, unit.event("account.created", 1750000000000, id="54")), call="verify_all")
    yield from unit.rewritten(spaced(BODY), accepted)
    yield unit.wrong("secret-decoded", "the token looks like base32, and isn't decoded", BODY, "signature_mismatch", signed(BODY, secret=base64.b32decode(SECRET)))
