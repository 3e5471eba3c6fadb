"""Records of the user's own that say what their events hold: which data is as documented, which isn't, and which record says it badly."""

import hashlib
import json

from .case import case, drifted, event, refused, unusable
from .record import SECRET, plain, record, signed

INVALID = unusable("invalid_option")

TEXT, INTEGER, NUMBER, BOOLEAN, OPEN = ({"type": name} for name in ("string", "integer", "number", "boolean", "object"))


def listed(item):
    return {"type": "array", "items": item}


def one_of(*values):
    return {"type": "string", "enum": list(values)}


def thing(required=(), **properties):
    return {"type": "object", "properties": properties, "required": list(required)}


def ref(name):
    return {"$ref": f"#/$defs/{name}"}


LINE = thing(["sku", "count"], sku=TEXT, count=INTEGER, price=NUMBER, gift=BOOLEAN)
ORDER = thing(["number", "state", "lines"], number=TEXT, state=one_of("open", "paid"), lines=listed(ref("Line")), meta=OPEN, tags=listed(listed(TEXT)))
DEFINITIONS = {"Line": LINE, "Order": ORDER}
EVENTS = {"order.paid": {"data": ref("Order")}, "order.seen": {"data": thing(["by"], by=TEXT)}, "note": {"data": OPEN}, "count": {"data": INTEGER}, "open": {}}
DOCUMENTED = record(plain(), events=EVENTS, **{"$defs": DEFINITIONS})

DATA = {"number": "A-1", "state": "paid", "lines": [{"sku": "x", "count": 2, "price": 1.5, "gift": False}]}


def payload(data, type="order.paid"):
    return json.dumps({"type": type, "id": "ord_1", "data": data}, separators=(",", ":"), ensure_ascii=False).encode()


def taken(name, comment, data, *warnings, type="order.paid", given=DOCUMENTED, body=None):
    """The delivery, and the same in strict mode."""
    body = payload(data, type) if body is None else body
    verdict = event(type, None, id="ord_1", key="acme:ord_1")
    if warnings:
        verdict = drifted(type, None, *warnings, id="ord_1", key="acme:ord_1")
    yield case(f"shape-{name}", comment, given, body, signed(body), verdict, secret=SECRET)
    if warnings:
        verdict = refused("invalid_payload", 400)
    yield case(f"shape-{name}-strict", f"in strict mode: {comment}", given, body, signed(body), verdict, secret=SECRET, options={"strict": True})


def refusal(name, comment, events, definitions=None):
    given = {**record(plain()), "events": events}
    if definitions is not None:
        given["$defs"] = definitions
    body = payload(DATA)
    return case(f"shape-refused-{name}", comment, given, body, signed(body), INVALID, secret=SECRET)


def refused_shape(name, comment, shape, definitions=None):
    return refusal(name, comment, {"order.paid": {"data": shape}}, definitions)


def cases():
    yield from as_documented()
    yield from drifting()
    yield from nesting()
    yield from other_records()
    yield from bad_shapes()
    yield from bad_events()


def as_documented():
    yield from taken("match", "all that is required, and some that isn't", DATA)
    yield from taken("more-fields", "fields that aren't documented may come", {**DATA, "new": {"a": 1}})
    yield from taken("optional-null", "a field that isn't required may be null", {**DATA, "meta": None, "tags": None})
    yield from taken("empty-array", "an array may be empty", {**DATA, "lines": []})
    yield from taken("open-object", "an object without documented fields holds anything", {"a": [1, None, {"b": "c"}]}, type="note")
    yield from taken("no-shape", "an event that doesn't say what its data is has an object", {"a": 1}, type="open")
    yield from taken("number-integer", "an integer is a number", {**DATA, "lines": [{"sku": "x", "count": 2, "price": 3}]})
    yield from taken("integer-data", "data need not be an object", -7, type="count")
    yield from taken("nested-arrays", "arrays of arrays", {**DATA, "tags": [["a"], [], ["b", "c"]]})
    yield from taken("escaped-name", "a name may be written with escapes", None, body=payload(DATA).replace(b'"state"', b'"st\\u0061te"'))
    yield from taken("escaped-value", "so may one of the listed strings", None, body=payload(DATA).replace(b'"paid"', b'"p\\u0061id"'))
    yield from taken("data-first", "the data may come before the type", None,
                     body=b'{"data":' + json.dumps(DATA).encode() + b',"id":"ord_1","type":"order.paid"}')


