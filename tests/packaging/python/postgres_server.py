"""A PostgreSQL server of the test's own, on a free port, that leaves nothing behind."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg
from servers import free_port


class PostgresServer:
    def __init__(self, folder, port, as_user):
        self.folder, self.port, self._as_user = folder, port, as_user
        self.url = f"postgresql://postgres@127.0.0.1:{port}/postgres"

    def start(self):
        command = [*self._as_user, _program("postgres"), "-D", str(self.folder), "-p", str(self.port)]
        command += ["-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={self.folder}", "-c", "max_connections=200"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        for _ in range(200):
            with contextlib.suppress(psycopg.OperationalError), psycopg.connect(self.url, connect_timeout=1):
                return
            time.sleep(0.05)
        raise AssertionError("PostgreSQL doesn't answer")

    def stop(self, how=signal.SIGQUIT):
        """SIGQUIT: at once, as if it had crashed."""
        os.killpg(self.process.pid, how)
        self.process.wait()
        (self.folder / "postmaster.pid").unlink(missing_ok=True)


@contextlib.contextmanager
def postgres_server():
    # It refuses to run as root.
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "data"
        folder.mkdir(mode=0o700)
        if as_user:
            os.chmod(parent, 0o755)
            shutil.chown(folder, "postgres")
        made = [*as_user, _program("initdb"), "-D", str(folder), "-U", "postgres", "--auth=trust", "-N"]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL, cwd="/")
        server = PostgresServer(folder, free_port(), as_user)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _program(name):
    found = shutil.which(name) or next(map(str, sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)), None)
    assert found, f"there is no {name}: install it (apt-get install postgresql)"
    return str(Path(found).resolve())
