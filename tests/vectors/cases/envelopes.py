"""Where the parts of an event stand in a payload of the user's own provider, how keys are decoded, and what else a record says."""

import base64

from .case import authentic, at, case, drifted, refused
from .record import BODY, HEADER, RSA, SECRET, ENVELOPE, plain, record, secret_for, signature, signed, text
from .signing import THUNDERSTACK_KEY, key_text, mac

INVALID_PAYLOAD = refused("invalid_payload", 400)
MISMATCH = refused("signature_mismatch", 401)
WHEN = at("2025-01-15T10:30:00Z")


def own(name, comment, text, envelope, expect, *, headers=(), call=None, options=None, flags=(), **fields):
    """A delivery under a plain hexadecimal HMAC of its body."""
    body = text.encode()
    return case(name, comment, record(plain(), envelope=envelope, **fields), body, [*headers, *signed(body)], expect, secret=SECRET, call=call, options=options, flags=flags)


def cases():
    yield from paths()
    yield from event_times()
    yield from parts_left_out()
    yield from nodes()
    yield from keys()
    yield from public_keys()
    yield from delivery_ids()
    yield from statuses()
    yield from provider_ids()


def paths():
    nested = '{"meta":{"event":{"kind":"order.paid","at":"2025-01-15T10:30:00Z"},"id":"ord_1"},"content":{"order":{"total":1}}}'
    envelope = {"type": "meta.event.kind", "id": "meta.id", "timestamp": "meta.event.at", "data": "content.order"}
    found = drifted("order.paid", WHEN, id="ord_1", key="acme:ord_1")

    def path(name, comment, old, new, expect, **rest):
        assert old == "" or nested.count(old) == 1
        return own(f"envelope-path-{name}", comment, nested.replace(old, new) if old else nested, envelope, expect, **rest)

    yield path("right", "each part two or three objects deep", "", "", found)
    yield path("right-strict", "strict has nothing against it", "", "", found, options={"strict": True})
    yield path("duplicate", "a name twice where a part is read: nobody can say which counts", '"id":"ord_1"', '"id":"ord_0","id":"ord_1"', INVALID_PAYLOAD, flags=["duplicate_key"])
    yield path("duplicate-on-the-way", "a name twice on the way to a part", '"content":{', '"content":{"order":2},"content":{', INVALID_PAYLOAD, flags=["duplicate_key"])
    yield path("duplicate-elsewhere", "a name twice where no part is read: the last of two counts", '{"total":1}', '{"total":1,"total":2}', found)
    yield path("escaped", "names are compared after unescaping", '"kind"', '"\\u006bind"', found)

    def untyped(code="missing_field"):
        return drifted(None, WHEN, (code, "$.meta.event.kind"), id="ord_1", key="acme:ord_1")

    def timeless():
        return drifted(None, None, ("missing_field", "$.meta.event.kind"), ("missing_field", "$.meta.event.at"), id="ord_1", key="acme:ord_1")

    yield path("type-missing", "no event type: nothing signed is lost", '"kind":"order.paid",', "", untyped())
    yield path("type-missing-strict", "strict makes an error of the warning", '"kind":"order.paid",', "", INVALID_PAYLOAD, options={"strict": True})
    yield path("type-parent-missing", "the object round the type is absent", '"event":', '"evens":', timeless())
    yield path("type-parent-text", "a text has no members", '"event":{"kind":"order.paid","at":"2025-01-15T10:30:00Z"}', '"event":"kind"', timeless())
    yield path("type-parent-null", "null has no members", '"event":{"kind":"order.paid","at":"2025-01-15T10:30:00Z"}', '"event":null', timeless())
    yield path("type-number", "an integer is a type, digit for digit", '"order.paid"', "123456789012345678901234567890", drifted("123456789012345678901234567890", WHEN, id="ord_1", key="acme:ord_1"))
    yield path("type-fraction", "another number is no type", '"order.paid"', "7.0", untyped("unexpected_type"))
    yield path("type-surrogate", "a lone surrogate is no text", '"order.paid"', '"\\ud800"', untyped("unexpected_type"))
    yield path("type-null", "null is no type", '"order.paid"', "null", untyped("unexpected_type"))
    yield path("type-object", "an object is no type", '"order.paid"', '{"name":"order.paid"}', untyped("unexpected_type"))
    yield path("dotted-key", "a key with dots is one key, not a path", '"event":{"kind":"order.paid","at":"2025-01-15T10:30:00Z"}', '"event.kind":"order.paid"', timeless())
    yield path("id-missing", "without the signed id the key is the body's hash", ',"id":"ord_1"', "", drifted("order.paid", WHEN, ("missing_field", "$.meta.id")))
    yield path("id-empty", "an empty id is none", '"ord_1"', '""', drifted("order.paid", WHEN, ("unexpected_type", "$.meta.id")))
    yield path("id-null", "null is no id", '"ord_1"', "null", drifted("order.paid", WHEN, ("unexpected_type", "$.meta.id")))
    yield path("id-object", "an object is no id", '"ord_1"', '{"value":"ord_1"}', drifted("order.paid", WHEN, ("unexpected_type", "$.meta.id")))
    yield path("id-missing-strict", "strict makes an error of the warning", ',"id":"ord_1"', "", INVALID_PAYLOAD, options={"strict": True})
    yield path("data-missing", "the data's parent is there, the data isn't", '"order":{"total":1}', '"total":1',
               drifted("order.paid", WHEN, ("missing_field", "$.content.order"), id="ord_1", key="acme:ord_1"))
    yield path("data-null", "data that is null is data", '{"total":1}', "null", found)
    yield path("data-array", "data may be of any kind where no shape is documented", '{"total":1}', "[1,2]", found)

    for name, comment, type_path, text in [
        ("array-index", "a path doesn't go into lists", "items.0", '{"items":["order.paid"]}'),
        ("text-length", "a path doesn't go into text", "name.length", '{"name":"order.paid"}'),
        ("inherited", "a name that every JavaScript object inherits is no member", "toString", "{}"),
        ("inherited-name", "an inherited function's name is no member", "constructor.name", "{}"),
        ("prototype", "__proto__ is no way up", "__proto__.type", '{"x":{"type":"order.paid"}}'),
    ]:
        yield own(f"envelope-path-{name}", comment, text, {"type": type_path}, drifted(None, None, ("missing_field", f"$.{type_path}")))
    yield own("envelope-path-prototype-own", "a member called __proto__ is a member like another", '{"__proto__":{"type":"order.paid"}}', {"type": "__proto__.type"},
              drifted("order.paid", None))


