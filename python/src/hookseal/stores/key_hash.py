"""Keys of one length and without odd characters, for stores that need such."""

from __future__ import annotations

import hashlib


def key_hash(key: str) -> str:
    """A key is text of any length; its hash is 64 hex digits."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
