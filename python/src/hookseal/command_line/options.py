from __future__ import annotations

from typing import Any, Dict

from hookseal.command_line.arguments import Arguments


def webhook_options(given: Arguments) -> Dict[str, Any]:
    """What the flags say of verifying."""
    settings = given.pairs("setting")
    return {
        "tolerance": given.seconds("tolerance"),
        "strict": given.has("strict"),
        "node_id": given.all("node-id") or None,
        "settings": dict(settings) if settings else None,
    }
