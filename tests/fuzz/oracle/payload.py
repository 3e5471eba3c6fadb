"""Reading JSON strictly, by Python's own parser, and the event in it."""

import json

from .words import Refused

MAX_DEPTH = 128


class Number(float):
    """A number and its digits: ids are integers digit for digit."""

    __slots__ = ("digits", "is_integer_text")

    def __new__(cls, digits, is_integer):
        number = float.__new__(cls, digits)
        number.digits = digits
        number.is_integer_text = is_integer
        return number


class Object(dict):
    """An object, and the names that it has twice."""

    __slots__ = ("repeats",)


def make_object(pairs):
    made = Object(pairs)
    made.repeats = () if len(made) == len(pairs) else {name for name in made if sum(other == name for other, _ in pairs) > 1}
    return made


def refuse_constant(name):
    raise ValueError(name)


DECODER = json.JSONDecoder(
    object_pairs_hook=make_object,
    parse_int=lambda digits: Number(digits, True),
    parse_float=lambda digits: Number(digits, False),
    parse_constant=refuse_constant,
)


def parse(body):
    """The JSON of a body; refused where it isn't JSON in UTF-8, or nests too deep."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("invalid_json", 400) from None
    if text.count("[") + text.count("{") > MAX_DEPTH and depth(text) > MAX_DEPTH:
        raise Refused("invalid_json", 400)
    try:
        # Only these four blanks are JSON's; `str.strip` knows more.
        return DECODER.decode(text.strip(" \t\n\r"))
    except (ValueError, RecursionError):
        raise Refused("invalid_json", 400) from None


def depth(text):
    """How deep the brackets outside strings nest."""
    deepest = level = 0
    in_string = escaped = False
    for character in text:
        if in_string:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                in_string = False
        elif character == '"':
            in_string = True
        elif character in "[{":
            level += 1
            deepest = max(deepest, level)
        elif character in "]}":
            level -= 1
    return deepest


ABSENT = object()


def at(payload, path):
    """What is at a path, through objects alone; the last of a repeated name."""
    value = payload
    for name in path.split("."):
        if not isinstance(value, Object) or name not in value:
            return ABSENT
        value = value[name]
    return value


def has_lone_surrogate(text):
    return any("\ud800" <= character <= "\udfff" for character in text)


def usable_id(value):
    """Text that is some, or an integer digit for digit."""
    if isinstance(value, Number):
        return value.digits if value.is_integer_text else None
    if isinstance(value, str) and value and not has_lone_surrogate(value):
        return value
    return None


def kind(value):
    if isinstance(value, Object):
        return "object"
    if isinstance(value, list):
        return "array"
    if isinstance(value, str):
        return "text"
    if isinstance(value, Number):
        return "integer" if value.is_integer_text else "number"
    return "boolean" if isinstance(value, bool) else "null"


def same(one, other):
    """Whether two parses say the same; JavaScript writes an infinite number as null."""
    return one == other or finite(one) == finite(other)


def finite(value):
    if isinstance(value, dict):
        return {name: finite(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [finite(inner) for inner in value]
    return None if isinstance(value, float) and value in (float("inf"), float("-inf")) else value


class Tree:
    """Data that is read already."""

    def __init__(self, value):
        self.value = value


def read_again(data):
    """Data from the text that a side has written."""
    if isinstance(data, Tree):
        return data.value
    try:
        return DECODER_OF_SIDES.decode(data)
    except ValueError:
        return f"what isn't JSON: {data}"


DECODER_OF_SIDES = json.JSONDecoder(parse_int=float, parse_constant=lambda name: float(name.replace("Infinity", "inf")))
