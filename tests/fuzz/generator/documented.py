"""What a record says of its events, and what it says for people."""

DEFINITIONS = {
    "Order": {"type": "object", "properties": {"a": {"type": "integer"}, "x": {"$ref": "#/$defs/State"}, "n": {"type": "number", "description": "how much"}}, "required": ["a"]},
    "State": {"type": "string", "enum": ["y", "z"]},
    "Lines": {"type": "array", "items": {"$ref": "#/$defs/Order"}, "description": "all of them"},
}
SHAPES = [
    {"$ref": "#/$defs/Order"}, {"$ref": "#/$defs/Lines"}, {"$ref": "#/$defs/State", "description": "how it is"}, {"type": "object"}, {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"},
    {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "array", "items": {"type": "string"}}}}, {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
    {"type": "object", "properties": {"x": {"type": "string", "enum": ["y"]}, "a": {"type": "number"}}, "required": ["x", "a"]}, {"type": "object", "properties": {}, "required": []},
]
TYPES = ["order.paid", "a", "b", "a.b", "", "t", "7"]


def add(chance, record):
    """Documents some of the types, and says what only people read."""
    if chance.random() < 0.25:
        types = [type for type in TYPES if type and chance.random() < 0.5] or ["order.paid"]
        record["events"] = {type: event(chance, type) for type in types}
        if "$ref" in str(record["events"]) or chance.random() < 0.1:
            record["$defs"] = DEFINITIONS
        if chance.random() < 0.5:
            record["events_closed"] = chance.random() < 0.5
    if chance.random() < 0.05:
        record.update({name: about for name, about in for_people(chance).items() if chance.random() < 0.6})
    return record


def for_people(chance):
    standing, kind = chance.choice(["documentation", "sdk", "third-party", "memory"]), chance.choice(["shared-secret", "public-key", "token"])
    return {
        "$schema": "https://hookseal.example/schema.json", "name": "Acme", "notes": ["A note."],
        "sources": [{"title": "Webhooks", "address": "https://acme.example/docs", "read": "2025-01", "standing": standing, "note": "all of it", **({"for": [chance.choice(["payload", "events", "retries"])]} if chance.random() < 0.5 else {})}],
        "secret": {"kind": kind, "where": "In the dashboard.", "pattern": "^whsec_", "variable": "ACME_SECRET"},
    }


def event(chance, type):
    made = {"data": chance.choice(SHAPES)} if chance.random() < 0.8 else {}
    if chance.random() < 0.3:
        made["sample"] = {"type": type, "data": chance.choice([{"a": 1}, {"a": 1.5, "x": "y"}, [], "text"])}
    if chance.random() < 0.3:
        made.update(chance.choice([{"description": "It happened."}, {"documented": True}, {"description": "", "documented": False}]))
    return made
