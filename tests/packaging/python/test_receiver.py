"""What the frameworks' receivers share."""

import asyncio
import copy
import functools
import inspect
import json
import logging
import pickle
import re
import threading
import time
import typing
from datetime import datetime, timezone

import hookseal.events
import hookseal.handlers
import pytest
from asking import ask, ask_async
from deliveries import SECRET, Delivery, delivery
from hookseal import AsyncRedisStore, Claim, MemoryStore, RedisStore, Webhook, WebhookConfigError
from hookseal.body_errors import BodyIncompleteError, body_too_large
from hookseal.event_age import UndatedEventError
from hookseal.idempotency import LeaseExpiredError
from hookseal.receiver import AsyncReceiver, SyncReceiver

RECEIVED = (200, {"received": True})
DUPLICATE = (200, {"received": True, "duplicate": True})
TOO_OLD = (401, {"code": "timestamp_too_old"})
DAY = 86_400

# A provider that signs a time in a header.
TIMED = {
    "id": "acme",
    "scheme": {
        "signature": {"kind": "plain", "header": "X-Acme-Signature", "encoding": "hex"},
        "algorithm": "hmac-sha256",
        "template": "{timestamp}.{body}",
        "timestamp": {"header": "X-Acme-Timestamp", "format": "unix", "tolerance_s": 300},
    },
    "envelope": {"type": "type", "id": "id", "timestamp": "at"},
}


def tectra(kind=SyncReceiver, **options):
    return kind(Webhook("tectra", SECRET), **options)


@pytest.fixture
def passes(monkeypatch):
    """Lets seconds pass for the library, at once."""
    clock, ahead = time.time, []
    monkeypatch.setattr(time, "time", lambda: clock() + sum(ahead))
    return ahead.append


class Telling:
    """A verifier of one's own that tells its record."""

    def __init__(self, record, webhook=None):
        self.record, self.webhook = record, webhook or Webhook("tectra", SECRET)

    def verify(self, *given, **received):
        return self.webhook.verify(*given, **received)

    def verify_signature(self, *given, **received):
        return self.webhook.verify_signature(*given, **received)


class Forgetful:
    """A store of one's own that remembers nothing, and tells what it was told."""

    def __init__(self, **members):
        self.told = []
        vars(self).update(members)

    def claim(self, key, ttl):
        return Claim("claimed", "token")

    def commit(self, key, token):
        pass

    release = commit

    def retain(self, seconds):
        self.told.append(seconds)


def handling(kind=SyncReceiver, verifier=None, **options):
    """A receiver that handles everything, what it handled, and what it reported."""
    handled, errors = [], []
    verifier = verifier or Webhook("tectra", SECRET)
    receiver = kind(verifier, on_error=lambda error, _: errors.append(error), **options)
    receiver.otherwise(handled.append)
    return receiver, handled, errors


def signed(webhook, payload, **signing):
    body = json.dumps(payload).encode()
    return Delivery("", body, webhook.sign(body, **signing))


def test_an_event_that_is_older_than_what_the_store_remembers_is_refused():
    receiver, handled, errors = handling()
    assert ask(receiver, delivery(age=7 * DAY - 60)) == RECEIVED
    assert ask(receiver, delivery(age=7 * DAY + 1)) == TOO_OLD
    assert len(handled) == 1
    wording = r"signed 60480\d s ago, and handled events are remembered for 604800 s: a replay, .*`retention` .*`max_age`"
    assert re.match(wording, str(errors[0]))
    # What nobody handles is nothing, however often it comes.
    assert ask(tectra(), delivery(age=8 * DAY)) == RECEIVED


@pytest.mark.parametrize("retention", [None, 3600])
def test_what_was_handled_and_forgotten_since_is_not_handled_again(passes, retention):
    receiver, handled, _ = handling(store=MemoryStore(retention=retention))
    sent = delivery()
    assert ask(receiver, sent) == RECEIVED
    passes((retention or 7 * DAY) - 100)
    assert ask(receiver, sent) == DUPLICATE
    for _ in range(3):
        passes(retention or 7 * DAY)
        assert ask(receiver, sent) == TOO_OLD
    assert len(handled) == 1


@pytest.mark.parametrize(
    "options, ages, statuses",
    [
        ({"max_age": 60}, (50, 70), [200, 401]),
        ({"max_age": 60, "store": False}, (50, 70), [200, 401]),
        ({"max_age": 30 * DAY}, (29 * DAY, 31 * DAY), [200, 401]),
        ({"max_age": False}, (10_000 * DAY,), [200]),
        ({"store": False}, (10_000 * DAY,), [200]),  # which remembers nothing anyway
    ],
)
def test_max_age_says_otherwise(options, ages, statuses):
    receiver, _, _ = handling(**options)
    assert [ask(receiver, delivery(age=age))[0] for age in ages] == statuses


