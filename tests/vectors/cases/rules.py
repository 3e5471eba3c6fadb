"""Rules that attacks taught: keys that no two events share, borders that nothing can move, secrets that no one means."""

import base64

from . import documented as doc
from .case import at, authentic, case, drifted, event, refused, unusable
from .headers import STANDARD, STANDARD_ACCEPTED
from .signing import STANDARD_KEY, STANDARD_SECRET, key_text, mac_hex, signed, standard_headers

FILEDGR = doc.FILEDGR_VAULT_CREATED.encode()
T_FILEDGR = at("2024-01-15T10:30:00Z")


def cases():
    yield from keys()
    yield from times()
    yield from borders()
    yield from secrets()
    yield from repeated_names()


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


# Borders

NOW = 1700000000
SECRET = "a secret of acme's"
PAID = b'{"type":"paid"}'
URL = "https://example.com/hooks"


def acme(template, tolerance=300):
    """A record of the user's own, with that template; `X-Id` is the id, and `X-Time` the time."""
    scheme = {"signature": {"kind": "plain", "header": "X-Signature", "encoding": "hex"}, "algorithm": "hmac-sha256", "template": template}
    if "{timestamp}" in template:
        scheme["timestamp"] = {"header": "X-Time", "format": "unix"} | ({} if tolerance is None else {"tolerance_s": tolerance})
    if "{id}" in template:
        scheme["id"] = "X-Id"
    return {"id": "acme", "scheme": scheme, "envelope": {"type": "type"}}


def border(name, comment, template, content, body, headers, expect, *, tolerance=300, now=NOW, **rest):
    """`content` is what was signed once; `headers` and `body` are how it is sent now."""
    return case(f"border-{name}", comment, acme(template, tolerance), body, headers + [["X-Signature", mac_hex(SECRET, content)]], expect,
                secret=SECRET, now=now, **rest)


def borders():
    yield from fixed_borders()
    yield from separators()
    yield from touching_times()
    yield from unfixed_borders()
    yield from bodies_as_borders()


TIME, MILLIS = ["X-Time", str(NOW)], NOW * 1000
MALFORMED = refused("malformed_signature", 401)
SHIFTED = {"flags": ["shifted_border"]}
ALONE = {"call": "verify_signature"}


def paid(id=None):
    return drifted("paid", None, id=id, key=id and f"acme:{id}")


def fixed_borders():
    for name, template, content in [
        ("slack", "v0:{timestamp}:{body}", f"v0:{NOW}:".encode() + PAID),
        ("time-first", "{timestamp}{body}", f"{NOW}".encode() + PAID),
        ("time-last", "{body}{timestamp}", PAID + f"{NOW}".encode()),
        ("time-behind-a-dot", "{body}.{timestamp}", PAID + f".{NOW}".encode()),
    ]:
        yield border(name, "what stands there fixes the border", template, content, PAID, [TIME], paid())
    for name, template, content, received in [
        ("url", "{url}{body}", URL.encode() + PAID, {"url": URL}),
        ("method-url", "{method}{url}{body}", b"POST" + URL.encode() + PAID, {"url": URL, "method": "POST"}),
    ]:
        yield border(name, "the receiver's own values fix the border", template, content, PAID, [], paid(), received=received)


