"""The event of a verified delivery, of any record: nothing signed is lost, and what isn't there is a warning."""

import hashlib
import re

from . import payload as json
from . import places, times
from .shapes import drift
from .templates import Values, parse
from .words import Refused, Unjudged

PLACE = re.compile("(header|json|form|query|claim|setting|signature|jws):")


class Reading:
    """What a record's envelope says of one request. `payload` is what its format makes of the body."""

    def __init__(self, record, events, request, scheme, authentic, signs=lambda place: True):
        self.signs = signs
        self.signed_id, self.signed_millis = authentic["id"], authentic["millis"]
        self.record, self.events, self.request, self.scheme = record, events, request, scheme
        self.envelope = {name: value for name, value in (record.get("envelope") or {}).items() if value is not None}
        self.format = (scheme or {}).get("format") or self.envelope.get("format", "json")
        try:
            self.payload = self.read_payload()
        except Refused:
            if any(str(place).startswith("header:") for place in self.envelope.values()):
                raise Unjudged("which of two faults is told") from None
            raise
        if self.format in ("json", "ndjson"):
            request.payload = self.payload

    def read_payload(self):
        request = self.request
        if self.format == "json":
            if request.item is json.ABSENT and self.body() == b"":
                return None
            payload = request.item if request.item is not json.ABSENT else json.parse(self.body())
            # Round a list of events only the way to them is read.
            is_whole = request.item is json.ABSENT and "items" in self.envelope
            if not is_whole and isinstance(payload, json.Object) and payload.repeats:
                raise Refused("invalid_payload")
            return payload
        if request.item is not json.ABSENT:
            if isinstance(request.item, json.Object) and request.item.repeats:
                raise Refused("invalid_payload")
            return request.item
        if self.format == "form":
            return as_object(request.form() if request.bytes else [])
        if self.format == "jwt":
            return request.token.claims()
        try:
            text = request.bytes.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("invalid_payload") from None
        if self.format == "ndjson":
            return [json.parse(line.encode()) for line in text.split("\n") if line.strip(" \t\r")]
        return text

    def body(self):
        place = (self.scheme or {}).get("body")
        if place is None:
            return self.request.bytes
        try:
            text = self.request.read(place)
        except Refused:
            text = None
        if text is None:
            raise Refused("invalid_payload")
        return text.encode()

    # Places

    def place(self, place):
        """A text without a kind is a path of the payload."""
        return place if PLACE.match(place) else f"{'claim' if self.format == 'jwt' else 'json'}:{place}"

    def path(self, name):
        """As a warning names it."""
        place = self.envelope[name].removeprefix("json:")
        if PLACE.match(place) or "{" in place:
            return place
        return f"${place}" if place.startswith("[") else f"$.{place}"

    def value(self, place):
        """What stands at a place, a JSON value or a text, or ABSENT."""
        if "{" in place:
            # A header without a value is as good as none.
            if any(self.request.read_header(name, "invalid_payload") == "" for name in re.findall(r"\{header:([^{}|?]+)\}", place)):
                return json.ABSENT
            try:
                return Values(self.request, self.scheme).content(parse(place), "absent").decode()
            except Refused as refused:
                # Half of a character in JSON is no text: as good as nothing.
                is_no_text = refused.code == "malformed_signature" and "{header:" not in place
                if refused.code != "absent" and not is_no_text:
                    raise
                return json.ABSENT
        kind, _, name = self.place(place).partition(":")
        if kind == "json":
            return places.follow(self.payload, name, "invalid_payload")
        if kind == "claim" and isinstance(found := self.request.found_claim(name, "invalid_payload"), (dict, list)):
            return found
        try:
            text = self.request.read(self.place(place), "invalid_payload")
        except Refused as refused:
            raise Refused("invalid_payload" if refused.code == "malformed_signature" else refused.code) from None
        return json.ABSENT if text is None or (kind == "header" and text == "") else text

    def found(self, name, warnings):
        """The same of a part of the envelope; one that the record names and the delivery lacks is a warning."""
        if name not in self.envelope:
            return json.ABSENT
        value = self.value(self.envelope[name])
        if value is json.ABSENT:
            warnings.append(("missing_field", self.path(name)))
        return value

    # The event

    def event(self, nodes, strict):
        warnings = []
        type = self.name("type", warnings)
        documented = self.events.get(type)
        is_unlisted = "types" in self.envelope and type not in self.envelope["types"]
        if (self.events and documented is None or is_unlisted) and type is not None:
            warnings.append(("unknown_type", self.path("type")))
        id = self.name("id", warnings) if "id" in self.envelope else self.signed_id
        timestamp = self.timestamp(warnings)
        data = self.data(documented, warnings)
        self.compare_nodes(warnings)
        if strict and warnings:
            raise Refused("invalid_payload", 400)
        if nodes is not None and self.node() not in nodes:
            raise Refused("unexpected_node", 403)
        return {
            "type": type, "id": id, "timestamp": timestamp, "data": json.Tree(data), "warnings": sorted(warnings),
            "recognized": documented is not None and not warnings,
        }

    def name(self, part, warnings):
        """A type or an id: text, or an integer digit for digit."""
        value = self.found(part, warnings)
        if value is json.ABSENT:
            return None
        if value == "" and not self.is_json(part):
            warnings.append(("missing_field", self.path(part)))
            return None
        if part == "type" and value == "":
            return value
        name = json.usable_id(value)
        if name is None:
            warnings.append(("unexpected_type", self.path(part)))
        return name

    def timestamp(self, warnings):
        value = self.found("timestamp", warnings)
        if value is json.ABSENT:
            return None
        format = self.envelope.get("timestamp_format") or "rfc3339"
        expected = "text" if not self.is_json("timestamp") or format not in ("unix", "unix-ms") else "integer"
        if json.kind(value) != expected:
            warnings.append(("unexpected_type", self.path("timestamp")))
            return None
        millis = times.millis(value if expected == "text" else value.digits, format)
        if millis is None:
            warnings.append(("invalid_timestamp", self.path("timestamp")))
        return millis

    def is_json(self, part):
        """Whether it stands in JSON, where an empty text is a text."""
        return "{" not in self.envelope[part] and self.place(self.envelope[part]).startswith("json:")

    def data(self, documented, warnings):
        if "data" not in self.envelope:
            if documented is not None and documented != ("object", {}):
                self.compare_whole(documented)
            return self.payload
        data = self.found("data", warnings)
        if data is json.ABSENT:
            return None
        if documented is not None:
            drift(data, documented, self.path("data"), warnings)
        return data

    def compare_whole(self, documented):
        warnings = []
        if self.format == "json":
            drift(self.payload, documented, "$", warnings)
        if warnings:
            raise Unjudged("drift in a payload that is the data")

    def node(self):
        node = self.value(self.envelope["node"]["id"])
        return node if isinstance(node, str) else None

    def compare_nodes(self, warnings):
        if "node" not in self.envelope:
            return
        node = self.envelope["node"]
        value = self.value(node["id"])
        if value is json.ABSENT:
            warnings.append(("missing_field", f"$.{node['id']}"))
        elif not isinstance(value, str):
            warnings.append(("unexpected_type", f"$.{node['id']}"))
        elif node.get("repeated"):
            again = self.value(node["repeated"])
            if isinstance(again, str) and again != value:
                if json.has_lone_surrogate(again) and json.has_lone_surrogate(value):
                    raise Unjudged("two nodes that aren't Unicode text")
                warnings.append(("contradiction", f"$.{node['repeated']}"))

    # Its key

    def key(self, index=None):
        """The key of idempotency; None where the platform names nothing that tells two deliveries apart."""
        how = self.record.get("event_key")
        if how == "none":
            return None
        if how == "body":
            return self.key_of([], index)
        if how == "type-and-body":
            return self.key_of(self.type_and_body(index), index)
        if how == "time-and-body":
            body = self.told_apart_by()
            parts = [str(self.signed_millis), "sha256", hashlib.sha256(body).hexdigest()]
            return self.key_of(parts + ([] if index is None else [str(index)]), index)
        if isinstance(how, list):
            parts = [places.text_of(self.value(place)) for place in how]
            typed = [part for place, part in zip(how, parts) if place == self.envelope.get("type") and not self.signs(place)]
            is_unlisted = any(part not in self.envelope.get("types", []) for part in typed)
            if None in parts or "" in parts or is_unlisted:
                return self.key_of([], index)
            return self.key_of(parts + self.told_apart(how, index), index)
        if "id" not in self.envelope:
            return self.key_of([self.signed_id, *(self.told_apart([], index) if self.signed_id is not None else [])], index)
        value = self.value(self.envelope["id"])
        named = self.read_places(self.envelope["id"])
        is_signed = all(map(self.signs, named)) and not all(place.startswith("setting:") for place in named)
        id = None if value is json.ABSENT or not is_signed else json.usable_id(value)
        return self.key_of([id, *(self.told_apart(named, index) if id is not None else [])], index)

    def told_apart_by(self):
        """The body; of a token what is signed, without blanks around it."""
        body = self.request.delivery["bytes"]
        is_token = self.record["scheme"]["signature"].get("body") is True
        return body.strip(b"\t\n\f\r ").rpartition(b".")[0] if is_token else body

    def told_apart(self, named, index):
        """What tells events of one delivery apart whose key has nothing of their own."""
        is_own = any(self.place(place).startswith("json:") for place in named)
        return [] if index is None or is_own else [str(index)]

    def type_and_body(self, index):
        """Of one event: a type that can come, and the body's hash. Else the body alone."""
        found = self.name("type", [])
        types = self.envelope.get("types", [])
        if index is not None or found is None or (types and found not in types):
            return []
        return [found, "sha256", hashlib.sha256(self.told_apart_by()).hexdigest()]

    def read_places(self, place):
        """The places that a part of the envelope is made of."""
        return re.findall(r"\{([^{}|?]+)", place) if "{" in place else [self.place(place)]

    def key_of(self, parts, index):
        if parts in ([], [None]):
            digest = hashlib.sha256(self.told_apart_by()).hexdigest()
            return ":".join([escaped(self.record["id"]), "sha256", digest, *([str(index)] if index is not None else [])])
        if parts[0] == "sha256" and len(parts) > 1:
            parts = ["sha%3256", *parts[1:]]
            return ":".join([escaped(self.record["id"]), parts[0], *map(escaped, parts[1:])])
        return ":".join(map(escaped, [self.record["id"], *parts]))


def as_object(pairs):
    """A form's fields; those of one name are a list."""
    made = {}
    for name, value in pairs:
        made.setdefault(name, []).append(value)
    fields = json.Object({name: values[0] if len(values) == 1 else values for name, values in made.items()})
    fields.repeats = ()
    return fields


def escaped(part):
    return part.replace("%", "%25").replace(":", "%3A")
