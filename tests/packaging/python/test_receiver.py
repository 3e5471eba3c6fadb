"""What the frameworks' receivers share."""

import asyncio
import functools
import inspect
import logging
import threading
import time
import typing

import hookseal.events
import hookseal.handlers
import pytest
from asking import ask, ask_async
from deliveries import SECRET, Delivery, delivery
from hookseal import AsyncRedisStore, Claim, MemoryStore, Webhook, WebhookConfigError
from hookseal.receiver import AsyncReceiver, SyncReceiver

RECEIVED = (200, {"received": True})
DUPLICATE = (200, {"received": True, "duplicate": True})


def tectra(kind=SyncReceiver, **options):
    return kind(Webhook("tectra", SECRET), **options)


def test_handlers_get_the_request_if_they_ask_for_it():
    got = []

    class Owner:
        def method(self, event, request):
            got.append(request)

        def __call__(self, event, context):
            got.append(context)

    @functools.lru_cache(maxsize=None)
    def wrapped(event, request):
        got.append(request)

    handlers = [
        lambda event, request: got.append(request),
        lambda event, request=None: got.append(request),
        lambda event, context: got.append(context),
        Owner().method,
        Owner(),
        functools.partial(lambda first, event, request: got.append(request), "first"),
        wrapped,
    ]
    for handler in handlers:
        receiver = tectra()
        receiver.on("content.signed", handler)
        assert ask(receiver, delivery()) == RECEIVED
        assert got.pop() == "the request", handler
    without = [
        lambda event: got.append("none"),
        lambda event, retries=3: got.append("none" if retries == 3 else retries),
        lambda *all: got.append("none" if len(all) == 1 else all),
        lambda event, *, request="none": got.append(request),
    ]
    for handler in without:
        receiver = tectra()
        receiver.on("content.signed", handler)
        assert ask(receiver, delivery()) == RECEIVED
        assert got.pop() == "none"
    builtin = tectra()
    builtin.on("content.signed", got.append)
    assert ask(builtin, delivery()) == RECEIVED
    assert got.pop().type == "content.signed"


def test_the_rest_goes_to_otherwise():
    got = []
    receiver = tectra()
    receiver.on("content.signed", lambda event: got.append("signed"))
    receiver.otherwise(lambda event: got.append(event.type))
    for type in ("content.signed", "batch.anchored", "no.such.type"):
        assert ask(receiver, delivery(type=type)) == RECEIVED
    assert got == ["signed", "batch.anchored", "no.such.type"]


def test_nothing_is_remembered_of_what_nobody_handles():
    store = MemoryStore()
    receiver = tectra(store=store)
    sent = delivery()
    assert ask(receiver, sent) == RECEIVED
    assert len(store) == 0
    got = []
    receiver.on("content.signed", got.append)
    assert ask(receiver, sent) == RECEIVED
    assert len(got) == len(store) == 1


def test_without_a_store_everything_is_handled():
    got = []
    receiver = tectra(store=False)
    receiver.on("content.signed", got.append)
    sent = delivery()
    assert [ask(receiver, sent), ask(receiver, sent)] == [RECEIVED, RECEIVED]
    assert len(got) == 2


def test_receivers_do_not_share_what_they_remember():
    sent, got = delivery(), []
    for _ in range(2):
        receiver = tectra()
        receiver.on("content.signed", got.append)
        assert ask(receiver, sent) == RECEIVED
    assert len(got) == 2


def test_a_handler_that_outlasts_its_lease_is_told_of():
    errors = []
    receiver = tectra(lease=0.05, on_error=lambda error, request: errors.append((error, request)))
    again = threading.Event()

    @receiver.on("content.signed")
    def slow(event):
        if not again.is_set():
            again.set()
            time.sleep(0.1)
            assert ask(receiver, sent) == RECEIVED  # another took it over

    sent = delivery()
    assert ask(receiver, sent) == RECEIVED
    ((error, request),) = errors
    assert error.code == "lease_expired" and request == "the request"
    assert ask(receiver, sent) == DUPLICATE


def test_errors_go_to_the_log(caplog):
    receiver = tectra()

    @receiver.on("content.signed")
    def fails(event):
        raise KeyError("what is missing")

    with caplog.at_level(logging.WARNING, "hookseal"):
        forged = delivery()._replace(body=b"{}")
        assert ask(receiver, forged) == (401, {"code": "signature_mismatch"})
        assert "signature_mismatch" in caplog.messages[-1]
        assert not caplog.records[-1].exc_info
        assert ask(receiver, delivery()) == (500, {"code": "handler_failed"})
        assert "what is missing" in caplog.messages[-1]
        assert caplog.records[-1].exc_info[0] is KeyError
    assert all(SECRET not in message for message in caplog.messages)


def test_a_log_that_fails_changes_no_answer(caplog):
    def fails(error, request):
        raise ZeroDivisionError("the log is full")

    receiver = tectra(on_error=fails)
    assert ask(receiver, delivery()._replace(body=b"{}"))[0] == 401
    assert "the log is full" in caplog.text


