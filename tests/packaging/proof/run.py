"""Proves that each event is handled once: two Node processes and two Python ones share one Redis.

    python tests/packaging/proof/run.py --tarball dist/hookseal-X.tgz --wheels dist
        [--work target/packaging] [--events 10000] [--seed N] [--kill python-1]

Every event is sent 2 to 5 times at once, to processes at random; a tenth of the handlers fail the first time; in the
middle one process is killed and started again. A handler records in Redis that it handled its event. In the end every
event must have been handled exactly once, but those that the killed process had handled and not yet committed: they
are counted when it is dead, and exactly they are handled again. Ends within 3 minutes; exit code 1 if it isn't so.
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
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "python"))

from deliveries import SECRET, Delivery, delivery, headers_of  # noqa: E402
from environments import ROOT, Failed, digest, environment, run_quietly  # noqa: E402
from redis_server import redis_server  # noqa: E402
from report import Report  # noqa: E402
from sending import Sender  # noqa: E402
from servers import free_port  # noqa: E402

# Longer than a handler takes on a busy machine, and short enough to wait for.
LEASE = 8
EVENTS_AT_ONCE = 24
SECONDS = 170
NAMES = ("node-1", "node-2", "python-1", "python-2")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tarball", type=Path, required=True)
    parser.add_argument("--wheels", type=Path, required=True, help="the folder that pip chooses from")
    parser.add_argument("--work", type=Path, default=ROOT / "target/packaging")
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--kill", choices=NAMES, help="which process; one at random otherwise")
    options = parser.parse_args()
    failure = prove(options)
    report = Report()
    report.add("each event once", failure)
    report.write()
    print(f"proof: FAILED: {failure}" if failure else "proof: every event was handled exactly once but those named above")
    return 1 if failure else 0


def prove(options):
    """Returns what is wrong, if anything is."""
    try:
        work = options.work.resolve() / "proof"
        python = environment(work, "python", "3.12", HERE / "requirements.txt", options.wheels.resolve())
        node = node_project(work / "node", options.tarball.resolve())
        with redis_server() as redis, Processes(python, node, redis.url, work) as processes:
            asyncio.run(asyncio.wait_for(Proof(options, processes, redis).run(), SECONDS))
    except asyncio.TimeoutError:
        return f"no end after {SECONDS} s"
    except (Failed, AssertionError) as failure:
        return str(failure) or type(failure).__name__
    return None


class Proof:
    def __init__(self, options, processes, redis):
        self.options, self.processes, self.redis = options, processes, redis
        self.random = random.Random(options.seed)
        self.killed = options.kill or self.random.choice(NAMES)
        count = options.events
        fails = set(self.random.sample(range(count), count // 10))
        self.events = [named(number, number in fails) for number in range(count)]
        self.sender = Sender([processes.ports[name] for name in NAMES], options.seed)
        self.handled_twice = None
        self.deliveries = 0

    async def run(self):
        began = time.monotonic()
        what = f"{len(self.events)} events, seed {self.options.seed}"
        print(f"proof: {what}, kills {self.killed} in the middle", flush=True)
        waiting = list(reversed(self.events))
        senders = [self.send_all(waiting) for _ in range(EVENTS_AT_ONCE)]
        await asyncio.gather(*senders, self.kill_in_the_middle(waiting))
        self.sender.close()
        seconds = time.monotonic() - began
        attempts = sum(self.sender.answers.values())
        print(f"  {self.deliveries} deliveries, {attempts} attempts in {seconds:.0f} s ({attempts / seconds:.0f}/s)")
        print("  answers: " + ", ".join(f"{count} {what}" for what, count in self.sender.answers.most_common()))
        self.judge(Records(self.redis.port))

    async def send_all(self, waiting):
        while waiting:
            event = waiting.pop()
            copies = self.random.randint(2, 5)
            self.deliveries += copies
            await asyncio.gather(
                *(self.sender.until_accepted(event.body, altered(event, number)) for number in range(copies))
            )

    async def kill_in_the_middle(self, waiting):
        while len(waiting) > len(self.events) // 2:
            await asyncio.sleep(0.01)
        self.processes.kill(self.killed)
        # Handled by the one that is dead, and still claimed: the lease protects them from the others for a while.
        self.handled_twice = await asyncio.to_thread(self.in_limbo)
        await asyncio.sleep(1)
        await asyncio.to_thread(self.processes.start, self.killed)

    def in_limbo(self):
        began = time.monotonic()
        records = Records(self.redis.port)
        names = [event.name for event in self.events]
        handlers = records.lists(names)
        mine = [name for name, by in zip(names, handlers) if by == [self.killed]]
        bodies = {event.name: event for event in self.events}
        limbo = {name for name in mine if records.claimed(bodies[name])}
        assert time.monotonic() - began < LEASE / 2, "the machine is too slow to look while the claims last"
        return limbo

    def judge(self, records):
        names = [event.name for event in self.events]
        counts = dict(zip(names, records.counts(names)))
        times = Counter(counts.values())
        lost = [name for name in names if counts[name] == 0]
        twice = {name for name in names if counts[name] > 1}
        failing = [name for name in names if name.endswith("-fails")]
        by = Counter(name for handlers in records.lists(names) for name in handlers)
        print("  handled " + ", ".join(f"{number} times: {times[number]}" for number in sorted(times)))
        print("  by " + ", ".join(f"{name}: {by[name]}" for name in NAMES))
        print(f"  failed the first time, and handled by a retry: {len(failing)}")
        print(
            f"  handled by {self.killed} and not committed when it was killed: {len(self.handled_twice)}, "
            f"and handled again: {len(twice)}"
        )
        assert failing, "no handler was to fail the first time"
        assert not lost, f"{len(lost)} events were lost: {lost[:5]}"
        assert twice == self.handled_twice, f"handled twice, or not again: {sorted(twice ^ self.handled_twice)[:5]}"
        assert all(counts[name] == 2 for name in twice), "handled more than twice"
        assert all(records.failed(failing)), "not every handler that should fail the first time did"
        assert all(by[name] for name in NAMES), "not every process was at work"
        assert records.open_claims() == 0, "claims are left"


class Records:
    """What the handlers and the stores left in Redis, over its plainest protocol."""

    def __init__(self, port):
        self.connection = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.file = self.connection.makefile("rb")

    def ask(self, commands):
        parts = []
        for command in commands:
            words = [word.encode() for word in command]
            parts.append(b"*%d\r\n" % len(words) + b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in words))
        self.connection.sendall(b"".join(parts))
        return [self.answer() for _ in commands]

    def answer(self):
        kind, rest = (line := self.file.readline())[:1], line[1:-2]
        if kind == b"$":
            return None if rest == b"-1" else self.file.read(int(rest) + 2)[:-2].decode()
        if kind == b"*":
            return [self.answer() for _ in range(int(rest))]
        assert kind == b":", line
        return int(rest)

    def counts(self, names):
        return [int(count or 0) for count in self.ask([["GET", f"handled:{name}"] for name in names])]

    def lists(self, names):
        return self.ask([["LRANGE", f"by:{name}", "0", "-1"] for name in names])

    def failed(self, names):
        return self.ask([["EXISTS", f"failed:{name}"] for name in names])

    def claimed(self, event):
        (value,) = self.ask([["GET", f"hookseal:proof:tectra:sha256:{digest(event.body)}"]])
        assert value, "the store has another key for it"
        return value.startswith("claimed:")

    def open_claims(self):
        (keys,) = self.ask([["KEYS", "hookseal:*"]])
        return sum(value.startswith("claimed:") for value in self.ask([["GET", key] for key in keys]))


class Processes:
    """The four receivers, which end with this."""

    def __init__(self, python, node, url, work):
        self.work, self.running = work, {}
        self.commands = {"node": ["node", node / "receiver.mjs"], "python": [python, HERE / "receiver.py"]}
        self.ports = {name: free_port() for name in NAMES}
        self.environment = {**os.environ, "REDIS_URL": url, "LEASE": str(LEASE), "SECRET": SECRET}

    def __enter__(self):
        try:
            for name in NAMES:
                self.start(name)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in self.running.values():
            process.kill()
            process.wait()

    def start(self, name):
        log = self.work / f"{name}.log"
        surroundings = {**self.environment, "NAME": name, "PORT": str(self.ports[name])}
        command = [str(part) for part in self.commands[name.split("-")[0]]]
        with open(log, "ab") as output:
            process = subprocess.Popen(command, env=surroundings, stdout=output, stderr=output)
        self.running[name] = process
        end = time.monotonic() + 20
        while time.monotonic() < end and process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.ports[name]), timeout=1):
                return
            time.sleep(0.05)
        raise Failed(f"{name} doesn't listen\n{log.read_text()}")

    def kill(self, name):
        self.running[name].send_signal(signal.SIGKILL)
        self.running[name].wait()


def named(number, fails):
    event = delivery(f"event-{number}")
    if not fails:
        return event
    name = f"{event.name}-fails"
    body = event.body.replace(event.name.encode(), name.encode())
    return Delivery(name, body, headers_of(body))


def altered(event, number):
    """What isn't signed is another with every copy."""
    return {**event.headers, "X-Tectra-Delivery": f"copy {number}"}


def node_project(folder, tarball):
    stamp = folder / "installed.txt"
    manifest, lock = HERE / "package.json", HERE / "package-lock.json"
    wanted = digest(manifest.read_bytes(), lock.read_bytes(), tarball.read_bytes())
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "receiver.mjs", folder)
    if not stamp.exists() or stamp.read_text() != wanted:
        shutil.copy(manifest, folder)
        shutil.copy(lock, folder)
        quietly = ["--prefer-offline", "--no-audit", "--no-fund"]
        run_quietly(["npm", "ci", *quietly], folder)
        run_quietly(["npm", "install", "--no-save", *quietly, tarball], folder)
        stamp.write_text(wanted)
    return folder


if __name__ == "__main__":
    sys.exit(main())
