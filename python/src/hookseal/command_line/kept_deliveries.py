"""The deliveries that the page shows: the newest, within two limits."""

from __future__ import annotations

import base64
from collections import deque
from threading import Condition
from typing import Any, Deque, Dict, Iterator, List, NamedTuple, Optional

from hookseal.command_line.delivery import Delivery
from hookseal.command_line.output import iso, one_line_json
from hookseal.command_line.request import Answer


class Shown(NamedTuple):
    """A delivery, and what became of it."""

    delivery: Delivery
    size: Optional[int]
    """None for a body over the limit, of which nothing is kept."""
    verdict: str
    provider: Optional[str]
    type: Optional[str]
    message: Optional[str]
    findings: List[Dict[str, Any]]
    answer: Optional[Answer]
    """The app's."""


class Kept(NamedTuple):
    number: int
    line: bytes
    body: bytes

    @property
    def size(self) -> int:
        return len(self.line) + len(self.body)


LIMITS = {"deliveries": 500, "bytes": 64 * 1024 * 1024}


class KeptDeliveries:
    def __init__(self) -> None:
        self._kept: Deque[Kept] = deque()
        self._last = 0
        self._bytes = 0
        self._changed = Condition()

    def add(self, shown: Shown) -> None:
        """Adds one, and drops the oldest that there is no room for."""
        with self._changed:
            self._last += 1
            one = Kept(self._last, json_line({"delivery": _summary(self._last, shown)}), shown.delivery.body)
            self._kept.append(one)
            self._bytes += one.size
            while len(self._kept) > LIMITS["deliveries"] or self._bytes > LIMITS["bytes"]:
                self._bytes -= self._kept.popleft().size
            self._changed.notify_all()

    def body(self, number: int) -> Optional[bytes]:
        """The body of one that is still there."""
        with self._changed:
            return next((one.body for one in self._kept if one.number == number), None)

    def told(self, beat: float) -> Iterator[bytes]:
        """What there is, then what comes, as lines of JSON. An empty one each time that nothing has come for `beat` seconds."""
        last = dropped = -1
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._last > last, beat)
                new = [one.line for one in self._kept if one.number > last]
                last, gone = self._last, self._last - len(self._kept)
            if gone > dropped:
                dropped = gone
                new.insert(0, json_line({"dropped": dropped}))
            yield from new or [b"\n"]


def json_line(value: Any) -> bytes:
    return f"{one_line_json(value)}\n".encode("utf-8", "backslashreplace")


def _summary(number: int, shown: Shown) -> Dict[str, Any]:
    """What the page lists; the body is fetched for itself."""
    delivery = shown.delivery
    return {
        "number": number,
        "received": iso(delivery.received),
        "method": delivery.method,
        "url": delivery.url,
        "headers": delivery.headers,
        "bytes": shown.size,
        "verdict": shown.verdict,
        "provider": shown.provider,
        "type": shown.type,
        "message": shown.message,
        "findings": shown.findings,
        "answer": None if shown.answer is None else answered(shown.answer),
    }


_ANSWER = 16 * 1024
"""How much of an answer's body is shown."""


def answered(answer: Answer) -> Dict[str, Any]:
    """An answer, as the page takes it."""
    return {
        "status": answer.status,
        "failure": answer.failure,
        "milliseconds": answer.milliseconds,
        "headers": answer.headers,
        "bytes": len(answer.body),
        "body_b64": base64.b64encode(answer.body[:_ANSWER]).decode(),
    }
