from __future__ import annotations

from datetime import datetime
from typing import List, NamedTuple, Optional, Sequence, Tuple

Headers = Sequence[Tuple[str, str]]


class Delivery(NamedTuple):
    """A request, as it came or is to be sent."""

    method: str
    url: Optional[str]
    """None where what was read doesn't say it."""
    headers: List[Tuple[str, str]]
    body: bytes
    received: Optional[datetime] = None
    """When it was received, if that was kept."""


def header_of(headers: Headers, name: str) -> Optional[str]:
    """The first value of a header."""
    return next((value for one, value in headers if one.lower() == name.lower()), None)
