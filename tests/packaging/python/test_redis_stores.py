import asyncio
import signal
import threading
import time

import pytest
import redis
import redis.asyncio
from asking import ask, ask_async
from deliveries import SECRET, delivery
from hookseal import AsyncRedisStore, RedisStore, Webhook
from hookseal.receiver import AsyncReceiver, SyncReceiver
from redis_server import redis_server
from store_contract import CONTRACT


@pytest.fixture(scope="module")
def server():
    with redis_server() as started:
        yield started


@pytest.fixture(params=["bytes", "text"])
def client(server, request):
    client = redis.Redis.from_url(server.url, decode_responses=request.param == "text", socket_timeout=5)
    client.flushall()
    yield client
    client.close()


class InLoop:
    """An async store, called from threads that have no loop."""

    def __init__(self, url, **options):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        self.client = self.run(self._connect(url, options))
        self.store = AsyncRedisStore(self.client)

    async def _connect(self, url, options):
        """In the loop, because on Python 3.9 the client's locks belong to the loop they are made in."""
        return redis.asyncio.Redis.from_url(url, **options)

    def __getattr__(self, method):
        return lambda *given: self.run(getattr(self.store, method)(*given))

    def run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(20)

    def close(self):
        self.run(self.client.aclose())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@pytest.mark.parametrize("holds", CONTRACT)
def test_contract(client, holds):
    holds(RedisStore(client))


@pytest.mark.parametrize("holds", CONTRACT)
@pytest.mark.parametrize("text", [False, True])
def test_contract_of_the_async_store(server, client, holds, text):
    store = InLoop(server.url, decode_responses=text)
    try:
        holds(store)
    finally:
        store.close()


def test_what_is_in_redis(client):
    """Other languages' stores share it."""
    store = RedisStore(client, retention=100)
    claimed = store.claim("tectra:1", 60)
    assert as_text(client.get("hookseal:tectra:1")) == f"claimed:{claimed.token}"
    assert 59_000 < client.pttl("hookseal:tectra:1") <= 60_000
    store.commit("tectra:1", claimed.token)
    assert as_text(client.get("hookseal:tectra:1")) == "done"
    assert 99_000 < client.pttl("hookseal:tectra:1") <= 100_000
    default = RedisStore(client, prefix="mine/")
    default.commit("tectra:1", default.claim("tectra:1", 1).token)
    week = 7 * 24 * 60 * 60 * 1000
    assert week - 5_000 < client.pttl("mine/tectra:1") <= week
    # What a receiver needs counts where nothing else was said.
    for one in (default, store):
        one.retain(20 * 24 * 60 * 60)
        one.commit("tectra:3", one.claim("tectra:3", 1).token)
    assert 2 * week < client.pttl("mine/tectra:3")
    assert client.pttl("hookseal:tectra:3") <= 100_000
    store.release("tectra:2", store.claim("tectra:2", 60).token)
    assert client.get("hookseal:tectra:2") is None


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


def test_no_event_is_handled_without_the_store():
    handled = []
    with redis_server() as stopped:
        client = redis.Redis.from_url(stopped.url, socket_timeout=0.5, socket_connect_timeout=0.5)
        errors = []
        receiver = SyncReceiver(
            Webhook("tectra", SECRET), store=RedisStore(client), on_error=lambda error, _: errors.append(error)
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
            Webhook("tectra", SECRET), store=RedisStore(client), on_error=lambda error, _: errors.append(error)
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
        receiver = AsyncReceiver(Webhook("tectra", SECRET), store=store)

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


def as_text(value):
    return value.decode() if isinstance(value, bytes) else value
