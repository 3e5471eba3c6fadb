"""Remembers which events were handled, so that each is handled once however often
it is delivered."""

from __future__ import annotations

import os
import threading
import time
from collections import OrderedDict
from typing import Any, Dict, Literal, NamedTuple, Optional, Protocol, Tuple, Union

from hookseal.errors import WebhookConfigError

_DAY = 24 * 60 * 60


def needed_retention(record: Dict[str, Any]) -> float:
    """How many seconds a receiver needs a handled event to be remembered: a week, and longer
    than the platform of that record retries."""
    lengths = [sum(schedule["delays"]) for schedule in record.get("retry_schedules") or ()]
    return max(7 * _DAY, max(lengths, default=0) + _DAY)


class Claim(NamedTuple):
    """What a store says to a claim."""

    state: Literal["claimed", "in_progress", "done"]
    """claimed: go to work. in_progress: another is at work. done: nothing is left to do."""

    token: str = ""
    """Proves to the store that the claim is the caller's, when it was claimed."""


class IdempotencyStore(Protocol):
    """What a receiver asks of a store.

    The token fences: a process whose claim has expired, and was taken by another,
    can neither commit nor release what is the other's.

    A store may have two members more. `retention`: how many seconds back it is sure to
    know what was handled. A receiver reads it with every event, and refuses older ones.
    `retain(seconds)`: told by each receiver, when it is made, how long a handled event has
    to be remembered; where there is no `retention`, that is how long it is.
    """

    def claim(self, key: str, ttl: float) -> Claim:
        """Claims a key for ttl seconds: of those who ask at once, one gets it."""

    def commit(self, key: str, token: str) -> object:
        """The work is done: the key stays taken. False if the claim was no longer the caller's."""

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


class _Retaining:
    """How long a store remembers: as its option says, or as long as its receivers need."""

    def __init__(self, retention: Optional[float]) -> None:
        if retention is not None and not is_seconds(retention):
            raise WebhookConfigError("retention: expected seconds, over 0", "invalid_option")
        self._given = retention
        self._needed = needed_retention({})

    @property
    def retention(self) -> float:
        """Seconds a handled event is remembered."""
        return self._needed if self._given is None else self._given

    def retain(self, seconds: float) -> None:
        """For receivers: how long they need, where the option `retention` says nothing else."""
        self._needed = max(self._needed, seconds)


class MemoryStore(_Retaining):
    """A store in this process's memory: right for one process, and empty after a restart.
    When it is full, it forgets the oldest handled events before their time; a receiver
    then refuses events from before that, because they may be among them.

    capacity: how many keys are held at most; the oldest handled ones make room.
    retention: seconds a handled event is remembered. Default: 7 days, or a day longer than
    the retries that the platform documents, if that is more.
    Threads may share it.
    """

    def __init__(self, *, capacity: int = 100_000, retention: Optional[float] = None) -> None:
        super().__init__(retention)
        if isinstance(capacity, bool) or not isinstance(capacity, int) or capacity < 1:
            raise WebhookConfigError("capacity: expected a whole number, 1 or more", "invalid_option")
        self._capacity = capacity
        self._lock = threading.Lock()
        self._claimed: Dict[str, Tuple[str, float]] = {}
        # When each was handled. All are kept equally long, so the oldest come first.
        self._done: OrderedDict[str, float] = OrderedDict()
        # When the last one was handled that made room before its time.
        self._evicted = float("-inf")

    @property
    def retention(self) -> float:
        """Seconds back all that was handled is remembered: fewer while there is no room for more."""
        return min(super().retention, time.time() - self._evicted)

    def __len__(self) -> int:
        return len(self._claimed) + len(self._done)

    def claim(self, key: str, ttl: float) -> Claim:
        with self._lock:
            now = time.time()
            self._forget(now)
            if key in self._done:
                return Claim("done")
            _, expires = self._claimed.get(key, ("", now))
            if expires > now:
                return Claim("in_progress")
            self._claimed.pop(key, None)
            self._make_room(now)
            token = new_token()
            self._claimed[key] = (token, now + ttl)
            return Claim("claimed", token)

    def commit(self, key: str, token: str) -> bool:
        with self._lock:
            # A claim that expired and that nobody took is still good for this: the work was done.
            held, _ = self._claimed.get(key, (token, 0))
            if key in self._done or held != token:
                return False
            self._claimed.pop(key, None)
            self._done[key] = time.time()
            return True

    def release(self, key: str, token: str) -> None:
        with self._lock:
            held, _ = self._claimed.get(key, ("", 0))
            if held == token:
                del self._claimed[key]

    def _forget(self, now: float) -> None:
        while self._done and next(iter(self._done.values())) + super().retention <= now:
            self._done.popitem(last=False)

    def _make_room(self, now: float) -> None:
        if len(self) < self._capacity:
            return
        if self._done:
            _, handled = self._done.popitem(last=False)
            self._evicted = max(self._evicted, handled)
            return
        self._claimed = {key: held for key, held in self._claimed.items() if held[1] > now}
        if len(self) >= self._capacity:
            # To drop a claim would let two work on one event. The sender will be back.
            raise RuntimeError(f"the memory store is full: {self._capacity} events are being handled")