def separators():
    """A separator between two values, and values that could hold it."""
    colon, body = "{timestamp}:{id}:{body}", b"amount=1:to=bob"
    content = f"{NOW}:evt_1:".encode() + body
    yield border("id", "as it was signed", colon, content, body, [TIME, ["X-Id", "evt_1"]], authentic(MILLIS, key="acme:evt_1"), **ALONE)
    yield border("id-takes-body", "the beginning of the body, as the end of the id", colon, content, b"to=bob", [TIME, ["X-Id", "evt_1:amount=1"]],
                 MALFORMED, **ALONE, **SHIFTED)
    yield border("id-with-separator", "signed so, and still refused: it could be read in two ways", colon, f"{NOW}:evt:1:".encode() + PAID, PAID,
                 [TIME, ["X-Id", "evt:1"]], MALFORMED, **SHIFTED)
    yield border("id-with-dot", "a dot is no separator here", colon, f"{NOW}:evt.1:".encode() + PAID, PAID, [TIME, ["X-Id", "evt.1"]], paid("evt.1"))
    long = "{id}--{body}"
    yield border("id-begins-separator", "the id's end and the separator behind it hold the separator earlier", long, b"evt---" + PAID, PAID,
                 [["X-Id", "evt-"]], MALFORMED, **SHIFTED)
    yield border("id-with-half-separator", "half of a separator is none", long, b"evt-1--" + PAID, PAID, [["X-Id", "evt-1"]], paid("evt-1"))
    dotted = b'{"type":"paid","a.b":1}'
    yield border("body-with-separator", "the body may hold it: behind the body, borders are seen from the end", "{body}.{id}", dotted + b".evt_1", dotted,
                 [["X-Id", "evt_1"]], paid("evt_1"))
    yield border("id-behind-takes-body", "the end of the body, as the beginning of the id", "{body}.{id}", b"a.b.evt_1", b"a", [["X-Id", "b.evt_1"]],
                 MALFORMED, **ALONE, **SHIFTED)
    yield border("header-takes-header", "a header signed by name takes a piece of the next", "{header:X-A}:{header:X-B}:{body}", b"a:b:c:" + PAID, PAID,
                 [["X-A", "a:b"], ["X-B", "c"]], MALFORMED, **SHIFTED)


def touching_times():
    """A time that touches an id."""
    malformed = refused("malformed_timestamp", 401)
    template, content = "{id}{timestamp}.{body}", f"evt_10{NOW}.".encode() + PAID
    yield border("touching", "as it was signed", template, content, PAID, [TIME, ["X-Id", "evt_10"]], paid("evt_10"))
    for name, comment, time, id, expect in [
        ("zero-moves-to-time", "a zero of the id, as the time's first digit", f"0{NOW}", "evt_1", malformed),
        ("digits-move-to-time", "a digit more is centuries", f"10{NOW}", "evt_", refused("timestamp_too_new", 401)),
        ("digit-moves-to-id", "a digit less is decades", str(NOW)[1:], "evt_101", malformed),
    ]:
        yield border(name, comment, template, content, PAID, [["X-Time", time], ["X-Id", id]], expect, **SHIFTED)
    yield border("time-of-1970", "a receiver without its clock: two digits are no time of this century", template, f"evt_1{NOW + 12}.".encode() + PAID, PAID,
                 [["X-Time", "12"], ["X-Id", "evt_117000000"]], malformed, now=12, **SHIFTED)


def unfixed_borders():
    touching = "{id}{timestamp}.{body}"
    for name, template, tolerance, options in [
        ("two-headers", "{header:X-A}{header:X-B}{body}", 300, None),
        ("two-headers-and-dot", "{header:X-A}{header:X-B}.{body}", 300, None),
        ("id-and-header", "{id}{header:X-A}{timestamp}{body}", 300, None),
        ("round-the-body", "{id}{body}{header:X-A}", 300, None),
        ("any-time", touching, None, None),
        ("any-time-by-option", touching, 300, {"tolerance": False}),
        ("wide-time-by-option", touching, 300, {"tolerance": 1000000000}),
    ]:
        yield border(f"unfixed-{name}", "nothing fixes a border: refused at construction", template, b"", PAID, [], unusable("invalid_option"),
                     tolerance=tolerance, options=options, **SHIFTED)


