"""A delivery for the app, as it came."""

from __future__ import annotations

from typing import List, Tuple

from hookseal.command_line.delivery import Delivery, Headers, header_of
from hookseal.command_line.request import Answer, Outbound, exchange, target_of

PER_CONNECTION = frozenset(
    ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "content-length", "expect"]
)
"""What belongs to one connection, and isn't passed on."""


def pass_on(forward: str, delivery: Delivery, seconds: float) -> Answer:
    """Sends it to the app: the method, the headers, the body."""
    kept = end_to_end(delivery.headers)
    added = [("X-Forwarded-Host", header_of(delivery.headers, "host") or "localhost"), ("X-Forwarded-Proto", "http")]
    lacking = [(name, value) for name, value in added if header_of(kept, name) is None]
    url = forward
    _, mark, query = str(delivery.url).partition("?")
    if "?" not in target_of(url):
        url = f"{url.partition('?')[0]}{mark}{query}"
    return exchange(Outbound(delivery.method, url, [*kept, *lacking], delivery.body), seconds)


def end_to_end(headers: Headers) -> List[Tuple[str, str]]:
    """Without those of one connection, and without Host."""
    return [(name, value) for name, value in headers if name.lower() not in PER_CONNECTION and name.lower() != "host"]
