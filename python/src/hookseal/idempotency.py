"""Remembers which events were handled, so that each is handled once however often
it is delivered."""

from __future__ import annotations

from typing import Any, Dict, Literal, NamedTuple, Optional, Protocol, Union

from hookseal.errors import HooksealError
from hookseal.option_checks import seconds_option

_DAY = 24 * 60 * 60


class Claim(NamedTuple):
    """What a store says to a claim."""

    state: Literal["claimed", "in_progress", "done"]
    """claimed: the caller may go to work. in_progress: another process is at work. done: the work is done."""

    token: str = ""
    """Proves to the store that the claim is the caller's, if it was claimed."""


class IdempotencyStore(Protocol):
    """Remembers which events were handled, so that each is handled once however often it is delivered.

    The token fences: a process whose claim has expired, and was taken by another,
    can neither commit nor release what is the other's.

    A store may have two more members. `retention`: how many seconds back it is sure to
    know what was handled. A receiver reads it with every event, and refuses older ones.
    Default: as long as the receiver needs. `retain(seconds)`: each receiver calls it when
    it is made, to say how many seconds it needs a handled event to be remembered.
    """

    def claim(self, key: str, ttl: float) -> Claim:
        """Claims a key for ttl seconds: of those who ask at once, one gets it."""

    def commit(self, key: str, token: str) -> object:
        """The work is done: the key stays taken. Returns False if the claim was no longer the caller's."""

    def release(self, key: str, token: str) -> object:
        """The work failed: the next delivery may claim the key at once."""


class AsyncIdempotencyStore(Protocol):
    """The same for async frameworks."""

    async def claim(self, key: str, ttl: float) -> Claim:
        """As in IdempotencyStore."""

    async def commit(self, key: str, token: str) -> object:
        """As in IdempotencyStore."""

    async def release(self, key: str, token: str) -> object:
        """As in IdempotencyStore."""


AnyStore = Union[IdempotencyStore, AsyncIdempotencyStore]


class LeaseExpiredError(HooksealError):
    """A handler took longer than the lease, so another process may have handled the event as well."""

    code = "lease_expired"

    def __init__(self, lease: float) -> None:
        super().__init__(lease)

    def __str__(self) -> str:
        lease = self.args[0]
        return f"a handler took longer than its lease of {lease} s, and the event was claimed again: set a longer `lease`"


def needed_retention(record: Dict[str, Any]) -> float:
    """How long a receiver needs handled events to be remembered: a week at least, and longer than the
    platform retries."""
    lengths = [sum(schedule["delays"]) for schedule in record.get("retry_schedules") or ()]
    return max(7 * _DAY, max(lengths, default=0) + _DAY)


class RetainingStore:
    """How long a store remembers: as its option says, or as long as its receivers need."""

    def __init__(self, retention: Optional[float]) -> None:
        self._given = None if retention is None else seconds_option("retention", retention)
        self._needed = needed_retention({})

    @property
    def retention(self) -> float:
        """How many seconds a handled event is remembered."""
        return self._needed if self._given is None else self._given

    def retain(self, seconds: float) -> None:
        """For receivers: how many seconds they need, where the option `retention` says nothing else."""
        self._needed = max(self._needed, seconds)
