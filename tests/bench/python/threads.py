"""1 MB bodies on two threads against one, the same number of verifications either way; and in two processes against
one, which says what the machine had to give."""

import multiprocessing
import threading

from deliveries import SECRET, body_of, tectra, wsgi
from hookseal import Webhook
from pyperf import perf_counter
from rows import percentiles

TIMES = 80


def rows(rounds):
    body, headers = wsgi(tectra(body_of(1 << 20)))
    webhook = Webhook("tectra", SECRET)

    def verify(times):
        for _ in range(times):
            webhook.verify_signature(body, headers)

    kinds = {"thread": (threading.Thread, 1.7)}
    if "fork" in multiprocessing.get_all_start_methods():
        kinds["process"] = (multiprocessing.get_context("fork").Process, None)
    speed_ups = {kind: [] for kind in kinds}
    for number in range(rounds):
        for kind, (start, _) in kinds.items():
            took = {count: seconds(start, verify, count) for count in ((1, 2) if number % 2 else (2, 1))}
            speed_ups[kind].append(took[1] / took[2])
    for kind, (_, target) in kinds.items():
        yield {
            "section": "threads",
            "what": "1 MB, two threads" if kind == "thread" else "1 MB, two processes",
            "against": f"one {kind}",
            "unit": "times",
            "target": target,
            "better": "higher",
            **percentiles(speed_ups[kind]),
        }


def seconds(start, verify, count):
    workers = [start(target=verify, args=(TIMES // count,)) for _ in range(count)]
    began = perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return perf_counter() - began
