"""Worldpay: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

KEYS = {"1": "worldpay key one 1234567890", "2": "worldpay key two 1234567890"}
BODY = written({"eventId": "6a4c4f4c", "eventTimestamp": "2018-06-13T14:18:13.407", "eventDetails": {"type": "authorized", "transactionReference": "1"}})


def entry(body, id, key=None):
    return f"{id}/SHA256/{mac_hex(key or KEYS[id], body)}"


def signed(body):
    return {"Event-Signature": entry(body, "1")}


worldpay = Platform("worldpay", secret={"by_id": KEYS}, signed=signed, rejection_status=400)


def cases():
    accepted = worldpay.event("authorized", id="6a4c4f4c")
    yield worldpay.made("event", "an event under the first key, with a time as documented, without a zone: it is no time of the event", BODY, accepted)
    yield worldpay.made("rotation", "two entries, of a key that isn't known and of one that is", BODY, accepted, {"Event-Signature": entry(BODY, "9", "old") + "," + entry(BODY, "2")}, secret={"by_id": {"2": KEYS["2"]}})
    yield worldpay.wrong("other-key-id", "a signature of the first key under the second's id: an id chooses its own key alone", BODY, "signature_mismatch",
                         {"Event-Signature": entry(BODY, "2", KEYS["1"])})
    yield worldpay.wrong("unknown-key", "a key that isn't among those given", BODY, "unknown_key", {"Event-Signature": entry(BODY, "9", KEYS["1"])})
    yield worldpay.wrong("other-hash", "another algorithm than the record's", BODY, "malformed_signature", {"Event-Signature": entry(BODY, "1").replace("SHA256", "SHA512")})
    token = written({"eventType": "tokenCreated", "eventId": "27e63cba", "eventTimestamp": "2024-05-07T18:20:12.111", "eventDetails": {"transactionReference": "1"}})
    yield worldpay.made("token", "a token's event has its type at the top", token, worldpay.event("tokenCreated", id="27e63cba"))
