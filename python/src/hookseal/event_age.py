"""Refuses events that may have been handled and forgotten."""

from __future__ import annotations

import time
from typing import Any, Callable, Dict, Optional, Union

from hookseal.errors import HooksealError, WebhookVerificationError

# A clock may be this many seconds ahead of ours; a time beyond that is none.
_LEEWAY = 300


class UndatedEvent(HooksealError):
    """Neither this event nor its delivery says when it was signed: a recorded delivery is
    taken again once its event is forgotten."""

    code = "undated_event"

    def __init__(self) -> None:
        super().__init__(
            "an event without a signed time that can be read, or with one that is more than 5 minutes ahead of "
            "this clock: once the store has forgotten it, it would be handled again. This is said once; `max_age=False` looks at no event's age"
        )


class EventAge:
    """How old an event may be.

    store: False for none.
    max_age: None for as long as the store remembers, False for any age.
    needed: how many seconds a store remembers that doesn't say.
    """

    def __init__(self, store: Any, max_age: Union[float, bool, None], needed: float, record: Dict[str, Any]) -> None:
        if max_age is False or (max_age is None and store is False):
            self._most: Optional[Callable[[], float]] = None
        elif max_age is None:
            self._most = lambda: _retention(store, needed)
        else:
            self._most = lambda: max_age
        status = record.get("rejection_status")
        self._status = status if isinstance(status, int) else 401

    @property
    def matters(self) -> bool:
        """Whether there is a limit."""
        return self._most is not None

    def is_known(self, signed_at: Optional[float]) -> bool:
        """Whether a time, in seconds since 1970, says anything."""
        return signed_at is not None and signed_at <= time.time() + _LEEWAY

    def check(self, signed_at: Optional[float]) -> None:
        """Raises WebhookVerificationError: timestamp_too_old."""
        if signed_at is None or self._most is None:
            return
        most = self._most()  # first: it may be counted from now
        age = time.time() - signed_at
        if age < most:
            return
        raise WebhookVerificationError(
            f"signed {int(age)} s ago, and handled events are remembered for {int(most)} s: "
            "a replay, a very late retry, or an old payload in a test. The store's `retention` (and a memory "
            "store's `capacity`) says how long it remembers, `max_age` how old an event may be",
            "timestamp_too_old",
            self._status,
        )


def _retention(store: Any, needed: float) -> float:
    retention: Optional[float] = getattr(store, "retention", None)
    return needed if retention is None else retention
