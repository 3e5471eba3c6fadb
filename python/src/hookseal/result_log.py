"""What a receiver writes to its log: each request at the level that its outcome has, and each error."""

from __future__ import annotations

from typing import Any, Dict, Optional, Union

from hookseal.errors import HooksealError
from hookseal.result import EventResult, Result

_DEBUG, _INFO, _WARNING, _ERROR = 10, 20, 30, 40
"""As in `logging`, whose import a start would pay for."""

_LEVELS = {
    "handled": _DEBUG,
    "duplicate": _DEBUG,
    "challenge": _DEBUG,
    "unhandled": _INFO,
    "in_progress": _INFO,
    "refused": _WARNING,
    "failed": _ERROR,
    "store_unavailable": _ERROR,
}


class ResultLog:
    """logger: a logger of `logging`, or what has its `isEnabledFor` and `log`. Default: the one named `hookseal`."""

    def __init__(self, logger: Any = None) -> None:
        self._given = logger

    def result(self, result: Result) -> None:
        """A request without an error; its errors have been written before."""
        for one in result.events or (result,):
            level = _LEVELS[one.outcome]
            if one.error is None and self._logger.isEnabledFor(level):
                said = [one.outcome, result.provider, one.type, one.key, one.code]
                text = " ".join(part for part in said if part)
                self._logger.log(level, "%s", text, extra=_extra(result.provider, one))

    def error(self, error: Exception, outcome: Optional[str], provider: Optional[str], event: Any) -> None:
        """What the library says of itself is one line; what a handler raised comes with its stack."""
        code = getattr(error, "code", None)
        own = isinstance(error, HooksealError) and code is not None
        text = f"{code}: {error}" if own else f"{type(error).__name__}: {error}"
        level = _LEVELS.get(outcome or "", _WARNING)
        extra = {
            "outcome": outcome,
            "provider": provider,
            "type": getattr(event, "type", None),
            "key": getattr(event, "idempotency_key", None),
            "code": code,
        }
        self._logger.log(level, "%s", text, exc_info=None if own else error, extra=extra)

    def drift(self, event: Any, provider: Optional[str]) -> None:
        """An event that isn't as it is documented is handled all the same."""
        for warning in getattr(event, "warnings", None) or ():
            key = getattr(event, "idempotency_key", None)
            code, path = getattr(warning, "code", None), getattr(warning, "path", None)
            said = [code, provider, event.type, path, getattr(warning, "message", str(warning))]
            text = " ".join(part for part in said if part)
            extra = {"provider": provider, "type": event.type, "key": key, "code": code}
            self._logger.log(_WARNING, "%s", text, extra=extra)

    def warn(self, text: str) -> None:
        """Of the receiver itself."""
        self._logger.log(_WARNING, "%s", text)

    @property
    def _logger(self) -> Any:
        if self._given is None:
            import logging

            self._given = logging.getLogger("hookseal")
        return self._given


def _extra(provider: Optional[str], one: Union[EventResult, Result]) -> Dict[str, Any]:
    return {"outcome": one.outcome, "provider": provider, "type": one.type, "key": one.key, "code": one.code}
