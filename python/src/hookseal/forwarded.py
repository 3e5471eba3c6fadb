"""The URL that was asked for, by what a proxy says of it."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Tuple


def forwarded_origin(headers: Any, hops: int) -> Optional[str]:
    """`https://host` by X-Forwarded-Proto and X-Forwarded-Host (or Host), as the outermost of `hops` proxies says;
    None where it says nothing."""
    found: Dict[str, List[str]] = {}
    for name, value in _pairs(headers):
        found.setdefault(name, []).extend(part.strip() for part in value.split(","))
    proto, host = _of_hop(found.get("x-forwarded-proto"), hops), _of_hop(found.get("x-forwarded-host"), hops)
    host = host or next(iter(found.get("host", [])), None)
    return f"{proto.lower()}://{host}" if proto and host else None


def _of_hop(values: Optional[List[str]], hops: int) -> Optional[str]:
    """Each proxy adds its own at the end, or sets the only one."""
    if not values:
        return None
    return values[-hops] if len(values) >= hops else values[0]


def _pairs(headers: Any) -> Iterable[Tuple[str, str]]:
    """Of whatever frameworks have: mappings, lists of pairs, a WSGI environ."""
    items = headers.items() if hasattr(headers, "items") else headers
    for name, values in items:
        for value in values if isinstance(values, list) else [values]:
            if isinstance(_text(value), str):
                spelled = str(_text(name)).lower().replace("_", "-")
                yield spelled[5:] if spelled.startswith("http-") else spelled, str(_text(value))


def _text(value: Any) -> Any:
    return value.decode("latin-1") if isinstance(value, bytes) else value
