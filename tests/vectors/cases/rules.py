"""Rules that attacks taught: keys that no two events share, borders that nothing can move, secrets that no one means."""

from . import documented as doc
from .case import at, case, drifted, event
from .signing import signed

FILEDGR = doc.FILEDGR_VAULT_CREATED.encode()
T_FILEDGR = at("2024-01-15T10:30:00Z")


def cases():
    yield from keys()
    yield from times()


def with_id(json):
    """The body with another value at `eventId`."""
    assert FILEDGR.count(b'"evt_abc123"') == 1
    return FILEDGR.replace(b'"evt_abc123"', json)


def keys():
    hash = "0" * 64
    for name, comment, json, id, key in [
        ("colon", "the colon is what stands between a key's parts", b'"b:c"', "b:c", "b%3Ac"),
        ("percent", "what looks escaped is another id", b'"b%3Ac"', "b%3Ac", "b%253Ac"),
        ("like-a-hash", "an id that reads like the key of a body's hash", f'"sha256:{hash}"'.encode(), f"sha256:{hash}", f"sha256%3A{hash}"),
        ("integer", "an integer is an id, digit for digit", b"456", "456", "456"),
        ("integer-huge", "a language that rounds it would have another id", b"12345678901234567890123", "12345678901234567890123", "12345678901234567890123"),
        ("integer-negative", "its sign is part of it", b"-7", "-7", "-7"),
    ]:
        body = with_id(json)
        yield case(f"filedgr-id-{name}", comment, "filedgr", body, signed("filedgr", body), event("vault.created", T_FILEDGR, id=id, key=f"filedgr:{key}"))
        yield case(f"filedgr-id-{name}-signature", "the same key from verify_signature", "filedgr", body, signed("filedgr", body),
                   {"idempotency_key": f"filedgr:{key}", "timestamp": None, "secret_index": 0}, call="verify_signature")
    for name, json in [("fraction", b"7.0"), ("exponent", b"7e0"), ("boolean", b"true"), ("empty", b'""'), ("surrogate", b'"\\ud800"')]:
        body = with_id(json)
        yield case(f"filedgr-id-{name}", "no usable id: the key is the hash of the body", "filedgr", body, signed("filedgr", body),
                   drifted("vault.created", T_FILEDGR, ("unexpected_type", "$.eventId")))
        yield case(f"filedgr-id-{name}-signature", "the same key from verify_signature", "filedgr", body, signed("filedgr", body),
                   {"idempotency_key": None, "timestamp": None, "secret_index": 0}, call="verify_signature")


def times():
    """The years that every language has: 1 to 9999, in UTC."""
    tusky = doc.TUSKY_SYNCED.encode()
    known, invalid = "2025-01-15T10:30:00.000Z", ("invalid_timestamp", "$.timestamp")
    for name, comment, text, millis in [
        ("year-0", "no calendar of Python's has it", "0000-12-31T23:59:59Z", None),
        ("year-0-in-utc", "year 1 where it was written", "0001-01-01T00:59:59+01:00", None),
        ("year-1", "the first second", "0001-01-01T00:00:00Z", -62135596800000),
        ("year-1-in-utc", "year 0 where it was written", "0000-12-31T23:00:00-01:00", -62135596800000),
        ("year-9999", "the last second", "9999-12-31T23:59:59.999Z", 253402300799999),
        ("year-10000-in-utc", "year 9999 where it was written", "9999-12-31T23:59:59-00:01", None),
    ]:
        assert tusky.count(known.encode()) == 1
        body = tusky.replace(known.encode(), text.encode())
        expect = event("file.synced", millis) if millis is not None else drifted("file.synced", None, invalid)
        yield case(f"tusky-time-{name}", comment, "tusky", body, signed("tusky", body), expect)
