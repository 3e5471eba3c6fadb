"""A server of public keys on this machine that does what a case says."""

import base64
import contextlib
import http.server
import re
import threading
import time


class KeyServer:
    """texts: what `<...>` stands for."""

    def __init__(self, texts):
        self.paths, self._routes, self._asked = [], {}, threading.Condition()
        keys = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                what = keys._routes.get(self.path) or keys._routes["/key"]
                with keys._asked:
                    keys.paths.append(self.path)
                    keys._asked.notify_all()
                with contextlib.suppress(OSError):  # the client turned away
                    time.sleep(what.get("after", 0))
                    respond(what, self, keys.filled)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        port = self._server.server_address[1]
        origin = f"http://127.0.0.1:{port}"
        self.url = f"{origin}/key"
        self._texts = {**texts, "url": self.url, "origin": origin, "port": str(port)}
        threading.Thread(target=self._server.serve_forever, args=[0.02], daemon=True).start()

    def serve(self, routes):
        self._routes = routes

    def filled(self, text):
        return re.sub(r"<([\w-]+)>", lambda found: self._texts.get(found[1], found[0]), text)

    def wait_for_request(self, number):
        with self._asked:
            assert self._asked.wait_for(lambda: len(self.paths) >= number, 20)

    def close(self):
        self._server.shutdown()
        self._server.server_close()


def respond(what, handler, filled):
    if "does" in what:
        return MISBEHAVING[what["does"]](handler)
    if "redirect" in what:
        handler.send_response(what.get("status", 302))
        handler.send_header("Location", filled(what["redirect"]))
        return handler.end_headers()
    if "b64" in what:
        body = base64.b64decode(what["b64"])
    else:
        body = (filled(what["text"]) * what.get("times", 1)).ljust(what.get("size", 0)).encode()
    handler.send_response(what.get("status", 200))
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    return handler.wfile.write(body)


def _nothing(handler):
    time.sleep(3)


def _hang_up(handler):
    pass


def _hang_up_half_way(handler):
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Length: 400\r\n\r\n-----BEGIN")


def _stop_half_way(handler):
    _hang_up_half_way(handler)
    time.sleep(3)


def _trickle(handler):
    """A byte now and then keeps every timeout of a socket from being reached."""
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
    for _ in range(60):
        handler.wfile.write(b"x")
        time.sleep(0.05)


def _trickle_the_body(handler):
    handler.send_response(200)
    handler.end_headers()
    for _ in range(60):
        handler.wfile.write(b"x")
        time.sleep(0.05)


MISBEHAVING = {
    "nothing": _nothing,
    "hangs up": _hang_up,
    "hangs up half-way": _hang_up_half_way,
    "stops half-way": _stop_half_way,
    "trickles": _trickle,
    "trickles the body": _trickle_the_body,
}
