"""The event of a verified delivery, of any record: nothing signed is lost, and what isn't there is a warning."""

import hashlib
import re

from . import payload as json
from . import places, times
from .shapes import drift
from .templates import Values, parse
from .words import Refused, Unjudged

PLACE = re.compile("(header|json|form|query|claim|setting|signature|jws):|path$")


class Reading:
    """What a record's envelope says of one request. `payload` is what its format makes of the body."""

    def __init__(self, record, events, request, scheme, signed_id):
        self.record, self.events, self.request, self.scheme, self.signed_id = record, events, request, scheme, signed_id
        self.envelope = {name: value for name, value in (record.get("envelope") or {}).items() if value is not None}
        self.format = self.envelope.get("format", "json")
        self.payload = self.read_payload()

    def read_payload(self):
        request = self.request
        if self.format == "json":
            if request.item is json.ABSENT and request.json_text() == b"":
                return None
            payload = request.json()
            if isinstance(payload, json.Object) and payload.repeats:
                raise Refused("invalid_payload")
            return payload
        if self.format == "form":
            return dict(request.form())
        if self.format == "jwt":
            return request.token.claims()
        if self.format in ("text", "xml"):
            return request.bytes.decode("utf-8", "replace")
        raise Unjudged(f"a payload in {self.format}")

    # Places

    def place(self, place):
        """A text without a kind is a path of the payload."""
        if PLACE.match(place):
            return place
        return f"{'form' if self.format == 'form' else 'claim' if self.format == 'jwt' else 'json'}:{place}"

    def path(self, name):
        """As a warning names it."""
        place = self.envelope[name]
        return place if PLACE.match(place) or "{" in place else f"$.{place}"

    def value(self, place):
        """What stands at a place, a JSON value or a text, or ABSENT."""
        if "{" in place:
            try:
                return Values(self.request, self.scheme).content(parse(place), "absent").decode()
            except Refused as refused:
                if refused.code != "absent":
                    raise
                return json.ABSENT
        kind, _, name = self.place(place).partition(":")
        if kind == "json":
            return places.follow(self.payload, name, "invalid_payload")
        text = self.request.read(self.place(place), "invalid_payload")
        return json.ABSENT if text is None else text

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
        if self.events and documented is None and type is not None:
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
        if part == "type" and value == "":
            return value
        name = json.usable_id(value)
        if name is None:
            warnings.append(("unexpected_type", self.path(part)))
        if name is not None and "types" in self.envelope and part == "type" and name not in self.envelope["types"]:
            raise Unjudged("a type beyond the closed list")
        return name

    def timestamp(self, warnings):
        value = self.found("timestamp", warnings)
        if value is json.ABSENT:
            return None
        format = self.envelope.get("timestamp_format") or "rfc3339"
        is_json = "{" not in self.envelope["timestamp"] and self.place(self.envelope["timestamp"]).startswith("json:")
        expected = "text" if not is_json or format not in ("unix", "unix-ms") else "integer"
        if json.kind(value) != expected:
            warnings.append(("unexpected_type", self.path("timestamp")))
            return None
        millis = times.millis(value if expected == "text" else value.digits, format)
        if millis is None:
            warnings.append(("invalid_timestamp", self.path("timestamp")))
        return millis

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

    def key(self):
        """The key of idempotency; None where the platform names nothing that tells two deliveries apart."""
        how = self.record.get("event_key")
        if how == "none":
            return None
        if how == "body":
            return self.key_of([])
        if isinstance(how, list):
            parts = [places.text_of(self.value(place)) for place in how]
            if None in parts:
                raise Unjudged("a part of the key that isn't there")
            return self.key_of(parts)
        if "id" not in self.envelope:
            return self.key_of([self.signed_id])
        value = self.value(self.envelope["id"])
        return self.key_of([None if value is json.ABSENT else json.usable_id(value)])

    def key_of(self, parts):
        if parts in ([], [None]):
            body = self.request.delivery["bytes"]
            if self.request.item is not json.ABSENT:
                raise Unjudged("the key of an item without an id")
            parts = ["sha256", hashlib.sha256(body).hexdigest()]
            return ":".join([escaped(self.record["id"]), *parts])
        return ":".join(map(escaped, [self.record["id"], *parts]))


def escaped(part):
    return part.replace("%", "%25").replace(":", "%3A")
