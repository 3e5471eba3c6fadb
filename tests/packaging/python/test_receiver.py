"""What Python's receivers do beside the contract of tests/receiving: signatures of handlers, threads and loops."""

import asyncio
import copy
import functools
import inspect
import logging
import pickle
import threading
import time
import typing

import hookseal.events
import hookseal.handlers
import pytest
from asking import ask, ask_async
from deliveries import SECRET, Delivery, delivery
from hookseal import AsyncRedisStore, MemoryStore, Webhook, WebhookConfigError
from hookseal.body_errors import BodyIncompleteError
from hookseal.event_age import UndatedEventError
from hookseal.idempotency import LeaseExpiredError
from hookseal.receiver import AsyncReceiver, SyncReceiver

RECEIVED = (200, {"received": True})
DUPLICATE = (200, {"received": True, "duplicate": True})


def tectra(kind=SyncReceiver, **options):
    return kind(Webhook("tectra", SECRET), **options)


class Documented:
    """A verifier of one's own that has a record."""

    record = {"max_body": 7}

    def verify(self, *given, **received):
        pass


def test_the_largest_body_that_it_reads():
    limits = {
        Webhook("tectra", SECRET): 5 * 1024 * 1024,
        Webhook("github", SECRET): 25 * 1024 * 1024,
        Documented(): 7,
    }
    for verifier, limit in limits.items():
        assert SyncReceiver(verifier).max_body_bytes == limit
        assert SyncReceiver(verifier, max_body_bytes=0).max_body_bytes == 0


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


def test_errors_go_to_the_log(caplog):
    receiver = tectra()

    @receiver.on("content.signed")
    def fails(event):
        error = KeyError("what is missing")
        error.code, error.status = "ERR_GONE", 410
        raise error

    with caplog.at_level(logging.WARNING, "hookseal"):
        forged = delivery()._replace(body=b"{}")
        assert ask(receiver, forged) == (401, {"code": "signature_mismatch"})
        assert "signature_mismatch" in caplog.messages[-1]
        assert not caplog.records[-1].exc_info
        assert ask(receiver, delivery()) == (500, {"code": "handler_failed"})
        assert "what is missing" in caplog.messages[-1]
        assert caplog.records[-1].exc_info[0] is KeyError
    assert all(SECRET not in message for message in caplog.messages)


def test_a_log_that_is_async_is_awaited_where_that_can_be():
    errors = []

    async def log(error, request):
        await asyncio.sleep(0)
        errors.append((error.code, request))

    async def fails(error, request):
        raise ZeroDivisionError("the log is full")

    async def scenario():
        forged = delivery()._replace(body=b"{}")
        for on_error in (log, fails):
            answer = await ask_async(tectra(AsyncReceiver, on_error=on_error), forged)
            assert answer == (401, {"code": "signature_mismatch"})

    asyncio.run(scenario())
    assert errors == [("signature_mismatch", "the request")]


def test_what_fails_while_a_body_is_read_is_refused_and_reported():
    def read(limit):
        raise ZeroDivisionError("an adapter's mistake")

    async def read_async(limit):
        read(limit)

    errors = []
    options = {"on_error": lambda error, request: errors.append(type(error))}
    answers = [
        tectra(**options).receive("POST", {}, read),
        asyncio.run(tectra(AsyncReceiver, **options).receive("POST", {}, read_async)),
    ]
    for answer in answers:
        assert (answer.status, answer.body) == (500, b'{"code":"verifier_failed"}')
    assert errors == [ZeroDivisionError] * 2


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


def test_a_verifier_gets_the_url_and_the_method():
    received = []

    class Verifier:
        def verify(self, body, headers, *, url=None, method=None):
            received.append((url, method))
            raise ZeroDivisionError()

    receiver = SyncReceiver(Verifier(), url="https://example.com/in", on_error=lambda *_: None)
    assert ask(receiver, delivery()) == (500, {"code": "verifier_failed"})
    assert received == [("https://example.com/in", "POST")]


def test_an_undated_event_is_in_the_log_once(caplog):
    github = Webhook("github", SECRET)
    receiver = SyncReceiver(github)
    receiver.otherwise(lambda event: None)
    with caplog.at_level(logging.WARNING, "hookseal"):
        for body in (b'{"number":1}', b'{"number":2}'):
            assert ask(receiver, Delivery("", body, github.sign(body))) == RECEIVED
    (message,) = [one for one in caplog.messages if not one.startswith("missing_field")]
    assert message.startswith("undated_event: an event without a signed time") and "`max_age=False`" in message


def test_what_is_async_is_refused_where_the_framework_is_not():
    async def handler(event):
        pass

    class Client:
        def eval(self, *given):
            pass

    webhook = Webhook("tectra", SECRET)
    for refused in (
        lambda: SyncReceiver(webhook, name="hooks", store=AsyncRedisStore(Client())),
        lambda: SyncReceiver(webhook, on_error=handler),
        lambda: SyncReceiver(webhook).on("content.signed", handler),
        lambda: SyncReceiver(webhook).otherwise(handler),
    ):
        with pytest.raises(WebhookConfigError, match="one that isn't async") as refusal:
            refused()
        assert refusal.value.code == "invalid_option"


@pytest.mark.parametrize("error", [BodyIncompleteError("it broke"), LeaseExpiredError(5), UndatedEventError()])
def test_errors_are_the_same_after_pickling_and_copying(error):
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(again), str(again), again.code) == (type(error), str(error), error.code)
    assert {"body_incomplete": "broke", "lease_expired": "5 s", "undated_event": "signed time"}[error.code] in str(error)


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

        receiver.on("content.verified", lambda event: in_loop(event))  # sync, and returns what is awaited
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