# A key holds `claimed:<token>`, then `done`: the same in every language, so that they can share one Redis.
# A client that lost an answer asks again, and finds its own token.
_CLAIM = """
if redis.call("SET", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) then return 1 end
local held = redis.call("GET", KEYS[1])
if held == ARGV[1] then return 1 end
if held == "done" then return 2 end
return 0"""

# A claim that expired and that nobody took is still good for this: the work was done.
_COMMIT = """
local held = redis.call("GET", KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call("SET", KEYS[1], "done", "PX", ARGV[2])
return 1"""

_RELEASE = """
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0"""


class RedisClient(Protocol):
    """What a Redis store needs of a client: `redis.Redis` or `redis.asyncio.Redis`."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any:
        """Runs a script."""


class _RedisKeys(_Retaining):
    """What both Redis stores take."""

    def __init__(self, client: RedisClient, *, prefix: str = "hookseal:", retention: Optional[float] = None) -> None:
        super().__init__(retention)
        self._client = client
        self._prefix = prefix

    def _run(self, script: str, key: str, token: str, *rest: str) -> Any:
        return self._client.eval(script, 1, self._prefix + key, f"claimed:{token}", *rest)


class RedisStore(_RedisKeys):
    """A store in Redis, for several processes, over your own `redis.Redis`.

    prefix: what every key begins with.
    retention: seconds a handled event is remembered. Default: as for MemoryStore.
    Give the client a `socket_timeout`, or a Redis that hangs hangs the receiver.
    """

    def claim(self, key: str, ttl: float) -> Claim:
        token = new_token()
        return _claim(self._run(_CLAIM, key, token, _millis(ttl)), token)

    def commit(self, key: str, token: str) -> bool:
        return int(self._run(_COMMIT, key, token, _millis(self.retention))) == 1

    def release(self, key: str, token: str) -> None:
        self._run(_RELEASE, key, token)


class AsyncRedisStore(_RedisKeys):
    """RedisStore for async frameworks, over your own `redis.asyncio.Redis`."""

    async def claim(self, key: str, ttl: float) -> Claim:
        token = new_token()
        return _claim(await self._run(_CLAIM, key, token, _millis(ttl)), token)

    async def commit(self, key: str, token: str) -> bool:
        return int(await self._run(_COMMIT, key, token, _millis(self.retention))) == 1

    async def release(self, key: str, token: str) -> None:
        await self._run(_RELEASE, key, token)


def new_token() -> str:
    """A token that nobody else has."""
    return os.urandom(16).hex()


def _claim(outcome: Any, token: str) -> Claim:
    if int(outcome) == 1:
        return Claim("claimed", token)
    return Claim("done" if int(outcome) == 2 else "in_progress")


def is_seconds(value: object) -> bool:
    """Whether it is a number over 0."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf")


def _millis(seconds: float) -> str:
    return str(max(1, round(seconds * 1000)))