def test_a_process_that_is_told_to_end_releases_its_claim():
    store = MemoryStore()
    receiver = tectra(store=store)
    ends = [SystemExit, KeyboardInterrupt]

    @receiver.on("content.signed")
    def handler(event):
        if ends:
            raise ends.pop()

    sent = delivery()
    for end in tuple(ends)[::-1]:
        with pytest.raises(end):
            ask(receiver, sent)
    assert ask(receiver, sent) == RECEIVED


def test_a_store_that_fails():
    class Broken(MemoryStore):
        broken = {"claim"}

        def claim(self, key, ttl):
            if "claim" in self.broken:
                raise OSError("no claim")
            return super().claim(key, ttl)

        def commit(self, key, token):
            raise OSError("no commit")

        def release(self, key, token):
            raise OSError("no release")

    errors, got = [], []
    receiver = tectra(store=Broken(), on_error=lambda error, _: errors.append(str(error)))
    receiver.on("content.signed", got.append)

    @receiver.on("batch.anchored")
    def fails(event):
        raise ValueError("failed")

    assert ask(receiver, delivery()) == (503, {"code": "store_unavailable"})
    assert (got, errors) == ([], ["no claim"])
    Broken.broken = set()
    assert ask(receiver, delivery()) == RECEIVED
    assert (len(got), errors[1:]) == (1, ["no commit"])
    assert ask(receiver, delivery(type="batch.anchored")) == (500, {"code": "handler_failed"})
    assert errors[2:] == ["no release", "failed"]


def test_a_verifier_of_ones_own():
    class Refusal(Exception):
        code, status = "no_entry", 418

    class Verifier:
        raises = Refusal()

        def verify(self, body, headers, *, url=None, method=None):
            assert (url, method) == ("https://example.com/in", "POST")
            raise self.raises

    receiver = SyncReceiver(Verifier(), url="https://example.com/in", on_error=lambda *_: None)
    assert ask(receiver, delivery()) == (418, {"code": "no_entry"})
    Verifier.raises = ZeroDivisionError()
    assert ask(receiver, delivery()) == (500, {"code": "verifier_failed"})
    Refusal.status = 200
    Verifier.raises = Refusal()
    assert ask(receiver, delivery()) == (500, {"code": "verifier_failed"})


def test_options_are_checked():
    async def handler(event):
        pass

    webhook = Webhook("tectra", SECRET)
    for refused in (
        lambda: SyncReceiver("tectra"),
        lambda: SyncReceiver(webhook, store=True),
        lambda: SyncReceiver(webhook, store=object()),
        lambda: SyncReceiver(webhook, store=AsyncRedisStore(None)),
        lambda: SyncReceiver(webhook, max_body_bytes=-1),
        lambda: SyncReceiver(webhook, max_body_bytes=1.5),
        lambda: SyncReceiver(webhook, lease=0),
        lambda: SyncReceiver(webhook, lease=float("nan")),
        lambda: SyncReceiver(webhook).on("content.signed", handler),
        lambda: SyncReceiver(webhook).otherwise(handler),
        lambda: SyncReceiver(webhook).on("content.signed", "handler"),
        lambda: SyncReceiver(webhook).otherwise(None),
    ):
        with pytest.raises(WebhookConfigError) as refusal:
            refused()
        assert refusal.value.code == "invalid_option"
    receiver = SyncReceiver(webhook)
    receiver.on("content.signed", print)
    receiver.otherwise(print)
    for again in (lambda: receiver.on("content.signed", print), lambda: receiver.otherwise(print)):
        with pytest.raises(WebhookConfigError, match="one handler"):
            again()
    assert SyncReceiver(webhook, store=MemoryStore(), max_body_bytes=0).max_body_bytes == 0


def test_an_async_handler_in_disguise():
    async def handler(event):
        raise AssertionError("never awaited")

    errors = []
    receiver = tectra(on_error=lambda error, _: errors.append(error))
    receiver.on("content.signed", lambda event: handler(event))
    with pytest.warns(RuntimeWarning, match="never awaited"):
        assert ask(receiver, delivery()) == (500, {"code": "handler_failed"})
        import gc

        gc.collect()
    assert "async" in str(errors[0])


def test_sync_handlers_run_beside_the_loop():
    async def scenario():
        threads = {}
        receiver = tectra(AsyncReceiver)

        @receiver.on("content.signed")
        def sync(event):
            threads["sync"] = threading.current_thread()
            time.sleep(0.3)

        @receiver.on("batch.anchored")
        async def in_loop(event):
            threads["async"] = threading.current_thread()

        receiver.on("content.verified", lambda event: in_loop(event))  # sync, and answers what is awaited
        began = time.monotonic()
        slow = asyncio.ensure_future(ask_async(receiver, delivery()))
        await asyncio.sleep(0.05)
        assert await ask_async(receiver, delivery(type="batch.anchored")) == RECEIVED
        assert time.monotonic() - began < 0.25  # the loop went on
        assert await slow == RECEIVED
        assert threads["sync"] is not threads["async"] is threading.main_thread()
        del threads["async"]
        assert await ask_async(receiver, delivery(type="content.verified")) == RECEIVED
        assert threads["async"] is threading.main_thread()

    asyncio.run(scenario())


