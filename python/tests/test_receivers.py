"""What Python's receivers do beside the contract of tests/receiving: tenants, frameworks' responses, forks, pydantic."""

import asyncio
import os
import re
import subprocess
import sys
import time

import pytest
from conftest import SECRET
from flask import Flask, Response, abort, jsonify
from hookseal import EventType, MemoryStore, Webhook, WebhookConfigError, current_delivery, flask
from hookseal.idempotency import KeyConflictError
from hookseal.leases import RenewalThread
from hookseal.receiver import AsyncReceiver, SyncReceiver
from hookseal.testing import deliver, signed_delivery

TECTRA = Webhook("tectra", SECRET)


def ask(receiver, delivery, request="the request"):
    answer = receiver.receive("POST", delivery.headers, lambda limit: delivery.body, request)
    return answer.status, answer.code


def test_tenants():
    """Two accounts of one platform count their events alike: each has its name, and its own keys."""
    webhooks = {name: Webhook("woocommerce", f"{SECRET}-{name}") for name in ("a", "b")}
    handled, results = [], []
    receiver = SyncReceiver(
        webhooks.__getitem__, name=lambda tenant: tenant, max_age=False, on_result=lambda result, _: results.append(result)
    )
    receiver.otherwise(lambda event, request: handled.append(request))
    for tenant in ("a", "b", "a"):
        assert ask(receiver, signed_delivery(webhooks[tenant], body=b'{"id":1}'), tenant) == (200, None)
    assert handled == ["a", "b"]
    assert [result.outcome for result in results] == ["handled", "handled", "duplicate"]
    assert ask(receiver, signed_delivery(webhooks["a"], body=b'{"id":2}'), "b") == (401, "signature_mismatch")
    assert ask(receiver, signed_delivery(webhooks["a"], body=b'{"id":2}'), "c") == (500, "verifier_failed")


def test_no_secret_is_needed_before_the_first_delivery(monkeypatch):
    monkeypatch.delenv("TECTRA_SECRET", raising=False)
    receiver = SyncReceiver(lambda request: Webhook("tectra", os.environ["TECTRA_SECRET"]))
    receiver.on("content.signed", lambda event: None)
    monkeypatch.setenv("TECTRA_SECRET", SECRET)
    assert ask(receiver, signed_delivery(TECTRA, "content.signed")) == (200, None)


@pytest.mark.parametrize(
    "answer",
    [
        lambda: Response("<Response/>", 202, {"X-Seen": "yes"}, "application/xml"),
        lambda: (202, {"X-Seen": "yes", "Content-Type": "application/xml"}, "<Response/>"),
        lambda: ("<Response/>", 202, {"X-Seen": "yes", "Content-Type": "application/xml"}),  # as Flask's views say it
    ],
)
def test_a_frameworks_own_response(answer):
    receiver, app = flask.Receiver(TECTRA), Flask("test")
    receiver.on("content.signed", lambda event: answer())
    app.add_url_rule("/in", "in", receiver.view)
    got = deliver(app.test_client(), "/in", signed_delivery(TECTRA, "content.signed"))
    assert (got.status_code, got.data, got.headers["X-Seen"]) == (202, b"<Response/>", "yes")
    assert got.headers["Content-Type"].startswith("application/xml")


@pytest.mark.parametrize("answer", [lambda: ({"reason": "unknown"}, 422), lambda: (jsonify(reason="unknown"), 422)])
def test_a_status_as_flasks_views_say_it(answer):
    receiver, app = flask.Receiver(TECTRA), Flask("test")
    receiver.on("content.signed", lambda event: answer())
    app.add_url_rule("/in", "in", receiver.view)
    got = deliver(app.test_client(), "/in", signed_delivery(TECTRA, "content.signed"))
    assert (got.status_code, got.json) == (422, {"reason": "unknown"})


@pytest.mark.parametrize("aborted, answered", [(503, 503), (422, 500), (404, 500)])
def test_what_flask_aborts_with(aborted, answered):
    receiver, app = flask.Receiver(TECTRA), Flask("test")
    receiver.on("content.signed", lambda event: abort(aborted))
    app.add_url_rule("/in", "in", receiver.view)
    got = deliver(app.test_client(), "/in", signed_delivery(TECTRA, "content.signed"))
    assert (got.status_code, got.json) == (answered, {"code": "handler_failed"})


def test_what_is_no_response_is_none():
    receiver, app = flask.Receiver(TECTRA), Flask("test")
    returned = iter([5, "text", (1, 2, 3), ("text", 42), {"status": 500}, [], object()])
    receiver.on("content.signed", lambda event: next(returned))
    app.add_url_rule("/in", "in", receiver.view)
    app.add_url_rule("/other", "other", lambda: jsonify({}))
    for _ in range(7):
        assert deliver(app.test_client(), "/in", signed_delivery(TECTRA, "content.signed")).json == {"received": True}


