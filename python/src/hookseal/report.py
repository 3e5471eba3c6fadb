"""Reports what went wrong. A log that fails must not change what happens to a delivery."""

from __future__ import annotations

from typing import Any, Callable

from hookseal.errors import HooksealError


def report(on_error: Callable[..., object], error: Exception) -> None:
    """Calls on_error."""
    try:
        on_error(error)
    except Exception as failure:
        log_error(failure)


def log_error(error: Exception, request: Any = None) -> None:
    """A warning of the logger `hookseal`. What the library says of itself is one line; what a handler
    raised comes with its stack."""
    import logging

    code = getattr(error, "code", None)
    own = isinstance(error, HooksealError) and code is not None
    text = f"{code}: {error}" if own else f"{type(error).__name__}: {error}"
    logging.getLogger("hookseal").warning("%s", text, exc_info=None if own else error)
