"""What a record says of its events' data, and where data drifts from it."""

from .payload import MAX_DEPTH, kind
from .words import Refused

KEYWORDS = {"string": {"enum"}, "integer": set(), "number": set(), "boolean": set(), "object": {"properties", "required"}, "array": {"items"}}


def refuse():
    raise Refused("invalid_option")


def there(value):
    """The fields of an object that aren't null."""
    if not isinstance(value, dict):
        refuse()
    return {name: inner for name, inner in value.items() if inner is not None}


def texts(value):
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        refuse()
    return value


def events(record):
    """The shape of each type's data; a record that says it badly is refused."""
    definitions = Definitions(named(record.get("$defs")))
    for name in definitions.given:
        definitions.find(name, 0)
    found = {}
    for name, event in named(record.get("events")).items():
        if not isinstance(event, dict):
            refuse()
        event = there(event)
        if set(event) - {"description", "data", "documented", "sample"}:
            refuse()
        if not isinstance(event.get("description", ""), str) or not isinstance(event.get("documented", False), bool):
            refuse()
        if not isinstance(event.get("sample", {}), dict):
            refuse()
        found[name], _ = definitions.shape(event.get("data", {"type": "object"}), 0)
    return found


def named(value):
    """Things by their names. One that is null is there, and is no such thing."""
    if value is not None and not isinstance(value, dict):
        refuse()
    return value or {}


class Definitions:
    """Shapes by their name, each read once. A shape is (type, what is in it)."""

    def __init__(self, given):
        self.given = given
        self.read = {}

    def find(self, name, level):
        if name not in self.given:
            refuse()
        if name not in self.read:
            self.read[name] = None  # until it is read
            self.read[name] = self.shape(self.given[name], level + 1)
        if self.read[name] is None:
            refuse()
        return self.read[name]

    def shape(self, given, level):
        """A shape, and how deep it nests."""
        if level > MAX_DEPTH:
            refuse()
        given = there(given)
        if not isinstance(given.get("description", ""), str):
            refuse()
        if "$ref" in given:
            reference = given["$ref"]
            if set(given) - {"$ref", "description"} or not isinstance(reference, str) or not reference.startswith("#/$defs/"):
                refuse()
            return self.find(reference[len("#/$defs/"):], level)
        type = given.get("type")
        if not isinstance(type, str) or type not in KEYWORDS or set(given) - KEYWORDS[type] - {"type", "description"}:
            refuse()
        shape, depth = self.typed(type, given, level)
        if depth + 1 > MAX_DEPTH:
            refuse()
        return shape, depth + 1

    def typed(self, type, given, level):
        if type == "array":
            inner, depth = self.shape(given.get("items"), level + 1)
            return ("array", inner), depth
        if type == "string" and "enum" in given:
            if not texts(given["enum"]):
                refuse()
            return ("one of", given["enum"]), 0
        if type == "object":
            required = texts(given.get("required", []))
            properties = named(given.get("properties"))
            if set(required) - set(properties):
                refuse()
            inner = {name: self.shape(shape, level + 1) for name, shape in properties.items()}
            fields = {name: (shape, name in required) for name, (shape, _) in inner.items()}
            return ("object", fields), max((depth for _, depth in inner.values()), default=0)
        return ("text" if type == "string" else type, None), 0


def drift(value, shape, path, warnings):
    """Adds a warning for each place where a value isn't as documented."""
    type, inner = shape
    expected = {"one of": ["text"], "number": ["integer", "number"]}.get(type, [type])
    if kind(value) not in expected:
        warnings.append(("unexpected_type", path))
    elif type == "one of" and value not in inner:
        warnings.append(("unknown_value", path))
    elif type == "array":
        for index, item in enumerate(value):
            drift(item, inner, f"{path}[{index}]", warnings)
    elif type == "object":
        for name, (field, required) in inner.items():
            if name not in value:
                if required:
                    warnings.append(("missing_field", f"{path}.{name}"))
            elif required or value[name] is not None:
                drift(value[name], field, f"{path}.{name}", warnings)
