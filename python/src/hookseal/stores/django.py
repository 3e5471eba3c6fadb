"""Stores in Django's database: PostgreSQL or SQLite."""

from __future__ import annotations

import itertools
import os
from typing import Any, Dict, Optional

from django.db import connections, transaction  # type: ignore[import-untyped, unused-ignore]

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import text_option
from hookseal.stores.sql_key import lock_number, sql_key
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
    positional,
)


_TABLE = "hookseal_handled"
"""Not that of PostgresStore, whose columns are of other types."""


class _DjangoDatabase(RetainingStore):
    """What both stores share."""

    fingerprints = True

    def __init__(self, *, using: str = "default", retention: Optional[float] = None) -> None:
        super().__init__(retention)
        self._using = text_option("using", using)
        self._claims = itertools.count(1)

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

    def _forget_sometimes(self, values: Dict[str, Any]) -> None:
        if next(self._claims) % CLAIMS_BETWEEN_FORGETTING == 0:
            self._changes(FORGET, values)


class DjangoStore(_DjangoDatabase):
    """A store in Django's database, for several processes.

    using: the database's name in DATABASES. retention: seconds a handled event is remembered. Default: as for
    MemoryStore. Its statements are transactions of their own, so a view must not be in one: no ATOMIC_REQUESTS, or
    `transaction.non_atomic_requests` on the view.
    """

    def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        values = {"key": sql_key(key), "token": token, "now": later(0), "expires": later(ttl)}
        if self._changes(CLAIM, values):
            self._forget_sometimes(values)
            return Claim("claimed", token)
        held = self._held(values)
        if held and held[0]:
            return Claim("done", fingerprint=held[1])
        return Claim("in_progress")

    def renew(self, key: str, token: str, ttl: float) -> bool:
        return self._changes(RENEW, {"key": sql_key(key), "token": token, "expires": later(ttl)})

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        values = {"key": sql_key(key), "token": token, "fingerprint": fingerprint, "expires": later(self.retention)}
        return self._changes(COMMIT, values)

    def release(self, key: str, token: str) -> None:
        self._changes(RELEASE, {"key": sql_key(key), "token": token})


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
        hashed = sql_key(key)
        values = {"key": hashed, "token": token, "now": later(0), "expires": later(self.retention)}
        block = transaction.atomic(using=self._using, durable=True)
        block.__enter__()
        try:
            # Others that ask for the key wait here for the end of this transaction, or don't get the lock.
            if self._is_locked(hashed):
                claim = Claim("in_progress")
            elif self._changes(CLAIM, values):
                self._open[token] = block
                return Claim("claimed", token, transaction=connections[self._using])
            else:
                held = self._held(values)
                claim = Claim("done", fingerprint=held[1]) if held else Claim("in_progress")
        except BaseException as error:
            block.__exit__(type(error), error, error.__traceback__)
            raise
        block.__exit__(None, None, None)
        return claim

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        """Raises if the transaction fails: the handler's writes are undone then."""
        if token not in self._open:
            return False
        block = self._open.pop(token)
        values = {"key": sql_key(key), "token": token, "fingerprint": fingerprint, "expires": later(self.retention)}
        try:
            self._changes(COMMIT, values)
            self._forget_sometimes({"now": later(0)})
        except BaseException as error:
            block.__exit__(type(error), error, error.__traceback__)
            raise
        block.__exit__(None, None, None)
        return True

    def release(self, key: str, token: str) -> None:
        if token not in self._open:
            return
        block = self._open.pop(token)
        transaction.set_rollback(True, using=self._using)
        block.__exit__(None, None, None)

    def _is_locked(self, hashed: str) -> bool:
        """Where it can be asked without waiting."""
        if connections[self._using].vendor != "postgresql":
            return False
        with connections[self._using].cursor() as cursor:
            cursor.execute("select pg_try_advisory_xact_lock(%s)", (lock_number(hashed),))
            return not cursor.fetchone()[0]
