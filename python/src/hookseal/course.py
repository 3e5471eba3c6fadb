"""A request on its way to a response, and how it ended."""

from __future__ import annotations

import time
from typing import Any, List, NamedTuple, Optional

from hookseal.attempt import attempt_of
from hookseal.endpoint import Endpoint
from hookseal.response import ReceiverResponse
from hookseal.result import EventResult, Outcome, Result


class Asked(NamedTuple):
    """A request, on its way to a response."""

    method: str
    url: Optional[str]
    headers: Any
    request: Any
    """The framework's."""
    began: float


class Ended(NamedTuple):
    """A request, or one event of it, with its response."""

    outcome: Outcome
    response: ReceiverResponse
    error: Optional[Exception] = None
    event: Any = None


def decisive(ended: List[Ended], endpoint: Endpoint) -> Ended:
    """The event whose response is the request's: the first that isn't done, because another attempt brings back all of
    them; else one that was handled, or that nobody handles."""
    for one in ended:
        if one.response.status >= 300:
            return one
    for outcome in ("handled", "unhandled"):
        for one in ended:
            if one.outcome == outcome:
                return one
    return ended[0] if ended else Ended("unhandled", endpoint.received)


def result_of(
    asked: Asked, endpoint: Optional[Endpoint], body: Optional[bytes], ended: Ended, all_ended: List[Ended]
) -> Result:
    """What the hook `on_result` gets."""
    is_done = ended.outcome in ("handled", "duplicate", "unhandled", "challenge")
    return Result(
        outcome=ended.outcome,
        status=ended.response.status,
        code=ended.response.code,
        event=ended.event,
        provider=endpoint.provider if endpoint else None,
        type=getattr(ended.event, "type", None),
        key=getattr(ended.event, "idempotency_key", None),
        secret_index=getattr(ended.event, "secret_index", None),
        attempt=attempt_of(endpoint.record, asked.headers, ended.event) if endpoint else None,
        duration_ms=(time.perf_counter() - asked.began) * 1000,
        body=None if is_done else body,
        error=ended.error,
        events=tuple(
            EventResult(
                one.outcome,
                one.event,
                getattr(one.event, "type", None),
                getattr(one.event, "idempotency_key", None),
                one.response.code,
                one.error,
            )
            for one in all_ended
        ),
    )
