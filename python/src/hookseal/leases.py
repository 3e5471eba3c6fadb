"""How long an event stays claimed, and what keeps a claim while its handler is at work."""

from __future__ import annotations

import heapq
import itertools
import os
import threading
import time
from typing import Any, Awaitable, Callable, Dict, List, Optional

from hookseal.idempotency import retry_spans

_LONGEST = 60.0
_UNRENEWED = 300.0
LONGEST_WORK = 900.0
"""Seconds that a claim is renewed at most: a handler that never ends would hold its event for ever."""


def default_lease(record: Dict[str, Any], renews: bool) -> float:
    """In seconds. If a process dies at work, the platform's retries must not all find its claim: half of what the
    shortest documented schedule takes. A store that can't renew has to wait for the slowest handler."""
    if not renews:
        return _UNRENEWED
    return min(_LONGEST, max(1.0, min(retry_spans(record), default=2 * _LONGEST) / 2))


class Renewal:
    """Renews one claim, every third of its lease, until it is stopped or the claim is lost."""

    def stop(self) -> Any:
        """Returns, or is done, when no renewal is under way any more: one that came late would claim the key again."""


class RenewalThread:
    """Renews the claims of a receiver in a thread, which ends when there are none."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: List[Any] = []
        self._numbers = itertools.count()
        self._running_in: Optional[int] = None
        """The process that the thread is in: a fork has none of its parent's."""

    def start(self, seconds: float, renew: Callable[[], bool]) -> Renewal:
        """renew: returns whether to go on."""
        renewal = _ThreadRenewal(seconds, renew)
        self._add(renewal)
        return renewal

    def _add(self, renewal: _ThreadRenewal) -> None:
        entry = (time.monotonic() + renewal.seconds, next(self._numbers), renewal)
        with self._changed:
            heapq.heappush(self._due, entry)
            if self._running_in != os.getpid():
                self._running_in = os.getpid()
                threading.Thread(target=self._run, name="hookseal renews claims", daemon=True).start()
            elif self._due[0] is entry:
                self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                while self._due and self._due[0][2].is_stopped:
                    heapq.heappop(self._due)
                if not self._due:
                    self._running_in = None
                    return
                wait = self._due[0][0] - time.monotonic()
                if wait > 0:
                    self._changed.wait(wait)
                    continue
                renewal = heapq.heappop(self._due)[2]
            if renewal.goes_on():
                self._add(renewal)


class _ThreadRenewal(Renewal):
    def __init__(self, seconds: float, renew: Callable[[], bool]) -> None:
        self.seconds = seconds
        self._renew: Optional[Callable[[], bool]] = renew
        self._lock = threading.Lock()

    @property
    def is_stopped(self) -> bool:
        return self._renew is None

    def goes_on(self) -> bool:
        with self._lock:
            return self._renew is not None and self._renew()

    def stop(self) -> None:
        with self._lock:
            self._renew = None


class LoopRenewal(Renewal):
    """In an event loop."""

    def __init__(self, seconds: float, renew: Callable[[], Awaitable[bool]]) -> None:
        import asyncio

        self._loop = asyncio.get_running_loop()
        self._seconds, self._renew = seconds, renew
        self._task: Optional[Any] = None
        self._is_stopped = False
        self._timer = self._loop.call_later(seconds, self._begin)

    def _begin(self) -> None:
        self._task = self._loop.create_task(self._go_on())

    async def _go_on(self) -> None:
        if await self._renew() and not self._is_stopped:
            self._timer = self._loop.call_later(self._seconds, self._begin)

    def stop(self) -> Any:
        self._is_stopped = True
        self._timer.cancel()
        return None if self._task is None or self._task.done() else self._task
