"""The receiver that a case asks for, in this process, and what is seen of it: which handlers ran, how it called its
store, and what it reported."""

import asyncio
import collections
import logging
import re
import threading
import time

from hookseal import Response, Webhook, current_delivery
from hookseal.receiver import AsyncReceiver
from recipes import SECRET
from watched_store import store_of


class Seen:
    def __init__(self):
        self.handled, self.store, self.reports, self.handshakes = [], [], [], []
        self.lost, self.logs, self.results = [], [], []


class Watched:
    """A receiver of that kind, and its store."""

    def __init__(self, kind, given, records, deliveries):
        self._seen = Seen()
        self._name_of = deliveries.name_of
        options = dict(given.get("options", {}))
        if given.get("store") not in ("default", False):  # one that isn't the library's own wants a name
            options.setdefault("name", "hooks")
        begin = f"{options.get('name', '').replace('%', '%25').replace(':', '%3A')}:"

        def name_of(key):
            assert key.startswith(begin), f"without the name: {key}"
            return deliveries.name_of(key[len(begin) :])

        self.store = store_of(given.get("store"), lambda call: self._seen.store.append(call), name_of)
        self.handlers = Handlers(deliveries)
        self.log_fails, self.hook_fails = given.get("log") == "fails", given.get("on_result") == "fails"
        options.update(store=self.store, on_result=self._told, logger=Log(lambda line: self._seen.logs.append(line)))
        if "named" in given:
            options["name"] = _name_of(options["name"] if given["named"] == "late" else None, issubclass(kind, AsyncReceiver))
        if given.get("log") != "own":
            options["on_error"] = self._report
        if "handshake" in given:
            options["on_handshake"] = self._keep
            self._keeping_fails = given["handshake"] == "fails"
        self.receiver = kind(_webhook_of(given, records, issubclass(kind, AsyncReceiver)), **options)
        types = given.get("handlers", ["content.signed", "batch.anchored"])
        # The first is async where the framework is, and the others aren't.
        for number, type in enumerate(types):
            is_async = number == 0 and issubclass(kind, AsyncReceiver)
            named = type["regex"] if isinstance(type, dict) else type
            handler = self._async_handler(named) if is_async else self._handler(named)
            if type == "otherwise":
                self.receiver.otherwise(handler)
            else:
                self.receiver.on(re.compile(named) if isinstance(type, dict) else type, handler)

    def seen(self):
        """What happened since this was asked before."""
        since, self._seen = self._seen, Seen()
        return since

    def _report(self, error, request):
        self._seen.reports.append(error)
        if self.log_fails:
            raise ZeroDivisionError("the log is full")

    def _told(self, result, request):
        assert request is not None, "it gets the framework's request"
        self._seen.results.append(result)
        if self.hook_fails:
            raise ZeroDivisionError("the meter is full")

    def _keep(self, secret, request):
        assert request is not None, "it gets the framework's request"
        self._seen.handshakes.append(secret)
        if self._keeping_fails:
            raise ZeroDivisionError("it can't be kept")

    def _handler(self, type):
        def handle(event, request):
            name = self._begun(type, event, request)
            if self.handlers.run(name):
                end = time.monotonic() + 20
                while not self.handlers.released[name].wait(0.005):
                    self._look(name)
                    assert time.monotonic() < end
            return self.handlers.answer(name)

        return handle

    def _async_handler(self, type):
        async def handle(event, request):
            name = self._begun(type, event, request)
            is_slow = self.handlers.run(name)
            while is_slow and not self.handlers.released[name].is_set():
                self._look(name)
                await asyncio.sleep(0.005)
            return self.handlers.answer(name)

        return handle

    def _look(self, name):
        if current_delivery().lost and not self.handlers.lost[name].is_set():
            self._seen.lost.append(name)
            self.handlers.lost[name].set()

    def _begun(self, type, event, request):
        assert request is not None, "a handler gets the framework's request"
        assert current_delivery().request is request
        key = event.idempotency_key
        name = key and self.handlers.deliveries.name_of(key)
        self._seen.handled.append([type, name])
        return name


class Handlers:
    """What handlers do: as the delivery's recipe says."""

    def __init__(self, deliveries):
        self.deliveries = deliveries
        self._runs = collections.Counter()
        self.begun = collections.defaultdict(threading.Event)
        self.released = collections.defaultdict(threading.Event)
        self.lost = collections.defaultdict(threading.Event)

    def run(self, name):
        """Whether it is to wait until it is released."""
        self._runs[name] += 1
        if name is None:
            return False
        run, handler = self._runs[name], self.deliveries[name].handler
        self.begun[name].set()
        if handler == "flaky" and run == 1:
            raise RuntimeError("the first time fails")
        raises = self.deliveries[name].raises
        if raises is not None:
            error = Unreadable() if "unreadable" in raises else Exception("the handler's own")
            vars(error).update(raises)
            raise error
        return handler == "slow" and run == 1

    def answer(self, name):
        answers = None if name is None else self.deliveries[name].answers
        return None if answers is None else Response(**answers)


class Unreadable(Exception):
    """One that raises when it is read."""

    def __str__(self):
        raise ValueError("it can't be read")

    @property
    def status(self):
        raise ValueError("it can't be read")


class Log:
    """A logger that notes its lines."""

    def __init__(self, note):
        self._note = note

    def isEnabledFor(self, level):
        return True

    def log(self, level, message, *parameters, extra=None, exc_info=None):
        names = {logging.DEBUG: "debug", logging.INFO: "info", logging.WARNING: "warning", logging.ERROR: "error"}
        self._note([names[level], message % parameters])


def _name_of(name, is_async):
    """A function of the request that returns the name."""

    async def late(request):
        return name

    return late if is_async else lambda request: name


def _webhook_of(given, records, is_async):
    """The verifier, or a function that chooses it."""
    verifier = _verifier_of(given, records)

    def choose(request):
        assert request is not None
        if given["chosen"] == "fails":
            error = Exception("no such tenant")
            error.code, error.status = "no_tenant", 404
            raise error
        return verifier

    async def choose_later(request):
        await asyncio.sleep(0)
        return choose(request)

    return verifier if "chosen" not in given else choose_later if is_async else choose


def _verifier_of(given, records):
    provider = given.get("provider", "tectra")
    real = Webhook(records.get(provider, provider), given.get("secrets", SECRET), **given.get("webhook", {}))
    return OwnVerifier(real, given["verifier"]) if "verifier" in given else real


class OwnVerifier:
    def __init__(self, real, given):
        self._real, self._given = real, given
        self.record = given.get("record")
        if (self.record or {}).get("envelope", {}).get("items"):
            self.verify_all = self._verify_all

    def verify(self, body, headers, **received):
        if "raises" in self._given:
            error = Exception("the verifier's own")
            vars(error).update(self._given["raises"])
            raise error
        if "returns" in self._given:
            return None
        event = self._real.verify(body, headers, **received)
        return WithKey(event, self._given["key"]) if "key" in self._given else event

    def _verify_all(self, body, headers, **received):
        return None if "returns" in self._given else self._real.verify_all(body, headers, **received)

    def verify_signature(self, body, headers, **received):
        return self._real.verify_signature(body, headers, **received)


class WithKey:
    """An event with another key, or without one."""

    def __init__(self, event, key):
        self._event = event
        if key != "nothing":
            self.idempotency_key = key

    def __getattr__(self, name):
        if name == "idempotency_key":
            raise AttributeError(name)
        return getattr(self._event, name)
