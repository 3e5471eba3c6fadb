"""What options must be. Each check raises WebhookConfigError: invalid_option."""

from __future__ import annotations

import sys
from typing import Any, Callable, Sequence, TypeVar

from hookseal.errors import WebhookConfigError
from hookseal.type_name import type_name

_T = TypeVar("_T")
_V = TypeVar("_V")
_NO_MAX = sys.float_info.max


def invalid_option(name: str, expected: str, found: str) -> WebhookConfigError:
    """Worded as the core words it."""
    return WebhookConfigError(f"{name}: expected {expected}, found {found}", "invalid_option")


def read_option(name: str, expected: str, value: _V, read: Callable[[_V], _T]) -> _T:
    """What is read of a value whose own code may raise anything then."""
    try:
        return read(value)
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        found = f"{type_name(value)} that raised {type_name(error)} when it was read"
        raise invalid_option(name, expected, found) from error


def seconds_option(name: str, value: Any, max: float = _NO_MAX) -> float:
    """A number of seconds over 0."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= max:
        return value
    expected = "seconds, over 0" if max == _NO_MAX else f"seconds, over 0 and {max} at most"
    raise invalid_option(name, expected, _number_or_type(value))


def whole_option(name: str, value: Any, min: int) -> int:
    """A whole number."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= min:
        return value
    raise invalid_option(name, f"a whole number, {min} or more", _number_or_type(value))


def text_option(name: str, value: Any) -> str:
    """A text."""
    if isinstance(value, str):
        return value
    raise invalid_option(name, "a str", type_name(value))


def function_option(name: str, value: Any) -> Any:
    """Something to call."""
    if callable(value):
        return value
    raise invalid_option(name, "a function", type_name(value))


def object_option(name: str, value: object, expected: str, methods: Sequence[str]) -> None:
    """An object of the caller's own, with these methods."""
    for method in methods:
        if not callable(getattr(value, method, None)):
            raise invalid_option(name, expected, f"{type_name(value)} without {method}()")


def _number_or_type(value: object) -> str:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return str(value) if is_number else type_name(value)
