"""The kit for tests of one's own: deliveries that verify, clients that get them, and stores that keep the contract or
don't."""

import asyncio
import json
from pathlib import Path

import hookseal
import pytest
from conftest import SECRET
from flask import Flask
from hookseal import Claim, MemoryStore, Webhook, WebhookConfigError
from hookseal import fastapi as hookseal_fastapi
from hookseal import flask as hookseal_flask
from hookseal.testing import check_async_store, check_store, deliver, signed_delivery
from platform_secrets import secret_of, settings_of

ROOT = Path(__file__).parents[2]


def test_a_documented_delivery():
    webhook = Webhook("tectra", SECRET)
    events = [webhook.verify(*signed_delivery(webhook, "content.signed", data={"record_id": "r1"})) for _ in range(2)]
    assert [event.data["record_id"] for event in events] == ["r1", "r1"]
    assert events[0].recognized and events[0].idempotency_key != events[1].idempotency_key


def test_a_delivery_of_a_platform_without_samples():
    webhook = Webhook("stripe", SECRET)
    event = webhook.verify(*signed_delivery(webhook, "invoice.paid", payload={"livemode": False}))
    assert (event.type, event.payload["livemode"]) == ("invoice.paid", False)
    github = Webhook("github", SECRET)
    assert github.verify(*signed_delivery(github, "push", payload={"ref": "main"})).type == "push"
    assert github.verify(*signed_delivery(github, body=b'{"a":1}')).payload == {"a": 1}


@pytest.mark.parametrize("id", [id for id in hookseal.providers() if hookseal.provider(id).get("events")])
def test_each_documented_type(id):
    """With a sample of it, or without."""
    webhook = Webhook(id, secret_of(id), settings=settings_of(id))
    for type in webhook.record["events"]:
        delivery = signed_delivery(webhook, type, url="https://example.com/in")
        found = webhook.verify_all(delivery.body, delivery.headers, url="https://example.com/in", method="POST")
        assert [event.type for event in found] == [type]


def test_two_deliveries_of_a_platform_are_two_events():
    for id in [id for id in hookseal.providers() if "PRIVATE KEY" not in secret_of(id)]:
        webhook = Webhook(id, secret_of(id), settings=settings_of(id))
        # What stands in the URL isn't in a body and headers.
        if "query" in webhook.record["scheme"]["signature"]:
            continue
        deliveries = [signed_delivery(webhook, "test.type", url="https://localhost/") for _ in range(2)]
        keys = [webhook.verify_signature(*one, url="https://localhost/", method="POST").idempotency_key for one in deliveries]
        assert keys[0] is None or keys[0] != keys[1], id


def test_clients():
    webhook, got = Webhook("tectra", SECRET), []
    receiver = hookseal_flask.Receiver(webhook)
    receiver.on("content.signed", lambda event: got.append(event.data["record_id"]))
    app = Flask("test")
    app.add_url_rule("/in", "in", receiver.view)
    assert deliver(app.test_client(), "/in", signed_delivery(webhook, "content.signed", data={"record_id": "flask"})).status_code == 200

    from starlette.applications import Starlette
    from starlette.routing import Route
    from starlette.testclient import TestClient

    own = hookseal_fastapi.Receiver(webhook)
    own.on("content.signed", lambda event: got.append(event.data["record_id"]))
    client = TestClient(Starlette(routes=[Route("/in", own.endpoint, methods=["POST"])]))
    assert deliver(client, "/in", signed_delivery(webhook, "content.signed", data={"record_id": "starlette"})).status_code == 200
    assert got == ["flask", "starlette"]


def test_the_contract_is_the_repositorys():
    """Written by `python python/tests/test_testing.py`."""
    assert (ROOT / "python/src/hookseal/store_contract.json").read_text() == contract()


def contract():
    cases = json.loads((ROOT / "tests/receiving/stores.json").read_text())["cases"]
    shipped = [case for case in cases if not {"memory", "redis"} & set(case.get("needs", []))]
    return json.dumps({"cases": shipped}, indent=1) + "\n"


def test_a_store_that_keeps_the_contract():
    assert "expired-and-taken" in check_store(MemoryStore)


def test_an_async_store_that_keeps_the_contract():
    class Async:
        def __init__(self):
            self._below = MemoryStore()

        async def claim(self, key, ttl):
            return self._below.claim(key, ttl)

        async def commit(self, key, token):
            return self._below.commit(key, token)

        async def release(self, key, token):
            self._below.release(key, token)

    async def opened():
        return Async()

    kept = asyncio.run(check_async_store(opened))
    assert "expired-and-taken" in kept and "renewed" not in kept


def test_a_store_that_does_not():
    class Forgetful:
        def claim(self, key, ttl):
            return Claim("claimed", "token")

        def commit(self, key, token):
            pass

        release = commit

    with pytest.raises(AssertionError, match="claimed-then-done: A claim is held.* not 'in_progress'"):
        check_store(Forgetful)


if __name__ == "__main__":
    (ROOT / "python/src/hookseal/store_contract.json").write_text(contract())
