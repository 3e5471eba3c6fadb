"""One signature is good for one delivery: no value may take a piece of its neighbour.

A template is a row of values, with separators between them: literal text, and the URL and the
method, which the receiver knows itself. Values that touch are a run."""

from itertools import groupby

from .words import Refused

# Under a tolerance of so many milliseconds, a digit more or less makes a time wrong.
WIDEST = 10**11
SHORTEST = {"unix": 10, "unix-ms": 13, "rfc3339": 0}


def is_separator(part):
    return part[0] == "literal" or part[1] in ("url", "method")


class Borders:
    """Refuses a template in which nothing fixes a border."""

    def __init__(self, parts, time, tolerance):
        self.parts = parts
        self.body = parts.index(("part", "body"))
        self.time = time
        time_is_fixed = tolerance is not None and tolerance <= WIDEST
        self.needs_json = False
        self.time_touches = False
        # A row of (whether it is separators, the places of its parts).
        self.rows = [(kind, list(places)) for kind, places in groupby(range(len(parts)), lambda place: is_separator(parts[place]))]
        for separators, places in self.rows:
            if separators:
                continue
            run = [parts[place] for place in places]
            fixed = [("part", "body")] + [("part", "timestamp")] * time_is_fixed
            loose = [part for part in run if part not in fixed]
            if len(loose) > 1:
                raise Refused("invalid_option")
            self.needs_json |= len(loose) == 1 and ("part", "body") in run
            self.time_touches |= len(run) > 1 and ("part", "timestamp") in run

    def check(self, pieces, time):
        """Refuses values that hold what should keep them apart from the next; `pieces` are those of the parts."""
        if self.time_touches and len(time) < SHORTEST[self.time["format"]]:
            raise Refused("malformed_timestamp")
        for at, (separators, places) in enumerate(self.rows):
            if separators or self.body in places:
                continue
            if self.time and self.time["format"] == "rfc3339" and [self.parts[place] for place in places] == [("part", "timestamp")]:
                continue  # it has a form, and so an end
            before = places[0] < self.body
            value = b"".join(pieces[place] for place in places)
            separator = b"".join(pieces[place] for place in self.rows[at + 1 if before else at - 1][1])
            found = (value + separator).find(separator) == len(value) if before else (separator + value).rfind(separator) == 0
            if not found:
                raise Refused("malformed_signature")
