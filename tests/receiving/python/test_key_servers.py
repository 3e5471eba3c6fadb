"""The contract of key sources, sync and async, against a server on this machine, with the clock stopped."""

import asyncio
import concurrent.futures
import threading
import time
from pathlib import Path

import pytest

# What it asserts is shown as what a test asserts.
pytest.register_assert_rewrite("play")

from adapters import Asgi, Wsgi  # noqa: E402
from clock import stopped_clock  # noqa: E402
from hookseal import AsyncPublicKeySource, HooksealError, PublicKeySource  # noqa: E402
from hookseal.asgi import Receiver as AsgiReceiver  # noqa: E402
from hookseal.wsgi import Receiver as WsgiReceiver  # noqa: E402
from key_server import KeyServer  # noqa: E402
from play import same_reports  # noqa: E402
from recipes import Request  # noqa: E402
from topics import topic  # noqa: E402

DATA = topic("key-servers")
KEYS = Path(__file__).parents[2] / "vectors/keys"


def _texts():
    for name, file in DATA["keys"].items():
        pem = (KEYS / file).read_text()
        yield name, pem
        yield f"{name}-escaped", pem.replace("\n", "\\n")
        yield f"{name}-twice-escaped", pem.replace("\n", "\\\\n")


TEXTS = dict(_texts())


class Loop:
    """An async source, with the sync one's methods."""

    def __init__(self, *given, **options):
        self.source = AsyncPublicKeySource(*given, **options)
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def verify(self, *given):
        return self._run(self.source.verify(*given))

    def verify_signature(self, *given):
        return self._run(self.source.verify_signature(*given))

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(20)


VARIANTS = [
    pytest.param(case, variant, id=", ".join(one["id"] for one in (case, variant) if one))
    for case in DATA["cases"]
    for variant in case.get("each", [None])
]


@pytest.mark.parametrize("kind", [PublicKeySource, Loop], ids=["sync", "async"])
@pytest.mark.parametrize("case, variant", VARIANTS)
def test_key_servers(kind, case, variant):
    reports = []

    def on_error(error):
        reports.append(error)
        if case.get("log") == "fails":
            raise ZeroDivisionError("the log is full")

    server = KeyServer(TEXTS)
    try:
        with stopped_clock() as clock:
            options = {"url": server.url, **case.get("options", {}), "on_error": on_error}
            source = kind("thunderstack", **options)
            Play(server, source, variant, clock, reports).steps(case["steps"])
    finally:
        server.close()


class Play:
    def __init__(self, server, source, variant, clock, reports):
        self.server, self.source, self.variant, self.clock, self.reports = server, source, variant, clock, reports
        self.begun, self.receiver = {}, None

    def steps(self, steps):
        with concurrent.futures.ThreadPoolExecutor(24) as self.pool:
            for number, step in enumerate(steps, 1):
                try:
                    self.step(step)
                except AssertionError as error:
                    raise AssertionError(f"step {number}, {step}: {error}") from error

    def step(self, step):
        if "serve" in step or "routes" in step:
            routes = step.get("routes") or {"/key": step["serve"]}
            self.server.serve({path: self.variant["serve"] if what == "each" else what for path, what in routes.items()})
        elif "pass" in step:
            self.clock.passes(step["pass"])
        elif "wait" in step:
            time.sleep(step["wait"])
        elif "requests" in step:
            assert len(self.server.paths) == step["requests"]
        elif "paths" in step:
            assert self.server.paths == step["paths"]
        elif "deliver" in step:
            self.deliver(step)
        elif "verify_signature" in step:
            verified = self.source.verify_signature(*delivered(step["verify_signature"]))
            assert verified.secret_index == step["secret_index"]
        elif "begin" in step:
            number = len(self.server.paths) + 1
            self.begun[step["begin"]] = self.pool.submit(self.outcome, step["begin"])
            self.server.wait_for_request(number)
        else:
            self.verify(step)

    def verify(self, step):
        began = time.monotonic()
        if "end" in step:
            self.same(self.begun[step["end"]].result(20), step)
        else:
            for _ in range(step.get("times", 1)):
                for outcome in self.pool.map(self.outcome, [step["verify"]] * step.get("at_once", 1)):
                    self.same(outcome, step)
        if "within" in step:
            assert time.monotonic() - began < step["within"]
        expected = [self.kept_report() if report == "each" else report for report in step.get("reports", [])]
        found, self.reports[:] = list(self.reports), []
        filled = [{name: self.server.filled(value) for name, value in report.items()} for report in expected]
        same_reports(found, filled)

    def kept_report(self):
        message = self.variant["cause"].get("message")
        kept = f"no newer public key, and the one before is used on, from <url>: {message}"
        return {"code": "key_unavailable", **({"message": kept} if message else {})}

    def outcome(self, name):
        """The event or the error."""
        try:
            return self.source.verify(*delivered(name))
        except HooksealError as error:
            return error

    def same(self, found, step):
        if step["gives"] == "accepted":
            assert getattr(found, "type", None) == "NODE_STATUS_UPDATED", repr(found)
            return
        assert getattr(found, "code", None) == step["gives"], repr(found)
        if step["gives"] == "key_unavailable":
            assert found.status == 503
        if "message" in step:
            assert str(found) == self.server.filled(step["message"])
        cause = self.variant.get("cause", {}) if step.get("cause") == "each" else step.get("cause", {})
        if "cause" in step:
            assert isinstance(found.__cause__, Exception)
        if "code" in cause:
            assert found.__cause__.code == cause["code"]
        if "message" in cause:
            assert str(found.__cause__) == self.server.filled(cause["message"])

    def deliver(self, step):
        body, headers = delivered(step["deliver"])
        self.receiver = self.receiver or receiver_of(self.source)
        adapter, receiver = self.receiver
        with adapter.opened(receiver) as send:
            response = send(Request("POST", list(headers.items()), body, None))
        assert (response.status, response.json) == (step["status"], step["body"])


def delivered(name):
    body, signatures = DATA["delivery"]["body"].encode(), DATA["delivery"]["signatures"]
    if name == "unsigned":
        return body, {}
    signature = signatures["old" if name == "forged" else name]
    return body + (b" " if name == "forged" else b""), {DATA["delivery"]["signature_header"]: signature}


def receiver_of(source):
    if isinstance(source, Loop):
        adapter, receiver = Asgi(), AsgiReceiver(source.source, on_error=lambda *_: None)
    else:
        adapter, receiver = Wsgi(), WsgiReceiver(source, on_error=lambda *_: None)
    receiver.on("NODE_STATUS_UPDATED", lambda event: None)
    return adapter, receiver
