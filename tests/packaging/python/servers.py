"""The receivers under test, each behind the servers that it is served by."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
CONTRACT = HERE.parents[1] / "receiving/python"
START_SECONDS = 20


class Server(NamedTuple):
    command: list
    environment: dict = {}
    lacks: tuple = ()
    """What a case of tests/receiving may need, and isn't there."""


# wsgiref can't tell where a chunked body ends, and responds to one request after the other.
_NO_CHUNKS = ("chunks",)
# A receiver is called only when the whole body is there.
_WAITS_FOR_ALL = ("streams",)

# The versions of gunicorn that have a control socket would put it into the user's home.
GUNICORN = ["-m", "gunicorn", *(["--no-control-socket"] if sys.version_info >= (3, 10) else [])]


def _gunicorn(app):
    return [*GUNICORN, "--threads", "4", "--bind", "127.0.0.1:{port}", app]


def _uvicorn(app):
    return ["-m", "uvicorn", "--port", "{port}", "--log-level", "warning", app]


SERVERS = {
    "flask": {
        "werkzeug": Server(["-m", "flask", "--app", "flask_app", "run", "--port", "{port}"]),
        "gunicorn": Server(_gunicorn("flask_app:app")),
        "waitress": Server(["-m", "waitress", "--listen", "127.0.0.1:{port}", "flask_app:app"], lacks=_WAITS_FOR_ALL),
    },
    "fastapi": {"uvicorn": Server(_uvicorn("fastapi_app:app"))},
    "starlette": {"uvicorn": Server(_uvicorn("starlette_app:app"))},
    "django": {
        "runserver": Server(["django_app.py", "{port}"], lacks=_NO_CHUNKS),
        "gunicorn": Server(_gunicorn("django_app:wsgi")),
        "uvicorn": Server(_uvicorn("django_app:asgi"), lacks=_WAITS_FOR_ALL),
        "uvicorn-async": Server(_uvicorn("django_app:asgi"), {"ASYNC": "1"}, lacks=_WAITS_FOR_ALL),
    },
    "wsgi": {
        "wsgiref": Server(["wsgi_app.py", "{port}"], lacks=(*_NO_CHUNKS, "parallel")),
        "gunicorn": Server(_gunicorn("wsgi_app:app")),
        "waitress": Server(["-m", "waitress", "--listen", "127.0.0.1:{port}", "wsgi_app:app"], lacks=_WAITS_FOR_ALL),
    },
    "asgi": {"uvicorn": Server(_uvicorn("asgi_app:app"))},
}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def served(command, folder, environment, log_path):
    """Runs a Python program until the block ends; answers its port."""
    port = free_port()
    command = [sys.executable, *(part.format(port=port) for part in command)]
    paths = os.pathsep.join([str(folder), str(HERE), str(HERE / "receivers"), str(CONTRACT)])
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONUNBUFFERED": "1", "PORT": str(port), **environment}
    with open(log_path, "wb") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            _wait_until_listening(port, process, log_path)
            yield port
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 9)
            process.wait()


def _wait_until_listening(port, process, log_path):
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise AssertionError(f"not listening: {process.args}\n{log_path.read_text()}")
