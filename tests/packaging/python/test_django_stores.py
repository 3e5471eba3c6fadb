"""The contract of stores in Django's database, a real PostgreSQL, and handlers that write by its ORM."""

import time

import django
import pytest
from asking import ask
from deliveries import SECRET, delivery
from django.conf import settings
from hookseal import Webhook
from hookseal.receiver import AsyncReceiver, SyncReceiver
from postgres_server import postgres_server
from stores import play_store
from topics import topic


@pytest.fixture(scope="module", autouse=True)
def server(tmp_path_factory):
    with postgres_server() as started:
        own = {"ENGINE": "django.db.backends.postgresql", "NAME": "postgres", "USER": "postgres", "HOST": "127.0.0.1"}
        file = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(tmp_path_factory.mktemp("django") / "db.sqlite3")}
        settings.configure(DATABASES={"default": {**own, "PORT": started.port}, "file": file}, INSTALLED_APPS=[])
        django.setup()
        yield started


@pytest.fixture(params=["default", "file"])
def using(request):
    from django.db import connections

    with connections[request.param].cursor() as cursor:
        cursor.execute("drop table if exists hookseal_handled")
        cursor.execute("drop table if exists signed")
        cursor.execute("create table signed (id varchar(100))")
    yield request.param
    connections.close_all()


CASES = [case for case in topic("stores")["cases"] if not {"memory", "redis"} & set(case.get("needs", []))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_contract(using, case):
    from hookseal.stores.django import DjangoStore

    store = DjangoStore(using=using, **case.get("options", {}))
    store.create_table()
    play_store(store, case["steps"], time.sleep)


def test_a_handlers_writes_are_there_once(using):
    from django.db import connections
    from hookseal.stores.django import DjangoTransactionStore

    store = DjangoTransactionStore(using=using)
    store.create_table()
    receiver = SyncReceiver(Webhook("tectra", SECRET), name="orm", store=store, on_error=lambda *_: None)
    fails = [True]

    def signed():
        with connections[using].cursor() as cursor:
            cursor.execute("select id from signed")
            return [id for (id,) in cursor.fetchall()]

    @receiver.on("content.signed")
    def write(event):
        with connections[using].cursor() as cursor:
            cursor.execute("insert into signed values (%s)", (event.data["record_id"],))
        if fails and fails.pop():
            raise RuntimeError("after the write")

    sent = delivery()
    assert ask(receiver, sent) == (500, {"code": "handler_failed"})
    assert signed() == []
    assert ask(receiver, sent) == (200, {"received": True})
    assert ask(receiver, sent) == (200, {"received": True, "duplicate": True})
    assert signed() == [sent.name]


def test_an_async_receiver_has_no_thread_of_its_own():
    from hookseal import WebhookConfigError
    from hookseal.stores.django import DjangoTransactionStore

    with pytest.raises(WebhookConfigError, match="isn't a thread's"):
        AsyncReceiver(Webhook("tectra", SECRET), name="orm", store=DjangoTransactionStore())
