"""One request over HTTP, and what was answered."""

from __future__ import annotations

import re
import socket
import ssl
import time
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Timer
from typing import Dict, List, NamedTuple, Optional, Tuple, Union
from urllib.parse import urlsplit

from hookseal.command_line.arguments import Arguments, shown
from hookseal.command_line.delivery import Headers, header_of
from hookseal.command_line.platform import Platform
from hookseal.command_line.usage_error import UsageError


class Outbound(NamedTuple):
    method: str
    url: str
    headers: Headers
    body: bytes


class Answer(NamedTuple):
    """What an endpoint answered, or why there is no answer."""

    status: Optional[int]
    headers: List[Tuple[str, str]]
    body: bytes
    milliseconds: int
    failure: Optional[str] = None
    """In words, without an answer."""


_KEPT = 1024 * 1024
"""How much of an answer is kept."""

_SENDABLE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
"""Text of a header."""


def url_of(text: str) -> str:
    """An URL that can be sent to."""
    try:
        parts = urlsplit(text)
        is_right = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != -1 and not re.search(r"[\x00-\x20]", text)
    except ValueError:
        is_right = False
    if not is_right:
        raise UsageError(f"{shown(text)} is no URL to send to: type one as http://localhost:3000/hooks")
    return text


def timeout_of(given: Arguments, platform: Optional[Platform] = None) -> float:
    """How many seconds to wait for an answer: those that were typed, or that the platform waits."""
    typed = given.seconds("timeout")
    if typed == 0:
        raise UsageError(f"--timeout takes a number of seconds above 0, not {shown(given.text('timeout') or '')}")
    schedules = platform.record.get("retry_schedules", [])[:1] if platform else []
    return next((seconds for seconds in [typed, *(one.get("timeout") for one in schedules)] if seconds is not None), 30)


def target_of(url: str) -> str:
    """The path and the query of an URL."""
    parts = urlsplit(url)
    return f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"


def exchange(request: Outbound, seconds: float) -> Answer:
    """Sends a request. It doesn't raise: what goes wrong is the answer's `failure`."""
    started = time.monotonic()
    if not all(_SENDABLE.fullmatch(text) for header in request.headers for text in header):
        return Answer(None, [], b"", 0, "a header has characters that can't be sent")
    connection = _connection(request.url, seconds)
    clock = Timer(seconds, _cut, [connection])
    clock.daemon = True
    clock.start()
    try:
        status, headers, body = _exchanged(connection, request)
        return Answer(status, headers, body, _since(started))
    except (OSError, HTTPException, ValueError) as error:
        is_late = time.monotonic() - started >= seconds
        return Answer(None, [], b"", _since(started), f"no answer in {seconds:g} s" if is_late else _reason(error))
    finally:
        clock.cancel()
        connection.close()


def _connection(url: str, seconds: float) -> HTTPConnection:
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    return kind(parts.hostname or "", parts.port, timeout=seconds)


def _cut(connection: HTTPConnection) -> None:
    try:
        connection.sock.shutdown(socket.SHUT_RDWR)
    except (OSError, AttributeError):
        pass


def _since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)


def _exchanged(connection: HTTPConnection, request: Outbound) -> Tuple[int, List[Tuple[str, str]], bytes]:
    connection.putrequest(request.method, target_of(request.url), skip_host=True, skip_accept_encoding=True)
    if header_of(request.headers, "host") is None:
        connection.putheader("Host", urlsplit(request.url).netloc.rpartition("@")[2])
    for name, value in request.headers:
        if name.lower() not in ("content-length", "connection", "transfer-encoding"):
            connection.putheader(name, value.encode("latin-1"))
    connection.putheader("Content-Length", str(len(request.body)))
    connection.putheader("Connection", "close")
    is_sent = False
    try:
        connection.endheaders(request.body)
        is_sent = True
    except (BrokenPipeError, ConnectionResetError):
        pass  # it may have answered before it had read all
    try:
        response = connection.getresponse()
    except (ConnectionError, HTTPException) as error:
        raise error if is_sent else _NotSentError from None
    try:
        body = response.read(_KEPT)
        while response.read(_KEPT):
            pass
    except (ConnectionError, HTTPException):
        if is_sent:
            raise
        body = b""  # what is closed before it had all of the request has still answered
    return response.status, response.getheaders(), body


class _NotSentError(ConnectionError):
    """Closed before all was sent."""


_REASONS: Dict[type, str] = {
    UnicodeEncodeError: "a header has characters that can't be sent",
    ConnectionRefusedError: "connection refused: is the endpoint running?",
    socket.gaierror: "there is no such host",
    ssl.SSLError: "no connection by TLS: is the certificate valid?",
    _NotSentError: "the connection was closed before all was sent",
    ConnectionError: "the connection was closed without an answer",
    HTTPException: "the connection was closed without an answer",
}


def _reason(error: Union[OSError, HTTPException, ValueError]) -> str:
    return next((reason for kind, reason in _REASONS.items() if isinstance(error, kind)), "no connection")
