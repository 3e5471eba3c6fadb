"""What a provider's record may be, and what it may not."""

import base64
import re

from . import shapes, signatures, times
from .headers import BLANKS, ascii_lower
from .places import KINDS
from .secrets import HMAC_LENGTHS
from .templates import Part, parse
from .words import Refused, Unjudged

TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
OWN_VALUES = ("url", "method")


def refuse():
    raise Refused("invalid_option")


def fields(value, known):
    """The fields of an object that are there: one that is null is absent."""
    if not isinstance(value, dict):
        refuse()
    if set(value) - set(known):
        refuse()
    return {name: inner for name, inner in value.items() if inner is not None}


def text(value, empty=False):
    if not isinstance(value, str) or (not value and not empty):
        refuse()
    return value


def one_of(value, known):
    if value not in known or not isinstance(value, str):
        refuse()
    return value


def whole(value, low=0, high=2**32 - 1):
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        refuse()
    return value


def token(name):
    if not TOKEN.fullmatch(text(name)):
        refuse()
    return name


def need(record, name):
    if name not in record:
        refuse()
    return record[name]


FOR_PEOPLE = {"$schema": str, "name": str, "sources": list, "secret": dict, "notes": list}


def check(record):
    """What its events hold; refuses a record that is none."""
    known = ["id", "scheme", "envelope", "delivery_id", "attempt", "headers", "rejection_status", "acknowledgement", "max_body", "retry_schedules", "retry_span_s", "events_closed", "events", "$defs"]
    record = fields(record, [*known, *FOR_PEOPLE])
    for name, type in {**FOR_PEOPLE, "events_closed": bool}.items():
        if not isinstance(record.get(name, type()), type):
            refuse()
    text(need(record, "id"))
    scheme(need(record, "scheme"))
    envelope(record.get("envelope", {}))
    if "delivery_id" in record:
        token(record["delivery_id"])
    if "attempt" in record:
        attempt = fields(record["attempt"], ["header", "json", "first"])
        if ("header" in attempt) == ("json" in attempt):
            refuse()
        token(attempt.get("header", "x"))
        text(attempt.get("json", "x"))
        whole(attempt.get("first", 1), 0, 1)
    if "acknowledgement" in record:
        wanted = fields(record["acknowledgement"], ["status", "text"])
        status = wanted.get("status", 200)
        whole(status, 200, 299)
        if text(need(wanted, "text"), empty=True) and status in (204, 205):
            refuse()
    for header in items(record.get("headers", [])):
        header = fields(header, ["name", "value"])
        token(need(header, "name"))
        one_of(need(header, "value"), ["type", "id", "timestamp", "delivery_id"])
    whole(record.get("rejection_status", 401), 400, 599)
    whole(record.get("max_body", 0))
    whole(record.get("retry_span_s", 0))
    check_roles(record)
    check_readable(record["scheme"])
    for schedule in items(record.get("retry_schedules", [])):
        schedule = fields(schedule, ["source", "attempts", "delays", "timeout", "note"])
        text(schedule.get("note", ""), empty=True)
        text(need(schedule, "source"))
        whole(need(schedule, "attempts"))
        for delay in items(schedule.get("delays", [])):
            whole(delay)
        whole(schedule.get("timeout", 0))
    return shapes.events(record)


def check_roles(record):
    """A header holds one thing."""
    scheme = record["scheme"]
    signature = scheme["signature"]
    time = scheme.get("timestamp") or {}
    names = [signature["header"], time.get("header"), scheme.get("id"), *(header["name"] for header in record.get("headers", []))]
    names = [ascii_lower(name) for name in names if name]
    if len(set(names)) < len(names) or f"header:{names[0]}" in [ascii_lower(part.name) for part in parts(scheme.get("template") or "{body}")]:
        refuse()


# It has every digit of hex and of base64.
ALPHABET = base64.b64decode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") * 3


def samples(length):
    """Signatures of that length which together have every digit."""
    return [ALPHABET[start:start + length] for start in range(0, 48, 18)]


