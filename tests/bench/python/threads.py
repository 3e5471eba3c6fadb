"""1 MB bodies on two threads against one: the same number of verifications either way."""

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

    speed_ups = []
    for number in range(rounds):
        took = {count: seconds(verify, count) for count in ((1, 2) if number % 2 else (2, 1))}
        speed_ups.append(took[1] / took[2])
    yield {
        "section": "threads",
        "what": "1 MB, two threads",
        "against": "one thread",
        "unit": "times",
        "target": 1.7,
        "better": "higher",
        **percentiles(speed_ups),
    }


def seconds(verify, count):
    threads = [threading.Thread(target=verify, args=(TIMES // count,)) for _ in range(count)]
    began = perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return perf_counter() - began