def bodies_as_borders():
    """A JSON object or array can't begin or end within another."""
    template, id = "{id}{body}", ["X-Id", "evt_1"]
    yield border("body", "an object can't begin in the middle of another", template, b"evt_1" + PAID, PAID, [id], paid("evt_1"))
    yield border("body-any-time", "so a time beside it may be of any age", "{timestamp}{body}", f"{NOW}".encode() + PAID, PAID, [TIME], paid(),
                 tolerance=None, now=NOW + 10**8)
    yield border("body-array", "an array can't, either", template, b"evt_1[1]", b"[1]", [id], authentic(key="acme:evt_1"), **ALONE)
    for name, content, body, id, code in [
        ("text", b"evt_1x", b"x", "evt_1", "invalid_json"),
        ("moved", b"evt_1abc", b"bc", "evt_1a", "invalid_json"),
        ("number", b"evt_112", b"2", "evt_11", "invalid_payload"),
        ("string", b'evt_1"x"', b'"x"', "evt_1", "invalid_payload"),
        ("empty", b"evt_1", b"", "evt_1", "invalid_json"),
    ]:
        yield border(f"body-{name}", "nothing is parsed, and still the body must be what fixes the border", template, content, body, [["X-Id", id]],
                     refused(code, 400), **ALONE, **SHIFTED)


# Secrets

def octets(raw):
    return {"b64": base64.b64encode(raw).decode()}


def secrets():
    yield from unmeant_secrets()
    yield from meant_secrets()
    yield from standard_secrets()


def unmeant_secrets():
    """HMAC secrets that nobody means, under which anybody could sign."""
    public = key_text("rsa-2048.public.spki.pem")
    for name, comment, secret in [
        ("public-pem", "a public key is public", public),
        ("public-pem-escaped", "the same, from an environment variable", public.replace("\n", "\\n")),
        ("private-pem", "a key of another algorithm", key_text("rsa-2048.private.pkcs8.pem")),
        ("undefined", "what JavaScript makes of a variable that isn't set", "undefined"),
        ("null", "what JavaScript makes of null", "null"),
        ("none", "what Python makes of None", "None"),
        ("undefined-quoted", "the same, in quotation marks and with a line end", '"undefined"\n'),
        ("undefined-prefixed", "a template with a variable that isn't set", "whsec_undefined"),
        ("zero-width", "a zero-width space", "\u200b"), ("filler", "a Hangul filler, which is a letter that shows nothing", "\u3164"), ("selector", "variation selectors alone", "\ufe0f\ufe0f"),
        ("byte-order-mark", "a file with nothing but its mark", "\ufeff"),
        ("soft-hyphen", "nothing to see", "\u00ad"),
        ("word-joiner", "nothing to see, and a space", " \u2060"),
        ("nul", "HMAC pads with zeros: an empty key in disguise", "\0"),
        ("control", "control characters alone", "\u0001\u007f"),
        ("zeros", "a buffer that nobody filled", octets(bytes(32))),
        ("dots", "a documentation's placeholder", "whsec_..."),
        ("ellipsis", "the same, in one character", "whsec_\u2026"),
        ("dots-of-another-kind", "another kind's prefix", "sk_..."),
        ("dollar", "a template that nobody filled in", "${WEBHOOK_SECRET}"),
        ("dollar-blank", "the same with a line end", " ${WEBHOOK_SECRET}\n"),
        ("braces", "a template that nobody filled in", "{{ webhook_secret }}"),
        ("angles", "a documentation's placeholder", "<your-webhook-secret>"),
    ]:
        yield case(f"secret-{name}", comment, "tusky", b"{}", [], unusable("invalid_secret"), secret=secret, flags=["unmeant_secret"])
    yield case("secret-undefined-of-two", "one that nobody means spoils the list", "tusky", b"{}", [], unusable("invalid_secret"),
               secret=["a secret", "undefined"], flags=["unmeant_secret"])


def meant_secrets():
    """Weak, odd or wrong, and still somebody could mean them: taken as they are."""
    body, accepted = doc.TUSKY_SYNCED.encode(), event("file.synced", at("2025-01-15T10:30:00Z"))
    for name, secret in [
        ("changeme", "changeme"), ("documented", "your-webhook-secret-key"), ("undefined-upper", "UNDEFINED"), ("nil", "nil"), ("nullable", "nullable"),
        ("quoted", '"a secret"'), ("escaped-newline", "a secret\\n"), ("byte-order-mark-before", "\ufeffa secret"), ("zero-width-after", "a secret\u200b"),
        ("dots-after", "a secret..."), ("dollar-inside", "a ${secret}"), ("less-than", "<secret"), ("versioned", "v1,whsec_c2VjcmV0"), ("public-prefix", "whpk_c2VjcmV0"),
    ]:
        yield case(f"secret-{name}", "taken as given", "tusky", body, signed("tusky", body, secret), accepted, secret=secret)