def test_hooks_are_awaited_where_that_can_be():
    told = []

    async def on_result(result, request):
        await asyncio.sleep(0)
        told.append((result.outcome, request))

    async def scenario():
        receiver = AsyncReceiver(TECTRA, on_result=on_result)
        receiver.on("content.signed", lambda event: None)
        delivery = signed_delivery(TECTRA, "content.signed")

        async def read(limit):
            return delivery.body

        await receiver.receive("POST", delivery.headers, read, "the request")

    asyncio.run(scenario())
    assert told == [("handled", "the request")]
    with pytest.raises(WebhookConfigError, match="on_result: expected one that isn't async"):
        SyncReceiver(TECTRA, on_result=on_result)


def test_outside_of_handlers():
    with pytest.raises(RuntimeError, match="no event is being handled here"):
        current_delivery()


def test_a_long_handler_keeps_its_claim():
    receiver = SyncReceiver(TECTRA, lease=0.3, store=MemoryStore())
    answers = []
    delivery = signed_delivery(TECTRA, "content.signed")

    @receiver.on(re.compile("signed$"))
    def slow(event):
        if not answers:
            answers.append(None)
            time.sleep(0.8)
            answers.append(ask(receiver, delivery))
            assert not current_delivery().lost

    assert ask(receiver, delivery) == (200, None)
    assert answers[1:] == [(409, "in_progress")]


def test_claims_are_renewed_after_a_fork():
    """A forked process has no threads of its parent's."""
    renewals, renewed = RenewalThread(), []
    renewals.start(0.01, lambda: renewed.append(1) or True)
    while not renewed:
        time.sleep(0.01)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        renewals.start(0.01, lambda: os.write(writer, b"renewed") == 0)
        time.sleep(5)
        os._exit(0)
    os.set_blocking(reader, False)
    end = time.monotonic() + 5
    found = b""
    while not found and time.monotonic() < end:
        try:
            found = os.read(reader, 100)
        except BlockingIOError:
            time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    assert found == b"renewed"


def test_a_conflict_says_what_it_is():
    assert "another body" in str(KeyConflictError(False))
    assert "another delivery id" in str(KeyConflictError(True))


class Handling:
    def no_event(self):
        pass

    def of_event(self, event):
        pass


@pytest.mark.parametrize(
    "handler, names",
    [
        (lambda: None, ""),
        (lambda event, request, session: None, "event, request, session"),
        (lambda event, *, session: None, "event, session"),
        (lambda event, request, session, secret="whsec_of_ours": None, "event, request, session, secret"),
        (Handling.of_event, None),  # it takes two, as one of event and request does
        (Handling().no_event, ""),
    ],
)
@pytest.mark.parametrize("name", ["on", "otherwise"])
def test_a_handler_that_cannot_be_called_is_refused_when_it_is_registered(name, handler, names):
    receiver = SyncReceiver(TECTRA)
    register = receiver.otherwise if name == "otherwise" else lambda handler: receiver.on("content.signed", handler)
    if names is None:
        register(handler)
        return
    with pytest.raises(WebhookConfigError) as raised:
        register(handler)
    expected = f"{name}: expected a function of the event, or of the event and the request, found one of ({names})"
    assert (raised.value.code, str(raised.value)) == ("invalid_option", expected)


@pytest.mark.parametrize(
    "handler",
    [lambda event: None, lambda event, request: None, lambda *both: None, lambda event, **rest: None, lambda event, request=None: None, Handling().of_event, print],
)
def test_a_handler_that_can_be_called_is_taken(handler):
    receiver = SyncReceiver(TECTRA)
    receiver.on("content.signed", handler)
    assert ask(receiver, signed_delivery(TECTRA, "content.signed")) == (200, None)


def test_what_no_handler_takes_is_seen_though_nobody_has_set_up_logging():
    program = f"""
from hookseal import Webhook
from hookseal.receiver import SyncReceiver
from hookseal.testing import signed_delivery
webhook = Webhook("tectra", {SECRET!r})
delivery = signed_delivery(webhook, "content.signed")
SyncReceiver(webhook).receive("POST", delivery.headers, lambda limit: delivery.body, None)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert re.search(r"^unhandled \(tectra content.signed tectra:", ended.stderr, re.MULTILINE), ended.stderr


def test_a_type_of_ones_own_that_names_its_data():
    paid = EventType("invoice.paid")
    receiver, got = SyncReceiver(Webhook("stripe", SECRET), store=False), []
    receiver.on(paid)(lambda event: got.append(event.type))
    sent = signed_delivery(Webhook("stripe", SECRET), "invoice.paid")
    assert receiver.receive("POST", sent.headers, lambda limit: sent.body).status == 200
    assert got == ["invoice.paid"]
