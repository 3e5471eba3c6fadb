"""What a row of a database says."""

from __future__ import annotations

from typing import Any

from hookseal.idempotency import Claim


def lock_number(hashed: str) -> int:
    """The hash's first 8 bytes, signed, as Postgres numbers its advisory locks."""
    return int.from_bytes(bytes.fromhex(hashed[:16]), "big", signed=True)


def claim_of_row(held: Any) -> Claim:
    """What a row, `(done, fingerprint)`, says of an event; of none, another has just taken or released it."""
    return Claim("done", fingerprint=held[1]) if held and held[0] else Claim("in_progress")
