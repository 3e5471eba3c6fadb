"""Templates: literal text, parts of the delivery, filters, and parts that may be absent."""

import base64
import hashlib
import json
import re
import zlib
from typing import NamedTuple

from . import places
from .headers import BLANKS, unicode
from .words import Refused, Unjudged

NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
TOKEN = re.compile(r"(\{\{|\}\}|\[\[|\]\])|\{([^{}]*)\}|(\[)|(\])|([^{}\[\]]+)")
OWN = {"url", "url-without-query", "method", "path", "secret"}
SIMPLE = OWN | {"body", "timestamp", "id", "query", "query-sorted", "form-sorted", "header-names", "header-values", "header-lines", "token", "digest"}
FILTERS = {"sha1", "sha256", "sha384", "sha512", "crc32", "hex", "base64", "base64url", "lower", "upper", "json-string", "trim"}
# So long is what these give, whatever goes in.
FIXED = {"sha1", "sha256", "sha384", "sha512"}


class Part(NamedTuple):
    kind: str  # `literal`, one of SIMPLE, or `place`
    name: str = ""  # the literal's text, the place
    filters: tuple = ()
    optional: bool = False  # empty where absent
    group: int = -1  # the optional group that it stands in

    def is_own(self):
        """Whether the receiver knows the value itself."""
        return self.kind in OWN or self.name.startswith("setting:") and self.kind == "place"

    def has_fixed_length(self):
        return bool(FIXED & set(self.filters))


def parse(text):
    """The parts of a template that isn't sound is refused."""
    parts, group, groups, at = [], -1, 0, 0
    for found in TOKEN.finditer(text):
        if found.start() != at:
            raise Refused("invalid_option")
        if found[0].startswith("{") and text[:at].endswith("$"):
            raise Refused("invalid_option")
        at = found.end()
        doubled, inside, opens, closes, literal = found.groups()
        if inside is not None:
            parts.append(part(inside, group))
        elif opens or closes:
            if bool(opens) == (group >= 0):
                raise Refused("invalid_option")
            group, groups = (groups, groups + 1) if opens else (-1, groups)
        else:
            written = doubled[0] if doubled else literal
            if parts and parts[-1].kind == "literal" and parts[-1].group == group:
                parts[-1] = parts[-1]._replace(name=parts[-1].name + written)
            else:
                parts.append(Part("literal", written, group=group))
    if at != len(text) or group >= 0:
        raise Refused("invalid_option")
    return parts


def part(text, group):
    source, *filters = text.split("|")
    optional = source.endswith("?")
    source = source.removesuffix("?")
    if set(filters) - FILTERS:
        raise Refused("invalid_option")
    if source in SIMPLE:
        return Part(source, "", tuple(filters), optional, group)
    places.split(source)
    return Part("place", source, tuple(filters), optional, group)


class Values:
    """What the parts of a scheme's templates are, for one delivery under one secret."""

    def __init__(self, request, scheme, time=None, id=None, secret=b"", url=None, token=None):
        self.request, self.scheme, self.time, self.id, self.secret, self.own_url, self.token = request, scheme, time, id, secret, url, token
        self.digest = None

    def pieces(self, parts, absent="missing_signature"):
        """The bytes of each part; None for those of a group that is absent."""
        values = [self.value(part) for part in parts]
        gone = {part.group for part, value in zip(parts, values) if value is None and part.group >= 0}
        made = []
        for part, value in zip(parts, values):
            if part.group in gone:
                made.append(None)
                continue
            if value is None:
                raise Refused(absent)
            made.append(value)
        return made

    def content(self, parts, absent="missing_signature"):
        return b"".join(piece or b"" for piece in self.pieces(parts, absent))

    def value(self, part):
        if part.kind == "literal":
            return part.name.encode()
        value = self.source(part)
        if value is None:
            return b"" if part.optional else None
        value = value if isinstance(value, bytes) else unicode(value).encode()
        for filter in part.filters:
            value = self.filtered(filter, value)
        return value

    def source(self, part):
        request = self.request
        if part.kind == "place":
            return request.read(part.name)
        if part.kind in ("timestamp", "id", "secret", "token", "digest"):
            return getattr(self, "time" if part.kind == "timestamp" else part.kind)
        if part.kind == "body":
            return request.bytes
        if part.kind == "method":
            if not request.delivery.get("method"):
                raise Refused("invalid_option")
            return request.delivery["method"]
        if part.kind in ("url", "url-without-query"):
            url = request.url() if self.own_url is None else self.own_url
            return url if part.kind == "url" else re.split("[?#]", url)[0]
        if part.kind == "path":
            return request.path()
        if part.kind == "query":
            return request.raw_query()
        if part.kind == "form-sorted":
            return self.form_sorted()
        if part.kind == "query-sorted":
            raise Unjudged("a sorted query")
        return self.signed_headers(part.kind)

    def form_sorted(self):
        """Twilio's rule: names in order, each with its values in order, none twice."""
        type = (self.request.headers.lone("Content-Type") or "").lower()
        if not self.request.bytes:
            return ""
        if type.startswith("application/json"):
            raise Unjudged("a sorted form of what is none")
        return "".join(name + value for name, value in sorted(set(self.request.form()), key=lambda pair: (pair[0].encode(), pair[1].encode())))

    def signed_headers(self, kind):
        how = self.scheme.get("signed_headers") or {}
        listed = self.request.read(f"header:{how['header']}") if "header" in how else self.request.entries.get(how.get("signature_key"))
        if listed is None:
            return None
        names = [name.strip(BLANKS) for name in listed.split(how.get("separator", ","))]
        join = how.get("join", how.get("separator", ","))
        if kind == "header-names":
            return listed
        values = [self.request.headers.require(name) for name in names]
        # What joins them is in none, and a name is a header's.
        may_join = kind == "header-values" and self.scheme.get("unescaped")
        if any(join in text for text in (*names, *(() if may_join else values))) or not all(map(NAME.fullmatch, names)):
            raise Refused("malformed_signature")
        if kind == "header-values":
            return join.join(values)
        line = how.get("line", "{name}:{value}")
        return join.join(line.replace("{name}", name).replace("{value}", value) for name, value in zip(names, values))

    def filtered(self, name, value):
        if name in ("sha1", "sha256", "sha384", "sha512"):
            return hashlib.new(name, value).digest()
        if name == "crc32":
            return str(zlib.crc32(value)).encode()
        if name == "hex":
            return value.hex().encode()
        if name == "base64":
            return base64.b64encode(value)
        if name == "base64url":
            return base64.urlsafe_b64encode(value).rstrip(b"=")
        if name == "trim":
            return value.strip(BLANKS.encode())
        if name in ("lower", "upper"):
            return getattr(value, name)()
        try:
            return json.dumps(value.decode("utf-8"), ensure_ascii=False).encode()
        except UnicodeDecodeError:
            raise Unjudged("bytes that aren't text, as a JSON string") from None
