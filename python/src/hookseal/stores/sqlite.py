"""A store in a SQLite file, for the processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from typing import Any, Optional, Tuple, Union

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import invalid_option, seconds_option
from hookseal.stores.sql_key import sql_key
from hookseal.type_name import type_name

_SCHEMA = """
create table if not exists hookseal_events (
  key text primary key,
  token text not null,
  done integer not null,
  fingerprint text,
  expires integer not null
);
create index if not exists hookseal_events_expires on hookseal_events (expires);"""

# Times are milliseconds since 1970. What has expired is free: a claim, or what is done and no longer remembered.
_CLAIM = """
insert into hookseal_events (key, token, done, expires) values (?, ?, 0, ?)
on conflict (key) do update set token = excluded.token, done = 0, fingerprint = null, expires = excluded.expires
where hookseal_events.expires <= ?"""

_HELD = "select done, fingerprint from hookseal_events where key = ? and expires > ?"

# A claim that expired and that nobody took is still good for these: the work goes on, or was done.
_RENEW = "update hookseal_events set expires = ? where key = ? and token = ? and not done"

_COMMIT = """
insert into hookseal_events (key, token, done, fingerprint, expires) values (?, ?, 1, ?, ?)
on conflict (key) do update set done = 1, fingerprint = excluded.fingerprint, expires = excluded.expires
where hookseal_events.token = excluded.token"""

_RELEASE = "delete from hookseal_events where key = ? and token = ? and not done"

_FORGET = "delete from hookseal_events where key in (select key from hookseal_events where expires < ? limit 1000)"

_CLAIMS_BETWEEN_FORGETTING = 1000


class SqliteStore(RetainingStore):
    """A store in a SQLite file: for the processes of one machine, and for one that must remember what it has handled
    when it starts again.

    path: the file, on a disk of this machine: SQLite's locks don't hold on most network file systems.
    retention: seconds a handled event is remembered. Default: as for MemoryStore.
    timeout: seconds to wait for another process that is writing. Default: 5.
    Threads may share it.
    """

    fingerprints = True

    def __init__(
        self, path: Union[str, "os.PathLike[str]"], *, retention: Optional[float] = None, timeout: float = 5
    ) -> None:
        super().__init__(retention)
        if not isinstance(path, (str, os.PathLike)):
            raise invalid_option("path", "a file's path", type_name(path))
        self._path = os.fspath(path)
        self._timeout = seconds_option("timeout", timeout)
        self._lock = threading.Lock()
        self._connection: Optional[sqlite3.Connection] = None
        self._opened_in: Optional[int] = None
        """The process: a connection must not be used after a fork."""
        self._claims = 0

    def claim(self, key: str, ttl: float) -> Claim:
        hashed, token, now = sql_key(key), os.urandom(16).hex(), _millis()
        with self._lock:
            if self._changes(_CLAIM, (hashed, token, now + round(ttl * 1000), now)):
                self._forget_sometimes(now)
                return Claim("claimed", token)
            held = self._open().execute(_HELD, (hashed, now)).fetchone()
        if held and held[0]:
            return Claim("done", fingerprint=held[1])
        return Claim("in_progress")

    def renew(self, key: str, token: str, ttl: float) -> bool:
        with self._lock:
            return self._changes(_RENEW, (_millis() + round(ttl * 1000), sql_key(key), token))

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        expires = _millis() + round(self.retention * 1000)
        with self._lock:
            return self._changes(_COMMIT, (sql_key(key), token, fingerprint, expires))

    def release(self, key: str, token: str) -> None:
        with self._lock:
            self._changes(_RELEASE, (sql_key(key), token))

    def close(self) -> None:
        """Closes the file."""
        with self._lock:
            if self._connection is not None and self._opened_in == os.getpid():
                self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._connection is None or self._opened_in != os.getpid():
            # Each statement is a transaction of its own.
            opened = sqlite3.connect(self._path, self._timeout, isolation_level=None, check_same_thread=False)
            opened.execute("pragma journal_mode = wal")
            # A handled event must outlive a power cut.
            opened.execute("pragma synchronous = full")
            opened.executescript(_SCHEMA)
            self._connection, self._opened_in = opened, os.getpid()
        return self._connection

    def _changes(self, statement: str, parameters: Tuple[Any, ...]) -> bool:
        return self._open().execute(statement, parameters).rowcount > 0

    def _forget_sometimes(self, now: int) -> None:
        self._claims += 1
        if self._claims % _CLAIMS_BETWEEN_FORGETTING == 0:
            self._changes(_FORGET, (now,))


def _millis() -> int:
    return round(time.time() * 1000)
