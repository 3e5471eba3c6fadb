"""Keys that platforms publish, fetched as receivers fetch them."""

from __future__ import annotations

from typing import Any, Optional

from hookseal.command_line.arguments import Arguments
from hookseal.command_line.options import webhook_options
from hookseal.command_line.platform import Platform
from hookseal.command_line.secrets import secrets_at_hand
from hookseal.key_source import KeySource


def key_source_of(given: Arguments, platform: Platform) -> Optional[KeySource[Any]]:
    """What fetches a platform's keys; None where a key was given, none is published, or nothing may be fetched."""
    url = given.text("key-url")
    if url is not None:
        return KeySource(platform.record, url=url, **webhook_options(given))
    is_published = "key_source" in platform.record["scheme"] and not given.has("offline")
    if not is_published or secrets_at_hand(given, platform) is not None:
        return None
    return KeySource(platform.record, **webhook_options(given))
