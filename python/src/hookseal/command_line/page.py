"""The page that shows deliveries. It has a port of its own, on this machine alone: a tunnel to the listener doesn't reach it."""

from __future__ import annotations

import base64
import re
import secrets
import socket
import string
from threading import Thread
from typing import Any, Dict, List, NamedTuple, Optional, Union
from urllib.parse import quote, urljoin

from hookseal.command_line.delivery import Delivery
from hookseal.command_line.http_server import Handler, Server
from hookseal.command_line.kept_deliveries import LIMITS, KeptDeliveries, Shown, answered, json_line
from hookseal.command_line.output import parsed_json, text_of
from hookseal.command_line.page_files import page_file
from hookseal.command_line.pass_on import end_to_end, pass_on
from hookseal.command_line.request import Answer, Outbound, exchange, target_of
from hookseal.command_line.usage_error import UsageError


class Listener(NamedTuple):
    url: str
    """Where deliveries arrive."""
    forward: Optional[str]
    """The app's URL, if there is one."""
    seconds: float
    """How long to wait for an answer."""
    limit: int
    """The largest body that is taken."""


_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
    "trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""Nothing from elsewhere, no text that becomes code or HTML, in no frame."""

_BEAT = 15
"""After so many seconds without a delivery, an empty line shows that it still runs."""


