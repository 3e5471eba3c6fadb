"""Providers: built in, and records of the user's own, sound and flawed."""

import copy

from oracle.providers import BUILT_IN
from oracle.record import is_wide

from . import documented, wide

# Platforms whose deliveries are made as those of records of the first version.
SIMPLE = [id for id, record in BUILT_IN.items() if not is_wide(record)]

HEADERS = ["X-Sig", "x-own-signature", "X_Under", "X.Dot!", "x", "Signature-256", "x-key-sigk"]
HMAC, RSA = ["hmac-sha256", "hmac-sha256", "hmac-sha1", "hmac-sha384", "hmac-sha512"], "rsa-pkcs1v15-sha256"
SEPARATORS = [".", ":", "|", "\n", "..", "-", "v0:", "aa", "}", " "]


def some(chance, is_sound, may_be_wide):
    """What the constructor is given, and the record that it means."""
    if is_sound and may_be_wide and chance.random() < 0.4:
        record = wide.own(chance)
        return record, record
    roll = chance.random() if is_sound else chance.uniform(0.5, 1)
    if roll < 0.55 and is_sound:
        id = chance.choice(SIMPLE)
        return id, BUILT_IN[id]
    if roll < 0.56 and not is_sound:
        id = chance.choice(["acme", "", "Tusky", " tusky", "__proto__", "constructor", "toString", "tusky\0", "\u212a"])
        return id, {}
    if roll < 0.62:
        record = copy.deepcopy(BUILT_IN[chance.choice(SIMPLE)])
    else:
        record = own(chance)
    if not is_sound:
        record = flawed(chance, record)
    return record, record


def own(chance):
    signature = signature_header(chance)
    algorithm = chance.choice(HMAC) if chance.random() < 0.93 else RSA
    scheme = {"signature": signature, "algorithm": algorithm}
    if algorithm == RSA:
        scheme["key"] = {"decode": "pem"}
    elif chance.random() < 0.5:
        scheme["key"] = {"decode": chance.choice(["utf8", "base64"])}
        if chance.random() < 0.5:
            scheme["key"]["strip_prefix"] = chance.choice(["whsec_", "k", "MT"])
    if chance.random() < 0.7:
        template(chance, scheme)
    record = {"id": chance.choice(["own", "a:b", "a%3Ab", "a", "own provider", "é"]), "scheme": scheme}
    if chance.random() < 0.9:
        record["envelope"] = envelope(chance)
    if chance.random() < 0.3:
        record["delivery_id"] = chance.choice(["X-Delivery", "x-d", "X_Own_Id"])
    if chance.random() < 0.1:
        record["attempt"] = chance.choice([{"header": "X-Attempt"}, {"json": "meta.attempt", "first": 0}])
    if chance.random() < 0.3:
        record["headers"] = [{"name": f"X-Sent-{value}", "value": value} for value in ("type", "id", "timestamp", "delivery_id")]
    if chance.random() < 0.2:
        record["rejection_status"] = chance.choice([400, 403, 404, 410, 500, 599])
    if chance.random() < 0.1:
        record["max_body"] = chance.choice([0, 100, 2**32 - 1])
    if chance.random() < 0.1:
        record["retry_schedules"] = [{"source": "policy", "attempts": 3, "delays": [1, 60], "timeout": chance.choice([None, 30]), "note": "exponential"}]
    if chance.random() < 0.1:
        record["retry_span_s"] = chance.choice([0, 3600, 2**32 - 1])
    if chance.random() < 0.1:
        record["acknowledgement"] = chance.choice([{"text": "[accepted]"}, {"status": 202, "text": ""}])
    return documented.add(chance, record)


def signature_header(chance):
    signature = {
        "kind": chance.choice(["plain", "plain", "kv-list", "versioned-list"]),
        "header": chance.choice(HEADERS),
        "encoding": chance.choice(["hex", "base64"]),
    }
    if signature["kind"] == "plain":
        if chance.random() < 0.5:
            signature["prefix"] = chance.choice(["", "sha256=", "v0=", "a", "é", "sha256 ", "0"])
        return signature
    if chance.random() < 0.5:
        signature["separator"] = chance.choice([",", ";", " ", "|", "\t", "é", "&", "=", "1"])
    if signature["kind"] == "kv-list":
        signature["signature_key"] = chance.choice(["v1", "s", "sig", "é", "v 1"])
    else:
        signature["version"] = chance.choice(["v1", "v", "1", "v1a"])
        if chance.random() < 0.4:
            signature["version_separator"] = chance.choice([",", "=", ":", ".", " "])
    return signature


