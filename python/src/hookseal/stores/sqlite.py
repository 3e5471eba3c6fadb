"""A store in a SQLite file, for the processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import threading
from typing import Any, Dict, Optional, Union

from hookseal.option_checks import invalid_option, seconds_option
from hookseal.stores.sql_statements import HELD, SCHEMA, LeasingStore
from hookseal.type_name import type_name

_TABLE = "hookseal_events"
"""As JavaScript's store names it, so that they can share a file."""


class SqliteStore(LeasingStore):
    """A store in a SQLite file: for the processes of one machine, and for one that must remember what it has handled
    when it starts again.

    path: the file, on a disk of this machine: SQLite's locks don't hold on most network file systems.
    retention: seconds a handled event is remembered. Default: as for MemoryStore.
    timeout: seconds to wait for another process that is writing. Default: 5.
    Threads may share it.
    """

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
        with self._lock:
            return self._open().execute(statement.format(table=_TABLE), values).rowcount > 0

    def _held(self, values: Dict[str, Any]) -> Any:
        with self._lock:
            return self._open().execute(HELD.format(table=_TABLE), values).fetchone()