class Page:
    """Serves the page until the program ends."""

    def __init__(self, listener: Listener) -> None:
        self.listener = listener
        self.deliveries = KeptDeliveries()
        self.token = secrets.token_urlsafe(24)
        try:
            server = _Server(self)
        except OSError:
            raise UsageError("the page can't be served at 127.0.0.1: --no-page does without") from None
        Thread(target=server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{server.server_port}/#{self.token}"
        """Behind the `#` stands the token: no browser sends that part anywhere."""

    def add(self, shown: Shown) -> None:
        self.deliveries.add(shown)


class _Server(Server):
    def __init__(self, page: Page) -> None:
        self.page = page
        super().__init__("127.0.0.1", 0, _Handler)


class _Handler(Handler):
    server: _Server

    def answer(self) -> None:
        # What wasn't read of a request must not be taken for the next one.
        self.close_connection = True
        try:
            self._answer(self.path.partition("?")[0])
        except (ConnectionError, socket.timeout):
            raise  # the tab has gone
        except Exception as error:
            self._say(500, f"this is a mistake of hookseal's own, please report it: {error!r}")

    def _answer(self, path: str) -> None:
        refused = self._refusal(path)
        number = re.fullmatch(r"/api/deliveries/([0-9]{1,9})/body", path)
        if refused is not None:
            self._refuse(403, refused)
        elif self.command == "GET" and path == "/api/deliveries":
            self._stream()
        elif self.command == "GET" and number is not None:
            self._kept_body(int(number[1]))
        elif self.command == "POST" and path == "/api/send":
            self._send()
        else:
            file = page_file(path) if self.command == "GET" else None
            if file is None:
                self._refuse(404, "there is nothing here")
            else:
                self._respond(200, {"Content-Type": file.type}, file.content)

    def _refusal(self, path: str) -> Optional[str]:
        """Why a request isn't answered: it came by another name of this machine, from another site, or without the token."""
        port = self.server.server_port
        hosts = self._values("Host")
        if hosts not in ([f"127.0.0.1:{port}"], [f"localhost:{port}"]):
            return "the page is at 127.0.0.1 and localhost alone"
        if self._values("Origin") not in ([], [f"http://{hosts[0]}"]):
            return "other sites may not ask"
        # A link may lead to the page, which is empty without its token.
        if path != "/" and self._values("Sec-Fetch-Site") not in ([], ["same-origin"], ["none"]):
            return "other sites may not ask"
        if path.startswith("/api/") and not self._has_token():
            return "the token of the page's URL is missing"
        return None

    def _values(self, header: str) -> List[str]:
        return [str(value) for value in self.headers.get_all(header, [])]

    def _has_token(self) -> bool:
        given = str(self.headers.get("Authorization", "")).encode("utf-8", "replace")
        return secrets.compare_digest(given, f"Bearer {self.server.page.token}".encode())

    def _stream(self) -> None:
        """Lines of JSON: what there is, then each delivery as it arrives."""
        self._begin(200, {"Content-Type": "application/x-ndjson"})
        listener = self.server.page.listener
        self.wfile.write(json_line({"listener": {"url": listener.url, "forward": listener.forward, "limits": LIMITS}}))
        for line in self.server.page.deliveries.told(_BEAT):
            self.wfile.write(line)

    def _kept_body(self, number: int) -> None:
        body = self.server.page.deliveries.body(number)
        if body is None:
            self._say(404, "this delivery isn't kept any more")
        else:
            self._respond(200, {"Content-Type": "application/octet-stream", "Content-Disposition": "attachment"}, body)

    def _send(self) -> None:
        """Sends what the page has made: to the app, or to the listener as a platform would."""
        listener = self.server.page.listener
        # In base64 a body is longer by a third. The listener answers 413 to what is a little too long.
        data = self.body(listener.limit * 3 // 2 + 1024 * 1024)
        wanted = "it is too long" if data is None else _sending_of(data)
        if isinstance(wanted, str):
            self._say(400, wanted)
        elif wanted.to == "app" and listener.forward is None:
            self._say(400, "there is no app: start hookseal listen with --forward URL")
        else:
            answer = _sent(wanted, listener)
            if answer is None:
                self._say(400, "this can't be sent: is each header's name a name, and the method a method?")
            else:
                self._respond(200, {"Content-Type": "application/json"}, json_line(answered(answer)))

    def _refuse(self, status: int, text: str) -> None:
        """Says it before the request's body was read."""
        self.body(0)
        self._say(status, text)

    def _say(self, status: int, text: str) -> None:
        self._respond(status, {"Content-Type": "text/plain; charset=utf-8"}, f"{text}\n".encode("utf-8", "backslashreplace"))

    def _respond(self, status: int, headers: Dict[str, str], content: bytes) -> None:
        self._begin(status, {**headers, "Content-Length": str(len(content))})
        if self.command != "HEAD":
            self.wfile.write(content)

    def _begin(self, status: int, headers: Dict[str, str]) -> None:
        self.send_response_only(status)
        for name, value in {**_HEADERS, **headers, "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()


class Sending(NamedTuple):
    to: str
    """`app` or `listener`."""
    delivery: Delivery


def _sending_of(data: bytes) -> Union[Sending, str]:
    """What is to be sent, or what is wrong with it."""
    try:
        json = parsed_json(text_of(data))
        to, method, url, headers, body = (json[name] for name in ("to", "method", "url", "headers", "body_b64"))
        if to in ("app", "listener") and _is_text(method) and _is_text(url) and _is_pairs(headers) and _is_text(body):
            pairs = [(name, value) for name, value in headers]
            return Sending(to, Delivery(method, url, pairs, base64.b64decode(body)))
    except (ValueError, TypeError, KeyError):
        pass  # not JSON, no object, or without one of them
    return "expected to, method, url, headers and body_b64"


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_pairs(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(pair, list) and len(pair) == 2 and all(map(_is_text, pair)) for pair in value)


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What HTTP takes as a header's name, or a method."""


def _sent(sending: Sending, listener: Listener) -> Optional[Answer]:
    """Sends it, and returns the answer. None if it can't be sent."""
    method, url, headers, body, _ = sending.delivery
    if not all(_NAME.fullmatch(name) for name in [method, *(name for name, _ in headers)]):
        return None
    try:
        # As a browser writes an URL: without spaces, in ASCII.
        url = urljoin(listener.url, quote(str(url), safe=string.punctuation))
        if sending.to == "app":
            return pass_on(str(listener.forward), sending.delivery._replace(url=url), listener.seconds)
        return exchange(Outbound(method, urljoin(listener.url, target_of(url)), end_to_end(headers), body), listener.seconds + 1)
    except ValueError:
        return None
