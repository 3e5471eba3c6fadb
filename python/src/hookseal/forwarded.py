"""The URL that was asked for, by what a proxy says of it."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Tuple, Union


def forwarded_origin(headers: Any, proxies: Union[bool, int]) -> Optional[str]:
    """`https://host` by X-Forwarded-Proto and X-Forwarded-Host (or Host); None where nothing says the host.
    proxies: True for whatever stands first, or how many there are, of which each adds at the end."""
    found: Dict[str, List[str]] = {}
    for name, value in pairs(headers):
        found.setdefault(name, []).extend(part.strip() for part in value.split(","))
    proto = _said(found.get("x-forwarded-proto"), proxies) or "https"
    host = _said(found.get("x-forwarded-host"), proxies) or next(iter(found.get("host", [])), None)
    return f"{proto.lower()}://{host}" if host else None


def _said(values: Optional[List[str]], proxies: Union[bool, int]) -> Optional[str]:
    if not values:
        return None
    return values[0] if proxies is True or len(values) < proxies else values[-proxies]


def pairs(headers: Any) -> Iterable[Tuple[str, str]]:
    """Of whatever frameworks have: mappings, lists of pairs, a WSGI environ."""
    items = headers.items() if hasattr(headers, "items") else headers
    for name, values in items:
        for value in values if isinstance(values, list) else [values]:
            if isinstance(_text(value), str):
                spelled = str(_text(name)).lower().replace("_", "-")
                yield spelled[5:] if spelled.startswith("http-") else spelled, str(_text(value))


def _text(value: Any) -> Any:
    return value.decode("latin-1") if isinstance(value, bytes) else value
