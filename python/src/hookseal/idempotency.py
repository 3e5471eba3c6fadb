"""Remembers which events were handled, so that each is handled once however often
it is delivered."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, NamedTuple, Optional, Protocol, Union

from hookseal.errors import HooksealError
from hookseal.option_checks import seconds_option

_DAY = 24 * 60 * 60


class Claim(NamedTuple):
    """What a store says to a claim."""

    state: Literal["claimed", "in_progress", "done"]
    """claimed: the caller may go to work. in_progress: another process is at work. done: the work is done."""

    token: str = ""
    """Proves to the store that the claim is the caller's, if it was claimed."""

    fingerprint: Optional[str] = None
    """Of one that is done: what was committed with it, if the store keeps that."""

    transaction: Any = None
    """The store's open transaction, for the handler's own writes, where it has one."""


class IdempotencyStore(Protocol):
    """Remembers which events were handled, so that each is handled once however often it is delivered.

    The token fences: a process whose claim has expired, and was taken by another,
    can neither commit nor release what is the other's.

    A store may have more members:
    `renew(key, token, ttl)`: the handler is still at work: the claim lasts ttl seconds from now. Returns
    False if it was no longer the caller's. Without it a lease has to be longer than the slowest handler.
    `commit(key, token, fingerprint)`: a third parameter gets a text that a later claim, of what is done,
    returns as its `fingerprint`. By it a receiver notices that a duplicate may be none.
    `retention`: how many seconds back it is sure to know what was handled. A receiver reads it with every
    event, and refuses older ones. Default: as long as the receiver needs.
    `retain(seconds)`: each receiver calls it when it is made, to say how many seconds it needs a handled
    event to be remembered.
    `transactional`: True says that the handler's writes are in the transaction of its claim, and that
    a commit that fails undoes them.
    """

    def claim(self, key: str, ttl: float) -> Claim:
        """Claims a key for ttl seconds: of those who ask at once, one gets it."""

    def commit(self, key: str, token: str) -> object:
        """The work is done: the key stays taken. Returns False if the claim was no longer the caller's. To do it
        again with the same token is no mistake: the answer to the first may have been lost."""

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


class KeyConflictError(HooksealError):
    """An event was taken for a duplicate, and may be none: by its id with another body, or by its body with another delivery id."""

    code = "key_conflict"

    def __str__(self) -> str:
        (is_of_body,) = self.args
        if is_of_body:
            return (
                "an event with the body of one that was handled before came under another delivery id, and was taken for a duplicate: "
                "its platform gives attempts ids of their own, or sends equal bodies for several events"
            )
        return (
            "an event that was handled before came with another body, and was taken for a duplicate: "
            "its platform uses an id again, or its bodies differ between attempts"
        )


def needed_retention(record: Dict[str, Any]) -> float:
    """How long a receiver needs handled events to be remembered: a week at least, and longer than the
    platform retries."""
    return max(7 * _DAY, max(retry_spans(record), default=0) + _DAY)


def retry_spans(record: Dict[str, Any]) -> List[int]:
    """For how many seconds the platform retries: by each schedule that it documents, and by its word."""
    spans = [sum(schedule["delays"]) for schedule in record.get("retry_schedules") or ()]
    return [seconds for seconds in (record.get("retry_span_s") or 0, *spans) if seconds > 0]


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