def template(chance, scheme):
    parts = ["{body}"]
    if chance.random() < 0.6:
        parts.insert(chance.randint(0, len(parts)), "{timestamp}")
        time = {"format": chance.choice(["unix", "unix", "unix-ms", "rfc3339"])}
        if scheme["signature"]["kind"] == "kv-list" and chance.random() < 0.6:
            time["signature_key"] = chance.choice(["t", "ts", "v0", "t", "ts", signature_key(scheme)])
        else:
            time["header"] = chance.choice(["X-Time", "x-t"])
        if chance.random() < 0.8:
            time["tolerance_s"] = chance.choice([0, 1, 300, 600, 2**32 - 1])
        scheme["timestamp"] = time
    if chance.random() < 0.4:
        parts.insert(chance.randint(0, len(parts)), "{id}")
        scheme["id"] = chance.choice(["X-Id", "x-message", "X-Id", "x-message", "X-Time", scheme["signature"]["header"]])
    own = f"{{header:{scheme['signature']['header']}}}"
    for part, odds in (("{url}", 0.15), ("{method}", 0.15), ("{header:X-Extra}", 0.15), ("{header:X-More}", 0.05), (own, 0.01)):
        if chance.random() < odds:
            parts.insert(chance.randint(0, len(parts)), part)
    text = "" if chance.random() < 0.8 else chance.choice(["v0:", "x", "}", "{", "é"])
    for place, part in enumerate(parts):
        if place and chance.random() < 0.85:
            text += chance.choice(SEPARATORS)
        text += part
    scheme["template"] = text if chance.random() < 0.9 else text + chance.choice([".", "end", "\n"])


def signature_key(scheme):
    return scheme["signature"]["signature_key"]


def envelope(chance):
    envelope = {}
    for name, paths in PATHS.items():
        if chance.random() < 0.6:
            envelope[name] = chance.choice(paths)
    if chance.random() < 0.5:
        envelope["timestamp_format"] = chance.choice(["rfc3339", "unix", "unix-ms"])
    if chance.random() < 0.1:
        envelope["node"] = {"id": "node"} if chance.random() < 0.5 else {"id": "node", "repeated": "data.node"}
    return envelope


PATHS = {
    "type": ["type", "meta.type", "event", "a.b.c", "__proto__", "é"],
    "id": ["id", "meta.id", "data.id", "constructor", "toString.length", "items.0"],
    "timestamp": ["time", "meta.time", "created_at", "length"],
    "data": ["data", "meta.data", "data.object", "items", "items.0.data", "__proto__", "a..b", "."],
}


def flawed(chance, record):
    record = copy.deepcopy(record)
    path, value = chance.choice(FLAWS)
    *folders, name = path.split("/")
    place = record
    for folder in folders:
        place = place.setdefault(folder, {})
        if not isinstance(place, dict):
            return record
    if value is REMOVED:
        place.pop(name, None)
    else:
        place[name] = value
    return record


REMOVED = object()

