"""The contract of tests/receiving, over loopback, with every framework's receiver behind every server that serves it;
and what else frameworks do to a body.

HOOKSEAL_TARGET says which framework: one that is installed where this runs.
"""

import contextlib
import os

import pytest
from over_wire import Stage, cases_without, eventually, play_over_wire
from recipes import Deliveries, request_of
from servers import HERE, SERVERS, served

TARGET = os.environ["HOOKSEAL_TARGET"]
RECEIVED = (200, {"received": True})


class Receiver:
    path = "/webhooks"

    def __init__(self, port, handled_log, log):
        self.port, self.handled_log, self.log = port, handled_log, log

    def send(self, name, deliveries, path="/webhooks", **change):
        """The status and the JSON."""
        elsewhere = Receiver(self.port, self.handled_log, self.log)
        elsewhere.path = path
        response = Stage(elsewhere, deliveries).send(request_of(deliveries[name], change))
        return response.status, response.json

    def times(self, what, delivery):
        lines = self.handled_log.read_text().splitlines() if self.handled_log.exists() else []
        return lines.count(f"{what} {delivery.id}")


@pytest.fixture(scope="module")
def receivers(tmp_path_factory):
    """Each is started once, when it is first asked for."""
    with contextlib.ExitStack() as stack:
        started = {}

        def receiver(name):
            if name not in started:
                folder, server = tmp_path_factory.mktemp(name), SERVERS[TARGET][name]
                environment = {**server.environment, "HANDLED_LOG": str(folder / "handled.log")}
                port = stack.enter_context(served(server.command, HERE / "receivers", environment, folder / "server.log"))
                started[name] = Receiver(port, folder / "handled.log", folder / "server.log")
            return started[name]

        yield receiver


@pytest.fixture(params=SERVERS[TARGET])
def receiver(request, receivers):
    return receivers(request.param)


RUNS = [
    pytest.param(name, case, id=f"{name}: {case['id']}")
    for name, server in SERVERS[TARGET].items()
    for case in cases_without(server.lacks)
]


@pytest.mark.parametrize("name, case", RUNS)
def test_contract(receivers, name, case):
    play_over_wire(case, receivers(name))


def test_what_a_handler_raises_is_in_the_log_with_its_stack(receiver):
    deliveries = Deliveries({"a": {"handler": "flaky"}})
    assert receiver.send("a", deliveries) == (500, {"code": "handler_failed"})
    assert eventually(lambda: "the first time fails" in receiver.log.read_text())
    assert "in handle" in receiver.log.read_text()


WITHOUT_CHUNKS = [name for name, server in SERVERS[TARGET].items() if "chunks" in server.lacks]

if WITHOUT_CHUNKS:

    @pytest.mark.parametrize("name", WITHOUT_CHUNKS)
    def test_a_chunked_body_that_a_server_does_not_take(receivers, name):
        deliveries = Deliveries({"a": {"size": 100_000}})
        assert receivers(name).send("a", deliveries, chunk_size=30_000) == (411, {"code": "length_required"})


def test_a_body_that_was_read_before_and_kept(receiver):
    deliveries = Deliveries()
    assert receiver.send("a", deliveries, path="/read-before") == RECEIVED
    assert receiver.times("handled", deliveries["a"]) == 1


def test_a_body_that_is_gone(receiver):
    deliveries = Deliveries()
    # ASGI itself doesn't say that it is gone: it never comes.
    status, code = (400, "body_incomplete") if TARGET == "asgi" else (500, "body_not_raw")
    assert receiver.send("a", deliveries, path="/consumed") == (status, {"code": code})
    assert eventually(lambda: code in receiver.log.read_text())
    assert receiver.times("begun", deliveries["a"]) == 0
    assert receiver.send("b", deliveries) == RECEIVED
