"""Records whose alternatives have a signature, a template, an id and a body of their own, and ids that stand in the signature."""

from . import formats

OLD = "X-Old"
BODIES = [b'{"type":"order.paid","id":"evt_1","data":{"a":1}}', b'{"type":"a"}', b'{"id":7,"data":[]}', b'{"id":null,"type":"x"}', b'[{"id":"i_1"}]', b"", b"not json"]


def record(chance):
    scheme = {"algorithm": "hmac-sha256", **signed(chance)}
    if chance.random() < 0.7:
        scheme["timestamp"] = {"header": "X-Time", "format": "unix", "tolerance_s": 300}
        scheme["template"] = "{timestamp}." + scheme["template"]
    scheme["alternatives"] = [alternative(chance)]
    if chance.random() < 0.2:
        scheme["alternatives_required"] = True
    envelope = {"type": "type", "data": "data", **chance.choice([{}, {}, {"id": "id"}, {"id": "header:X-Id"}, {"items": "[]"}])}
    return {"id": "alternatives", "scheme": scheme, "envelope": envelope, **chance.choice([{}, {}, {}, {"event_key": "body"}, {"event_key": ["json:id"]}, {"event_key": "type-and-body"}])}


def alternative(chance):
    """What it doesn't say is as the scheme says it: an id that it doesn't sign is one that nobody signs."""
    other = {"when": {f"header:{OLD}": chance.choice([True, "1", ["0", "1"]])}}
    if chance.random() < 0.3:
        other["algorithm"] = "hmac-sha1"
    if chance.random() < 0.7:
        other.update({"id": None, **signed(chance)})
    if "template" in other and chance.random() < 0.6:
        other["timestamp"] = None
    elif "template" in other:
        other["template"] = "{timestamp}." + other["template"]
    if chance.random() < 0.4:
        other["body"] = "form:json"
    if chance.random() < 0.25:
        other["format"] = chance.choice(["json", "json", "form", "form", "text", "xml", "ndjson", "jwt"])
    return other


def signed(chance):
    """A signature, and a template with the id, wherever that stands."""
    signature = chance.choice([
        {"kind": "plain", "header": "X-Sig", "encoding": "hex"},
        {"kind": "kv-list", "header": chance.choice(["X-Sig", "X-Sig-2"]), "encoding": "hex", "signature_key": "v1"},
        {"kind": "base64-json", "header": "X-Sig", "encoding": chance.choice(["hex", "base64"]), "signature_key": "signature"},
    ])
    places = [None, "X-Id", "X-Other-Id"] if signature["kind"] == "plain" else [None, "X-Id", "signature:eid", "signature:eid"]
    id = chance.choice(places)
    if id is None:
        return {"signature": signature, "template": "{body}"}
    return {"signature": signature, "id": id, "template": chance.choice(["{id}.{body}", "{id}|{body}"])}


def is_one(record):
    return record["id"] == "alternatives"


def body(chance, scheme):
    """A body as this scheme has it, and the headers that say what it is."""
    if str(scheme.get("body")).startswith("form:") or scheme.get("format") == "form":
        return formats.fields(chance)
    return chance.choice(BODIES), []