def check_readable(scheme):
    """A signature that is written by the scheme is read by it."""
    signature, time = scheme["signature"], scheme.get("timestamp") or {}
    key = time.get("signature_key")
    text = times.written(1_234_567_890_000, time["format"]) if key else None
    for sample in samples(HMAC_LENGTHS.get(scheme["algorithm"], 32)):
        value = signatures.write(sample, signature, key, text).strip(BLANKS)
        try:
            read = signatures.candidates(value, signature, len(sample), key)
        except Refused:
            refuse()
        if read != ([sample], text):
            refuse()


def items(value):
    if not isinstance(value, list):
        refuse()
    return value


def scheme(given):
    given = fields(given, ["signature", "algorithm", "template", "key", "timestamp", "id"])
    signature = signature_header(need(given, "signature"))
    algorithm = one_of(need(given, "algorithm"), [*HMAC_LENGTHS, "rsa-pkcs1v15-sha256"])
    key = fields(given.get("key", {}), ["decode", "strip_prefix"])
    # A key without its decoding is refused where there is a key at all.
    decoding = one_of(need(key, "decode"), ["utf8", "base64", "pem"]) if "key" in given else "utf8"
    text(key.get("strip_prefix", "x"))
    if (algorithm == "rsa-pkcs1v15-sha256") != (decoding == "pem"):
        refuse()
    signed = parts(text(given.get("template", "{body}")))
    time = timestamp(given["timestamp"], signature.get("kind", "plain")) if "timestamp" in given else None
    if (time is not None) != (Part("timestamp") in signed) or ("id" in given) != (Part("id") in signed):
        refuse()
    if "id" in given:
        token(given["id"])


def signature_header(given):
    kind = one_of(fields(given, given).get("kind", "plain"), ["plain", "kv-list", "versioned-list"])
    more = {
        "plain": ["prefix"],
        "kv-list": ["separator", "signature_key"],
        "versioned-list": ["separator", "version", "version_separator"],
    }
    given = fields(given, ["kind", "header", "encoding", *more[kind]])
    token(need(given, "header"))
    one_of(need(given, "encoding"), ["hex", "base64"])
    text(given.get("prefix", ""), empty=True)
    for name in ("separator", "version_separator"):
        if len(text(given.get(name, ","))) != 1:
            refuse()
    if kind == "kv-list":
        text(need(given, "signature_key"))
    if kind == "versioned-list":
        text(need(given, "version"))
    return given


def timestamp(given, kind):
    given = fields(given, ["header", "signature_key", "format", "tolerance_s"])
    one_of(need(given, "format"), ["unix", "unix-ms", "rfc3339"])
    whole(given.get("tolerance_s", 0))
    if ("header" in given) == ("signature_key" in given):
        refuse()
    if "header" in given:
        token(given["header"])
    elif kind != "kv-list":
        refuse()
    else:
        text(given["signature_key"])
    return given


def envelope(given):
    given = fields(given, ["type", "id", "timestamp", "timestamp_format", "data", "node"])
    for name in ("type", "id", "timestamp", "data"):
        text(given.get(name, "x"))
    one_of(given.get("timestamp_format", "unix"), ["rfc3339", "unix", "unix-ms"])
    if "node" in given:
        node = fields(given["node"], ["id", "repeated"])
        text(need(node, "id"))
        text(node.get("repeated", "x"))
        for path in node.values():
            if OTHER_PLACE.match(path):
                refuse()


def paths(envelope):
    """Refuses what an envelope can't mean: a name that is missing between dots, and a kind of place that is misspelt."""
    for name in ("type", "id", "timestamp", "data"):
        path = envelope.get(name, "x")
        if not isinstance(path, str) or PLACE.match(path):
            continue  # it is judged, and never refused
        kind, colon, _ = path.partition(":")
        if "" in path.split(".") or (colon and any(is_nearly(kind.lower().replace("_", "-"), known) for known in (*KINDS, "path"))):
            refuse()


