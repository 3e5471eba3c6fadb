"""Which platform is meant, and what is known of it."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional

from hookseal import provider
from hookseal.command_line.arguments import shown
from hookseal.command_line.input import read_text
from hookseal.command_line.output import parsed_json
from hookseal.command_line.usage_error import UsageError


class Platform(NamedTuple):
    id: str
    record: Dict[str, Any]
    variable: Optional[str]
    """The environment variable that its secret is usually in."""


@lru_cache(maxsize=None)
def all_about() -> List[Dict[str, Any]]:
    """What people want to know of the built-in platforms."""
    text = (Path(__file__).parent / "platforms.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.rstrip("\n").split("\n")]


def platform_of(name: str) -> Platform:
    """The platform of an id, or of a file with a record."""
    if not name.endswith(".json"):
        built_in = provider(name)
        variable = next((about["secret"]["variable"] for about in all_about() if about["id"] == name), None)
        return Platform(name, built_in, variable)
    try:
        record = parsed_json(read_text(name))
    except ValueError:
        record = None
    if not isinstance(record, dict) or not isinstance(record.get("id"), str):
        raise UsageError(f"{shown(name)} is no record of a platform: a JSON object with id, scheme and envelope")
    return Platform(record["id"], record, None)
