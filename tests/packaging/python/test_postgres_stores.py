"""The contract of stores in a real PostgreSQL, and what a transaction of the user's own makes of it."""

import threading
import time

import asyncpg
import psycopg
import pytest
from asking import ask
from deliveries import SECRET, delivery
from hookseal import Webhook, current_delivery
from hookseal.receiver import SyncReceiver
from hookseal.stores.postgres import AsyncpgStore, AsyncPostgresStore, PostgresStore, PostgresTransactionStore
from in_loop import InLoop
from postgres_server import postgres_server
from psycopg_pool import AsyncConnectionPool, ConnectionPool
from stores import play_store
from topics import topic


@pytest.fixture(scope="module")
def server():
    with postgres_server() as started:
        yield started


@pytest.fixture
def pool(server):
    with psycopg.connect(server.url) as connection:
        connection.execute("drop table if exists hookseal_events")
        connection.execute("drop table if exists signed")
        connection.execute("create table signed (id text)")
    with ConnectionPool(server.url, min_size=1, max_size=20, open=True) as pool:
        yield pool


async def open_store(kind, url, options):
    if kind == "asyncpg":
        pool = await asyncpg.create_pool(url, min_size=1, max_size=20)
        store = AsyncpgStore(pool.acquire, **options)
    else:
        pool = AsyncConnectionPool(url, min_size=1, max_size=20, open=False)
        await pool.open()
        store = AsyncPostgresStore(pool.connection, **options)
    await store.create_table()
    return store, pool.close


CASES = [case for case in topic("stores")["cases"] if not {"memory", "redis"} & set(case.get("needs", []))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_contract(pool, case):
    store = PostgresStore(pool.connection, **case.get("options", {}))
    store.create_table()
    play_store(store, case["steps"], time.sleep)


@pytest.mark.parametrize("kind", ["psycopg", "asyncpg"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_contract_async(server, pool, kind, case):
    store = InLoop(lambda: open_store(kind, server.url, case.get("options", {})))
    try:
        play_store(store, case["steps"], time.sleep)
    finally:
        store.close()


# Claims of a transaction have no lease, and none outlives its commit: they end with the connection.
IN_TRANSACTION = [
    case for case in CASES if "renew" not in case.get("needs", []) and not case["id"].startswith(("expired", "claimed-then"))
]


@pytest.mark.parametrize("case", IN_TRANSACTION, ids=lambda case: case["id"])
def test_contract_in_a_transaction(pool, case):
    store = PostgresTransactionStore(pool.connection, **case.get("options", {}))
    store.create_table()
    try:
        play_store(store, case["steps"], time.sleep)
    finally:
        for token in list(store._open):
            store.release("", token)


def transactional(pool, **options):
    store = PostgresTransactionStore(pool.connection)
    store.create_table()
    receiver = SyncReceiver(Webhook("tectra", SECRET), name="mail", store=store, **options)
    return receiver, store


def signed(pool):
    with pool.connection() as connection:
        return [id for (id,) in connection.execute("select id from signed")]


def test_a_handlers_writes_are_there_once(pool):
    errors = []
    receiver, _ = transactional(pool, on_error=lambda error, _: errors.append(error))
    fails = [True]

    @receiver.on("content.signed")
    def write(event):
        current_delivery().transaction.execute("insert into signed values (%s)", (event.data["record_id"],))
        if fails and fails.pop():
            raise RuntimeError("after the write")

    sent = delivery()
    assert ask(receiver, sent) == (500, {"code": "handler_failed"})
    assert signed(pool) == []
    assert ask(receiver, sent) == (200, {"received": True})
    assert ask(receiver, sent) == (200, {"received": True, "duplicate": True})
    assert signed(pool) == [sent.name]
    assert len(errors) == 1


def test_a_transaction_that_fails_at_its_end_is_none(pool):
    """The work is undone, so the platform has to send it again."""
    errors = []
    receiver, _ = transactional(pool, on_error=lambda error, _: errors.append(error))
    breaks = [True]

    @receiver.on("content.signed")
    def write(event):
        connection = current_delivery().transaction
        connection.execute("insert into signed values (%s)", (event.data["record_id"],))
        if breaks and breaks.pop():
            connection.close()

    sent = delivery()
    assert ask(receiver, sent) == (503, {"code": "store_unavailable"})
    assert signed(pool) == []
    assert ask(receiver, sent) == (200, {"received": True})
    assert signed(pool) == [sent.name]
    assert [type(error).__name__ for error in errors] == ["OperationalError"]


@pytest.mark.parametrize(("ends", "answer", "kept"), [("rollback", 503, 0), ("commit", 200, 1)])
def test_a_handler_that_ends_its_transaction_itself(pool, ends, answer, kept):
    receiver, _ = transactional(pool)
    first = [True]

    @receiver.on("content.signed")
    def write(event):
        connection = current_delivery().transaction
        connection.execute("insert into signed values (%s)", (event.data["record_id"],))
        if first and first.pop():
            getattr(connection, ends)()

    sent = delivery()
    assert ask(receiver, sent)[0] == answer
    assert signed(pool) == [sent.name] * kept
    assert ask(receiver, sent)[0] == 200
    assert signed(pool) == [sent.name]


def test_one_at_a_time(pool):
    receiver, _ = transactional(pool)
    begun, goes_on = threading.Event(), threading.Event()

    @receiver.on("content.signed")
    def write(event):
        current_delivery().transaction.execute("insert into signed values (%s)", (event.data["record_id"],))
        begun.set()
        assert goes_on.wait(20)

    sent, answers = delivery(), []
    work = threading.Thread(target=lambda: answers.append(ask(receiver, sent)))
    work.start()
    assert begun.wait(20)
    assert ask(receiver, sent) == (409, {"code": "in_progress"})
    goes_on.set()
    work.join()
    assert answers == [(200, {"received": True})]
    assert signed(pool) == [sent.name]


@pytest.mark.parametrize("kind", ["sync", "psycopg", "asyncpg"])
def test_what_is_forgotten_is_deleted(server, pool, kind):
    if kind == "sync":
        store = PostgresStore(pool.connection, retention=0.1)
        store.create_table()
    else:
        store = InLoop(lambda: open_store(kind, server.url, {"retention": 0.1}))
    store.commit("a", store.claim("a", 60).token)
    time.sleep(0.2)
    store.forget()
    if kind != "sync":
        store.close()
    with pool.connection() as connection:
        assert connection.execute("select count(*) from hookseal_events").fetchone() == (0,)