def event_times():
    def time(name, comment, format, written, expect_ms, *warnings, **rest):
        envelope = {"type": "type", "timestamp": "at", **({} if format is None else {"timestamp_format": format})}
        expect = INVALID_PAYLOAD if rest.get("options") else drifted("order.paid", expect_ms, *((code, "$.at") for code in warnings))
        return own(f"envelope-time-{name}", comment, '{"type":"order.paid","at":%s}' % written, envelope, expect, **rest)

    strict = {"options": {"strict": True}}
    yield time("default", "RFC 3339 where the record names no format", None, '"2025-01-15T10:30:00Z"', WHEN)
    yield time("default-number", "a number where RFC 3339 is expected", None, "1736937000", None, "unexpected_type")
    yield time("default-number-strict", "strict makes an error of the warning", None, "1736937000", None, **strict)
    yield time("rfc3339", "RFC 3339 by name, with an offset", "rfc3339", '"2025-01-15T12:30:00.25+02:00"', WHEN + 250)
    yield time("rfc3339-no-offset", "a time without an offset names no moment", "rfc3339", '"2025-01-15T10:30:00"', None, "invalid_timestamp")
    yield time("rfc3339-number", "unix seconds where RFC 3339 is expected", "rfc3339", "1736937000", None, "unexpected_type")
    yield time("unix", "unix seconds", "unix", "1736937000", WHEN)
    yield time("unix-zero", "1970 is a time", "unix", "0", 0)
    yield time("unix-text", "digits in a string are no number", "unix", '"1736937000"', None, "unexpected_type")
    yield time("unix-fraction", "seconds are whole", "unix", "1736937000.5", None, "unexpected_type")
    yield time("unix-exponent", "an exponent is no whole number as it is written", "unix", "1.736937e9", None, "unexpected_type")
    yield time("unix-negative", "a sign is no digit", "unix", "-1", None, "invalid_timestamp")
    yield time("unix-milliseconds", "13 digits are seconds in the year 57009: magnitudes are not guessed", "unix", "1736937000000", None, "invalid_timestamp")
    yield time("unix-last", "the last second of the year 9999", "unix", "253402300799", 253402300799000)
    yield time("unix-null", "null is no time", "unix", "null", None, "unexpected_type")
    yield time("unix-huge", "more digits than any integer type holds", "unix", "9" * 40, None, "invalid_timestamp")
    yield time("unix-text-strict", "strict makes an error of the warning", "unix", '"1736937000"', None, **strict)
    yield time("unix-ms", "unix milliseconds", "unix-ms", "1736937000123", WHEN + 123)
    yield time("unix-ms-seconds", "10 digits are milliseconds in 1970: magnitudes are not guessed", "unix-ms", "1736937000", 1736937000)
    yield time("unix-ms-fraction", "milliseconds are whole", "unix-ms", "1736937000123.5", None, "unexpected_type")
    yield time("unix-ms-last", "the last millisecond of the year 9999", "unix-ms", "253402300799999", 253402300799999)
    yield time("unix-ms-beyond", "the first millisecond after the last", "unix-ms", "253402300800000", None, "invalid_timestamp")
    yield time("unix-ms-text", "RFC 3339 where a number is expected", "unix-ms", '"2025-01-15T10:30:00Z"', None, "unexpected_type")


