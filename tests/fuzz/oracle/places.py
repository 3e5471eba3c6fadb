"""What stands where in a delivery: `header:Name`, `json:a.b[0]`, `form:a`, `query:a`, `path`, `claim:a.b`, `signature:a`, `jws:a`, `setting:a`."""

import re
from urllib.parse import unquote_to_bytes

from . import payload as json
from .forms import multipart, urlencoded
from .headers import unicode
from .words import Refused, Unjudged

# An entry of a signature that is there twice, with two values.
TWICE = object()

KINDS = {"header", "json", "form", "query", "claim", "signature", "jws", "setting"}
STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def split(place):
    """(kind, name)."""
    kind, colon, name = place.partition(":")
    if place == "path":
        return "path", ""
    if not colon or kind not in KINDS or not name:
        raise Unjudged(f"no place: {place}")
    return kind, name


def steps(path):
    """A path's names and indices."""
    if "" in path.split("."):
        raise Unjudged("a path with an empty name")
    if "[" not in path:
        return path.split(".")
    found = [int(index) if index else name for index, name in STEP.findall(path)]
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in found)
    if written.removeprefix(".") != path:
        raise Unjudged(f"no path: {path}")
    return found


def follow(value, path, repeated):
    """What is there, or ABSENT; refused with the code `repeated` where a name on the way is there twice."""
    for step in steps(path) if path else []:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and step < len(value) else json.ABSENT
        elif isinstance(value, json.Object) and step in value:
            if step in value.repeats:
                raise Refused(repeated)
            value = value[step]
        else:
            return json.ABSENT
        if value is json.ABSENT:
            return value
    return value


def text_of(value):
    """A value as a place's text; None where it is absent."""
    if value is json.ABSENT or value is None:
        return None
    if isinstance(value, str):
        if json.has_lone_surrogate(value):
            raise Refused("malformed_signature")
        return value
    if isinstance(value, json.Number):
        return value.digits
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.raw if hasattr(value, "raw") else raise_unjudged("an object or an array as a text")


def raise_unjudged(reason):
    raise Unjudged(reason)


class Request:
    """A delivery, and what is read of it at need. `item`: the part of the body that a verdict is about."""

    def __init__(self, delivery, headers, scheme, settings):
        self.delivery, self.headers, self.scheme, self.settings = delivery, headers, scheme, settings
        self.bytes = delivery["bytes"]
        self.entries, self.token, self.item, self.payload = {}, None, json.ABSENT, json.ABSENT

    # What is read, each once a call: bodies are small.

    def url(self):
        if not self.delivery.get("url"):
            raise Refused("invalid_option")
        return unicode(self.delivery["url"])

    def path(self):
        rest = re.sub("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*", "", self.url())
        return re.split("[?#]", rest)[0] or "/"

    def raw_query(self):
        return self.url().partition("#")[0].partition("?")[2]

    def query(self):
        return urlencoded(self.raw_query().encode())

    def form(self):
        type = self.headers.lone("Content-Type") or ""
        return multipart(self.bytes, type) if type.partition(";")[0].strip().lower() == "multipart/form-data" else urlencoded(self.bytes)

    def json_text(self):
        """The bytes that `json:` places and the envelope read."""
        place = self.scheme.get("body")
        if place is None:
            return self.bytes
        text = self.read(place)
        if text is None:
            raise Refused("missing_signature")
        return text.encode()

    def json(self):
        if self.payload is not json.ABSENT:
            return self.payload
        return self.item if self.item is not json.ABSENT else json.parse(self.json_text())

    # Places

    def read(self, place, repeated="ambiguous_signature"):
        """The place's text, or None."""
        kind, name = split(place)
        return getattr(self, f"read_{kind}")(name, repeated)

    def read_header(self, name, repeated):
        values = self.headers.all(name)
        if len(set(map(repr, values))) > 1:
            raise Refused(repeated)
        return self.headers.require(name) if values else None

    def read_json(self, name, repeated):
        return text_of(follow(self.json(), name, repeated))

    def read_form(self, name, repeated):
        return one(self.form(), name, repeated)

    def read_query(self, name, repeated):
        return one(self.query(), name, repeated)

    def read_path(self, _, __):
        return self.path()

    def read_claim(self, name, repeated):
        return text_of(self.found_claim(name, repeated))

    def found_claim(self, name, repeated="ambiguous_signature"):
        """A claim's own name may have dots."""
        claims = self.token.claims()
        return claims[name] if name in claims and name not in claims.repeats else follow(claims, name, repeated)

    def claim(self, name):
        """The claim's texts: of a list those of its items."""
        found = self.found_claim(name)
        items = [item for item in found if isinstance(item, str)] if isinstance(found, list) else [text_of(found)]
        return [item for item in items if item is not None]

    def read_jws(self, name, repeated):
        return text_of(follow(self.token.header, name, repeated))

    def read_signature(self, name, _):
        if self.entries.get(name) is TWICE:
            raise Refused("ambiguous_signature")
        return self.entries.get(name)

    def read_setting(self, name, _):
        if name not in self.settings:
            raise Refused("invalid_option")
        return self.settings[name]


def one(pairs, name, repeated):
    values = [value for other, value in pairs if other == name]
    if len(values) > 1:
        raise Refused(repeated)
    return values[0] if values else None


def decoded(text):
    try:
        return unquote_to_bytes(text.replace("+", " ")).decode("utf-8")
    except UnicodeDecodeError:
        raise Unjudged("a form that isn't UTF-8") from None
