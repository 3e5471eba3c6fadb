"""Runs blocking calls beside an event loop."""

from __future__ import annotations

import asyncio
import contextvars
from typing import Callable, TypeVar

_T = TypeVar("_T")


async def in_thread(call: Callable[[], _T]) -> _T:
    """Calls it in a thread of the loop's pool, and waits for it even if the caller is cancelled:
    a thread can't be stopped, and what it does must not go unnoticed."""
    context = contextvars.copy_context()
    future = asyncio.get_running_loop().run_in_executor(None, lambda: context.run(_without_stop_iteration, call))
    while not future.done():
        try:
            await asyncio.wait([future])
        except asyncio.CancelledError:
            continue
    return future.result()


def _without_stop_iteration(call: Callable[[], _T]) -> _T:
    try:
        return call()
    except StopIteration as error:  # a future can't hold it, and would never be done
        raise RuntimeError("StopIteration was raised") from error