def schedule(*days):
    delays = tuple(length * DAY for length in days)
    return {"source": "policy", "attempts": len(days) + 1, "delays": delays, "timeout": None}


@pytest.mark.parametrize(
    "members, record, days, told",
    [
        ({}, {}, 7, 7),
        ({"retention": None}, {"retry_schedules": [schedule(1, 2)]}, 7, 7),
        ({}, {"retry_schedules": [schedule(1), schedule(4, 5), schedule(2)], "rejection_status": 403}, 10, 10),
        ({"retention": 2 * DAY}, {}, 2, 7),
    ],
)
def test_a_store_says_what_it_remembers_and_is_told_what_is_needed(members, record, days, told):
    store = Forgetful(**members)
    receiver, _, _ = handling(verifier=Telling(record), store=store)
    assert store.told == [told * DAY]
    assert ask(receiver, delivery(age=days * DAY - 60)) == RECEIVED
    refused = (record.get("rejection_status", 401), {"code": "timestamp_too_old"})
    assert ask(receiver, delivery(age=days * DAY + 1)) == refused


def test_a_store_that_receivers_share_remembers_for_all():
    shared, fixed = MemoryStore(), MemoryStore(retention=DAY)
    for record in ({"retry_schedules": [schedule(9)]}, {}):
        handling(verifier=Telling(record), store=shared)
        handling(verifier=Telling(record), store=fixed)
    assert (shared.retention, fixed.retention) == (10 * DAY, DAY)


def test_where_the_scheme_signs_a_time_that_one_counts_and_not_the_events_own():
    acme = Webhook(TIMED, "secret", tolerance=False)

    def verdict(verifier, signed_age, event_age, kind=SyncReceiver):
        receiver, _, _ = handling(kind, verifier)
        at = datetime.fromtimestamp(time.time() - event_age, timezone.utc).isoformat()
        sent = signed(acme, {"type": "paid", "id": at, "at": at}, now=time.time() - signed_age)
        return ask(receiver, sent) if kind is SyncReceiver else asyncio.run(ask_async(receiver, sent))

    for kind in (SyncReceiver, AsyncReceiver):
        assert verdict(acme, 0, 100 * DAY, kind) == RECEIVED
        assert verdict(acme, 6 * DAY, 0, kind) == RECEIVED
        assert verdict(acme, 8 * DAY, 0, kind) == TOO_OLD
    stern = Webhook({**TIMED, "rejection_status": 403}, "secret", tolerance=False)
    assert verdict(stern, 8 * DAY, 0) == (403, {"code": "timestamp_too_old"})
    assert verdict(Webhook(TIMED, "secret"), 0, 100 * DAY) == RECEIVED


def test_an_event_without_a_time_is_handled_and_that_is_said_once(caplog):
    github = Webhook("github", "secret")
    receiver, handled, errors = handling(verifier=github)
    for number in range(3):
        assert ask(receiver, signed(github, {"number": number})) == RECEIVED
    assert [error.code for error in errors] == ["undated_event"]
    assert len(handled) == 3
    logged = SyncReceiver(github)
    logged.otherwise(handled.append)
    with caplog.at_level(logging.WARNING, "hookseal"):
        ask(logged, signed(github, {}))
        ask(logged, signed(github, {"more": 1}))
    (message,) = caplog.messages
    assert message.startswith("undated_event: an event without a signed time") and "`max_age=False`" in message
    careless, _, errors = handling(verifier=github, max_age=False)
    assert ask(careless, signed(github, {})) == RECEIVED
    assert errors == []


def test_a_time_that_cannot_be_read_or_is_far_ahead_is_none():
    webhook = Webhook("tectra", SECRET)
    ahead = datetime.fromtimestamp(time.time() + 3600, timezone.utc).isoformat()
    for timestamp in ("yesterday", None, ahead):
        receiver, _, errors = handling()
        payload = {"event": "content.signed", "timestamp": timestamp, "data": {}}
        assert ask(receiver, signed(webhook, payload)) == RECEIVED
        assert [error.code for error in errors] == ["undated_event"]
    receiver, _, errors = handling()
    assert ask(receiver, delivery(age=-240)) == RECEIVED  # a clock that is fast over there
    assert errors == []


def test_what_made_room_in_a_full_store_is_refused_not_handled_again(passes):
    receiver, handled, errors = handling(store=MemoryStore(capacity=10))
    sent = []
    for _ in range(30):
        passes(0.5)
        sent.append(delivery())
        passes(0.5)
        assert ask(receiver, sent[-1]) == RECEIVED
    answers = [ask(receiver, one) for _ in range(3) for one in sent]
    assert len(handled) == 30
    assert (answers.count(TOO_OLD), answers.count(DUPLICATE)) == (60, 30)  # the 20 that made room, three times
    assert re.match(r"signed 29 s ago, and handled events are remembered for 10 s: .*`capacity`", str(errors[0]))
    assert ask(receiver, delivery()) == RECEIVED
    passes(7 * DAY)
    assert ask(receiver, delivery(age=6 * DAY)) == RECEIVED  # it has room again


