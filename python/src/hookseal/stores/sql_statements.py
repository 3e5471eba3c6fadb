"""What a store says to SQLite, and to whatever database Django has of those that know `on conflict`."""

from __future__ import annotations

import itertools
import os
import re
import time
from typing import Any, Dict, Optional, Tuple

from hookseal.idempotency import Claim, RetainingStore
from hookseal.stores.key_hash import key_hash
from hookseal.stores.sql_row import claim_of_row

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


class StatementStore(RetainingStore):
    """Runs these statements, each of which is atomic."""

    fingerprints = True

    def __init__(self, retention: Optional[float]) -> None:
        super().__init__(retention)
        self._claims = itertools.count(1)

    def _changes(self, statement: str, values: Dict[str, Any]) -> bool:
        """Runs a statement, and says whether it has changed a row."""
        raise NotImplementedError

    def _held(self, values: Dict[str, Any]) -> Any:
        """The row that HELD finds, or None."""
        raise NotImplementedError

    def _forget_sometimes(self, values: Dict[str, Any]) -> None:
        if next(self._claims) % CLAIMS_BETWEEN_FORGETTING == 0:
            self._changes(FORGET, values)


class LeasingStore(StatementStore):
    """One whose claims last as long as a lease."""

    def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        values = {"key": key_hash(key), "token": token, "now": later(0), "expires": later(ttl)}
        if self._changes(CLAIM, values):
            self._forget_sometimes(values)
            return Claim("claimed", token)
        return claim_of_row(self._held(values))

    def renew(self, key: str, token: str, ttl: float) -> bool:
        return self._changes(RENEW, {"key": key_hash(key), "token": token, "expires": later(ttl)})

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        values = {"key": key_hash(key), "token": token, "fingerprint": fingerprint, "expires": later(self.retention)}
        return self._changes(COMMIT, values)

    def release(self, key: str, token: str) -> None:
        self._changes(RELEASE, {"key": key_hash(key), "token": token})
