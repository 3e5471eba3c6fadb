"""What adapters refuse before anything is verified."""

from __future__ import annotations

from hookseal.errors import HooksealError, WebhookVerificationError


def body_too_large(max_body_bytes: int) -> WebhookVerificationError:
    """For adapters: the body is larger than the receiver reads."""
    message = f"the body is over the limit of {max_body_bytes} bytes, which the receiver's `max_body_bytes` sets"
    return WebhookVerificationError(message, "body_too_large", 413)


def body_too_large_for(setting: str) -> WebhookVerificationError:
    """For adapters: the body is larger than the framework reads."""
    return WebhookVerificationError(f"the body is over the limit that {setting} sets", "body_too_large", 413)


def body_not_raw(why: str) -> WebhookVerificationError:
    """For adapters: the raw body is gone, or was never there."""
    return WebhookVerificationError(f"the raw body is not there: {why}", "body_not_raw", 500)


class BodyIncompleteError(HooksealError):
    """The request ended before its body did: the sender hung up, or the connection broke."""

    code = "body_incomplete"
    status = 400

    def __init__(self, why: str) -> None:
        super().__init__(why)

    def __str__(self) -> str:
        return f"the body is incomplete: {self.args[0]}"
