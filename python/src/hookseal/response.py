"""What a receiver sends back: JSON, or the answer to a challenge, and nothing that helps an attacker."""

from __future__ import annotations

import json
from typing import Any, Dict, List, NamedTuple, Optional, Sequence


class ReceiverResponse(NamedTuple):
    """What a receiver sends back."""

    status: int
    headers: Dict[str, str]
    body: bytes


def received_response() -> ReceiverResponse:
    """The event was handled, or nobody handles its type."""
    return _json_response(200, {"received": True})


def duplicate_response() -> ReceiverResponse:
    """The event was handled before."""
    return _json_response(200, {"received": True, "duplicate": True})


def response_for_all(responses: Sequence[ReceiverResponse]) -> ReceiverResponse:
    """For all events of a request: success only if each is done, because another attempt brings back all of them."""
    for response in responses:
        if response.status >= 300:
            return response
    first = responses[0] if responses else received_response()
    return first if all(response == first for response in responses) else received_response()


def in_progress_response() -> ReceiverResponse:
    """Another attempt is still at work."""
    # The provider's next attempt comes when it comes; this is for the few that ask.
    return _json_response(409, {"code": "in_progress"}, {"Retry-After": "10"})


def handler_failed_response() -> ReceiverResponse:
    """The provider's next attempt may run the handler again."""
    return _json_response(500, {"code": "handler_failed"})


def store_unavailable_response() -> ReceiverResponse:
    """Without the store nobody knows whether the event was handled."""
    return _json_response(503, {"code": "store_unavailable"})


def method_not_allowed_response(methods: List[str]) -> ReceiverResponse:
    """Not a delivery."""
    return _json_response(405, {"code": "method_not_allowed"}, {"Allow": ", ".join(methods)})


def challenge_response(answer: Any) -> ReceiverResponse:
    """As the core worded it, without the secret that it may have delivered."""
    body = answer.body
    return ReceiverResponse(answer.status, dict(answer.headers), body.encode() if isinstance(body, str) else body)


def refused_response(error: Exception) -> ReceiverResponse:
    """The delivery was not accepted: with the error's own code and status, where it has both."""
    # By shape, because a verifier may be of the user's own making.
    code, status = getattr(error, "code", None), getattr(error, "status", None)
    if isinstance(code, str) and isinstance(status, int) and 400 <= status < 600:
        return _json_response(status, {"code": code})
    return _json_response(500, {"code": "verifier_failed"})


def _json_response(status: int, body: Dict[str, Any], headers: Optional[Dict[str, str]] = None) -> ReceiverResponse:
    text = json.dumps(body, separators=(",", ":"))
    return ReceiverResponse(status, {"Content-Type": "application/json", **(headers or {})}, text.encode())
