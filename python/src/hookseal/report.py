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

    own = isinstance(error, HooksealError) and getattr(error, "code", None) is not None
    code = getattr(error, "code") if own else None
    text = f"{code}: {error}" if own else error_text(error)
    logging.getLogger("hookseal").warning("%s", text, exc_info=None if own else error)


def error_text(error: Exception) -> str:
    """What an error of the user's own says, as far as it can be read."""
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:
        return type(error).__name__