def drifting():
    yield from taken("missing", "a required field isn't there", {name: DATA[name] for name in ("number", "lines")}, ("missing_field", "$.data.state"))
    yield from taken("required-null", "a required field is null", {**DATA, "number": None}, ("unexpected_type", "$.data.number"))
    yield from taken("unknown-value", "a string that isn't listed", {**DATA, "state": "void"}, ("unknown_value", "$.data.state"))
    yield from taken("value-of-other-type", "a listed value is a string", {**DATA, "state": 1}, ("unexpected_type", "$.data.state"))
    yield from taken("text-for-integer", "an integer in quotes is a string", {**DATA, "lines": [{"sku": "x", "count": "2"}]}, ("unexpected_type", "$.data.lines[0].count"))
    yield from taken("fraction-for-integer", "a number with a fraction is no integer, were it zero", None, ("unexpected_type", "$.data.lines[0].count"),
                     body=payload(DATA).replace(b'"count":2', b'"count":2.0'))
    yield from taken("object-for-array", "an object where an array belongs", {**DATA, "lines": {}}, ("unexpected_type", "$.data.lines"))
    yield from taken("array-for-object", "an array where an object belongs", [], ("unexpected_type", "$.data"))
    yield from taken("no-shape-text", "an event that doesn't say what its data is has an object", "a", ("unexpected_type", "$.data"), type="open")
    yield from taken("several", "each place is named", {"number": 1, "lines": [{"sku": "x"}, {"count": 1, "sku": None}]},
                     ("unexpected_type", "$.data.number"), ("missing_field", "$.data.state"), ("missing_field", "$.data.lines[0].count"),
                     ("unexpected_type", "$.data.lines[1].sku"))
    yield from taken("nested-arrays-drift", "the place within an array of arrays", {**DATA, "tags": [["a"], ["b", 3]]}, ("unexpected_type", "$.data.tags[1][1]"))
    yield from taken("unknown-type", "a type that the record doesn't document", DATA, ("unknown_type", "$.type"), type="order.void")
    yield from taken("type-case", "types are compared to the letter", DATA, ("unknown_type", "$.type"), type="Order.Paid")
    yield from taken("repeated-field", "of a field that is there twice the last counts", None, ("unexpected_type", "$.data.number"),
                     body=payload(DATA).replace(b'"number":"A-1"', b'"number":"A-1","number":1'))


def nesting():
    deep = ref("Level0")
    levels = {f"Level{level}": thing(["inner"], inner=ref(f"Level{level + 1}")) for level in range(20)}
    given = record(plain(), events={"order.paid": {"data": deep}}, **{"$defs": {**levels, "Level20": TEXT}})
    value = "x"
    for _ in range(20):
        value = {"inner": value}
    yield from taken("deep", "shapes in shapes, twenty levels of them", value, given=given)
    wide = {f"field{number}": INTEGER for number in range(40)}
    given = record(plain(), events={"order.paid": {"data": {"type": "object", "properties": wide, "required": list(wide)}}})
    yield from taken("wide", "forty required fields", dict.fromkeys(wide, 1), given=given)
    yield from taken("wide-missing", "one of forty isn't there", dict.fromkeys(list(wide)[:-1], 1), ("missing_field", "$.data.field39"), given=given)
    # A list of defined shapes, each of them within itself twice: it would be huge if it were written out.
    twice = {f"Twin{level}": thing(["a", "b"], a=ref(f"Twin{level + 1}"), b=ref(f"Twin{level + 1}")) for level in range(60)}
    given = record(plain(), events={"order.paid": {"data": listed(ref("Twin0"))}}, **{"$defs": {**twice, "Twin60": TEXT}})
    yield from taken("shared", "what two fields refer to is one shape", [], given=given)


def other_records():
    for_people = {
        "$schema": "./schema.json", "name": "Acme", "notes": ["Nothing."], "sources": [{"title": "Acme", "read": "2026-11", "standing": "documentation"}],
        "secret": {"kind": "shared-secret", "where": "there"}, "retry_schedules": [{"source": "policy", "attempts": 2, "delays": [5], "note": "once"}],
    }
    yield from taken("for-people", "what is for people decides nothing", DATA, given={**DOCUMENTED, **for_people})
    described = {"order.paid": {"description": "Paid.", "data": {"description": "An order.", **ref("Order")}, "documented": True,
                                "sample": {"type": "order.paid", "id": "ord_1", "data": DATA}}}
    yield from taken("described", "descriptions and a sample decide nothing", DATA, given={**DOCUMENTED, "events": described, "events_closed": True})
    yield from taken("property-called-description", "a property may be called as a keyword is", {"description": "x", "type": 1, "$ref": True},
                     given=record(plain(), events={"order.paid": {"data": thing(["description", "type", "$ref"], description=TEXT, type=INTEGER, **{"$ref": BOOLEAN})}}))
    name = 'a":1,"b'
    yield from taken("odd-name", "a property's name may need escapes", {name: 1, "b": "x"},
                     given=record(plain(), events={"order.paid": {"data": {"type": "object", "properties": {name: INTEGER, "b": TEXT}, "required": [name, "b"]}}}))
    yield from taken("prototype", "names that JavaScript's objects have", {"constructor": "x", "__proto__": 1},
                     given=record(plain(), events={"order.paid": {"data": thing(["constructor", "__proto__"], constructor=TEXT, **{"__proto__": INTEGER})}}))
    yield from taken("prototype-type", "a type that JavaScript's objects have", {"by": "x"}, ("unknown_type", "$.type"), type="constructor")
    for name, comment, envelope, data, body, path in [
        ("form", "a field of a form", {"format": "form", "type": "form:type", "data": "form:note"}, INTEGER, b"type=order.paid&note=x", "form:note"),
        ("item", "an item of a list", {"type": "[1]", "data": "[0]"}, listed(TEXT), b'[[1],"order.paid"]', "$[0][0]"),
    ]:
        given = record(plain(), envelope=envelope, events={"order.paid": {"data": data}})
        expect = drifted("order.paid", None, ("unexpected_type", path), key=f"acme:sha256:{hashlib.sha256(body).hexdigest()}")
        yield case(f"shape-data-{name}", f"data that is {comment} is named as the record names it", given, body, [*signed(body), ["Content-Type", "application/x-www-form-urlencoded"]], expect, secret=SECRET)


