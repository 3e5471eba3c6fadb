"""A delivery as a file, which `verify`, `explain` and `send --delivery` take."""

from __future__ import annotations

import base64
import json
import os
import re
from pathlib import Path
from threading import Lock
from typing import Any, Dict

from hookseal.command_line.arguments import shown
from hookseal.command_line.delivery import Delivery
from hookseal.command_line.output import iso, text_of
from hookseal.command_line.usage_error import UsageError


def recorded(delivery: Delivery) -> Dict[str, Any]:
    """A delivery as JSON: its body as text, or in base64 if it is none."""
    text = text_of(delivery.body)
    body = {"body_b64": base64.b64encode(delivery.body).decode()} if text is None else {"body": text}
    received = {} if delivery.received is None else {"received": iso(delivery.received)}
    return {**received, "method": delivery.method, "url": delivery.url, "headers": [list(header) for header in delivery.headers], **body}


class Recorder:
    """Keeps deliveries in a folder."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)
        self._lock = Lock()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            numbers = [re.match(r"([0-9]{1,9})-", name) for name in os.listdir(folder)]
        except (OSError, ValueError):
            raise UsageError(f"{shown(folder)} is no folder to record in") from None
        self._last = max((int(number[1]) for number in numbers if number), default=0)

    def keep(self, delivery: Delivery, verdict: str) -> str:
        """Writes one, and returns the file's name: its number, and the verdict."""
        with self._lock:
            self._last += 1
            name = f"{self._last:04}-{verdict}.json"
        text = json.dumps(recorded(delivery), indent=2, ensure_ascii=False) + "\n"
        file = os.open(self._folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as opened:
            opened.write(text.encode())
        return name
