"""Stores in PostgreSQL, over psycopg 3."""

from __future__ import annotations

import itertools
import os
import re
from contextlib import ExitStack
from typing import Any, Callable, Dict, Optional, Tuple

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import function_option, invalid_option, text_option
from hookseal.stores.key_hash import key_hash
from hookseal.stores.late_claims import give_back, give_back_in_loop
from hookseal.stores.sql_row import claim_of_row, lock_number

# The lock, because processes that start at once would stumble over each other's.
_SCHEMA = """
select pg_advisory_xact_lock(6893145190);
create table if not exists {table} (
  key char(64) primary key,
  token text not null,
  done boolean not null,
  fingerprint text,
  expires timestamptz not null
);
create index if not exists {index} on {table} (expires)"""

_AFTER = "clock_timestamp() + make_interval(secs => %s)"

# What has expired is free: a claim, or what is done and no longer remembered.
_CLAIM = f"""
insert into {{table}} as held (key, token, done, expires) values (%s, %s, false, {_AFTER})
on conflict (key) do update set token = excluded.token, done = false, fingerprint = null, expires = excluded.expires
where held.expires <= clock_timestamp()
returning true"""

_HELD = "select done, fingerprint from {table} where key = %s and expires > clock_timestamp()"

# A claim that expired and that nobody took is still good for these: the work goes on, or was done.
_RENEW = f"update {{table}} set expires = {_AFTER} where key = %s and token = %s and not done returning true"

_COMMIT = f"""
insert into {{table}} as held (key, token, done, fingerprint, expires) values (%s, %s, true, %s, {_AFTER})
on conflict (key) do update set done = true, fingerprint = excluded.fingerprint, expires = excluded.expires
where held.token = excluded.token
returning true"""

_RELEASE = "delete from {table} where key = %s and token = %s and not done"

_FORGET = "delete from {table} where key in (select key from {table} where expires < clock_timestamp() limit 10000)"

_CLAIMS_BETWEEN_FORGETTING = 1000


class _Statements(RetainingStore):
    """What all of these stores share."""

    fingerprints = True

    def __init__(
        self, connect: Callable[[], Any], *, table: str = "hookseal_events", retention: Optional[float] = None
    ) -> None:
        super().__init__(retention)
        self._connect = function_option("connect", connect)
        if not re.fullmatch(r"[a-z_][a-z0-9_]{0,49}(\.[a-z_][a-z0-9_]{0,49})?", text_option("table", table)):
            raise invalid_option("table", "a table's name, of a-z, 0-9 and _, with its schema's if need be", "another text")
        self._table = table
        self._claims = itertools.count(1)

    def _sql(self, statement: str) -> str:
        return statement.format(table=self._table, index=self._table.replace(".", "_") + "_expires")

    def _is_time_to_forget(self) -> bool:
        return next(self._claims) % _CLAIMS_BETWEEN_FORGETTING == 0


class PostgresStore(_Statements):
    """A store in PostgreSQL, for several processes, over psycopg 3.

    connect: opens a connection for a `with` block, at whose end it commits: `pool.connection` of a
    psycopg_pool.ConnectionPool, or `lambda: psycopg.connect(url)`.
    table: which `create_table()` creates.
    retention: seconds a handled event is remembered. Default: as for MemoryStore.
    """

    def create_table(self) -> None:
        """Creates the table, if it isn't there."""
        self._run(self._sql(_SCHEMA))

    def claim(self, key: str, ttl: float) -> Claim:
        hashed, token = key_hash(key), os.urandom(16).hex()
        try:
            with self._connect() as connection:
                claimed = connection.execute(self._sql(_CLAIM), (hashed, token, ttl)).fetchone()
                held = None if claimed else connection.execute(self._sql(_HELD), (hashed,)).fetchone()
        except BaseException:
            give_back(lambda: self.release(key, token), ttl)
            raise
        if self._is_time_to_forget():
            self.forget()
        return Claim("claimed", token) if claimed else claim_of_row(held)

    def renew(self, key: str, token: str, ttl: float) -> bool:
        return self._run(self._sql(_RENEW), (ttl, key_hash(key), token)) is not None

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        given = (key_hash(key), token, fingerprint, self.retention)
        return self._run(self._sql(_COMMIT), given) is not None

    def release(self, key: str, token: str) -> None:
        self._run(self._sql(_RELEASE), (key_hash(key), token))

    def forget(self) -> None:
        """Deletes what is no longer remembered, 10,000 rows at most. Done by itself with every thousandth claim."""
        self._run(self._sql(_FORGET))

    def _run(self, statement: str, parameters: Tuple[Any, ...] = ()) -> Any:
        with self._connect() as connection:
            cursor = connection.execute(statement, parameters or None)
            return cursor.fetchone() if cursor.description else None


