"""The receiver that a case asks for, in this process, and what is seen of it: which handlers ran, how it called its
store, and what it reported."""

import asyncio
import collections
import threading

from hookseal import Webhook
from hookseal.receiver import AsyncReceiver
from recipes import SECRET
from watched_store import store_of


class Seen:
    def __init__(self):
        self.handled, self.store, self.reports, self.handshakes = [], [], [], []


class Watched:
    """A receiver of that kind, and its store."""

    def __init__(self, kind, given, records, deliveries):
        self._seen = Seen()
        self.store = store_of(given.get("store"), lambda call: self._seen.store.append(call), deliveries.name_of)
        self.handlers = Handlers(deliveries)
        self.log_fails = given.get("log") == "fails"
        options = {**given.get("options", {}), "on_error": self._report, "store": self.store}
        if self.store:  # one that isn't the library's own wants a name
            options.setdefault("name", "hooks")
        if "handshake" in given:
            options["on_handshake"] = self._keep
            self._keeping_fails = given["handshake"] == "fails"
        self.receiver = kind(_verifier_of(given, records), **options)
        types = given.get("handlers", ["content.signed", "batch.anchored"])
        # The first is async where the framework is, and the others aren't.
        for number, type in enumerate(types):
            is_async = number == 0 and issubclass(kind, AsyncReceiver)
            handler = self._async_handler(type) if is_async else self._handler(type)
            self.receiver.otherwise(handler) if type == "otherwise" else self.receiver.on(type, handler)

    def seen(self):
        """What happened since this was asked before."""
        since, self._seen = self._seen, Seen()
        return since

    def _report(self, error, request):
        self._seen.reports.append(error)
        if self.log_fails:
            raise ZeroDivisionError("the log is full")

    def _keep(self, secret, request):
        assert request is not None, "it gets the framework's request"
        self._seen.handshakes.append(secret)
        if self._keeping_fails:
            raise ZeroDivisionError("it can't be kept")

    def _handler(self, type):
        def handle(event, request):
            name = self._begun(type, event, request)
            if self.handlers.run(name):
                assert self.handlers.released[name].wait(20)

        return handle

    def _async_handler(self, type):
        async def handle(event, request):
            name = self._begun(type, event, request)
            is_slow = self.handlers.run(name)
            while is_slow and not self.handlers.released[name].is_set():
                await asyncio.sleep(0.005)

        return handle

    def _begun(self, type, event, request):
        assert request is not None, "a handler gets the framework's request"
        name = self.handlers.deliveries.name_of(event.idempotency_key)
        self._seen.handled.append([type, name])
        return name


class Handlers:
    """What handlers do: as the delivery's recipe says."""

    def __init__(self, deliveries):
        self.deliveries = deliveries
        self._runs = collections.Counter()
        self.begun = collections.defaultdict(threading.Event)
        self.released = collections.defaultdict(threading.Event)

    def run(self, name):
        """Whether it is to wait until it is released."""
        self._runs[name] += 1
        run, handler = self._runs[name], self.deliveries[name].handler
        self.begun[name].set()
        if handler == "flaky" and run == 1:
            raise RuntimeError("the first time fails")
        return handler == "slow" and run == 1


def _verifier_of(given, records):
    provider = given.get("provider", "tectra")
    real = Webhook(records.get(provider, provider), given.get("secrets", SECRET), **given.get("webhook", {}))
    return OwnVerifier(real, given["verifier"]) if "verifier" in given else real


class OwnVerifier:
    def __init__(self, real, given):
        self._real, self._given = real, given
        self.record = given.get("record")

    def verify(self, body, headers, **received):
        if "raises" in self._given:
            error = Exception("the verifier's own")
            vars(error).update(self._given["raises"])
            raise error
        return None if "returns" in self._given else self._real.verify(body, headers, **received)

    def verify_signature(self, body, headers, **received):
        return self._real.verify_signature(body, headers, **received)
