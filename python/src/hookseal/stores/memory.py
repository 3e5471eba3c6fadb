"""A store in this process's memory."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from time import monotonic
from typing import Dict, Optional, Tuple

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import whole_option


class MemoryStore(RetainingStore):
    """A store in this process's memory: right for one process, and empty after a restart.
    When it is full, it forgets the oldest handled events before their time; a receiver
    then refuses events from before that, because they may be among them.

    capacity: how many keys are held at most; the oldest handled ones make room.
    retention: seconds a handled event is remembered. Default: 7 days, or a day longer than
    the retries that the platform documents, if that is more.
    Threads may share it.
    """

    fingerprints = True

    def __init__(self, *, capacity: int = 100_000, retention: Optional[float] = None) -> None:
        super().__init__(retention)
        self._capacity = whole_option("capacity", capacity, 1)
        self._lock = threading.Lock()
        self._claimed: Dict[str, Tuple[str, float]] = {}
        # When each was handled, by whom, and the fingerprint. All are kept equally long, so the oldest come first.
        self._done: OrderedDict[str, Tuple[float, str, Optional[str]]] = OrderedDict()
        # When the last one was handled that made room before its time.
        self._evicted = float("-inf")

    @property
    def retention(self) -> float:
        """How many seconds back all that was handled is remembered: fewer while there is no room for more."""
        return min(super().retention, monotonic() - self._evicted)

    def __len__(self) -> int:
        return len(self._claimed) + len(self._done)

    def claim(self, key: str, ttl: float) -> Claim:
        with self._lock:
            now = monotonic()
            self._forget(now)
            if key in self._done:
                return Claim("done", fingerprint=self._done[key][2])
            _, expires = self._claimed.get(key, ("", now))
            if expires > now:
                return Claim("in_progress")
            self._claimed.pop(key, None)
            self._make_room(now)
            token = os.urandom(16).hex()
            self._claimed[key] = (token, now + ttl)
            return Claim("claimed", token)

    def renew(self, key: str, token: str, ttl: float) -> bool:
        with self._lock:
            if not self._is_good(key, token):
                return False
            self._claimed[key] = (token, monotonic() + ttl)
            return True

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        with self._lock:
            if key in self._done:
                return self._done[key][1] == token
            if not self._is_good(key, token):
                return False
            self._claimed.pop(key, None)
            self._done[key] = (monotonic(), token, fingerprint)
            return True

    def release(self, key: str, token: str) -> None:
        with self._lock:
            held, _ = self._claimed.get(key, ("", 0))
            if held == token:
                del self._claimed[key]

    def _is_good(self, key: str, token: str) -> bool:
        """A claim that expired and that nobody took is still good: the work goes on, or was done."""
        held, _ = self._claimed.get(key, (token, 0))
        return key not in self._done and held == token

    def _forget(self, now: float) -> None:
        while self._done and next(iter(self._done.values()))[0] + super().retention <= now:
            self._done.popitem(last=False)

    def _make_room(self, now: float) -> None:
        if len(self) < self._capacity:
            return
        if self._done:
            _, (handled, _, _) = self._done.popitem(last=False)
            self._evicted = max(self._evicted, handled)
            return
        self._claimed = {key: held for key, held in self._claimed.items() if held[1] > now}
        if len(self) >= self._capacity:
            # To drop a claim would let two work on one event. The sender will be back.
            raise RuntimeError(f"the memory store is full: {self._capacity} events are being handled")
