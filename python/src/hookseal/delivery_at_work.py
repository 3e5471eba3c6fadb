"""What a handler may ask beside its event and its request."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class CurrentDelivery:
    """The delivery that a handler is at work on."""

    event: Any
    request: Any
    """The framework's."""

    transaction: Any = None
    """The store's open transaction, where it has one: what is written in it, is written once."""

    lost: bool = False
    """Whether the claim is no longer this process's: the store forgot it, or the handler took longer than claims are
    renewed, and another attempt may be at work. A handler that takes long should look, and stop."""


_CURRENT: ContextVar[Optional[CurrentDelivery]] = ContextVar("hookseal_delivery", default=None)


def current_delivery() -> CurrentDelivery:
    """The delivery that the handler which calls this is at work on. Raises RuntimeError outside of handlers."""
    found = _CURRENT.get()
    if found is None:
        raise RuntimeError("current_delivery() is for handlers of events: no event is being handled here")
    return found
