"""Records of the user's own that no `Webhook` can be made of, and some that look odd and are right."""

import copy

from .case import case, unusable
from .record import ACCEPTED, BODY, HEADER, RSA, SECRET, plain, record, secret_for, signature, signed, text
from .signing import THUNDERSTACK_KEY

INVALID = unusable("invalid_option")
UNIX = {"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300}
TIMED = record(plain(), template="{timestamp}.{body}", timestamp=UNIX)
LIST = record({"kind": "kv-list", "header": HEADER, "encoding": "hex", "signature_key": "v1"})
VERSIONS = record({"kind": "versioned-list", "header": HEADER, "encoding": "hex", "version": "v1"})
PLAIN = record(plain())


def changed(given, path, value):
    """The record with one field set, or taken out where `value` is `...`."""
    given = copy.deepcopy(given)
    *parents, name = path.split(".")
    inner = given
    for parent in parents:
        inner = inner[parent]
    if value is ...:
        del inner[name]
    else:
        inner[name] = value
    return given


def refusal(name, comment, given, secret=SECRET):
    """The delivery would be right under the record as it was meant."""
    return case(f"record-{name}", comment, given, BODY, signed(BODY), INVALID, secret=secret)


def cases():
    yield from fields()
    yield from texts()
    yield from numbers()
    yield from contradictions()
    yield from templates()
    yield from odd_and_right()


def fields():
    for path in ["scheme", "scheme.signature", "scheme.signature.header", "scheme.signature.encoding", "scheme.algorithm"]:
        yield refusal(f"without-{path.replace('.', '-')}", "a field that every record needs is absent", changed(PLAIN, path, ...))
        yield refusal(f"null-{path.replace('.', '-')}", "a field that is null is absent", changed(PLAIN, path, None))
    yield refusal("without-signature-key", "a list names the entries that are signatures", changed(LIST, "scheme.signature.signature_key", ...))
    yield refusal("without-version", "a versioned list names its version", changed(VERSIONS, "scheme.signature.version", ...))
    yield refusal("without-decoding", "a key that is there says how it is decoded", record(plain(), key={"strip_prefix": "acme_"}))
    yield refusal("without-time-format", "a time names its format", changed(TIMED, "scheme.timestamp.format", ...))
    for path, value in [
        ("schema", {}), ("envelop", {}), ("scheme.tolerance", 300), ("scheme.signature.pref", ""), ("scheme.key", {"decoding": "utf8"}),
        ("envelope.timestamp_fmt", "unix"), ("envelope.event", "event"),
    ]:
        yield refusal(f"unknown-field-{path.replace('.', '-').replace('_', '-')}", "a misspelt field would silently do nothing", changed(PLAIN, path, value))
    yield refusal("unknown-field-time", "a misspelt tolerance would take any time", changed(TIMED, "scheme.timestamp.tolerance", 300))
    yield refusal("prefix-of-a-list", "a list has no prefix", changed(LIST, "scheme.signature.prefix", "sha256="))
    yield refusal("version-of-a-list", "a list of keys has no version", changed(LIST, "scheme.signature.version", "v1"))
    yield refusal("separator-of-plain", "a plain signature has no separator", changed(PLAIN, "scheme.signature.separator", ","))
    for path, value in [("scheme", []), ("scheme", "hmac"), ("scheme.signature", HEADER), ("envelope", "type"), ("envelope", []), ("scheme.key", "utf8"), ("scheme.timestamp", "unix")]:
        kind = {list: "list", str: "text"}[type(value)]
        yield refusal(f"{kind}-for-{path.replace('.', '-')}", f"a {kind} where an object belongs", changed(PLAIN, path, value))


def texts():
    for path, value in [
        ("scheme.signature.kind", "plane"), ("scheme.signature.kind", "Plain"), ("scheme.signature.encoding", "base32"), ("scheme.signature.encoding", "HEX"),
        ("scheme.algorithm", "hmac-md5"), ("scheme.algorithm", "sha256"), ("scheme.algorithm", "none"), ("scheme.algorithm", "HMAC-SHA256"),
        ("scheme.key", {"decode": "base32"}),
    ]:
        last = value["decode"] if isinstance(value, dict) else value
        yield refusal(f"{path.split('.')[-1]}-{last.lower()}{'-upper' if last != last.lower() else ''}", "a value that isn't among the known ones", changed(PLAIN, path, value))
    yield refusal("time-format-iso", "a format that isn't among the known ones", changed(TIMED, "scheme.timestamp.format", "iso8601"))
    yield refusal("event-time-format", "a format that isn't among the known ones", changed(PLAIN, "envelope.timestamp_format", "seconds"))
    for path in ["id", "scheme.signature.header", "scheme.template", "envelope.type", "envelope.id", "envelope.data", "delivery_id"]:
        yield refusal(f"empty-{path.replace('.', '-').replace('_', '-')}", "an empty string names nothing", changed(PLAIN, path, ""))
        yield refusal(f"number-{path.replace('.', '-').replace('_', '-')}", "a number where a string belongs", changed(PLAIN, path, 7))
    for name, comment, value in [
        ("both", "the number of an attempt has one place", {"header": "X-Acme-Attempt", "json": "attempt"}), ("neither", "the number of an attempt has a place", {"first": 0}),
        ("first", "attempts are counted from 1, retries from 0", {"json": "attempt", "first": 2}), ("header", "a header's name has no blank", {"header": "X Acme"}),
        ("empty", "an empty string names nothing", {"json": ""}), ("text", "a text where an object belongs", "X-Acme-Attempt"),
    ]:
        yield refusal(f"attempt-{name}", comment, changed(PLAIN, "attempt", value))
    for name, comment, value in [
        ("missing", "an acknowledgement has a text", {"status": 200}), ("number", "a number where a string belongs", {"text": 1}),
        ("failure", "what says no acknowledges nothing", {"status": 404, "text": "no"}), ("redirect", "nor does what sends elsewhere", {"status": 302, "text": ""}),
        ("bodiless", "a response of this status has no body", {"status": 204, "text": "[accepted]"}), ("field", "another field", {"text": "", "json": {}}),
        ("text", "a text where an object belongs", "[accepted]"),
    ]:
        yield refusal(f"acknowledgement-{name}", comment, changed(PLAIN, "acknowledgement", value))
    for name, value in [("empty", ""), ("two", ", ")]:
        yield refusal(f"separator-{name}", "a separator is one character", changed(LIST, "scheme.signature.separator", value))
        yield refusal(f"version-separator-{name}", "a separator is one character", changed(VERSIONS, "scheme.signature.version_separator", value))


def numbers():
    for name, value in [("200", 200), ("399", 399), ("600", 600), ("negative", -401), ("fraction", 401.5), ("text", "401")]:
        yield refusal(f"status-{name}", "a rejection's status is a whole number from 400 to 599", changed(PLAIN, "rejection_status", value))
    for name, value in [("negative", -1), ("fraction", 0.5), ("text", "300"), ("false", False), ("huge", 2**32)]:
        yield refusal(f"tolerance-{name}", "a record's tolerance is a whole number of seconds, or absent", changed(TIMED, "scheme.timestamp.tolerance_s", value))


def contradictions():
    yield refusal("time-not-signed", "a time that isn't signed must decide nothing", record(plain(), timestamp=UNIX))
    yield refusal("time-nowhere", "a template with a time, and no place for it", record(plain(), template="{timestamp}.{body}"))
    yield refusal("id-not-signed", "an id that isn't signed must decide nothing", record(plain(), id="X-Acme-Id"))
    yield refusal("id-nowhere", "a template with an id, and no place for it", record(plain(), template="{id}.{body}"))
    yield refusal("time-in-two-places", "a time has one place", changed(changed(LIST, "scheme.template", "{timestamp}.{body}"), "scheme.timestamp", {**UNIX, "signature_key": "t"}))
    yield refusal("time-in-no-place", "a time has one place", changed(TIMED, "scheme.timestamp.header", ...))
    yield refusal("time-in-plain", "a plain signature has no entries", changed(TIMED, "scheme.timestamp", {"signature_key": "t", "format": "unix"}))
    yield refusal("time-in-versions", "a versioned list has no entry for a time",
                  changed(changed(VERSIONS, "scheme.template", "{timestamp}.{body}"), "scheme.timestamp", {"signature_key": "t", "format": "unix"}))
    yield refusal("rsa-without-pem", "a public key is PEM", record(plain(), algorithm=RSA, key={"decode": "utf8"}), THUNDERSTACK_KEY)
    yield refusal("rsa-default-decoding", "the default decoding is the secret's own bytes, which are no public key", changed(record(plain(), algorithm=RSA), "scheme.key", ...), THUNDERSTACK_KEY)
    yield refusal("hmac-with-pem", "a public key must never serve as a shared secret", record(plain(), key={"decode": "pem"}), THUNDERSTACK_KEY)


def templates():
    for name, comment, template in [
        ("no-body", "a signature without the body accepts any body", "{url}"),
        ("body-twice", "the body is signed once", "{body}{body}"),
        ("only-text", "a signature of a constant accepts anything", "acme"),
        ("unclosed", "an opening brace without its closing one", "{body}{url"),
        ("unknown-part", "a part that isn't known", "{body}{nonce}"),
        ("misspelt-body", "a misspelt body is an unknown part", "{bdy}"),
        ("part-case", "parts are case-sensitive", "{Body}"),
        ("part-blank", "a part's name isn't trimmed", "{ body }"),
        ("header-unnamed", "a header without its name", "{body}{header:}"),
        ("empty-part", "a part without a name", "{body}{}"),
        ("dollar", "JavaScript's way to write a part: its `$` would be signed as it stands", "${timestamp}.${body}"),
        ("dollar-before-place", "the same before a place", "{body}.${header:X-A}"),
    ]:
        yield refusal(f"template-{name}", comment, record(plain(), template=template))


def odd_and_right():
    def right(name, comment, given, **rest):
        headers = rest.pop("headers", signed(BODY))
        return case(f"record-{name}", comment, given, BODY, headers, ACCEPTED, secret=rest.pop("secret", SECRET), **rest)

    yield right("nulls", "an optional field that is null is absent", changed(changed(PLAIN, "delivery_id", None), "scheme.template", None))
    yield right("prefix-empty", "an empty prefix is none", changed(PLAIN, "scheme.signature.prefix", ""))
    for name, value in [("empty", {"text": ""}), ("without-body", {"status": 204, "text": ""})]:
        yield right(f"acknowledgement-{name}", "an acknowledgement decides nothing here, and its text may be empty", {**PLAIN, "acknowledgement": value})
    yield right("lists-empty", "no headers and no schedules", {**PLAIN, "headers": [], "retry_schedules": []})
    yield right("all-fields", "headers and schedules decide nothing here", {
        **PLAIN, "headers": [{"name": "X-Acme-Type", "value": "type"}, {"name": "X-Acme-Delivery", "value": "delivery_id"}], "delivery_id": "X-Acme-Delivery", "attempt": {"header": "X-Acme-Attempt", "first": 0},
        "rejection_status": 599, "acknowledgement": {"status": 201, "text": "[accepted]"}, "retry_schedules": [{"source": "acme's documentation", "attempts": 3, "delays": [5, 25], "timeout": 10}], "retry_span_s": 86400,
    })
    yield right("separator-unicode", "a separator may be any one character", changed(LIST, "scheme.signature.separator", "\u00b7"),
                headers=[[HEADER, f"x=1\u00b7v1={signed(BODY)[0][1]}"]], flags=["off_wire"])
    yield right("rsa-hex", "a public key and hexadecimal digits", record(plain(), algorithm=RSA), headers=[[HEADER, text(signature(BODY, RSA), "hex")]], secret=secret_for(RSA))
    yield right("tolerance-given", "the option outranks the record's tolerance", TIMED, headers=[["X-Acme-Time", "1700000000"], *signed(b"1700000000." + BODY)],
                now=1700000600, options={"tolerance": 600})
    for name, value in [("attempts-missing", {"source": "x", "delays": []}), ("delays-text", {"source": "x", "attempts": 1, "delays": ["5"]}), ("no-object", 5)]:
        yield refusal(f"schedule-{name}", "a schedule that can't be read", {**PLAIN, "retry_schedules": [value]})
    yield refusal("retry-span-text", "seconds are a number", {**PLAIN, "retry_span_s": "86400"})
    yield refusal("headers-value", "a header carries one of the known values", {**PLAIN, "headers": [{"name": "X-Acme-Type", "value": "secret"}]})
    yield refusal("headers-no-list", "an object where a list belongs", {**PLAIN, "headers": {"name": "X-Acme-Type", "value": "type"}})
