"""What became of a request, for a receiver's hook `on_result`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Optional, Tuple

Outcome = Literal[
    "handled", "duplicate", "in_progress", "unhandled", "challenge", "refused", "failed", "store_unavailable"
]
"""handled: the handler ran, and the store knows. duplicate: it was handled before. in_progress: another attempt is still
at work. unhandled: no handler takes its type. challenge: it was no event, and has got its answer. refused: it wasn't
accepted, and the fault is the sender's. failed: a handler failed, or something else on this side. store_unavailable:
the store failed, so no handler ran, or what it did is undone."""


@dataclass(frozen=True)
class EventResult:
    """What became of one event."""

    outcome: Outcome
    event: Any
    type: Optional[str]

    key: Optional[str]
    """Its idempotency key; None if it has none."""

    code: Optional[str]
    """The code of what went wrong; None if nothing did."""

    error: Optional[Exception]
    """Why."""


@dataclass(frozen=True)
class Result:
    """What became of a request. Of a body with several events, the fields are of the one that decided the response."""

    outcome: Outcome

    status: int
    """Of the response."""

    code: Optional[str]
    """The code of what went wrong; None if nothing did."""

    event: Any
    """None if it wasn't verified."""

    provider: Optional[str]
    """The platform's id; None if the verifier says none."""

    type: Optional[str]

    key: Optional[str]
    """The event's idempotency key; None if it has none."""

    secret_index: Optional[int]
    """Which of the secrets matched."""

    attempt: Optional[int]
    """Which attempt of the platform's this is, where it says so; unsigned."""

    duration_ms: float

    body: Optional[bytes]
    """The raw body, where it was read and its events weren't all handled."""

    error: Optional[Exception]
    """Why it was refused, or failed."""

    events: Tuple[EventResult, ...]
    """Each event of the body, in order."""
