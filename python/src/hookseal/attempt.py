"""Which attempt of the platform's a delivery is, by what nobody has signed."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional


def attempt_of(record: Dict[str, Any], headers: Any, event: Any) -> Optional[int]:
    """From 1 on; None where the delivery doesn't say."""
    place = record.get("attempt")
    if not place:
        return None
    said = str(_of_header(headers, place["header"]) if place.get("header") else _at(event, place["json"]))
    number = int(said) if re.fullmatch("[0-9]{1,9}", said) else -1
    first = place.get("first", 1)
    return number - first + 1 if number >= first else None


def _of_header(headers: Any, name: str) -> Optional[str]:
    from hookseal.forwarded import pairs

    found = [value for other, value in pairs(headers) if other == name.lower()]
    return found[0] if len(found) == 1 else None


def _at(event: Any, path: str) -> Any:
    value = getattr(event, "payload", None)
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value
