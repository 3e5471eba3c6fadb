"""A server of HTTP/1.1, with a thread for each connection."""

from __future__ import annotations

import re
import socket
import socketserver
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Optional, Type


class Server(ThreadingHTTPServer):
    daemon_threads = True
    # By default five: of more at once each would wait for a second.
    request_queue_size = 128

    def __init__(self, host: str, port: int, handler: Type[Handler]) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), handler)

    def server_bind(self) -> None:
        # HTTPServer's would ask for the host's name, which can take long.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A sender that leaves early is nothing to be shown."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60
    # What is no request is refused without a page of text.
    error_message_format = ""
    error_content_type = "text/plain"

    def answer(self) -> None:
        """Answers a request, whatever its method is."""
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def body(self, limit: int) -> Optional[bytes]:
        """None if it is too large. Raises ConnectionError if not all of it comes."""
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._chunks(limit)
        length = self.headers.get("Content-Length", "0").strip()
        if not re.fullmatch(r"[0-9]{1,15}", length):
            raise ConnectionError("no length")
        if int(length) > limit:
            # Some of it is read, or the sender wouldn't see the answer.
            self.rfile.read(min(int(length), 1024 * 1024))
            return None
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            raise ConnectionError("left early")
        return body

    def _chunks(self, limit: int) -> Optional[bytes]:
        body = b""
        while True:
            size = re.fullmatch(rb"([0-9A-Fa-f]{1,8})(?:;.*)?\r?\n", self.rfile.readline(1024))
            if size is None:
                raise ConnectionError("no chunk")
            length = int(size[1], 16)
            if length == 0:
                while self.rfile.readline(1024).strip():
                    pass
                return body
            if len(body) + length > limit:
                return None
            chunk = self.rfile.read(length)
            if len(chunk) < length or self.rfile.readline(3).strip():
                raise ConnectionError("left early")
            body += chunk
