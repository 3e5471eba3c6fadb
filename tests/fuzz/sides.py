"""The implementations, each a program of its own: a batch goes in as a line of JSON, and what it says comes out."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import compare


class Side:
    def __init__(self, name, command):
        self.name = name
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        # One thread: batches are answered in order, while the fuzzer goes on.
        self.thread = ThreadPoolExecutor(1)

    def ask(self, line):
        return self.thread.submit(self.exchange, line)

    def exchange(self, line):
        self.program.stdin.write(line)
        self.program.stdin.flush()
        said = self.program.stdout.readline()
        if not said:
            raise RuntimeError(f"{self.name} has ended, with {self.program.wait()}")
        return json.loads(said)

    def close(self):
        self.thread.shutdown()
        self.program.stdin.close()
        self.program.wait()


class Sides:
    def __init__(self, here, node, rust):
        self.javascript = Side("JavaScript", ["node", str(here / "javascript.mjs"), node])
        self.python = Side("Python", [sys.executable, str(here / "wheel.py")])
        self.rust = Side("Rust", [rust])

    def ask(self, endpoints):
        """What each side will say of each endpoint. Rust isn't asked what its types can't hold."""
        line = written(endpoints, lambda delivery: True)
        for_rust = written(filter(compare.is_for_rust, endpoints), compare.is_delivery_for_rust)
        return Answers(endpoints, self.javascript.ask(line), self.python.ask(line), self.rust.ask(for_rust))

    def close(self):
        for side in (self.javascript, self.python, self.rust):
            side.close()


class Answers:
    def __init__(self, endpoints, javascript, python, rust):
        self.endpoints = endpoints
        self.asked = {"JavaScript": javascript, "Python": python, "Rust": rust}

    def result(self):
        """For each endpoint: by side, what it says of the construction and of each delivery; None where it wasn't asked."""
        said = {side: answer.result() for side, answer in self.asked.items()}
        rust = iter(said.pop("Rust"))
        for at, endpoint in enumerate(self.endpoints):
            by_side = {side: answer[at] for side, answer in said.items()}
            if compare.is_for_rust(endpoint):
                refusal, some = next(rust)
                some = iter(some)
                asked = [compare.is_delivery_for_rust(delivery) for delivery in endpoint["deliveries"]]
                by_side["Rust"] = [refusal, [] if refusal else [next(some) if was else None for was in asked]]
            yield by_side


# The judge and what is known are the oracle's, and bytes travel in base64.
NOT_SENT = ("judge", "is_known", "bytes")


def written(endpoints, keep):
    def sent(values):
        return {name: value for name, value in values.items() if name not in NOT_SENT}

    batch = [sent({**endpoint, "deliveries": [sent(one) for one in endpoint["deliveries"] if keep(one)]}) for endpoint in endpoints]
    return (json.dumps(batch) + "\n").encode()
