import asyncio
import signal
import time

import pytest
import redis
import redis.asyncio
import upstash_redis
import upstash_redis.asyncio
from asking import ask, ask_async
from deliveries import SECRET, delivery
from hookseal import AsyncRedisStore, RedisStore, Webhook
from hookseal.receiver import AsyncReceiver, SyncReceiver
from in_loop import InLoop
from redis_server import redis_server
from stores import play_store
from topics import topic
from upstash_bridge import upstash_bridge


@pytest.fixture(scope="module")
def server():
    with redis_server() as started:
        yield started


@pytest.fixture
def client(server):
    client = redis.Redis.from_url(server.url, socket_timeout=5)
    client.flushall()
    yield client
    client.close()


class InThread:
    """A sync store."""

    def __init__(self, url, text, options):
        self.client = redis.Redis.from_url(url, decode_responses=text, socket_timeout=5)
        self.store = RedisStore(self.client, **options)

    def __getattr__(self, member):
        return getattr(self.store, member)

    def close(self):
        self.client.close()


async def open_store(url, text, options):
    client = redis.asyncio.Redis.from_url(url, decode_responses=text)
    return AsyncRedisStore(client, **options), client.aclose


CASES = [case for case in topic("stores")["cases"] if "memory" not in case.get("needs", [])]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("text", [False, True], ids=["bytes", "text"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_contract(server, kind, text, case):
    there = redis.Redis.from_url(server.url, decode_responses=True)
    there.flushall()
    given = (server.url, text, case.get("options", {}))
    store = InLoop(lambda: open_store(*given)) if kind == "async" else InThread(*given)
    try:
        play_store(store, case["steps"], time.sleep, there)
    finally:
        store.close()
        there.close()


@pytest.fixture(scope="module")
def bridge(server):
    with upstash_bridge(server.url) as url:
        yield url


async def open_upstash(url, options):
    client = upstash_redis.asyncio.Redis(url, "none", allow_telemetry=False)
    return AsyncRedisStore(client, **options), client.close


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_contract_by_upstashs_interface(server, bridge, kind, case):
    there = redis.Redis.from_url(server.url, decode_responses=True)
    there.flushall()
    options = case.get("options", {})
    if kind == "async":
        store = InLoop(lambda: open_upstash(bridge, options))
    else:
        store = RedisStore(upstash_redis.Redis(bridge, "none", allow_telemetry=False), **options)
    try:
        play_store(store, case["steps"], time.sleep, there)
    finally:
        store.close() if kind == "async" else store._client.close()
        there.close()


def test_a_client_that_asks_again_finds_its_own_claim(client):
    """As redis-py does when the connection breaks before the answer is there."""

    class Twice:
        def eval(self, *given):
            client.eval(*given)
            return client.eval(*given)

    store = RedisStore(Twice())
    claimed = store.claim("key", 60)
    assert claimed.state == "claimed"
    store.commit("key", claimed.token)
    assert store.claim("key", 60).state == "done"


@pytest.mark.parametrize("how", ["sync", "async", "cancelled"])
def test_a_late_claim_is_given_back(how):
    """Redis gets it after the client has given it up: nobody is at work on the event, so its next delivery needn't
    wait for the lease's end."""
    with redis_server() as stopped:
        options = {"socket_timeout": None if how == "cancelled" else 0.3, "retry": None}

        def claim_late():
            client = redis.Redis.from_url(stopped.url, **options)
            client.ping()
            stopped.process.send_signal(signal.SIGSTOP)
            with pytest.raises(redis.TimeoutError):
                RedisStore(client).claim("key", 60)
            stopped.process.send_signal(signal.SIGCONT)
            time.sleep(1.5)

        async def claim_late_async():
            client = redis.asyncio.Redis.from_url(stopped.url, **options)
            await client.ping()
            stopped.process.send_signal(signal.SIGSTOP)
            with pytest.raises((redis.TimeoutError, asyncio.TimeoutError)):
                await asyncio.wait_for(AsyncRedisStore(client).claim("key", 60), 0.5)
            stopped.process.send_signal(signal.SIGCONT)
            await asyncio.sleep(1.5)
            await client.aclose()

        claim_late() if how == "sync" else asyncio.run(claim_late_async())
        other = redis.Redis.from_url(stopped.url)
        assert RedisStore(other).claim("key", 60).state == "claimed"
        other.close()


def test_a_claim_that_comes_after_it_was_given_up():
    """In whatever order Redis gets the two."""
    with redis_server() as server:
        client = redis.Redis.from_url(server.url)
        store = RedisStore(client)
        store._run("abandon", "key", "late", 60)
        assert store._run("claim", "key", "late", 60) == 0
        assert store.claim("key", 60).state == "claimed"
        assert store._run("abandon", "key", "late", 60) == 0
        assert store.claim("key", 60).state == "in_progress"
        client.close()


def test_no_event_is_handled_without_the_store():
    handled = []
    with redis_server() as stopped:
        client = redis.Redis.from_url(stopped.url, socket_timeout=0.5, socket_connect_timeout=0.5)
        errors = []
        receiver = SyncReceiver(
            Webhook("tectra", SECRET), name="hooks", store=RedisStore(client), on_error=lambda error, _: errors.append(error)
        )
        receiver.on("content.signed", handled.append)
        sent = delivery()
        # It hangs: the connection is there, and no answer comes.
        stopped.process.send_signal(signal.SIGSTOP)
        assert ask(receiver, sent) == (503, {"code": "store_unavailable"})
        assert isinstance(errors[-1], redis.TimeoutError)
        stopped.process.send_signal(signal.SIGCONT)
        assert ask(receiver, delivery()) == (200, {"received": True})
        stopped.process.kill()
        stopped.process.wait()
        assert ask(receiver, delivery()) == (503, {"code": "store_unavailable"})
        assert isinstance(errors[-1], redis.ConnectionError)
        client.close()
    assert len(handled) == 1


def test_redis_is_lost_while_a_handler_works():
    """What is done is done: the sender must not send it again."""
    errors = []
    with redis_server() as lost:
        client = redis.Redis.from_url(lost.url, socket_timeout=0.5)
        receiver = SyncReceiver(
            Webhook("tectra", SECRET), name="hooks", store=RedisStore(client), on_error=lambda error, _: errors.append(error)
        )
        receiver.on("content.signed", lambda event: lost.process.kill())
        assert ask(receiver, delivery()) == (200, {"received": True})
        assert [type(error) for error in errors] == [redis.ConnectionError]
        client.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_receiver_in_a_loop(server, kind):
    async def scenario():
        handled = []
        if kind == "async":
            client = redis.asyncio.Redis.from_url(server.url)
            store = AsyncRedisStore(client, prefix=f"{time.time()}")
        else:
            client = redis.Redis.from_url(server.url, socket_timeout=5)
            store = RedisStore(client, prefix=f"{time.time()}")
        receiver = AsyncReceiver(Webhook("tectra", SECRET), name="hooks", store=store)

        @receiver.on("content.signed")
        async def signed(event):
            handled.append(event.data["record_id"])
            await asyncio.sleep(0.05)

        sent = [delivery() for _ in range(20)]
        answers = await asyncio.gather(*(ask_async(receiver, one) for one in sent * 5))
        assert sorted(handled) == sorted(one.name for one in sent)
        assert {status for status, _ in answers} <= {200, 409}
        assert [answer for answer in answers].count((200, {"received": True})) == 20
        assert await ask_async(receiver, sent[0]) == (200, {"received": True, "duplicate": True})
        await client.aclose() if kind == "async" else client.close()

    asyncio.run(scenario())
