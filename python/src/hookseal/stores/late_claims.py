"""Gives back a claim whose answer never came: the store may have got it after all, and nobody would be at work on the
event until its lease is over."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any, Awaitable, Callable, Set

_BETWEEN_TRIES = 1.0


def give_back(release: Callable[[], object], seconds: float) -> None:
    """Calls release in a thread of its own, until it succeeds or the seconds are over."""
    threading.Thread(target=_try, args=(release, seconds), name="hookseal gives a claim back", daemon=True).start()


def give_back_in_loop(release: Callable[[], Awaitable[object]], seconds: float) -> None:
    """The same in the running loop, which may be that of a task that is being cancelled."""
    task = asyncio.ensure_future(_try_in_loop(release, seconds))
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)


# A loop forgets a task that nobody else holds.
_TASKS: Set[Any] = set()


def _try(release: Callable[[], object], seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            release()
            return
        except Exception:
            time.sleep(_BETWEEN_TRIES)


async def _try_in_loop(release: Callable[[], Awaitable[object]], seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            await release()
            return
        except Exception:
            await asyncio.sleep(_BETWEEN_TRIES)