def parts_left_out():
    """A record need not name any part of an event."""
    text = '{"type":"order.paid","id":"ord_1","at":"2025-01-15T10:30:00Z","data":{"total":1}}'
    for name, comment, envelope, expect in [
        ("no-envelope", "no envelope at all: no type, no id, no time", None, drifted(None, None)),
        ("empty", "an envelope without a part", {}, drifted(None, None)),
        ("no-type", "no type: any object will do", {"id": "id", "data": "data"}, drifted(None, None, id="ord_1", key="acme:ord_1")),
        ("no-id", "no id: the key is the body's hash", {"type": "type", "data": "data"}, drifted("order.paid", None)),
        ("no-data", "no data: the whole payload", {"type": "type", "id": "id"}, drifted("order.paid", None, id="ord_1", key="acme:ord_1")),
        ("id-alone", "the id and nothing else", {"id": "id"}, drifted(None, None, id="ord_1", key="acme:ord_1")),
        ("time-alone", "the time and nothing else", {"timestamp": "at"}, drifted(None, WHEN)),
        ("nulls", "a field of the record that is null is absent", {"type": "type", "id": None, "data": None}, drifted("order.paid", None)),
    ]:
        yield own(f"envelope-{name}", comment, text, envelope, expect)
    yield own("envelope-no-type-empty-object", "no type and no data: an empty object is a payload", "{}", None, drifted(None, None))
    yield own("envelope-no-type-not-json", "without an envelope the body is JSON still", "total=1", None, refused("invalid_json", 400))
    yield own("envelope-no-type-array", "without an envelope any JSON will do", "[]", None, drifted(None, None))
    yield own("envelope-duplicate", "a key of the top level twice, whatever the record reads", '{"x":1,"x":2}', None, INVALID_PAYLOAD)
    yield own("envelope-signature-alone", "verify_signature reads no envelope", "total=1", ENVELOPE, authentic(), call="verify_signature")


def nodes():
    envelope = {"type": "type", "node": {"id": "node.name", "repeated": "data.node"}}
    text = '{"type":"up","node":{"name":"a"},"data":{"node":"a"}}'

    def node(name, comment, text, expected, expect, **options):
        return own(f"envelope-node-{name}", comment, text, envelope, expect, options={"node_id": expected, **options})

    yield node("expected", "a node two objects deep", text, "a", drifted("up", None))
    yield node("other", "a node that isn't expected", text, ["b", "c"], refused("unexpected_node", 403))
    yield node("contradiction", "the repeated node differs: a warning", text.replace('"node":"a"', '"node":"b"'), "a",
               drifted("up", None, ("contradiction", "$.data.node")))
    yield node("contradiction-strict", "strict makes an error of the warning", text.replace('"node":"a"', '"node":"b"'), "a", INVALID_PAYLOAD, strict=True)
    listed = {**envelope, "node": {"id": "nodes[0].name"}}
    yield own("envelope-node-in-a-list", "a path goes into a list, by an index", '{"type":"up","nodes":[{"name":"a"}],"data":{}}', listed, drifted("up", None), options={"node_id": "a"})
    several = {**listed, "items": "events[]"}
    for name, place in [("header", "header:X-Acme-Node"), ("json", "json:node.name"), ("template", "{json:node}")]:
        for kind, base in [("", envelope), ("-of-items", several)]:
            unread = {**base, "node": {"id": place}}
            yield own(f"envelope-node-{name}{kind}", "a node is a path in the payload", text, unread, {"code": "invalid_option", "status": None})
    yield node("missing", "no node is none of those expected", text.replace('"name":"a"', '"nama":"a"'), "a", refused("unexpected_node", 403))


