"""What a receiver sends back: JSON, what the platform takes for an acknowledgement, the answer to a challenge, or a
handler's own, and nothing that helps an attacker."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Union

from hookseal.option_checks import invalid_option
from hookseal.type_name import type_name

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_VALUE = re.compile(r"[\t -~\x80-\xff]*\Z")
"""What HTTP takes as a header's name and value."""


class Response(NamedTuple):
    """What a handler may return, to be sent in place of the usual answer. A status of 400 or more says that it
    failed: the platform's next attempt runs it again. A dict as the body is sent as JSON."""

    status: int = 200
    headers: Mapping[str, str] = {}
    body: Union[bytes, str, Dict[str, Any]] = b""


class ReceiverResponse(NamedTuple):
    """What a receiver sends back."""

    status: int
    headers: Dict[str, str]
    body: bytes
    code: Optional[str] = None
    """Of what went wrong."""


def received_response() -> ReceiverResponse:
    """The event was handled, or nobody handles its type."""
    return _json_response(200, {"received": True})


def duplicate_response() -> ReceiverResponse:
    """The event was handled before."""
    return _json_response(200, {"received": True, "duplicate": True})


def acknowledgement(record: Dict[str, Any]) -> Optional[ReceiverResponse]:
    """What the platform takes for an acknowledgement, where its record says that: of what is handled, and of what was
    handled before."""
    wanted = record.get("acknowledgement")
    # A verifier of the user's own brings a record that nobody has checked.
    if not isinstance(wanted, dict):
        return None
    status, text = wanted.get("status", 200), wanted.get("text")
    if not isinstance(text, str) or not isinstance(status, int) or not 200 <= status < 300:
        return None
    return ReceiverResponse(status, {"Content-Type": "text/plain; charset=utf-8"}, text.encode())


def in_progress_response() -> ReceiverResponse:
    """Another attempt is still at work."""
    # The provider's next attempt comes when it comes; this is for the few that ask.
    return _json_response(409, {"code": "in_progress"}, {"Retry-After": "10"})


def handler_failed_response(error: Optional[Exception] = None) -> ReceiverResponse:
    """The provider's next attempt may run the handler again. The error may name a status that asks for it."""
    # As frameworks call it: aiohttp, Starlette, Werkzeug.
    statuses = (read_or_none(error, name) for name in ("status", "status_code", "code"))
    # Clients of other services raise what those answered, and a platform that gets a 401 or a 404 may never deliver
    # again: who means a 4xx returns it.
    status = next((one for one in statuses if isinstance(one, int) and (one == 429 or 500 <= one < 600)), 500)
    return _json_response(status, {"code": "handler_failed"})


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
    code, status = read_or_none(error, "code"), read_or_none(error, "status")
    if isinstance(code, str) and isinstance(status, int) and 400 <= status < 600:
        return _json_response(status, {"code": code})
    return _json_response(500, {"code": "verifier_failed"})


def handlers_response(returned: Any) -> Optional[ReceiverResponse]:
    """What a handler returned, where that is a response: a Response, a tuple of the same, or the framework's own.
    Raises WebhookConfigError for one that can't be sent."""
    if isinstance(returned, Response):
        return _own_response(*returned)
    if isinstance(returned, tuple) and len(returned) == 3 and isinstance(returned[0], int):
        return _own_response(*returned) if isinstance(returned[1], Mapping) else None
    status: Any = getattr(returned, "status_code", None)
    headers: Any = getattr(returned, "headers", None)
    if not isinstance(status, int) or not hasattr(headers, "items"):
        return None
    # Flask's, Django's, Starlette's.
    get_data = getattr(returned, "get_data", None)
    body = get_data() if callable(get_data) else getattr(returned, "content", getattr(returned, "body", b""))
    return _own_response(status, {name: value for name, value in headers.items() if name.lower() != "content-length"}, body)


def _own_response(status: Any, headers: Mapping[str, str], body: Any) -> ReceiverResponse:
    if isinstance(status, bool) or not isinstance(status, int) or not 200 <= status < 600:
        raise invalid_option("handler", "a response with a status of 200 to 599", f"{status!r:.40}")
    own = dict(headers)
    for name, value in own.items():
        if not (isinstance(name, str) and isinstance(value, str) and _NAME.match(name) and _VALUE.match(value)):
            raise invalid_option("handler", "a response with headers that can be sent", f"{name!r:.40}")
    if isinstance(body, dict):
        own.setdefault("Content-Type", "application/json")
        body = json.dumps(body, separators=(",", ":"))
    if not isinstance(body, (str, bytes)):
        raise invalid_option("handler", "a response with bytes, a str or a dict as its body", type_name(body))
    code = "handler_failed" if status >= 400 else None
    return ReceiverResponse(status, own, body.encode() if isinstance(body, str) else body, code)


def read_or_none(value: object, name: str) -> Any:
    """An attribute: an object of the user's own may raise when it is read."""
    try:
        return getattr(value, name, None)
    except Exception:
        return None


def _json_response(status: int, body: Dict[str, Any], headers: Optional[Dict[str, str]] = None) -> ReceiverResponse:
    text = json.dumps(body, separators=(",", ":"))
    own = {"Content-Type": "application/json", **(headers or {})}
    return ReceiverResponse(status, own, text.encode(), body.get("code"))
