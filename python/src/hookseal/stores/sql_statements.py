"""What a store says to SQLite, and to whatever database Django has of those that know `on conflict`."""

from __future__ import annotations

import time
from typing import Any, Dict, Tuple

# Times are milliseconds since 1970. What has expired is free: a claim, or what is done and no longer remembered.
SCHEMA = (
    """create table if not exists hookseal_handled (
  key varchar(64) primary key,
  token varchar(64) not null,
  done integer not null,
  fingerprint varchar(64),
  expires bigint not null
)""",
    "create index if not exists hookseal_handled_expires on hookseal_handled (expires)",
)

CLAIM = """insert into hookseal_handled (key, token, done, expires) values (:key, :token, 0, :expires)
on conflict (key) do update set token = excluded.token, done = 0, fingerprint = null, expires = excluded.expires
where hookseal_handled.expires <= :now"""

HELD = "select done, fingerprint from hookseal_handled where key = :key and expires > :now"

# A claim that expired and that nobody took is still good for these: the work goes on, or was done.
RENEW = "update hookseal_handled set expires = :expires where key = :key and token = :token and done = 0"

COMMIT = """insert into hookseal_handled (key, token, done, fingerprint, expires)
values (:key, :token, 1, :fingerprint, :expires)
on conflict (key) do update set done = 1, fingerprint = excluded.fingerprint, expires = excluded.expires
where hookseal_handled.token = excluded.token"""

RELEASE = "delete from hookseal_handled where key = :key and token = :token and done = 0"

FORGET = "delete from hookseal_handled where key in (select key from hookseal_handled where expires < :now limit 1000)"

CLAIMS_BETWEEN_FORGETTING = 1000


def later(seconds: float) -> int:
    """So many seconds from now."""
    return round((time.time() + seconds) * 1000)


def positional(statement: str, values: Dict[str, Any], mark: str) -> Tuple[str, Tuple[Any, ...]]:
    """The statement with another database's marks, and the values in their order."""
    import re

    names = re.findall(r":([a-z]+)", statement)
    return re.sub(r":[a-z]+", mark, statement), tuple(values[name] for name in names)