class AsyncPostgresStore(_Statements):
    """PostgresStore for async frameworks.

    connect: opens a connection for an `async with` block: `pool.connection` of a psycopg_pool.AsyncConnectionPool.
    """

    async def create_table(self) -> None:
        """Creates the table, if it isn't there."""
        await self._run(self._sql(_SCHEMA))

    async def claim(self, key: str, ttl: float) -> Claim:
        hashed, token = key_hash(key), os.urandom(16).hex()
        try:
            async with self._connect() as connection:
                claimed = await (await connection.execute(self._sql(_CLAIM), (hashed, token, ttl))).fetchone()
                held = None if claimed else await (await connection.execute(self._sql(_HELD), (hashed,))).fetchone()
        except BaseException:
            give_back_in_loop(lambda: self.release(key, token), ttl)
            raise
        if self._is_time_to_forget():
            await self.forget()
        return Claim("claimed", token) if claimed else claim_of_row(held)

    async def renew(self, key: str, token: str, ttl: float) -> bool:
        return await self._run(self._sql(_RENEW), (ttl, key_hash(key), token)) is not None

    async def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        given = (key_hash(key), token, fingerprint, self.retention)
        return await self._run(self._sql(_COMMIT), given) is not None

    async def release(self, key: str, token: str) -> None:
        await self._run(self._sql(_RELEASE), (key_hash(key), token))

    async def forget(self) -> None:
        """As PostgresStore.forget."""
        await self._run(self._sql(_FORGET))

    async def _run(self, statement: str, parameters: Tuple[Any, ...] = ()) -> Any:
        async with self._connect() as connection:
            cursor = await connection.execute(statement, parameters or None)
            return await cursor.fetchone() if cursor.description else None


class AsyncpgStore(_Statements):
    """AsyncPostgresStore over asyncpg.

    connect: `pool.acquire` of an asyncpg pool.
    """

    async def create_table(self) -> None:
        """Creates the table, if it isn't there."""
        async with self._connect() as connection:
            await connection.execute(self._sql(_SCHEMA))

    async def claim(self, key: str, ttl: float) -> Claim:
        hashed, token = key_hash(key), os.urandom(16).hex()
        try:
            async with self._connect() as connection:
                claimed = await connection.fetchrow(_numbered(self._sql(_CLAIM)), hashed, token, ttl)
                held = None if claimed else await connection.fetchrow(_numbered(self._sql(_HELD)), hashed)
        except BaseException:
            give_back_in_loop(lambda: self.release(key, token), ttl)
            raise
        if self._is_time_to_forget():
            await self.forget()
        return Claim("claimed", token) if claimed else claim_of_row(held)

    async def renew(self, key: str, token: str, ttl: float) -> bool:
        return await self._run(_RENEW, ttl, key_hash(key), token) is not None

    async def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        return await self._run(_COMMIT, key_hash(key), token, fingerprint, self.retention) is not None

    async def release(self, key: str, token: str) -> None:
        await self._run(_RELEASE, key_hash(key), token)

    async def forget(self) -> None:
        """As PostgresStore.forget."""
        await self._run(_FORGET)

    async def _run(self, statement: str, *parameters: Any) -> Any:
        async with self._connect() as connection:
            return await connection.fetchrow(_numbered(self._sql(statement)), *parameters)


def _numbered(statement: str) -> str:
    """With asyncpg's marks."""
    numbers = itertools.count(1)
    return re.sub("%s", lambda _: f"${next(numbers)}", statement)


class PostgresTransactionStore(_Statements):
    """A store in the database that the handlers write to: claim, writes and commit are one transaction, so that each
    event's writes are there exactly once, whatever dies in between.

    A handler writes by `current_delivery().transaction`, which is psycopg's connection, and neither commits nor rolls
    back itself. Each handler at work holds a connection. connect, table, retention: as for PostgresStore.
    """

    transactional = True

    def __init__(
        self, connect: Callable[[], Any], *, table: str = "hookseal_events", retention: Optional[float] = None
    ) -> None:
        super().__init__(connect, table=table, retention=retention)
        # What ends each transaction, its connection, and its id in the database.
        self._open: Dict[str, Tuple[Any, Any, int]] = {}

    def create_table(self) -> None:
        """Creates the table, if it isn't there."""
        with self._connect() as connection:
            connection.execute(self._sql(_SCHEMA))

    def claim(self, key: str, ttl: float) -> Claim:
        hashed, token = key_hash(key), os.urandom(16).hex()
        with ExitStack() as block:
            connection = block.enter_context(self._connect())
            # It lasts as long as the transaction, and ends with the connection if this process dies.
            lock = "select pg_try_advisory_xact_lock(%s), txid_current()"
            is_locked, transaction_id = connection.execute(lock, (lock_number(hashed),)).fetchone()
            held = connection.execute(self._sql(_HELD), (hashed,)).fetchone() if is_locked else None
            if is_locked and held is None:
                self._open[token] = (block.pop_all(), connection, transaction_id)
                return Claim("claimed", token, transaction=connection)
            connection.rollback()
        return claim_of_row(held)

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        """Raises if the transaction fails: the handler's writes are undone then."""
        if token not in self._open:
            return False
        block, connection, transaction_id = self._open.pop(token)
        with block:
            if connection.execute("select txid_status(%s)", (transaction_id,)).fetchone()[0] == "aborted":
                raise RuntimeError("the handler rolled its transaction back itself: nothing that it wrote is kept")
            connection.execute(self._sql(_KEEP), (key_hash(key), token, fingerprint, self.retention))
            if self._is_time_to_forget():
                connection.execute(self._sql(_FORGET))
        return True

    def release(self, key: str, token: str) -> None:
        if token not in self._open:
            return
        block, connection, _ = self._open.pop(token)
        with block:
            connection.rollback()


_KEEP = f"""
insert into {{table}} as held (key, token, done, fingerprint, expires) values (%s, %s, true, %s, {_AFTER})
on conflict (key) do update
set token = excluded.token, done = true, fingerprint = excluded.fingerprint, expires = excluded.expires"""
