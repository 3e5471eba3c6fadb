"""Reads the raw body of a WSGI request, for every adapter built on WSGI."""

from __future__ import annotations

from io import BytesIO
from typing import Any, Dict, List, Optional
from urllib.parse import quote

from hookseal.body_errors import BodyIncompleteError, body_not_raw, body_too_large
from hookseal.errors import HooksealError

Environ = Dict[str, Any]


class LengthRequiredError(HooksealError):
    """A chunked body, from a server that doesn't say where it ends."""

    code = "length_required"
    status = 411


def read_body(environ: Environ, limit: int) -> bytes:
    """Reads the raw body, stops over the limit, and leaves it to be read again."""
    body = _read(environ, limit)
    environ["wsgi.input"] = BytesIO(body)
    return body


def path_and_query(environ: Environ) -> str:
    """What was requested."""
    path = f"{environ.get('SCRIPT_NAME', '')}{environ.get('PATH_INFO', '')}" or "/"
    query = environ.get("QUERY_STRING")
    return quote(path, encoding="latin-1") + (f"?{query}" if query else "")


def content_length(environ: Environ, limit: int) -> Optional[int]:
    """The Content-Length; None if there is none. Raises over the limit."""
    declared = str(environ.get("CONTENT_LENGTH") or "")
    if not declared:
        return None
    # isdigit() is true for digits of other scripts too.
    if not (declared.isascii() and declared.isdigit()):
        raise BodyIncompleteError(f"Content-Length is no number: {declared[:40]!r}")
    # int() refuses thousands of digits, and 64 bits have twenty.
    if len(declared) > 20 or int(declared) > limit:
        raise body_too_large(limit)
    return int(declared)


def _read(environ: Environ, limit: int) -> bytes:
    stream, length = environ["wsgi.input"], content_length(environ, limit)
    if length is not None:
        return _exactly(stream, length)
    if not environ.get("wsgi.input_terminated"):
        # A read would wait until the sender hangs up.
        if environ.get("HTTP_TRANSFER_ENCODING"):
            raise LengthRequiredError("this server takes no chunked bodies")
        return b""
    body = _at_most(stream, limit + 1)
    if len(body) > limit:
        raise body_too_large(limit)
    return body


def _exactly(stream: Any, length: int) -> bytes:
    body = _at_most(stream, length)
    if length and not body:
        raise body_not_raw("something read the request's body before the receiver, or the sender hung up")
    if len(body) < length:
        raise BodyIncompleteError(f"it ended after {len(body)} of {length} bytes")
    return body


def _at_most(stream: Any, most: int) -> bytes:
    parts: List[bytes] = []
    while most > 0:
        try:
            part = stream.read(most)
        except OSError as error:
            raise BodyIncompleteError("the connection broke") from error
        if not part:
            break
        parts.append(part)
        most -= len(part)
    return b"".join(parts)
