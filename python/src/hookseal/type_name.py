"""What a value is, in words for an error; never the value itself, which may be a secret."""

from __future__ import annotations

_MAX_NAME = 60
"""A class of somebody's own may have any name."""


def type_name(value: object) -> str:
    """`None`, `a dict`, `an int`; and what to do with a coroutine."""
    if value is None:
        return "None"
    name = type(value).__name__[:_MAX_NAME]
    article = "an" if name[:1] in ("a", "e", "i", "o", "A", "E", "I", "O") else "a"
    advice = ", which is to be awaited first" if hasattr(type(value), "__await__") else ""
    return f"{article} {name}{advice}"
