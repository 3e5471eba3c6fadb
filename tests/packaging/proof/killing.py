"""Kills receivers, and restarts their store, and counts what was lost and what was done twice: for kill.py, in whose
environment it runs.

    python tests/packaging/proof/killing.py --store redis|postgres|postgres-transaction|sqlite [--events 10000] [--seed N]
        [--node FOLDER]

Four processes share a store; two of them are Node's where a folder is named that has hookseal, express, redis and pg.
Each event is sent 2 to 5 times at once, each time until it is answered 2xx; a tenth of the
handlers fail at first; a second after all are up one process, at random, is killed by SIGKILL and started again; in the middle the
store's server is killed likewise (Redis with appendonly and appendfsync always). The exit code is 1 if an event was lost,
or was done twice though neither its process was killed within 2 seconds of the first time, nor the store was down then;
in the handler's own transaction none may be done twice at all.
"""

import argparse
import asyncio
import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
import redis

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "python"))

from deliveries import SECRET, Delivery, delivery, headers_of  # noqa: E402
from postgres_server import postgres_server  # noqa: E402
from redis_server import redis_server  # noqa: E402
from sending import Sender  # noqa: E402
from servers import free_port  # noqa: E402

STORES = ("redis", "postgres", "postgres-transaction", "sqlite")
NAMES = ("one", "two", "three", "four")
LEASE = 8
EVENTS_AT_ONCE = 16


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--store", choices=STORES, required=True)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--node", type=Path, help="a project with hookseal, express, redis and pg: two processes are Node's")
    options = parser.parse_args()
    with contextlib.ExitStack() as open_ones:
        folder = Path(open_ones.enter_context(tempfile.TemporaryDirectory()))
        ledger = open_ones.enter_context(redis_server())
        server = open_ones.enter_context(opened(options.store, folder))
        surroundings = {"STORE": options.store, "LEDGER_URL": ledger.url, "LEASE": str(LEASE), "SECRET": SECRET, **server.names}
        processes = open_ones.enter_context(Processes(surroundings, folder, options.node))
        return asyncio.run(Proof(options, processes, server, redis.Redis.from_url(ledger.url, decode_responses=True)).run())


class Proof:
    def __init__(self, options, processes, server, ledger):
        self.options, self.processes, self.server, self.ledger = options, processes, server, ledger
        self.random = random.Random(options.seed)
        self.events = [named(number % 10 == 0) for number in range(options.events)]
        self.sender = Sender(list(processes.ports.values()), options.seed)
        self.down = []
        """When the store was down."""

    async def run(self):
        print(f"{self.options.store}: {len(self.events)} events, seed {self.options.seed}", flush=True)
        began, waiting = time.monotonic(), list(reversed(self.events))
        stop = asyncio.Event()
        disturbing = [asyncio.ensure_future(self.kill_each_second(stop)), asyncio.ensure_future(self.restart_in_the_middle(waiting))]
        await asyncio.gather(*(self.send_all(waiting) for _ in range(EVENTS_AT_ONCE)))
        stop.set()
        await asyncio.gather(*disturbing)
        self.sender.close()
        print(f"  {sum(self.sender.answers.values())} attempts in {time.monotonic() - began:.0f} s, {len(self.processes.killed)} kills")
        print("  answers: " + ", ".join(f"{count} {what}" for what, count in self.sender.answers.most_common(8)))
        return self.judge()

    async def send_all(self, waiting):
        while waiting:
            event = waiting.pop()
            copies = self.random.randint(2, 5)
            await asyncio.gather(*(self.sender.until_accepted(event.body, event.headers) for _ in range(copies)))

    async def kill_each_second(self, stop):
        while not stop.is_set():
            await asyncio.sleep(1)
            name = self.random.choice(NAMES)
            self.processes.kill(name)
            self.processes.start(name)
            await asyncio.to_thread(self.processes.wait_for, name)

    async def restart_in_the_middle(self, waiting):
        while len(waiting) > len(self.events) // 2:
            await asyncio.sleep(0.01)
        began = time.time()
        await asyncio.to_thread(self.server.restart)
        self.down.append((began, time.time()))

    def judge(self):
        lost, doubled, unexplained = [], [], []
        for event in self.events:
            effects = self.server.effects(event.name) if self.options.store == "postgres-transaction" else self.effects(event.name)
            if not effects:
                lost.append(event.name)
            if len(effects) > 1:
                doubled.append(event.name)
                if not all(self.explained(effect) for effect in effects[:-1]):
                    unexplained.append((event.name, effects))
        failing = [event.name for event in self.events if event.name.endswith("-fails")]
        untried = [name for name in failing if not self.ledger.exists(f"failed:{name}")]
        print(f"  lost {len(lost)}, done twice {len(doubled)}, of these without a kill or the store's end {len(unexplained)}", flush=True)
        for name, effects in unexplained[:5]:
            print(f"  {name}: {effects}")
        assert not untried, "not every handler that should fail the first time did"
        return 1 if lost or unexplained else 0

    def effects(self, name):
        return [(by, float(at)) for by, at in (line.split() for line in self.ledger.lrange(f"by:{name}", 0, -1))]

    def explained(self, effect):
        by, at = effect
        killed = any(one == by and at <= when <= at + 2 for one, when in self.processes.killed)
        return killed or any(start - 2 <= at <= end + 2 for start, end in self.down)