@pytest.mark.parametrize("error", [StopIteration, ValueError, asyncio.TimeoutError])
@pytest.mark.parametrize("is_async", [False, True])
def test_what_handlers_raise_in_a_loop(error, is_async):
    """A future can't carry StopIteration; it must not hang either."""

    async def scenario():
        receiver = tectra(AsyncReceiver, on_error=lambda *_: None)

        def sync(event):
            raise error()

        async def in_loop(event):
            raise error()

        receiver.on("content.signed", in_loop if is_async else sync)
        sent = delivery()
        for _ in range(2):
            answer = await asyncio.wait_for(ask_async(receiver, sent), 5)
            assert answer == (500, {"code": "handler_failed"})

    asyncio.run(scenario())


@pytest.mark.parametrize("is_async", [False, True])
def test_a_request_that_is_cancelled_is_seen_through(is_async):
    async def scenario():
        handled = []
        receiver = tectra(AsyncReceiver)

        def sync(event):
            time.sleep(0.2)
            handled.append(event)

        async def in_loop(event):
            await asyncio.sleep(0.2)
            handled.append(event)

        receiver.on("content.signed", in_loop if is_async else sync)
        sent = delivery()
        request = asyncio.ensure_future(ask_async(receiver, sent))
        await asyncio.sleep(0.05)
        request.cancel()
        with pytest.raises(asyncio.CancelledError):
            await request
        assert await ask_async(receiver, sent) == (409, {"code": "in_progress"})
        await asyncio.sleep(0.3)
        assert await ask_async(receiver, sent) == DUPLICATE
        assert len(handled) == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("is_async", [False, True])
def test_a_loop_that_ends(is_async):
    """An async handler is interrupted, and its claim released; a thread can't be, so its work is committed."""
    store, handled = MemoryStore(), []

    async def end_soon():
        receiver = tectra(AsyncReceiver, store=store)

        def sync(event):
            time.sleep(0.3)
            handled.append(event)

        async def in_loop(event):
            await asyncio.sleep(0.3)
            handled.append(event)

        receiver.on("content.signed", in_loop if is_async else sync)
        asyncio.ensure_future(ask_async(receiver, sent))
        await asyncio.sleep(0.1)

    sent = delivery()
    asyncio.run(end_soon())
    assert len(handled) == (0 if is_async else 1)
    receiver = tectra(store=store)
    receiver.on("content.signed", handled.append)
    assert ask(receiver, sent) == (RECEIVED if is_async else DUPLICATE)
    assert len(handled) == 1


@pytest.mark.parametrize("provider", ["Filedgr", "Tectra", "Thunderstack", "Tuteliq", "Tusky"])
def test_every_documented_type_is_known_to_type_checkers(provider):
    union = getattr(hookseal.events, f"{provider}Event")
    # A union of one is that one.
    events = typing.get_args(union) if typing.get_origin(union) is typing.Union else [union]
    types = [typing.get_args(event.__args__[0])[0] for event in events]
    assert types
    source = inspect.getsource(hookseal.handlers)
    assert [type for type in types if f'"{type}"' not in source] == []


def test_many_threads_at_once():
    got, barrier = [], threading.Barrier(8)
    receiver = tectra()
    receiver.on("content.signed", got.append)
    sent = [delivery() for _ in range(50)]

    def worker():
        barrier.wait()
        for one in sent:
            assert ask(receiver, one)[0] in (200, 409)

    workers = [threading.Thread(target=worker) for _ in range(8)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    assert len(got) == len(sent)


def test_a_store_of_ones_own_needs_no_more_than_three_methods():
    class Store:
        calls = []

        def claim(self, key, ttl):
            self.calls.append(("claim", key, ttl))
            return Claim("claimed", "token")

        def commit(self, key, token):
            self.calls.append(("commit", key, token))

        def release(self, key, token):
            self.calls.append(("release", key, token))

    store = Store()
    receiver = tectra(store=store, lease=7, on_error=lambda *_: None)
    receiver.on("content.signed", lambda event: None)
    receiver.on("batch.anchored", lambda event: 1 / 0)
    for type, settled in (("content.signed", "commit"), ("batch.anchored", "release")):
        sent: Delivery = delivery(type=type)
        key = Webhook("tectra", SECRET).verify(sent.body, sent.headers).idempotency_key
        ask(receiver, sent)
        assert store.calls[-2:] == [("claim", key, 7), (settled, key, "token")]