def keys():
    octets = b"\xfb\xff\xbf acme key, no text \x00"
    standard = base64.b64encode(octets).decode()

    def key(name, comment, format, secret, signing_key, expect):
        return case(f"own-key-{name}", comment, record(plain(), key=format), BODY, [[HEADER, text(mac(signing_key, BODY), "hex")]], expect, secret=secret)

    accepted = drifted("order.paid", None, id="ord_1", key="acme:ord_1")
    unusable = {"code": "invalid_secret", "status": None}
    utf8, decoded = {"decode": "utf8"}, {"decode": "base64"}
    yield key("utf8", "the secret's own bytes", utf8, "p\u00e4ss-\U0001f511", "p\u00e4ss-\U0001f511", accepted)
    yield key("utf8-bytes", "a secret in bytes that are no text", utf8, {"b64": standard}, octets, accepted)
    yield key("utf8-not-decoded", "base64 isn't decoded where the record says utf8", utf8, standard, octets, MISMATCH)
    yield key("utf8-prefix", "a prefix is taken off", {**utf8, "strip_prefix": "acme_"}, "acme_" + SECRET, SECRET, accepted)
    yield key("utf8-prefix-absent", "a prefix is taken off where it is there", {**utf8, "strip_prefix": "acme_"}, SECRET, SECRET, accepted)
    yield key("utf8-prefix-kept", "signed under the secret with its prefix", {**utf8, "strip_prefix": "acme_"}, "acme_" + SECRET, "acme_" + SECRET, MISMATCH)
    yield key("utf8-prefix-twice", "one prefix is taken off, not two", {**utf8, "strip_prefix": "acme_"}, "acme_acme_" + SECRET, "acme_" + SECRET, accepted)
    yield key("utf8-prefix-case", "a prefix is case-sensitive", {**utf8, "strip_prefix": "acme_"}, "ACME_" + SECRET, "ACME_" + SECRET, accepted)
    yield key("utf8-prefix-alone", "a prefix with nothing after it is no key", {**utf8, "strip_prefix": "acme_"}, "acme_", "", unusable)
    yield key("utf8-prefix-not-named", "a prefix that the record doesn't name is part of the key", utf8, "whsec_" + SECRET, "whsec_" + SECRET, accepted)
    yield key("base64", "base64 of bytes that are no text", decoded, standard, octets, accepted)
    yield key("base64-not-decoded", "signed under the secret's text", decoded, standard, standard, MISMATCH)
    yield key("base64-prefix", "a prefix, then base64", {**decoded, "strip_prefix": "acme_"}, "acme_" + standard, octets, accepted)
    yield key("base64-prefix-absent", "the prefix is optional", {**decoded, "strip_prefix": "acme_"}, standard, octets, accepted)
    yield key("base64-prefix-other", "another prefix is no base64", {**decoded, "strip_prefix": "acme_"}, "whsec_" + standard, octets, unusable)
    yield key("base64-prefix-alone", "a prefix with nothing after it decodes to nothing", {**decoded, "strip_prefix": "acme_"}, "acme_", "", unusable)
    yield key("base64-words", "words that are no base64", decoded, "not base64!", b"", unusable)
    yield key("base64-url-alphabet", "the other alphabet", decoded, base64.urlsafe_b64encode(octets).decode(), octets, unusable)


def public_keys():
    given = record(plain("base64"), algorithm=RSA)
    accepted = drifted("order.paid", None, id="ord_1", key="acme:ord_1")

    def pem(name, comment, secret, expect, octets=None):
        value = text(signature(BODY, RSA), "base64") if octets is None else text(octets, "base64")
        return case(f"own-key-pem-{name}", comment, given, BODY, [[HEADER, value]], expect, secret=secret)

    der = base64.b64decode("".join(THUNDERSTACK_KEY.strip().splitlines()[1:-1]))
    unusable = {"code": "invalid_key", "status": None}
    yield pem("spki", "SubjectPublicKeyInfo in PEM", THUNDERSTACK_KEY, accepted)
    yield pem("pkcs1", "RSAPublicKey in PEM", key_text("rsa-2048.public.pkcs1.pem"), accepted)
    yield pem("der", "the same key in bytes", {"b64": base64.b64encode(der).decode()}, accepted)
    yield pem("private", "the private key verifies as well", key_text("rsa-2048.private.pkcs8.pem"), accepted)
    yield pem("second", "the second of two keys", [key_text("rsa-3072.public.spki.pem"), THUNDERSTACK_KEY], {**accepted, "secret_index": 1})
    yield pem("other", "another key", key_text("rsa-2048-other.public.spki.pem"), MISMATCH)
    yield pem("hmac", "HMAC under the public key's text: the algorithm is the record's", THUNDERSTACK_KEY, MISMATCH, mac(THUNDERSTACK_KEY, BODY))
    yield pem("1024-bits", "too short", key_text("rsa-1024.public.spki.pem"), unusable)
    yield pem("elliptic", "another kind of key", key_text("ec-p256.public.spki.pem"), unusable)
    yield pem("secret", "a shared secret is no key", SECRET, unusable)
    yield pem("empty", "no key at all", "", {"code": "invalid_secret", "status": None})


