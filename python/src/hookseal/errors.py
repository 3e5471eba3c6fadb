"""What hookseal raises."""

from __future__ import annotations

TYPE_CHECKING = False  # as `typing` has it, without its import: a start would pay for that
if TYPE_CHECKING:
    from typing import Literal

    from hookseal.error_codes import ConfigErrorCode, VerificationErrorCode


class HooksealError(Exception):
    """The base of all that hookseal raises."""


class WebhookVerificationError(HooksealError):
    """A delivery was not accepted. It names neither a secret nor an expected signature."""

    code: VerificationErrorCode
    """Why, for programs."""

    status: int
    """The HTTP status to respond with."""

    def __init__(self, message: str, code: VerificationErrorCode, status: int) -> None:
        # All three are `args`, which is what pickling and copying go by.
        super().__init__(message, code, status)
        self.code = code
        self.status = status

    def __str__(self) -> str:
        return str(self.args[0])


class WebhookConfigError(HooksealError):
    """A Webhook can't be made, or can't do what was asked of it."""

    code: ConfigErrorCode
    """Why, for programs."""

    def __init__(self, message: str, code: ConfigErrorCode) -> None:
        super().__init__(message, code)
        self.code = code

    def __str__(self) -> str:
        return str(self.args[0])


class KeyUnavailableError(HooksealError):
    """There is no key to judge by, or none that is new enough: `__cause__` says why, if a fetch failed.
    Receivers respond with 503, and the provider tries again."""

    code: Literal["key_unavailable"] = "key_unavailable"
    """Why, for programs."""

    status: Literal[503] = 503
    """The HTTP status to respond with."""
