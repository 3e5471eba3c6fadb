"""Looking a header up: any case or CGI's spelling, equal repeats count once."""

from .words import Refused, Unjudged

BLANKS = " \t\n\f\r"
NOT_TEXT = object()

LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def ascii_lower(text):
    return text.translate(LOWER)


def unicode(text):
    """Text as UTF-8 can hold it: U+FFFD in place of a lone surrogate."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace") if not text.isascii() else text


class Headers:
    """Pairs, whose values may be lists, absent, or no text at all."""

    def __init__(self, pairs):
        self.values = {}
        for name, value in pairs:
            given = self.values.setdefault(ascii_lower(name), [])
            for one in value if isinstance(value, list) else [value]:
                if one is not None:
                    given.append(once(unicode(one).strip(BLANKS)) if isinstance(one, str) else NOT_TEXT)

    def all(self, name):
        name = ascii_lower(name)
        by_cgi = name.replace("-", "_")
        # CGI has these two without HTTP_.
        spellings = [name, f"http_{by_cgi}", *([by_cgi] if name in ("content-type", "content-length") else [])]
        return [value for spelling in spellings for value in self.values.get(spelling, [])]

    def require(self, name, absent="missing_signature"):
        values = self.all(name)
        if not values:
            raise Refused(absent)
        if any(value != values[0] for value in values):
            raise Refused("ambiguous_signature")
        if values[0] is NOT_TEXT:
            raise Refused("malformed_signature")
        return values[0]

    def repeated(self, name):
        """All values of a header of which any may be right, each text."""
        found = list(dict.fromkeys(self.all(name)))
        if NOT_TEXT in found:
            raise Refused("malformed_signature")
        return found

    def lone(self, name):
        """The value of an unsigned header, where there is just one."""
        values = self.all(name)
        if not values or values[0] is NOT_TEXT or any(value != values[0] for value in values):
            return None
        return values[0] or None


def once(value):
    """A repeated header that a server has joined, where both halves are equal."""
    if "," not in value:
        return value
    for at, character in enumerate(value):
        if character == ",":
            first, second = value[:at].strip(BLANKS), value[at + 1:].strip(BLANKS)
            if first == second:
                if abs(len(value[:at]) - len(value[at + 1:])) > 1:
                    raise Unjudged("unusual blanks round a joining comma")
                return first
    return value
