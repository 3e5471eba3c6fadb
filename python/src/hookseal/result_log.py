"""What a receiver writes to its log: each request at the level that its outcome has, and each error."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional

from hookseal.errors import HooksealError
from hookseal.report import error_text
from hookseal.result import Result

_DEBUG, _INFO, _WARNING, _ERROR = 10, 20, 30, 40
"""As in `logging`, whose import a start would pay for."""

_LONGEST_SHOWN = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")

_LEVELS = {
    "handled": _DEBUG,
    "duplicate": _DEBUG,
    "challenge": _DEBUG,
    "unhandled": _WARNING,
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
                what = one.outcome if one.code is None else f"{one.outcome}: {one.code}"
                extra = _extra(one.outcome, one.code, result.provider, one.event)
                self._logger.log(level, "%s%s", what, _of(extra), extra=extra)

    def error(self, error: Exception, outcome: Optional[str], code: Optional[str], provider: Optional[str], event: Any) -> None:
        """What the library says of itself is one line; what a handler raised comes with its stack. code: what the
        response says of it."""
        own = isinstance(error, HooksealError) and getattr(error, "code", None) is not None
        code = getattr(error, "code") if own else code
        what = str(error) if own else error_text(error)
        text = f"{code}: {what}" if code else what
        extra = _extra(outcome, code, provider, event)
        level = _LEVELS.get(outcome or "", _WARNING)
        self._logger.log(level, "%s%s", text, _of(extra), exc_info=None if own else error, extra=extra)

    def finding(self, finding: Any, provider: Optional[str]) -> None:
        """Why a delivery was refused."""
        extra = _extra(None, finding.code, provider, None)
        text = f"{'' if finding.certain else 'perhaps '}{finding.code}: {finding.message}. {finding.fix}"
        self._logger.log(_WARNING, "%s%s", text, _of(extra), extra=extra)

    def drift(self, event: Any, provider: Optional[str]) -> None:
        """An event that isn't as it is documented is handled all the same."""
        warnings = list(getattr(event, "warnings", None) or ())
        if warnings:
            first, more = warnings[0], f", and {len(warnings) - 1} more" if len(warnings) > 1 else ""
            extra = _extra(None, first.code, provider, event)
            text = f"{first.code}: {first.path}: {first.message}{more}"
            self._logger.log(_WARNING, "%s%s", text, _of(extra), extra=extra)

    def warn(self, text: str) -> None:
        """Of the receiver itself."""
        self._logger.log(_WARNING, "%s", text)

    @property
    def _logger(self) -> Any:
        if self._given is None:
            import logging

            self._given = logging.getLogger("hookseal")
        return self._given


def _extra(outcome: Optional[str], code: Any, provider: Optional[str], event: Any) -> Dict[str, Any]:
    return {
        "outcome": outcome,
        "code": code,
        "provider": provider,
        "type": getattr(event, "type", None),
        "key": getattr(event, "idempotency_key", None),
    }


def _of(extra: Dict[str, Any]) -> str:
    """Which event it is about, as far as that is known."""
    known = [_shown(str(extra[name])) for name in ("provider", "type", "key") if extra[name]]
    return f" ({' '.join(known)})" if known else ""


def _shown(text: str) -> str:
    """The sender's words: they neither begin a line of the log, nor fill it."""
    begin = text[:_LONGEST_SHOWN] + "…" if len(text) > _LONGEST_SHOWN else text
    return _CONTROL.sub(lambda one: f"\\u{ord(one.group()):04x}", begin)
