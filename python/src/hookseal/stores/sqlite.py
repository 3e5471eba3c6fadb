"""A store in a SQLite file, for the processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import threading
from typing import Any, Dict, Optional, Union

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import invalid_option, seconds_option
from hookseal.stores.sql_key import sql_key
from hookseal.stores.sql_statements import (
    CLAIM,
    CLAIMS_BETWEEN_FORGETTING,
    COMMIT,
    FORGET,
    HELD,
    RELEASE,
    RENEW,
    SCHEMA,
    later,
)
from hookseal.type_name import type_name

_TABLE = "hookseal_events"
"""As JavaScript's store names it, so that they can share a file."""


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
        token = os.urandom(16).hex()
        values = {"key": sql_key(key), "token": token, "now": later(0), "expires": later(ttl)}
        with self._lock:
            if self._changes(CLAIM, values):
                self._forget_sometimes(values)
                return Claim("claimed", token)
            held = self._open().execute(HELD.format(table=_TABLE), values).fetchone()
        if held and held[0]:
            return Claim("done", fingerprint=held[1])
        return Claim("in_progress")

    def renew(self, key: str, token: str, ttl: float) -> bool:
        with self._lock:
            return self._changes(RENEW, {"key": sql_key(key), "token": token, "expires": later(ttl)})

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        values = {"key": sql_key(key), "token": token, "fingerprint": fingerprint, "expires": later(self.retention)}
        with self._lock:
            return self._changes(COMMIT, values)

    def release(self, key: str, token: str) -> None:
        with self._lock:
            self._changes(RELEASE, {"key": sql_key(key), "token": token})

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
            for statement in SCHEMA:
                opened.execute(statement.format(table=_TABLE))
            self._connection, self._opened_in = opened, os.getpid()
        return self._connection

    def _changes(self, statement: str, values: Dict[str, Any]) -> bool:
        return self._open().execute(statement.format(table=_TABLE), values).rowcount > 0

    def _forget_sometimes(self, values: Dict[str, Any]) -> None:
        self._claims += 1
        if self._claims % CLAIMS_BETWEEN_FORGETTING == 0:
            self._changes(FORGET, values)
