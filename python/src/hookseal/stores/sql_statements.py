"""What a store says to SQLite, and to whatever database Django has of those that know `on conflict`."""

from __future__ import annotations

import re
import time
from typing import Any, Dict, Tuple

# Times are milliseconds since 1970. What has expired is free: a claim, or what is done and no longer remembered.
SCHEMA = (
    """create table if not exists {table} (
  key varchar(64) primary key,
  token varchar(64) not null,
  done integer not null,
  fingerprint varchar(64),
  expires bigint not null
)""",
    "create index if not exists {table}_expires on {table} (expires)",
)

CLAIM = """insert into {table} (key, token, done, expires) values (:key, :token, 0, :expires)
on conflict (key) do update set token = excluded.token, done = 0, fingerprint = null, expires = excluded.expires
where {table}.expires <= :now"""

HELD = "select done, fingerprint from {table} where key = :key and expires > :now"

# A claim that expired and that nobody took is still good for these: the work goes on, or was done.
RENEW = "update {table} set expires = :expires where key = :key and token = :token and done = 0"

COMMIT = """insert into {table} (key, token, done, fingerprint, expires)
values (:key, :token, 1, :fingerprint, :expires)
on conflict (key) do update set done = 1, fingerprint = excluded.fingerprint, expires = excluded.expires
where {table}.token = excluded.token"""

RELEASE = "delete from {table} where key = :key and token = :token and done = 0"

FORGET = "delete from {table} where key in (select key from {table} where expires < :now limit 1000)"

CLAIMS_BETWEEN_FORGETTING = 1000


def later(seconds: float) -> int:
    """So many seconds from now."""
    return round((time.time() + seconds) * 1000)


def positional(statement: str, values: Dict[str, Any], mark: str) -> Tuple[str, Tuple[Any, ...]]:
    """The statement with another database's marks, and the values in their order."""
    names = _NAMES.findall(statement)
    return _NAMES.sub(mark, statement), tuple(values[name] for name in names)


_NAMES = re.compile(r":([a-z]+)")
