"""A memcached of the test's own, on a free port."""

import contextlib
import os
import shutil
import socket
import subprocess
import time

from servers import free_port


@contextlib.contextmanager
def memcached_server():
    """Its address."""
    program = shutil.which("memcached")
    assert program, "there is no memcached: install it (apt-get install memcached)"
    port = free_port()
    as_user = ["-u", "nobody"] if os.geteuid() == 0 else []
    process = subprocess.Popen([program, "-l", "127.0.0.1", "-p", str(port), *as_user])
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.05)
        else:
            raise AssertionError("memcached doesn't listen")
        yield f"127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()