@pytest.mark.parametrize("how", ["full", "late"])
def test_what_a_store_forgets_between_the_look_and_the_claim_is_refused(passes, how):
    """The claims of other threads make room exactly then, or the time is over."""

    class Racing(MemoryStore):
        def claim(self, key, ttl):
            if "full" in armed:
                for name in ("x", "y"):
                    self.commit(name, super().claim(name, ttl).token)
            if "late" in armed:
                passes(2)
            armed.clear()
            return super().claim(key, ttl)

    armed, store = [], Racing(capacity=2)
    receiver, handled, _ = handling(store=store)
    sent = delivery()
    assert ask(receiver, sent) == RECEIVED
    passes(7 * DAY - 1 if how == "late" else 1)
    armed.append(how)
    assert ask(receiver, sent) == TOO_OLD
    assert len(handled) == 1
    assert len(store) == (1 if how == "full" else 0)  # y, or nothing


def test_the_largest_body():
    limits = {
        Webhook("tectra", SECRET): 5 * 1024 * 1024,
        Webhook("github", SECRET): 25 * 1024 * 1024,
        Webhook({**TIMED, "max_body": 100}, SECRET): 100,
        Telling({"max_body": 7}): 7,
        Telling(None): 5 * 1024 * 1024,
    }
    for verifier, limit in limits.items():
        assert SyncReceiver(verifier).max_body_bytes == limit
        assert SyncReceiver(verifier, max_body_bytes=0).max_body_bytes == 0
    assert "which the receiver's `max_body_bytes` sets" in str(body_too_large(1))


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


@pytest.mark.parametrize("error", [BodyIncompleteError("it broke"), LeaseExpiredError(5), UndatedEventError()])
def test_errors_are_the_same_after_pickling_and_copying(error):
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(again), str(again), again.code) == (type(error), str(error), error.code)
    assert {"body_incomplete": "broke", "lease_expired": "5 s", "undated_event": "signed time"}[error.code] in str(error)


def test_errors_go_to_the_log(caplog):
    receiver = tectra()

    @receiver.on("content.signed")
    def fails(event):
        error = KeyError("what is missing")
        error.code, error.status = "ERR_BAD_REQUEST", 404
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


def test_a_claim_in_a_state_that_no_store_has():
    class Odd(Forgetful):
        def claim(self, key, ttl):
            return Claim("clamied", "token")

    receiver, handled, errors = handling(store=Odd())
    assert ask(receiver, delivery()) == (503, {"code": "store_unavailable"})
    assert handled == []
    assert "none of claimed, in_progress and done" in str(errors[0])


def test_an_event_without_a_type_goes_to_otherwise():
    github = Webhook("github", "secret")
    receiver, handled, _ = handling(verifier=github)
    receiver.on("", lambda event: 1 / 0)
    assert ask(receiver, signed(github, {})) == RECEIVED
    assert len(handled) == 1


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
    assert errors[2:] == ["failed", "no release"]


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

    class Client:
        def eval(self, *given):
            pass

    webhook = Webhook("tectra", SECRET)
    for refused in (
        lambda: SyncReceiver("tectra"),
        lambda: SyncReceiver(webhook, store=True),
        lambda: SyncReceiver(webhook, store=object()),
        lambda: SyncReceiver(webhook, store=AsyncRedisStore(Client())),
        lambda: SyncReceiver(webhook, max_body_bytes=-1),
        lambda: SyncReceiver(webhook, max_body_bytes=1.5),
        lambda: SyncReceiver(webhook, lease=0),
        lambda: SyncReceiver(webhook, max_age=0),
        lambda: SyncReceiver(webhook, max_age="1"),
        lambda: SyncReceiver(webhook, max_age=True),
        lambda: SyncReceiver(webhook, max_age=float("nan")),
        lambda: SyncReceiver(webhook, store=Forgetful(retention="1")),
        lambda: SyncReceiver(webhook, store=Forgetful(retention=True)),
        lambda: SyncReceiver(webhook, store=Forgetful(retain=1)),
        lambda: SyncReceiver(webhook, url=5),
        lambda: SyncReceiver(webhook, on_error="log"),
        lambda: SyncReceiver(webhook, on_error=handler),
        lambda: SyncReceiver(webhook).on(5, print),
        lambda: RedisStore(None),
        lambda: RedisStore(Client(), prefix=5),
        lambda: MemoryStore(retention=0),
        lambda: MemoryStore(retention=float("inf")),
        lambda: MemoryStore(retention="1"),
        lambda: MemoryStore(capacity=0),
        lambda: MemoryStore(capacity=1.5),
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
