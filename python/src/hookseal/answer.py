"""What a receiver answers, and what adapters refuse."""

from __future__ import annotations

import json
from typing import Dict, NamedTuple

from hookseal.errors import HooksealError, WebhookVerificationError


class Answer(NamedTuple):
    """What to answer with: JSON, and nothing that helps an attacker."""

    status: int
    headers: Dict[str, str]
    body: bytes


class BodyIncomplete(HooksealError):
    """The request ended before its body did: the sender hung up, or the connection broke."""

    code = "body_incomplete"
    status = 400


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


def answered(status: int, **body: object) -> Answer:
    """An answer with that JSON."""
    return Answer(status, {"Content-Type": "application/json"}, json.dumps(body).encode())


def refused(error: Exception) -> Answer:
    """The answer to a delivery that was not accepted."""
    # By shape, because a verifier may be of the user's own making.
    code, status = getattr(error, "code", None), getattr(error, "status", None)
    if isinstance(code, str) and isinstance(status, int) and 400 <= status < 600:
        return answered(status, code=code)
    return answered(500, code="verifier_failed")


RECEIVED = answered(200, received=True)
DUPLICATE = answered(200, received=True, duplicate=True)
STORE_UNAVAILABLE = answered(503, code="store_unavailable")
HANDLER_FAILED = answered(500, code="handler_failed")

NOT_ALLOWED = answered(405, code="method_not_allowed")
NOT_ALLOWED.headers["Allow"] = "POST"

IN_PROGRESS = answered(409, code="in_progress")
# The provider's next attempt comes when it comes; this is for the few that ask.
IN_PROGRESS.headers["Retry-After"] = "10"
