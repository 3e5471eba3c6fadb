"""A limit to how often something is done."""

from __future__ import annotations

import time


class TokenBucket:
    """`size` at once, and one more after each `seconds`."""

    def __init__(self, size: int, seconds: float) -> None:
        self._size = size
        self._seconds = seconds
        self._tokens = float(size)
        self._at = time.time()

    def take(self) -> bool:
        """Takes a token, if there is one."""
        now = time.time()
        back = max(0.0, now - self._at) / self._seconds  # a clock may be set back
        self._tokens = min(float(self._size), self._tokens + back)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