def bad_shapes():
    for name, comment, shape in [
        ("no-type", "a shape says its type", {}),
        ("unknown-type", "a type that JSON Schema doesn't have", {"type": "text"}),
        ("null-type", "a shape of nothing but null", {"type": "null"}),
        ("types", "a shape has one type", {"type": ["string", "null"]}),
        ("text", "a text where a shape belongs", "string"),
        ("unknown-keyword", "a keyword that isn't known would silently do nothing", {"type": "string", "pattern": "^a"}),
        ("keyword-of-other-type", "items are an array's", {"type": "object", "items": TEXT}),
        ("items-missing", "an array says what it holds", {"type": "array"}),
        ("properties-no-object", "properties have names", {"type": "object", "properties": [TEXT]}),
        ("required-unknown", "what is required is a property", thing(["b"], a=TEXT)),
        ("required-without-properties", "what is required is a property", {"type": "object", "required": ["a"]}),
        ("required-number", "a property's name is a string", {"type": "object", "properties": {"a": TEXT}, "required": [1]}),
        ("required-text", "a text where a list belongs", {"type": "object", "properties": {"a": TEXT}, "required": "a"}),
        ("enum-empty", "a list of nothing admits nothing", {"type": "string", "enum": []}),
        ("enum-number", "listed values are strings", {"type": "string", "enum": [1]}),
        ("enum-of-integer", "only strings are listed", {"type": "integer", "enum": [1]}),
        ("description-number", "a description is a string", {"type": "string", "description": 1}),
        ("inner", "a bad shape within others", thing([], a=listed(thing([], b={"type": "text"})))),
        ("ref-unknown", "a reference to nothing", ref("Order")),
        ("ref-elsewhere", "a reference to another document", {"$ref": "https://example.com/order.json"}),
        ("ref-bare", "a name is no reference", {"$ref": "Order"}),
        ("ref-and-type", "beside a reference there is no more than a description", {"$ref": "#/$defs/Order", "type": "object"}),
    ]:
        yield refused_shape(name, comment, shape)
    yield refused_shape("within-itself", "a shape that holds itself has no end", ref("Tree"), {"Tree": thing([], child=ref("Tree"))})
    yield refused_shape("within-another", "nor has one that holds itself through another", ref("A"), {"A": thing([], b=ref("B")), "B": listed(ref("A"))})
    yield refused_shape("alias-of-itself", "a reference to itself", ref("A"), {"A": ref("A")})
    yield refused_shape("unused-definition", "a bad shape that nothing refers to", TEXT, {"A": {"type": "text"}})
    levels = {f"Level{level}": listed(ref(f"Level{level + 1}")) for level in range(200)}
    yield refused_shape("too-deep", "shapes nest no deeper than payloads may", ref("Level0"), {**levels, "Level200": TEXT})
    yield refused_shape("too-deep-backwards", "whatever the order that they are read in", ref("Level0"), dict(reversed({**levels, "Level200": TEXT}.items())))


def bad_events():
    for name, comment, events in [
        ("events-array", "events have names", [{"data": TEXT}]),
        ("event-text", "a text where an event belongs", {"order.paid": "string"}),
        ("event-data-text", "a text where a shape belongs", {"order.paid": {"data": "object"}}),
        ("event-unknown-field", "a misspelt field would silently do nothing", {"order.paid": {"data": TEXT, "example": {}}}),
        ("sample-text", "a sample is a payload, and no text of one", {"order.paid": {"data": TEXT, "sample": "{}"}}),
        ("documented-text", "true or false", {"order.paid": {"data": TEXT, "documented": "yes"}}),
        ("event-description", "a description is a string", {"order.paid": {"data": TEXT, "description": []}}),
    ]:
        yield refusal(name, comment, events)
    yield refusal("definitions-array", "definitions have names", {"order.paid": {"data": TEXT}}, [TEXT])
    for name, value in [("name", 5), ("sources", {}), ("secret", "there"), ("notes", "x"), ("events_closed", 1), ("$schema", {})]:
        given = {**DOCUMENTED, name: value}
        body = payload(DATA)
        yield case(f"shape-refused-field-{name.strip('$').replace('_', '-')}", "what is for people has its type too", given, body, signed(body), INVALID, secret=SECRET)
