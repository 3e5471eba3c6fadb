"""Stores in Django's database: PostgreSQL or SQLite."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import Any, Dict, Optional

from django.db import connections, transaction  # type: ignore[import-untyped, unused-ignore]

from hookseal.idempotency import Claim
from hookseal.option_checks import text_option
from hookseal.stores.key_hash import key_hash
from hookseal.stores.sql_row import claim_of_row, lock_number
from hookseal.stores.sql_statements import CLAIM, COMMIT, HELD, SCHEMA, LeasingStore, StatementStore, later, positional

_TABLE = "hookseal_handled"
"""Not that of PostgresStore, whose columns are of other types."""


class _DjangoDatabase(StatementStore):
    """What both stores share."""

    def __init__(self, *, using: str = "default", retention: Optional[float] = None) -> None:
        super().__init__(retention)
        self._using = text_option("using", using)

    def create_table(self) -> None:
        """Creates the table `hookseal_handled`, if it isn't there: in a migration, or before the first request."""
        with connections[self._using].cursor() as cursor:
            for statement in SCHEMA:
                cursor.execute(statement.format(table=_TABLE))

    def _changes(self, statement: str, values: Dict[str, Any]) -> bool:
        with connections[self._using].cursor() as cursor:
            cursor.execute(*positional(statement.format(table=_TABLE), values, "%s"))
            return int(cursor.rowcount) > 0

    def _held(self, values: Dict[str, Any]) -> Any:
        with connections[self._using].cursor() as cursor:
            cursor.execute(*positional(HELD.format(table=_TABLE), values, "%s"))
            return cursor.fetchone()


class DjangoStore(_DjangoDatabase, LeasingStore):
    """A store in Django's database, for several processes.

    using: the database's name in DATABASES. retention: seconds a handled event is remembered. Default: as for
    MemoryStore. Its statements are transactions of their own, so a view must not be in one: no ATOMIC_REQUESTS, or
    `transaction.non_atomic_requests` on the view.
    """


class DjangoTransactionStore(_DjangoDatabase):
    """A store in the database that the handlers write to by Django's ORM: claim, writes and commit are one
    transaction, so that each event's writes are there exactly once, whatever dies in between. Handlers do nothing for
    it. For sync views: a transaction is its thread's. using, retention: as for DjangoStore.
    """

    transactional = True
    in_one_thread = True

    def __init__(self, *, using: str = "default", retention: Optional[float] = None) -> None:
        super().__init__(using=using, retention=retention)
        self._open: Dict[str, Any] = {}

    def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        hashed = key_hash(key)
        values = {"key": hashed, "token": token, "now": later(0), "expires": later(self.retention)}
        with ExitStack() as block:
            block.enter_context(transaction.atomic(using=self._using, durable=True))
            # Others that ask for the key wait here for the end of this transaction, or don't get the lock.
            if self._is_locked(hashed):
                return Claim("in_progress")
            if self._changes(CLAIM, values):
                self._open[token] = block.pop_all()
                return Claim("claimed", token, transaction=connections[self._using])
            return claim_of_row(self._held(values))

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        """Raises if the transaction fails: the handler's writes are undone then."""
        if token not in self._open:
            return False
        values = {"key": key_hash(key), "token": token, "fingerprint": fingerprint, "expires": later(self.retention)}
        with self._open.pop(token):
            self._changes(COMMIT, values)
            self._forget_sometimes({"now": later(0)})
        return True

    def release(self, key: str, token: str) -> None:
        if token not in self._open:
            return
        with self._open.pop(token):
            transaction.set_rollback(True, using=self._using)

    def _is_locked(self, hashed: str) -> bool:
        """Where it can be asked without waiting."""
        if connections[self._using].vendor != "postgresql":
            return False
        with connections[self._using].cursor() as cursor:
            cursor.execute("select pg_try_advisory_xact_lock(%s)", (lock_number(hashed),))
            return not cursor.fetchone()[0]