class Processes:
    """The receivers, which end with this."""

    def __init__(self, surroundings, folder, node):
        self.ports = {name: free_port() for name in NAMES}
        self._commands = dict.fromkeys(NAMES, [sys.executable, str(HERE / "kill_receiver.py")])
        if node:
            # Node looks for packages from where the file is.
            copy = shutil.copy(HERE / "kill_receiver.mjs", node)
            self._commands.update(dict.fromkeys(NAMES[:2], ["node", str(copy)]))
        self.killed, self.running, self._folder = [], {}, folder
        self._surroundings = {**os.environ, **surroundings}

    def __enter__(self):
        for name in NAMES:
            self.start(name)
        return self

    def __exit__(self, *_):
        for process in self.running.values():
            process.kill()
            process.wait()

    def start(self, name):
        surroundings = {**self._surroundings, "NAME": name, "PORT": str(self.ports[name])}
        with open(self._folder / f"{name}.log", "ab") as log:
            self.running[name] = subprocess.Popen(self._commands[name], env=surroundings, stdout=log, stderr=log)

    def wait_for(self, name):
        """On a slow machine all would be starting otherwise, and none at work."""
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.ports[name]), timeout=1):
                return
            time.sleep(0.05)

    def kill(self, name):
        self.running[name].send_signal(signal.SIGKILL)
        self.killed.append((name, time.time()))
        self.running[name].wait()


@contextlib.contextmanager
def opened(store, folder):
    if store == "sqlite":
        yield File(folder)
    elif store == "redis":
        server = Redis(folder)
        try:
            yield server
        finally:
            server.process.kill()
            server.process.wait()
    else:
        with postgres_server() as server:
            yield Postgres(server)


class File:
    """It has no server that could be restarted."""

    def __init__(self, folder):
        self.names = {"SQLITE_PATH": str(folder / "events.db")}

    def restart(self):
        pass


class Redis:
    def __init__(self, folder):
        self._port, self._folder = free_port(), folder
        self.names = {"REDIS_URL": f"redis://127.0.0.1:{self._port}"}
        self._start()

    def restart(self):
        self.process.kill()
        self.process.wait()
        self._start()

    def _start(self):
        settings = ["--port", str(self._port), "--bind", "127.0.0.1", "--dir", str(self._folder), "--save", ""]
        settings += ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"]
        self.process = subprocess.Popen([shutil.which("redis-server"), *settings], stdout=subprocess.DEVNULL)


class Postgres:
    def __init__(self, server):
        from hookseal import PostgresStore

        self._server, self.names = server, {"POSTGRES_URL": server.url}
        PostgresStore(lambda: psycopg.connect(server.url)).create_table()
        with psycopg.connect(server.url) as connection:
            connection.execute("create table effects (name text, by text)")

    def restart(self):
        self._server.stop()
        self._server.start()

    def effects(self, name):
        if not hasattr(self, "_effects"):
            with psycopg.connect(self._server.url) as connection:
                self._effects = {}
                for found, by in connection.execute("select name, by from effects"):
                    self._effects.setdefault(found, []).append((by, float("inf")))
        return self._effects.get(name, [])


def named(fails):
    event = delivery("event")
    if not fails:
        return event
    name = f"{event.name}-fails"
    body = event.body.replace(event.name.encode(), name.encode())
    return Delivery(name, body, headers_of(body))


if __name__ == "__main__":
    sys.exit(main())