def delivery_ids():
    expect = {"id": "ord_1", "key": "acme:ord_1"}
    body = BODY.decode()

    def delivery(name, comment, headers, found, **rest):
        return own(f"own-delivery-{name}", comment, body, ENVELOPE, drifted("order.paid", None, **expect, delivery=found), headers=headers,
                   delivery_id="X-Acme-Delivery", **rest)

    yield delivery("right", "the unsigned header's value", [["X-Acme-Delivery", "dlv_1"]], "dlv_1")
    yield delivery("altered", "whoever replays changes it: the key stays", [["X-Acme-Delivery", "dlv_2"]], "dlv_2", flags=["unsigned_header"])
    yield delivery("absent", "no such header", [], None)
    yield delivery("trimmed", "blanks round the value are not part of it", [["x-acme-delivery", " dlv_1 "]], "dlv_1")
    yield delivery("empty", "an empty value is none", [["X-Acme-Delivery", ""]], None)
    yield delivery("repeated-equal", "twice the same is one", [["X-Acme-Delivery", "dlv_1"], ["X-Acme-Delivery", "dlv_1"]], "dlv_1")
    yield delivery("repeated-different", "two of them are none, and no reason to refuse", [["X-Acme-Delivery", "dlv_1"], ["X-Acme-Delivery", "dlv_2"]], None)
    yield own("own-delivery-not-named", "a record that names no such header reads none", body, ENVELOPE, drifted("order.paid", None, **expect),
              headers=[["X-Acme-Delivery", "dlv_1"]])


def statuses():
    for status in [400, 403, 404, 422]:
        given = record(plain(), rejection_status=status)
        yield case(f"own-status-{status}-missing", "a rejection has the record's status", given, BODY, [], refused("missing_signature", status), secret=SECRET)
        yield case(f"own-status-{status}-mismatch", "a wrong signature has the record's status", given, BODY, signed(BODY, secret="another"),
                   refused("signature_mismatch", status), secret=SECRET)
    given = record(plain(), rejection_status=403)
    yield case("own-status-malformed", "what can't be parsed has the record's status", given, BODY, [[HEADER, "words"]], refused("malformed_signature", 403), secret=SECRET)
    yield case("own-status-ambiguous", "two signatures have the record's status", given, BODY, [*signed(BODY), *signed(b"{}")],
               refused("ambiguous_signature", 403), secret=SECRET)
    yield case("own-status-not-json", "a signed body that is no JSON is a 400, whatever the record's status", given, b"x", signed(b"x"), refused("invalid_json", 400), secret=SECRET)
    yield case("own-status-too-large", "a size is a 413, whatever the record's status", given, BODY, signed(BODY), refused("body_too_large", 413),
               secret=SECRET, options={"max_body_bytes": 1})
    timed = record(plain(), rejection_status=403, template="{timestamp}.{body}", timestamp={"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300})
    for name, comment, headers, code, now in [
        ("no-time", "a time that is missing", signed(BODY), "missing_timestamp", 1700000000),
        ("odd-time", "a time that can't be parsed", [["X-Acme-Time", "noon"], *signed(BODY)], "malformed_timestamp", 1700000000),
        ("old", "a delivery that is too old", [["X-Acme-Time", "1700000000"], *signed(b"1700000000." + BODY)], "timestamp_too_old", 1700000301),
        ("new", "a delivery that is ahead", [["X-Acme-Time", "1700000000"], *signed(b"1700000000." + BODY)], "timestamp_too_new", 1699999699),
    ]:
        yield case(f"own-status-{name}", f"{comment} has the record's status", timed, BODY, headers, refused(code, 403), secret=SECRET, now=now)


def provider_ids():
    accepted = {"id": "ord_1", "key": "stripe:ord_1"}
    yield own("own-id-of-a-built-in", "a record may have a built-in provider's id: the record is what counts", BODY.decode(), ENVELOPE,
              drifted("order.paid", None, **accepted), provider_id="stripe")
    for name, comment, id in [("unicode", "an id beyond ASCII", "acm\u00e9"), ("proto", "an id that every JavaScript object inherits", "__proto__"), ("blank", "an id isn't trimmed", " acme ")]:
        yield own(f"own-id-{name}", comment, BODY.decode(), ENVELOPE, drifted("order.paid", None, id="ord_1", key=f"{id}:ord_1"), provider_id=id)
