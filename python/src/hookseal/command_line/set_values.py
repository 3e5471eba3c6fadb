"""`--set`: other values in a body of JSON."""

from __future__ import annotations

import re
from typing import Any, Iterable, List, Sequence, Tuple, Union

from hookseal.command_line.arguments import Arguments, shown
from hookseal.command_line.near_names import near_names
from hookseal.command_line.output import one_line_json, parsed_json, text_of
from hookseal.command_line.usage_error import UsageError


def with_values(given: Arguments, body: Union[str, bytes], may_add: bool) -> Union[str, bytes]:
    """The body with the values of `--set`. may_add: a field that it lacks is added; otherwise `+` before its name says so."""
    values = given.pairs("set")
    if not values:
        return body
    try:
        payload = parsed_json(body if isinstance(body, str) else text_of(body))
    except ValueError:
        raise UsageError("--set changes a value of JSON, and the body isn't JSON") from None
    for typed, value in values:
        path = typed[1:] if typed.startswith("+") else typed
        names = _names_of(path)
        if not may_add and not typed.startswith("+") and not _is_there(payload, names):
            raise UsageError(_lacking(payload, path))
        _set(payload, names, path, _value_of(value))
    return one_line_json(payload).encode("utf-8", "backslashreplace")


def _names_of(path: str) -> List[str]:
    """`items[0].id` and `items.0.id` are the same."""
    return re.sub(r"\[([0-9]{1,9})\]", lambda index: index[1] if index.start() == 0 else f".{index[1]}", path).split(".")


def _is_there(payload: Any, names: Sequence[str]) -> bool:
    value = payload
    for name in names:
        if not _has(value, name):
            return False
        value = _inner(value, name)
    return True


def _has(value: Any, name: str) -> bool:
    return _is_index(name, len(value) - 1) if isinstance(value, list) else isinstance(value, dict) and name in value


def _inner(value: Any, name: str) -> Any:
    return value[int(name)] if isinstance(value, list) else value[name]


def _is_index(name: str, last: int) -> bool:
    return re.fullmatch(r"[0-9]{1,9}", name) is not None and int(name) <= last


def _lacking(payload: Any, path: str) -> str:
    near = near_names(path, _paths_in(payload))
    meant = f": is it {' or '.join(near)}?" if near else "."
    return f"the body has no field {shown(path)}{meant} A + before the name adds it: --set +NAME=VALUE"


def _paths_in(value: Any, before: str = "") -> Iterable[str]:
    """The paths of all values, as they are typed; not those that nobody types."""
    if len(before) > 100:
        return
    items: List[Tuple[Any, Any]] = list(enumerate(value)) if isinstance(value, list) else []
    items = list(value.items()) if isinstance(value, dict) else items
    for name, inner in items:
        path = f"{before}[{name}]" if isinstance(value, list) else f"{before}.{name}" if before else name
        yield path
        yield from _paths_in(inner, path)


def _set(payload: Any, names: Sequence[str], path: str, value: Any) -> None:
    holder = payload
    for name, following in zip(names, names[1:]):
        if not _has(holder, name) and _takes(holder, name):
            _define(holder, name, [] if following == "0" else {})
        holder = _inner(holder, name) if _has(holder, name) else None
    if not _takes(holder, names[-1]):
        raise UsageError(f"the body has no place {shown(path)}")
    _define(holder, names[-1], value)


def _takes(holder: Any, name: str) -> bool:
    """Whether it can have such a field: an object has any, a list those that it has and one more."""
    return _is_index(name, len(holder)) if isinstance(holder, list) else isinstance(holder, dict)


def _define(holder: Any, name: str, value: Any) -> None:
    if isinstance(holder, list):
        holder[int(name) : int(name) + 1] = [value]
    else:
        holder[name] = value


def _value_of(text: str) -> Any:
    """JSON, or else text."""
    try:
        return parsed_json(text)
    except ValueError:
        return text
