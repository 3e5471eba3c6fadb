"""A case against a receiver that runs as a process of its own, with its defaults: what its handlers did is in a file,
what it reported in its log."""

import contextlib
import http.client
import socket
import time

from play import play
from recipes import Deliveries, Response
from topics import topic

SECONDS = 15


def cases_without(lacks):
    """The cases for a receiver with its defaults that lacks these abilities."""
    cases = topic("requests")["cases"] + topic("transport")["cases"]
    # What a server makes of repeated headers is its own business.
    return [case for case in cases if not {*lacks, "repeated_headers"} & set(case.get("needs", []))]


def play_over_wire(case, receiver):
    """receiver: has a `port`, a `path`, a `log` and `handled_log`, whose lines are `begun <id>` and `handled <id>`."""
    play(case["steps"], Stage(receiver, Deliveries(case.get("deliveries"))))


class Stage:
    # Frameworks know their routes' methods.
    routes = True

    def __init__(self, receiver, deliveries):
        self.receiver, self.deliveries = receiver, deliveries
        self._begun, self._handled_times = {}, {}

    def send(self, request):
        """The response."""
        connection = http.client.HTTPConnection("127.0.0.1", self.receiver.port, timeout=SECONDS)
        with contextlib.closing(connection):
            # An iterator is sent in chunks, without a Content-Length.
            body = iter(request.pieces()) if request.chunk_size else request.body
            # Refused before all was sent: the response is there all the same.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                connection.request(request.method, self.receiver.path, body, dict(request.headers))
            return _response(connection.getresponse())

    def wait_until_begun(self, name):
        assert eventually(lambda: self._times("begun", name) > 0)

    def release(self, name):
        pass

    def give_up(self):
        pass

    def check(self, step, status=None):
        handled = step.get("expect", {}).get("handled", [])
        if "begin" in step:
            self._begun[step["begin"]] = handled
            return
        if "send" in step:
            self._handled_times.setdefault(step["send"], 0)
        if status == 200:  # one that failed has not handled it
            self._count(self._begun[step["end"]] if "end" in step else handled)
        self._check_handled()
        for report in step.get("expect", {}).get("reports", []):
            if "code" in report:
                assert eventually(lambda code=report["code"]: f"{code}: " in self.receiver.log.read_text()), report

    def check_each_handled_once(self, names):
        self._count([["", name] for name in names])
        self._check_handled()

    def send_without_end(self, request, most):
        sent = 0
        with self._connection(request, "Transfer-Encoding: chunked") as connection:
            response = http.client.HTTPResponse(connection)
            chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                # A little over the limit: a server that wants it all before it responds hears no end.
                while sent < 6 * 1024 * 1024:
                    connection.sendall(chunk)
                    sent += len(chunk)
            response.begin()
            assert sent < most
            return _response(response)

    def break_off(self, request, step):
        with self._connection(request, f"Content-Length: {len(request.body)}") as connection:
            connection.sendall(request.body[: len(request.body) // 2])

    def hang_up(self, delivery, step):
        connection = http.client.HTTPConnection("127.0.0.1", self.receiver.port, timeout=SECONDS)
        connection.request("POST", self.receiver.path, delivery.body, delivery.headers)
        self.wait_until_begun(delivery.name)
        connection.close()
        self._count(step["handled"])
        assert eventually(lambda: self._times("handled", delivery.name) > 0)
        time.sleep(0.2)  # and then it is committed
        self._check_handled()

    def _connection(self, request, how):
        lines = "".join(f"{name}: {value}\r\n" for name, value in request.headers)
        head = f"POST {self.receiver.path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{lines}{how}\r\n\r\n"
        connection = socket.create_connection(("127.0.0.1", self.receiver.port), timeout=SECONDS)
        connection.sendall(head.encode())
        return connection

    def _count(self, handled):
        for _, name in handled:
            self._handled_times[name] = self._handled_times.get(name, 0) + 1

    def _check_handled(self):
        for name, times in self._handled_times.items():
            assert self._times("handled", name) == times, name

    def _times(self, what, name):
        log = self.receiver.handled_log
        lines = log.read_text().splitlines() if log.exists() else []
        return lines.count(f"{what} {self.deliveries[name].id}")


def _response(response):
    text = response.read()
    headers = {name.lower(): value for name, value in response.getheaders()}
    return Response(response.status, headers, text)


def eventually(holds, seconds=10):
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
