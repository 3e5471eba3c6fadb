"""Reads the raw body of a request piece by piece, for the adapters built on ASGI."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Awaitable, Callable, List, Optional

from hookseal.body_errors import BodyIncompleteError, body_not_raw, body_too_large


async def read_body(
    next_part: Callable[[], Awaitable[Optional[bytes]]], headers: Any, limit: int, timeout: float
) -> bytes:
    """next_part: returns None at the end; raises RuntimeError where something has read the body before.
    headers: pairs of bytes. timeout: seconds for the whole body."""
    announced = _announced(headers)
    if announced is not None and announced > limit:
        raise body_too_large(limit)
    parts: List[bytes] = []
    size, end = 0, time.monotonic() + timeout
    while True:
        try:
            part = await asyncio.wait_for(next_part(), max(0.001, end - time.monotonic()))
        except asyncio.TimeoutError:
            raise BodyIncompleteError(_late(size, timeout)) from None
        except RuntimeError as error:
            raise _read_before() from error
        if part is None:
            break
        size += len(part)
        if size > limit:
            raise body_too_large(limit)
        parts.append(part)
    if announced and not size:
        raise _read_before()
    return b"".join(parts)


def _read_before() -> Exception:
    return body_not_raw("something read the request's body, as a stream or a form, before the receiver")


def _late(size: int, timeout: float) -> str:
    # ASGI itself doesn't say that a body is gone: it never comes.
    why = "" if size else ": the sender stalls, or something else has read it before the receiver"
    return f"it did not arrive within {timeout} s, which the receiver's `body_timeout` sets{why}"


def _announced(headers: Any) -> Optional[int]:
    """The Content-Length. Servers have checked it; what is none is no announcement."""
    declared = [value for name, value in headers if name.lower() == b"content-length"]
    digits = declared[0] if len(declared) == 1 else b""
    return int(digits) if digits.isdigit() and len(digits) <= 20 else None
