"""Which event types a platform documents: a handler for one that can't come would never run."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Generic, List, Optional, Pattern, TypeVar, Union

from hookseal.option_checks import invalid_option

_Data = TypeVar("_Data")


class EventType(str, Generic[_Data]):
    """An event type with what its data are, for type checkers: where a platform's record has no shapes, or for ones of
    your own. `INVOICE_PAID: EventType[Invoice] = EventType("invoice.paid")`, and then `receiver.on(INVOICE_PAID)`.
    """


TypeOrPattern = Union[str, "Pattern[str]"]


def matcher(type: TypeOrPattern) -> Optional[Callable[[str], bool]]:
    """Whether a pattern takes a type; None for a type. A text with a `*` at its end takes all that begin like it."""
    if isinstance(type, re.Pattern):
        return lambda found: type.search(found) is not None
    start, star, rest = type.partition("*")
    if rest:
        raise invalid_option("on", "an event type, with a * at its end alone", type)
    return (lambda found: found.startswith(start)) if star else None


def check_type(type: TypeOrPattern, record: Dict[str, Any], warn: Callable[[str], None]) -> None:
    """Raises WebhookConfigError for a type or a pattern that can't come, and warns of a type that a list, which may
    not be complete, doesn't have."""
    if "scheme" not in record:  # a verifier's own, which says some of it
        return
    envelope = record.get("envelope") or {}
    if not envelope.get("type"):
        expected = f"otherwise(), because {record.get('id')} sends no event types (or undocumented=True)"
        raise invalid_option("on", expected, _named(type))
    documented: List[str] = list(record.get("events") or {})
    closed = record.get("events_closed") is True
    if not documented and isinstance(envelope.get("types"), list):
        documented, closed = envelope["types"], True
    matches = matcher(type)
    if not documented or any(matches(one) if matches else one == type for one in documented):
        return
    found = f"{_named(type)}, to which {_nearest(type, documented)} is nearest"
    if closed:
        raise invalid_option("on", f"an event type of {record.get('id')} (or undocumented=True)", found)
    warn(f"{record.get('id')} documents no event type {found}")


def _named(type: TypeOrPattern) -> str:
    return type if isinstance(type, str) else type.pattern


def _nearest(type: TypeOrPattern, documented: List[str]) -> str:
    return min(documented, key=lambda one: _distance(_named(type), one))


def _distance(one: str, other: str) -> int:
    """How many letters to add, drop or change to make one of the other."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row[0] = row[0], number
        for at, wanted in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (letter != wanted))
    return row[-1]
