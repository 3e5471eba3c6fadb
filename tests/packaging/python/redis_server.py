"""A redis-server of the test's own, on a free port, that leaves nothing behind."""

import contextlib
import shutil
import socket
import subprocess
import tempfile
import time

from servers import free_port


class RedisServer:
    def __init__(self, port, process):
        self.port, self.process = port, process
        self.url = f"redis://127.0.0.1:{port}"


@contextlib.contextmanager
def redis_server():
    program = shutil.which("redis-server")
    assert program, "there is no redis-server: install it (apt-get install redis-server)"
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        settings = ["--port", str(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"]
        process = subprocess.Popen([program, *settings], stdout=subprocess.DEVNULL)
        try:
            _wait_until_ready(port)
            yield RedisServer(port, process)
        finally:
            process.kill()
            process.wait()


def _wait_until_ready(port):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(b"PING\r\n")
            if connection.recv(7) == b"+PONG\r\n":
                return
        time.sleep(0.05)
    raise AssertionError("redis-server doesn't answer")