def standard_secrets():
    """Standard Webhooks: text is decoded, bytes are the key."""
    def standard(name, comment, secret, key=STANDARD_KEY, **rest):
        return case(f"standard-secret-{name}", comment, "standard-webhooks", STANDARD, standard_headers(STANDARD, "msg_1", NOW, key),
                    STANDARD_ACCEPTED, secret=secret, now=NOW, **rest)

    digits = STANDARD_SECRET.removeprefix("whsec_")
    yield standard("bytes", "bytes are the key itself", octets(STANDARD_KEY))
    yield standard("bytes-high", "bytes that are no text", octets(b"\xfb\xff\x00" * 8), b"\xfb\xff\x00" * 8)
    yield standard("bytes-of-text", "bytes that begin with the prefix are text, read from a file", octets(STANDARD_SECRET.encode()))
    yield standard("bytes-of-digits", "without the prefix they are the key, whatever they look like", octets(digits.encode()), digits.encode())
    yield standard("bytes-of-two", "each by itself", [octets(STANDARD_KEY), "whsec_" + base64.b64encode(b"another key").decode()])
    yield standard("unpadded", "without the prefix, and without the padding", digits.rstrip("="))
    for name, comment, secret in [
        ("versioned", "Supabase shows it so", "v1," + STANDARD_SECRET),
        ("public", "the prefix of a public key", "whpk_" + digits),
        ("quoted", "quotation marks that a shell would have taken off", f'"{STANDARD_SECRET}"'),
        ("zero-width", "an invisible character at its end", STANDARD_SECRET + "\u200b"),
        ("zeros", "decodes to zero bytes", "whsec_" + base64.b64encode(bytes(32)).decode()),
        ("blanks", "decodes to blanks", "whsec_" + base64.b64encode(b" \n ").decode()),
        ("undefined", "the text of a variable that isn't set", "undefined"),
        ("null", "four characters that are base64, too", "null"),
    ]:
        yield case(f"standard-secret-{name}", comment, "standard-webhooks", STANDARD, [], unusable("invalid_secret"), secret=secret, flags=["unmeant_secret"])
    yield case("standard-secret-bytes-zeros", "a key that nobody filled", "standard-webhooks", STANDARD, [], unusable("invalid_secret"),
               secret=octets(bytes(32)), flags=["unmeant_secret"])


# Names

def repeated_names():
    """Names are compared as JSON parsers do: after unescaping, lone surrogates too."""
    known = b'"timestamp"'
    for name, comment, one, other, twice in [
        ("case", "one lone surrogate, in two spellings", "\\ud800", "\\uD800", True),
        ("with-text", "a letter escaped, and a lone surrogate", "a\\udc00", "\\u0061\\udc00", True),
        ("two", "two that are no pair", "\\udc00\\ud800", "\\uDC00\\uD800", True),
        ("others", "two different ones", "\\ud800", "\\ud801", False),
        ("replacement", "the character that a lossy reader makes of it", "\\ud800", "\\ufffd", False),
        ("backslash", "a name that reads like an escape", "\\ud800", "\\\\ud800", False),
    ]:
        body = doc.TUSKY_SYNCED.encode()
        assert body.count(known) == 1
        body = body.replace(known, f'"{one}":1,"{other}":2,'.encode() + known)
        expect = refused("invalid_payload", 400) if twice else event("file.synced", at("2025-01-15T10:30:00Z"))
        yield case(f"repeated-surrogate-{name}", comment, "tusky", body, signed("tusky", body), expect)