def is_nearly(given, known):
    """Whether one is a good part of the other, at its beginning or end, or one character apart."""
    short, long = sorted((given, known), key=len)
    if 2 * len(short) >= len(long) and (long.startswith(short) or long.endswith(short)):
        return True
    if len(short) == len(long):
        return sum(one != other for one, other in zip(short, long)) <= 1
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def parts(template):
    """A template's literals and parts. The body is signed once."""
    try:
        found = parse(template)
    except Unjudged:
        refuse()
    for part in found:
        if part.kind == "place" and part.name.startswith("header:"):
            token(part.name[len("header:"):])
        elif part.kind not in ("literal", "body", "timestamp", "id", "url", "method"):
            refuse()
    if found.count(Part("body")) != 1:
        refuse()
    return found


# What the strict half of the oracle doesn't know: a record that has any of it is judged, and never refused for what it says.
WIDE_FIELDS = {
    "record": {"settings", "event_key", "challenges"},
    "scheme": {"covers_body", "unescaped", "require", "match", "claims", "shared_key", "audience", "alternatives", "alternatives_required", "signed_headers", "items",
               "body", "format", "decompress", "url_variants", "jws", "components", "tag", "label", "algorithms", "key_source", "patterns"},
    "signature": {"json", "form", "query", "body", "prefix_optional", "padding", "repeated", "quoted", "group_separator", "entry", "first"},
    "key": {"padding", "normalize", "hash", "template", "by", "paired", "certificate"},
    "timestamp": {"json", "form", "query", "claim", "jws", "pattern"},
    "envelope": {"format", "items", "types"},
}
WIDE_WORDS = {
    "list", "pattern", "base64-json", "base64url", "text", "jwks", "rfc3339-utc", "http-date", "verbatim",
    "token", "jwt", "jws", "http-message-signature", "ed25519", "ecdsa-p256-sha256", "ecdsa-p256-sha1", "ecdsa-p384-sha384", "digest-sha1", "digest-sha256",
    "digest-sha384", "digest-sha512", "rsa-pkcs1v15-sha1", "rsa-pkcs1v15-sha384", "rsa-pkcs1v15-sha512", "rsa-pss-sha256", "rsa-pss-sha384", "rsa-pss-sha512",
}
WIDE_TEMPLATE = re.compile(r"\{[^}]*[|?]|\[|\{(json|form|query|setting|signature|claim|path|url-|secret|header-)")
NAMED = rf"({'|'.join(KINDS)}):"
PLACE = re.compile(rf"{NAMED}|path$|.*[\[{{]")
OTHER_PLACE = re.compile(rf"{NAMED}|.*\{{")


def is_wide(record):
    scheme = part_of(record, "scheme")
    parts = {"record": record, "scheme": scheme, "envelope": part_of(record, "envelope"),
             **{name: part_of(scheme, name) for name in ("signature", "key", "timestamp")}}
    if any(WIDE_FIELDS[name] & set(part) for name, part in parts.items()):
        return True
    words = [parts["signature"].get("kind"), parts["signature"].get("encoding"), scheme.get("algorithm"), parts["timestamp"].get("format")]
    if any(isinstance(word, str) and word in WIDE_WORDS for word in words) or parts["key"].get("decode") in ("hex", "base64url", "jwks"):
        return True
    if scheme.get("algorithm") == "rsa-pkcs1v15-sha256" and parts["key"].get("decode") != "pem":
        return True
    header, template = parts["signature"].get("header"), scheme.get("template")
    if isinstance(header, list) or (isinstance(header, str) and re.search(r"[*{]", header)) or isinstance(parts["signature"].get("signature_key"), list):
        return True
    if isinstance(parts["key"].get("strip_prefix"), list) or (isinstance(scheme.get("id"), str) and PLACE.match(scheme["id"])):
        return True
    places = [path for name, path in parts["envelope"].items() if name != "node" and isinstance(path, str)]
    return (isinstance(template, str) and WIDE_TEMPLATE.search(template) is not None) or any(map(PLACE.match, places))


def part_of(record, name):
    part = record.get(name)
    return part if isinstance(part, dict) else {}
