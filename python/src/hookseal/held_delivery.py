"""A delivery that is looked at again after a wait."""

from __future__ import annotations

from typing import Any, Iterator, Tuple


def held_delivery(body: Any, headers: Any) -> Tuple[Any, Any]:
    """The body and the headers, with what may change copied: by then the buffer may have been used
    again, and an iterator of headers has been read."""
    return (
        bytes(body) if isinstance(body, (bytearray, memoryview)) else body,
        list(headers) if isinstance(headers, Iterator) else headers,
    )
