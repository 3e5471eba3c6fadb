"""Work that is written once for sync and async code: as steps that a driver takes."""

from __future__ import annotations

from typing import Any, Callable, Generator, NamedTuple, TypeVar, cast


class Step(NamedTuple):
    """Something to call. What it returns, or raises, goes back to whoever asked for it."""

    call: Callable[[], Any]
    blocks: bool
    """Whether an event loop must not wait for it."""


_T = TypeVar("_T")
Steps = Generator[Step, Any, _T]
"""The steps on the way to a result."""


def drive(steps: Steps[_T]) -> _T:
    """Takes the steps where nothing can be awaited."""
    advance: Callable[[Any], Step] = steps.send
    outcome: Any = None
    while True:
        try:
            step = advance(outcome)
        except StopIteration as end:
            return cast(_T, end.value)
        try:
            outcome, advance = step.call(), steps.send
            if _is_awaitable(outcome):
                raise TypeError("what was called is async, and the framework isn't")
        except BaseException as error:
            outcome, advance = error, steps.throw


async def drive_async(steps: Steps[_T]) -> _T:
    """Takes the steps in an event loop: what blocks runs in a thread, what is awaitable is awaited."""
    from hookseal.threads import in_thread

    advance: Callable[[Any], Step] = steps.send
    outcome: Any = None
    while True:
        try:
            step = advance(outcome)
        except StopIteration as end:
            return cast(_T, end.value)
        try:
            outcome = await in_thread(step.call) if step.blocks else step.call()
            if _is_awaitable(outcome):
                outcome = await outcome
            advance = steps.send
        except BaseException as error:
            outcome, advance = error, steps.throw


def _is_awaitable(outcome: Any) -> bool:
    return hasattr(outcome, "__await__")
