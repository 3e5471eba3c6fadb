"""What a record says a value looks like: characters and classes of them, each with how often it stands there."""

import re

from .words import Refused

# A class without a negation, an escaped sign, or a character that means itself.
ITEM = re.compile(r"(\[(?!\^)(?:\\.|[^\]\\])+\]|\\[^A-Za-z0-9]|[^\\\[\]{}()|.*+?^$])([?*+]|\{[0-9]+(?:,[0-9]*)?\})?")
ASCII = [chr(code) for code in range(128)]


class Pattern:
    def __init__(self, text):
        found = ITEM.findall(text)
        if "".join(map("".join, found)) != text or not text or not text.isascii() or not text.isprintable():
            raise Refused("invalid_option")
        self.expression = re.compile(text, re.ASCII)
        # (its characters, at least, at most) of each.
        self.items = [({one for one in ASCII if re.fullmatch(item, one)}, *times(count)) for item, count in found]

    def matches(self, text):
        return self.expression.fullmatch(text) is not None

    def length(self):
        """How many characters each value has, if always as many."""
        if any(least != most for _, least, most in self.items):
            return None
        return sum(least for _, least, _ in self.items)

    def characters(self):
        return set().union(*(some for some, _, most in self.items if most != 0))

    def first(self):
        """What a value may begin with."""
        return reached(self.items)

    def last(self):
        return reached(self.items[::-1])


def times(count):
    if count in ("", "?", "*", "+"):
        return {"": (1, 1), "?": (0, 1), "*": (0, None), "+": (1, None)}[count]
    least, comma, most = count[1:-1].partition(",")
    return int(least), int(most) if most else None if comma else int(least)


def reached(items):
    found = set()
    for some, least, most in items:
        if most != 0:
            found |= some
        if least:
            break
    return found


def keeps_apart(one, other):
    """Whether of two values that touch, each with its pattern, the one ends where the characters of the other begin."""
    return not one.characters() & other.first() or not one.last() & other.characters()