NO_TOKENS = ["X Sig", "", "X-Sig\r\nX-Evil: 1", "X-\u212a", "X:Sig", "X-Sig ", "é", "X\0", '"x"', "x/y"]
FLAWS = [
    *((f"{place}", value) for place in ("scheme/signature/header", "scheme/id", "delivery_id", "scheme/timestamp/header") for value in NO_TOKENS),
    ("scheme/template", "{timestamp}"), ("scheme/template", ""), ("scheme/template", "{body}{body}"), ("scheme/template", "{body"),
    ("scheme/template", "{bdy}"), ("scheme/template", "{body}{header:}"), ("scheme/template", "{header:A}{header:B}.{body}"),
    ("scheme/template", "{header:A b}.{body}"), ("scheme/template", "{id}{header:A}.{body}"), ("scheme/template", "{id}{timestamp}.{body}"),
    ("scheme/template", "{timestamp}{body}"), ("scheme/template", "{url}{header:A}{body}"), ("scheme/template", "{ body }"),
    ("scheme/template", 5), ("scheme/template", ["{body}"]), ("scheme/template", "{body}}"), ("scheme/template", "{{body}}"),
    ("id", REMOVED), ("id", ""), ("id", 5), ("id", None), ("scheme", REMOVED), ("scheme", []), ("scheme", "x"), ("scheme/signature", REMOVED),
    ("scheme/signature", "X-Sig"), ("scheme/signature/kind", "plane"), ("scheme/signature/kind", REMOVED), ("scheme/signature/encoding", "HEX"),
    ("scheme/signature/encoding", REMOVED), ("scheme/signature/prefix", 5), ("scheme/signature/prefix", None), ("scheme/signature/pref", ""),
    ("scheme/signature/separator", ", "), ("scheme/signature/separator", ""), ("scheme/signature/separator", "🔑"),
    ("scheme/signature/version", ""), ("scheme/algorithm", "none"), ("scheme/algorithm", REMOVED), ("scheme/algorithm", "HMAC-SHA256"),
    ("scheme/key", {}), ("scheme/key", {"decode": "pem"}), ("scheme/key", {"decode": "hex"}), ("scheme/key", {"decode": None}),
    ("scheme/key", {"decode": "utf8", "strip_prefix": ""}), ("scheme/key", None), ("scheme/key", []), ("scheme/key", {"strip_prefix": "x"}),
    ("scheme/timestamp", {"header": "T"}), ("scheme/timestamp", {"format": "unix"}), ("scheme/timestamp", {"header": "T", "format": "unix"}),
    ("scheme/timestamp", {"header": "T", "signature_key": "t", "format": "unix"}), ("scheme/timestamp", None),
    ("scheme/timestamp/tolerance_s", -1), ("scheme/timestamp/tolerance_s", 1.5), ("scheme/timestamp/tolerance_s", "300"),
    ("scheme/timestamp/tolerance_s", 2**32), ("scheme/timestamp/tolerance_s", None), ("scheme/timestamp/tolerance_s", True),
    ("scheme/id", 5), ("scheme/id", None), ("envelope", []), ("envelope", None), ("envelope", "type"), ("envelope/type", ""), ("envelope/type", 5),
    ("envelope/id", None), ("envelope/ID", "id"), ("envelope/timestamp_format", "iso"), ("envelope/timestamp_format", None),
    ("envelope/node", {}), ("envelope/node", "node"), ("envelope/node", {"id": "n", "x": 1}), ("envelope/node", {"id": "header:X-Node"}), ("envelope/node", {"id": "node", "repeated": "{json:node}"}), ("attempt", {"json": "a", "header": "X-A"}), ("attempt", {"first": 1}), ("acknowledgement", {"status": 204, "text": "x"}), ("acknowledgement", {"status": 300, "text": ""}), ("acknowledgement", {"status": 200}), ("attempt", {"header": "X-A", "first": 2}), ("rejection_status", 200), ("rejection_status", 600),
    ("rejection_status", 401.5), ("rejection_status", "401"), ("rejection_status", None), ("rejection_status", True), ("max_body", -1), ("retry_span_s", "1"), ("retry_span_s", 0.5),
    ("max_body", 1.5), ("max_body", 2**32), ("max_body", "1"), ("headers", {}), ("headers", [5]), ("headers", [{"name": "X"}]),
    ("headers", [{"name": "X Y", "value": "id"}]), ("headers", [{"name": "X", "value": "data"}]), ("headers", [{"name": "X", "value": "id", "x": 1}]),
    ("headers", None), ("retry_schedules", {}), ("retry_schedules", [{}]), ("retry_schedules", [{"source": "x", "attempts": 1.5}]),
    ("retry_schedules", [{"source": "x", "attempts": 1, "delays": [-1]}]), ("retry_schedules", [{"source": "x", "attempts": 1, "timeout": "9"}]),
    ("schema", {}), ("toJSON", {}), ("__proto__", {"id": "x"}), ("constructor", 1), ("Id", "x"), ("é", 1), ("\ud800", 1), ("id", "\ud800"),
    ("envelope/type", "\udfff"), ("id", "\0"), ("envelope/data", "\ud83d\ude00"),
]
