"""Which platform is meant, and what is known of it."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional

from hookseal import Webhook, WebhookConfigError, provider
from hookseal.command_line.arguments import shown
from hookseal.command_line.input import read_text
from hookseal.command_line.near_names import near_names
from hookseal.command_line.output import inert, parsed_json
from hookseal.command_line.usage_error import UsageError

PLATFORMS = Path(__file__).parent / "platforms.jsonl"
"""What people want to know of the built-in platforms: one a line."""


class Platform(NamedTuple):
    id: str
    record: Dict[str, Any]
    variable: Optional[str]
    """The environment variable that its secret is usually in."""


@lru_cache(maxsize=None)
def all_about() -> List[Dict[str, Any]]:
    """What people want to know of the built-in platforms."""
    return [json.loads(line) for line in PLATFORMS.read_text(encoding="utf-8").rstrip("\n").split("\n")]


def platform_of(name: str) -> Platform:
    """The platform of an id, or of a file with a record."""
    if not name.endswith(".json"):
        about = next((about for about in all_about() if about["id"] == name), None)
        if about is None:
            raise UsageError(_no_platform(name))
        return Platform(name, provider(name), about["secret"]["variable"])
    record = _record_in(read_text(name), name)
    return Platform(record["id"], record, None)


def _no_platform(name: str) -> str:
    near = near_names(name, (about["id"] for about in all_about()))
    # Ids are short words; what is none may be a secret.
    named = f" {shown(name)}" if re.fullmatch(r"[A-Za-z0-9-]{1,24}", name) else " of that name"
    meant = f"is it {' or '.join(near)}?" if near else "none has a name like it."
    return f"there is no platform{named}: {meant} hookseal providers lists them. One of your own is a file with its record, as acme.json"


def _record_in(text: str, file: str) -> Dict[str, Any]:
    try:
        record = parsed_json(text)
    except ValueError as error:
        raise UsageError(f"{shown(file)} isn't JSON: {inert(str(error))}") from None
    if not isinstance(record, dict):
        raise UsageError(f"{shown(file)} is no record of a platform: a JSON object with id, scheme and envelope")
    try:
        # The record is read before the secret, which is another's here.
        Webhook(record, "secret")
    except WebhookConfigError as error:
        if str(error).startswith("provider"):
            raise UsageError(f"{shown(file)} is no record of a platform: {inert(str(error), 1000)}") from None
    return record
