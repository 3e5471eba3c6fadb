"""The library's clock: stopped, until a case lets seconds pass."""

import contextlib
import time
from datetime import datetime, timezone
from unittest import mock

NOON = datetime(2026, 1, 15, 12, tzinfo=timezone.utc).timestamp()


class Clock:
    def __init__(self):
        self.at = NOON

    def passes(self, seconds):
        self.at += seconds


@contextlib.contextmanager
def stopped_clock():
    clock = Clock()
    memory = mock.patch("hookseal.stores.memory.monotonic", lambda: clock.at)
    work = mock.patch("hookseal.receiver.monotonic", lambda: clock.at)
    with mock.patch.object(time, "time", lambda: clock.at), memory, work:
        yield clock
