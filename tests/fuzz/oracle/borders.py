"""One signature is good for one delivery: no value may take a piece of its neighbour.

A template is a row of values, with separators between them: literal text, and what the receiver
knows itself, as the URL is. Values that touch are a run."""

from itertools import groupby

from . import payload as json
from .patterns import Pattern, keeps_apart
from .words import Refused, Unjudged

# Under a tolerance of so many milliseconds, a digit more or less makes a time wrong.
WIDEST = 10**11
SHORTEST = {"unix": 10, "unix-ms": 13}


def is_separator(part):
    return part.kind == "literal" or part.is_own()


def is_body(part):
    return part.kind == "body" and not part.filters


class Borders:
    """Refuses a template in which nothing fixes a border."""

    def __init__(self, parts, time, tolerance, scheme=None):
        self.parts, self.time = parts, time
        self.patterns = {place: Pattern(text) for place, text in ((scheme or {}).get("patterns") or {}).items()}
        self.id = (scheme or {}).get("id")
        headers = (scheme or {}).get("signed_headers") or {}
        self.join = headers.get("join", headers.get("separator", ","))
        self.is_unescaped = bool((scheme or {}).get("unescaped"))
        self.has_groups = any(part.group >= 0 for part in parts)
        self.body = next((place for place, part in enumerate(parts) if is_body(part)), None)
        format = (time or {}).get("format")
        # Without a zone, a time may end in a digit or in what a zone begins with.
        self.time_is_fixed = format == "http-date" or (format not in ("rfc3339-utc", "verbatim") and tolerance is not None and tolerance <= WIDEST)
        self.needs_json = self.time_touches = False
        # The run that takes the rest: the body's, or the last one.
        runs = [place for place, part in enumerate(parts) if not is_separator(part)]
        self.rest = self.body if self.body is not None or not runs else runs[-1]
        # A row of (whether it is separators, the places of its parts).
        self.rows = [(kind, list(places)) for kind, places in groupby(range(len(parts)), lambda place: is_separator(parts[place]))]
        for separators, places in self.rows:
            if separators:
                continue
            run = [parts[place] for place in places]
            loose = [part for part in run if not self.is_fixed(part)]
            if len(loose) > 1 and not self.are_unescaped(run) and not self.are_pinned(run):
                raise Refused("invalid_option")
            self.needs_json |= len(loose) == 1 and any(map(is_body, run))
            self.needs_json |= self.joins_before_body(places)
            self.time_touches |= len(run) > 1 and any(part.kind == "timestamp" for part in run)
        # What isn't JSON could be what another of the schemes signs.
        self.needs_json |= self.is_unescaped and any(part.kind == "body" and not part.filters for part in parts)
        kinds = {part.kind for part in parts} if any(part.kind == "body" for part in parts) else set()
        # Whoever replays a delivery chooses the query.
        self.needs_json |= bool(kinds & {"query", "query-sorted"}) and any(map(is_body, parts))
        self.needs_json_beside_query = "url" in kinds and any(map(is_body, parts))

    def joins_before_body(self, places):
        """Whether they are values of headers, each of which may hold what joins them, and the body stands behind that text."""
        behind = self.parts[places[-1] + 1 : places[-1] + 3]
        return (self.is_unescaped and [self.parts[place].kind for place in places] == ["header-values"] and [part.kind for part in behind] == ["literal", "body"]
                and not behind[1].filters and behind[0].name == self.join and self.join.strip() != "")

    def is_fixed(self, part):
        return is_body(part) or self.has_one_length(part) or (part.kind == "timestamp" and self.time_is_fixed)

    def has_one_length(self, part):
        if part.kind == "timestamp" and not part.filters:
            return self.pattern(part) is not None and self.pattern(part).length() is not None
        if part.optional:
            return False
        return part.has_fixed_length() or (not part.filters and self.pattern(part) is not None and self.pattern(part).length() is not None)

    def pattern(self, part):
        """What the record says of a part's value, or None."""
        if part.kind == "timestamp":
            return Pattern(self.time["pattern"]) if (self.time or {}).get("format") == "verbatim" else None
        place = (self.id if ":" in self.id else f"header:{self.id}") if part.kind == "id" and self.id else part.name
        return self.patterns.get(place)

    def are_unescaped(self, run):
        return self.is_unescaped and all(part.name.startswith("json:") for part in run)

    def are_pinned(self, run):
        found = [self.pattern(part) for part in run if not part.filters]
        return len(found) == len(run) == 2 and None not in found and keeps_apart(*found)

    def check_body(self, body, url):
        """A body whose border nothing else fixes must be a JSON object or array: neither is the beginning or the end of another."""
        beside_query = self.needs_json_beside_query and (body[:1] == b"?" or "?" in url)
        if (self.needs_json or beside_query) and not isinstance(json.parse(body), (json.Object, list)):
            raise Refused("invalid_payload")

    def check(self, pieces, time):
        """Refuses values that hold what should keep them apart from the next; `pieces` are those of the parts."""
        if self.time_touches and len(time) < SHORTEST.get(self.time["format"], 0):
            raise Refused("malformed_timestamp")
        for at, (separators, places) in enumerate(self.rows):
            if separators or self.rest in places:
                continue
            if all(self.has_one_length(self.parts[place]) and self.parts[place].kind != "timestamp" for place in places):
                continue
            if all(map(self.has_a_form, places)):
                if len(places) > 1:
                    raise Unjudged("values that have their forms, and touch")
                continue
            before = places[0] < self.rest
            neighbour = at + 1 if before else at - 1
            if not 0 <= neighbour < len(self.rows):
                continue
            value, separator = (b"".join(pieces[place] or b"" for place in row) for row in (places, self.rows[neighbour][1]))
            if self.has_groups and separator[:1] in value:
                raise Unjudged("the separator of a part that may be absent")
            if separator and (self.reaches(value, separator) if before else (separator + value).rfind(separator) != 0):
                raise Refused("malformed_signature")

    @staticmethod
    def reaches(value, separator):
        return (value + separator).find(separator) != len(value)

    def has_a_form(self, place):
        """Whether the value ends where its own form does."""
        part = self.parts[place]
        if part.kind == "timestamp" and self.time["format"] in ("rfc3339", "http-date"):
            return True
        if part.kind == "timestamp" and self.time["format"] == "rfc3339-utc":
            # A fraction or a zone could follow.
            behind = self.parts[place + 1] if place + 1 < len(self.parts) else None
            return behind is not None and behind.kind == "literal" and behind.name[:1] not in "0123456789.+-Zz"
        # There are as many values as names, and none has what joins them.
        if part.kind == "header-values" and self.is_unescaped:
            return self.joins_before_body([place])
        if part.kind == "header-values":
            behind = self.parts[place + 1] if place + 1 < len(self.parts) else None
            return behind is not None and behind.kind == "literal" and behind.name.startswith(self.join)
        return part.has_fixed_length() or (self.is_unescaped and part.name.startswith("json:"))
