"""Refuses events that may have been handled and forgotten."""

from __future__ import annotations

import time
from typing import Any, Callable, Dict, Literal, Optional, Union

from hookseal.errors import HooksealError, WebhookVerificationError
from hookseal.idempotency import needed_retention

_LEEWAY = 300
"""The sender's clock may be this many seconds ahead of ours; a time beyond that says nothing."""


class UndatedEventError(HooksealError):
    """Neither this event nor its delivery says when it was signed. Once its event is forgotten,
    a recorded delivery would be handled again."""

    code = "undated_event"

    def __str__(self) -> str:
        return (
            "an event without a signed time that can be read, or with one that is more than 5 minutes ahead of "
            "this clock: once the store has forgotten it, it would be handled again. This is reported once; "
            "`max_age=False` turns the check off"
        )


class EventAge:
    """How old an event may be.

    store: False for none.
    max_age: None for as long as the store remembers, False for any age.
    signed: whether the scheme signs the time, or it is the event's own.
    """

    def __init__(self, store: Any, max_age: Union[float, Literal[False], None], record: Dict[str, Any], signed: bool) -> None:
        self._max_age: Optional[Callable[[], float]]
        if max_age is False or (max_age is None and store is False):
            self._max_age = None
        elif max_age is None:
            self._max_age = lambda: _retention(store, record)
        else:
            self._max_age = lambda: max_age
        status = record.get("rejection_status")
        self._status = status if isinstance(status, int) else 401
        self._dated = "signed" if signed else "the event's time is"

    @property
    def matters(self) -> bool:
        """Whether there is a limit."""
        return self._max_age is not None

    def is_known(self, signed_at: Optional[float]) -> bool:
        """Whether a time since 1970, in seconds, says anything; None doesn't."""
        return signed_at is not None and signed_at <= time.time() + _LEEWAY

    def check(self, signed_at: Optional[float]) -> None:
        """Raises WebhookVerificationError: timestamp_too_old."""
        if signed_at is None or self._max_age is None:
            return
        max_age = self._max_age()  # before the age: it may be counted from now
        age = time.time() - signed_at
        if age < max_age:
            return
        raise WebhookVerificationError(
            f"{self._dated} {int(age)} s ago, and handled events are remembered for {int(max_age)} s: "
            "a replay, a very late retry, or an old payload in a test. The store's `retention` (and a memory "
            "store's `capacity`) says how long it remembers, `max_age` how old an event may be",
            "timestamp_too_old",
            self._status,
        )


def _retention(store: Any, record: Dict[str, Any]) -> float:
    retention: Optional[float] = getattr(store, "retention", None)
    return needed_retention(record) if retention is None else retention
