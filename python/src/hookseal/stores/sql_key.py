"""Keys as databases take them: of one length, and without a NUL."""

from __future__ import annotations

import hashlib


def sql_key(key: str) -> str:
    """A key is text of any length; its hash is 64 hex digits."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def lock_number(hashed: str) -> int:
    """The hash's first 8 bytes, signed, as Postgres numbers its advisory locks."""
    return int.from_bytes(bytes.fromhex(hashed[:16]), "big", signed=True)
