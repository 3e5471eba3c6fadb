"""What every receiver under test does with an event, and how the test sees that it did."""

import asyncio
import json
import os
import threading
import time

SLOW_SECONDS = 0.8

_failed = set()
_lock = threading.Lock()
_log = os.environ.get("HANDLED_LOG", os.devnull)


def handle(event):
    """For a sync handler. The event's id begins with what the test wishes."""
    if _begin(event).startswith("slow"):
        time.sleep(SLOW_SECONDS)
    _end(event)


async def handle_async(event):
    """For an async handler."""
    if _begin(event).startswith("slow"):
        await asyncio.sleep(SLOW_SECONDS)
    _end(event)


def register(receiver, handle_async=None, body_of=None):
    """One sync handler, and one that is async where the framework is.

    body_of: reads the body from the framework's request once more, where that can be done.
    """

    @receiver.on("batch.anchored")
    def anchored(event, request):
        assert request is not None
        if body_of:
            assert json.loads(body_of(request)) == event.payload
        handle(event)

    receiver.on("content.signed", handle_async or handle)
    return receiver


def _begin(event):
    id = event.data["record_id"]
    note("begun", id)
    with _lock:
        if id.startswith("flaky") and id not in _failed:
            _failed.add(id)
            raise RuntimeError("the first time fails")
    return id


def _end(event):
    note("handled", event.data["record_id"])


def note(what, name):
    with open(_log, "a") as log:
        log.write(f"{what} {name}\n")
