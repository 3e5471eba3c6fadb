"""The same verdicts from every framework's receiver, over loopback.

HOOKSEAL_TARGET says which framework: one that is installed where this runs.
"""

import concurrent.futures
import http.client
import json
import os
import socket
import time

import pytest
from deliveries import delivery, headers_of
from servers import HERE, SERVERS, served

TARGET = os.environ["HOOKSEAL_TARGET"]
MIB = 1024 * 1024
# One of the two is handled by a sync handler, the other by an async one where the framework is async.
TYPES = ("content.signed", "content.verified")


class Receiver:
    def __init__(self, port, server, handled_log, log):
        self.port, self.server, self.handled_log, self.log = port, server, handled_log, log

    def send(self, sent, path="/webhooks", method="POST", body=None, headers=None):
        """Returns the status, the JSON and the headers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
        try:
            body = sent.body if body is None else body
            try:
                # An iterator is sent in chunks, without a Content-Length.
                connection.request(method, path, body, {**sent.headers, **(headers or {})})
            except (BrokenPipeError, ConnectionResetError):
                pass  # refused before all was sent: the answer is there all the same
            response = connection.getresponse()
            text = response.read()
            return response.status, json.loads(text) if text.startswith(b"{") else None, response.headers
        finally:
            connection.close()

    def times(self, what, sent):
        lines = self.handled_log.read_text().splitlines() if self.handled_log.exists() else []
        return lines.count(f"{what} {sent.name}")


@pytest.fixture(scope="module", params=SERVERS[TARGET])
def receiver(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    server = SERVERS[TARGET][request.param]
    environment = {**server.environment, "HANDLED_LOG": str(folder / "handled.log")}
    with served(server.command, HERE / "receivers", environment, folder / "server.log") as port:
        yield Receiver(port, server, folder / "handled.log", folder / "server.log")


@pytest.mark.parametrize("type", TYPES)
def test_a_valid_delivery_is_handled(receiver, type):
    sent = delivery(type=type)
    status, json, headers = receiver.send(sent)
    assert (status, json) == (200, {"received": True})
    assert headers["Content-Type"].startswith("application/json")
    assert receiver.times("handled", sent) == 1


def test_a_forged_delivery_is_refused(receiver):
    sent = delivery()
    body = sent.body.replace(b"content.signed", b"content.singed")
    assert receiver.send(sent, body=body)[:2] == (401, {"code": "signature_mismatch"})
    assert receiver.send(sent, headers={"X-Tectra-Signature": "short"})[:2] == (401, {"code": "malformed_signature"})
    without = {name: value for name, value in sent.headers.items() if name != "X-Tectra-Signature"}
    assert receiver.send(sent._replace(headers=without))[:2] == (401, {"code": "missing_signature"})
    assert receiver.times("begun", sent) == 0


@pytest.mark.parametrize("type", TYPES)
def test_a_duplicate_is_not_handled_again(receiver, type):
    sent = delivery(type=type)
    assert receiver.send(sent)[1] == {"received": True}
    assert receiver.send(sent)[:2] == (200, {"received": True, "duplicate": True})
    # Who replays a delivery can alter what isn't signed.
    altered = {"X-Tectra-Delivery": "another", "X-Tectra-Event": "another"}
    assert receiver.send(sent, headers=altered)[:2] == (200, {"received": True, "duplicate": True})
    assert receiver.times("handled", sent) == 1


@pytest.mark.parametrize("type", TYPES)
def test_an_event_at_work_is_in_progress(receiver, type):
    if receiver.server.command[0] == "wsgi_app.py":
        pytest.skip("wsgiref answers one request after the other")
    sent = delivery("slow", type)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        first = pool.submit(receiver.send, sent)
        while not receiver.times("begun", sent):
            assert not first.done()
            time.sleep(0.01)
        status, json, headers = receiver.send(sent)
        assert (status, json) == (409, {"code": "in_progress"})
        assert int(headers["Retry-After"]) > 0
        assert first.result()[:2] == (200, {"received": True})
    assert receiver.send(sent)[1] == {"received": True, "duplicate": True}
    assert receiver.times("handled", sent) == 1


@pytest.mark.parametrize("type", TYPES)
def test_a_failed_handler_runs_again(receiver, type):
    sent = delivery("fails", type)
    assert receiver.send(sent)[:2] == (500, {"code": "handler_failed"})
    assert receiver.send(sent)[:2] == (200, {"received": True})
    assert receiver.send(sent)[1] == {"received": True, "duplicate": True}
    assert (receiver.times("begun", sent), receiver.times("handled", sent)) == (2, 1)
    assert "the first time fails" in receiver.log.read_text()  # with its stack, for whoever has to mend it
    assert "in handle" in receiver.log.read_text()


@pytest.mark.parametrize("type", TYPES)
def test_who_hangs_up_does_not_stop_a_handler(receiver, type):
    sent = delivery("slow", type)
    connection = http.client.HTTPConnection("127.0.0.1", receiver.port, timeout=15)
    connection.request("POST", "/webhooks", sent.body, sent.headers)
    while not receiver.times("begun", sent):
        time.sleep(0.01)
    connection.close()
    end = time.monotonic() + 10
    while not receiver.times("handled", sent) and time.monotonic() < end:
        time.sleep(0.05)
    assert eventually(lambda: receiver.send(sent)[1], {"received": True, "duplicate": True})
    assert receiver.times("handled", sent) == 1


def test_an_event_without_a_handler_is_accepted(receiver):
    sent = delivery(type="batch.anchored")
    assert receiver.send(sent)[:2] == (200, {"received": True})
    assert receiver.send(sent)[:2] == (200, {"received": True})
    assert receiver.times("begun", sent) == 0


def test_a_large_body(receiver):
    fits = delivery(padding=5 * MIB - 300)
    assert receiver.send(fits)[:2] == (200, {"received": True})
    over = delivery(padding=5 * MIB)
    assert receiver.send(over)[:2] == (413, {"code": "body_too_large"})
    assert receiver.send(delivery())[0] == 200


def test_a_chunked_body(receiver):
    sent = delivery(padding=100_000)
    chunks = [sent.body[at : at + 30_000] for at in range(0, len(sent.body), 30_000)]
    status, json, _ = receiver.send(sent, body=iter(chunks))
    if not receiver.server.takes_chunks:
        assert (status, json) == (411, {"code": "length_required"})
        return
    assert (status, json) == (200, {"received": True})
    assert receiver.times("handled", sent) == 1
    over = delivery(padding=8 * MIB)
    chunks = [over.body[at : at + 65_536] for at in range(0, len(over.body), 65_536)]
    assert receiver.send(over, body=iter(chunks))[:2] == (413, {"code": "body_too_large"})


def test_an_endless_body_is_refused_while_it_is_read(receiver):
    if not receiver.server.takes_chunks or receiver.server.waits_for_all:
        pytest.skip("the server takes no chunks, or all of them before the receiver sees any")
    sent = delivery()
    with socket.create_connection(("127.0.0.1", receiver.port), timeout=15) as connection:
        lines = "".join(f"{name}: {value}\r\n" for name, value in sent.headers.items())
        head = f"POST /webhooks HTTP/1.1\r\nHost: 127.0.0.1\r\n{lines}Transfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head.encode())
        chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
        try:
            for _ in range(81):  # it never ends: what is answered is answered while it is read
                connection.sendall(chunk)
        except (BrokenPipeError, ConnectionResetError):
            pass
        answer = b""
        while b"body_too_large" not in answer:
            part = connection.recv(65536)
            assert part, answer
            answer += part
        assert answer.startswith(b"HTTP/1.1 413") or answer.startswith(b"HTTP/1.0 413")


def test_an_empty_body(receiver):
    sent = delivery()
    assert receiver.send(sent, body=b"")[:2] == (401, {"code": "signature_mismatch"})
    empty = sent._replace(body=b"", headers=headers_of(b""))
    assert receiver.send(empty)[:2] == (400, {"code": "invalid_json"})


def test_bodies_are_bytes(receiver):
    for body in (b"\x00\xff\xfe\x80", b'\xef\xbb\xbf{"event":"x"}', b'{"event":"x"}\r\n '):
        sent = delivery()._replace(body=body, headers=headers_of(body))
        expected = 200 if body.startswith(b'{"event') else 400
        assert receiver.send(sent)[0] == expected, body


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])
def test_the_content_type_does_not_matter(receiver, kind):
    assert receiver.send(delivery(), headers={"Content-Type": kind})[:2] == (200, {"received": True})


def test_other_methods(receiver):
    for method in ("GET", "PUT", "DELETE"):
        status, _, headers = receiver.send(delivery(), method=method)
        assert status == 405, method
        assert "POST" in headers["Allow"]


def test_a_body_that_was_read_before_and_kept(receiver):
    sent = delivery()
    assert receiver.send(sent, path="/read-before")[:2] == (200, {"received": True})
    assert receiver.times("handled", sent) == 1


def test_a_body_that_is_gone(receiver):
    sent = delivery()
    assert receiver.send(sent, path="/consumed")[:2] == (500, {"code": "body_not_raw"})
    assert "body_not_raw" in receiver.log.read_text()
    assert receiver.times("begun", sent) == 0
    assert receiver.send(delivery())[0] == 200


def test_an_upload_that_breaks_off(receiver):
    sent = delivery()
    with socket.create_connection(("127.0.0.1", receiver.port), timeout=15) as connection:
        lines = "".join(f"{name}: {value}\r\n" for name, value in sent.headers.items())
        head = f"POST /webhooks HTTP/1.1\r\nHost: 127.0.0.1\r\n{lines}Content-Length: {len(sent.body)}\r\n\r\n"
        connection.sendall(head.encode() + sent.body[:20])
    assert eventually(lambda: receiver.send(delivery())[0], 200)
    assert receiver.times("begun", sent) == 0
    if not receiver.server.waits_for_all:
        assert eventually(lambda: "body_incomplete" in receiver.log.read_text(), True)
    assert receiver.send(sent)[:2] == (200, {"received": True})


def test_many_at_once(receiver):
    if receiver.server.command[0] == "wsgi_app.py":
        pytest.skip("wsgiref answers one request after the other")
    sent = [delivery(type=type) for type in TYPES * 10]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        statuses = [answer[0] for answer in pool.map(receiver.send, sent * 4)]
    assert set(statuses) <= {200, 409}
    assert [receiver.times("handled", one) for one in sent] == [1] * len(sent)


def eventually(ask, wanted, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = ask()
        if answer == wanted:
            return True
        time.sleep(0.05)
    raise AssertionError(f"{answer} is not {wanted}")
