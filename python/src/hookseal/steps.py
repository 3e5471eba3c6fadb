"""Work that is written once for sync and async code: as steps that a driver takes."""

from __future__ import annotations

from typing import Any, Callable, Generator, NamedTuple, Optional, Set, TypeVar, cast


class Step(NamedTuple):
    """Something to call. What it returns, or raises, goes back to whoever asked for it."""

    call: Callable[[], Any]
    blocks: bool
    """Whether an event loop must not wait for it."""

    seconds: Optional[float] = None
    """How long an event loop waits for it. Then the step raises TimeoutError, and what was called goes on."""

    late: Callable[[Any], Any] = lambda outcome: None
    """Gets what comes after that."""


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
    advance: Callable[[Any], Step] = steps.send
    outcome: Any = None
    while True:
        try:
            step = advance(outcome)
        except StopIteration as end:
            return cast(_T, end.value)
        try:
            outcome, advance = await (_called(step) if step.seconds is None else _in_time(step, step.seconds)), steps.send
        except BaseException as error:
            outcome, advance = error, steps.throw


async def _called(step: Step) -> Any:
    from hookseal.threads import in_thread

    outcome = await in_thread(step.call) if step.blocks else step.call()
    return await outcome if _is_awaitable(outcome) else outcome


async def _in_time(step: Step, seconds: float) -> Any:
    import asyncio

    task = asyncio.ensure_future(_called(step))
    try:
        done, _ = await asyncio.wait([task], timeout=seconds)
    except asyncio.CancelledError:
        task.cancel()
        raise
    if done:
        return task.result()
    work = asyncio.ensure_future(_late(task, step.late))
    _TASKS.add(work)
    work.add_done_callback(_TASKS.discard)
    raise TimeoutError(f"the store did not answer within {seconds} s, which the receiver's `store_timeout` sets")


async def _late(task: Any, late: Callable[[Any], Any]) -> None:
    try:
        await _called(Step(_bound(late, await task), blocks=True))
    except Exception:
        pass  # that it took too long was reported


def _bound(call: Callable[[Any], Any], value: Any) -> Callable[[], Any]:
    return lambda: call(value)


# A loop forgets a task that nobody else holds.
_TASKS: Set[Any] = set()


def _is_awaitable(outcome: Any) -> bool:
    return hasattr(outcome, "__await__")
