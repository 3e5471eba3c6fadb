"""HubSpot's first scheme: a hash of the secret and the body, and what its documentation shows of it."""

from ..platform import Platform
from ..recipe import digest_hex, mac_hex, written

SECRET = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy"
EVENT = {"eventId": 1, "subscriptionId": 12345, "portalId": 62515, "occurredAt": 1564113600000, "subscriptionType": "contact.creation", "attemptNumber": 0, "objectId": 123}
BODY = written([EVENT])
ALL = {"call": "verify_all"}


def signed(body, *, secret=SECRET):
    return {"X-HubSpot-Signature-Version": "v1", "X-HubSpot-Signature": digest_hex(secret, body)}


v1 = Platform("hubspot-v1", secret=SECRET, signed=signed)


def told(id):
    key = v1.key("62515", "12345", id, "123", "1564113600000")
    return v1.event("contact.creation", 1564113600000, id=id) | {"idempotency_key": key}


def cases():
    accepted = v1.events(told("1"))
    yield v1.published("published", "HubSpot's documentation, “Validating v1 requests”", "its example", b'[{"eventId":1,"subscriptionId":12345,"portalId":62515,"occurredAt":1564113600000,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":123,"changeSource":"CRM","changeFlag":"NEW","appId":54321}]',
                       {"X-HubSpot-Signature-Version": "v1", "X-HubSpot-Signature": "232db2615f3d666fe21a8ec971ac7b5402d33b9a925784df3ca654d05f4817de"}, accepted, **ALL)
    yield v1.published("published-sdk", "hubspot-api-python, tests/spec/utils/test_signature.py", "a body that is no JSON, which could be made longer without the secret",
                       b"{'example_field':'example_value'}",
                       {"X-HubSpot-Signature-Version": "v1", "X-HubSpot-Signature": "69fc6631a867edd4f9e9e627fc5c1148e3fbdd8b21837b6d2b8901c1fa57f750"},
                       v1.refused("invalid_json"), call="verify_signature")
    yield v1.made("event", "an event by the documented recipe", BODY, accepted, **ALL)
    yield v1.made("two", "two events in one body", written([EVENT, {**EVENT, "eventId": 2}]),
                  v1.events(told("1"), told("2")), **ALL)
    yield v1.wrong("hmac", "an HMAC, which this scheme isn't", BODY, "signature_mismatch", {"X-HubSpot-Signature": mac_hex(SECRET, BODY)}, **ALL)
    yield v1.wrong("secret-behind", "the secret behind the body", BODY, "signature_mismatch", {"X-HubSpot-Signature": digest_hex(BODY, SECRET)}, **ALL)
