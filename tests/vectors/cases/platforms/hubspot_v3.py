"""HubSpot's third scheme: an HMAC over the method, the URL, the body and the time."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy"
TIME = 1750000000000
URL = "https://www.example.com/webhook_uri?a=b"
EVENT = {"eventId": 1, "subscriptionId": 12345, "portalId": 62515, "occurredAt": 1564113600000, "subscriptionType": "contact.creation", "attemptNumber": 0, "objectId": 123}
BODY = written([EVENT])
ALL = {"call": "verify_all"}


def signed(body, *, secret=SECRET, time=TIME, method="POST", url=URL):
    return {"X-HubSpot-Request-Timestamp": str(time), "X-HubSpot-Signature-v3": mac_base64(secret, method, url, body, time)}


v3 = Platform("hubspot-v3", secret=SECRET, now=TIME // 1000, signed=signed, url=URL, method="POST")


def told(id):
    key = v3.key("62515", "12345", id, "123", "1564113600000")
    return v3.event("contact.creation", 1564113600000, id=id) | {"idempotency_key": key}


def cases():
    accepted = v3.events(told("1"))
    yield v3.made("event", "by the documented recipe", BODY, accepted, **ALL)
    yield v3.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME // 1000 + 300, **ALL)
    yield v3.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME // 1000 + 301, **ALL)
    yield v3.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-HubSpot-Request-Timestamp": str(TIME + 1)}, **ALL)
    yield v3.wrong("other-method", "another method than the one that is signed", BODY, "signature_mismatch", method="PUT", **ALL)
    yield v3.wrong("other-query", "the query is part of the URL that is signed", BODY, "signature_mismatch", url="https://www.example.com/webhook_uri", **ALL)
    yield v3.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                   {**signed(BODY), "X-HubSpot-Signature-v3": mac_hex(SECRET, "POST", URL, BODY, TIME)}, **ALL)
    yield v3.wrong("border", "a digit of the time behind the body: the same bytes are signed, and the time has one too few", BODY + b"1", "malformed_timestamp", {**signed(BODY), "X-HubSpot-Request-Timestamp": str(TIME)[1:]}, flags=["shifted_border"])
