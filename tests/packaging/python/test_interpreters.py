"""What the interpreter sees of the extension: the GIL, sub-interpreters, threads that come and go."""

import gc
import multiprocessing
import os
import subprocess
import sys
import threading
import time

import pytest
from deliveries import SECRET, delivery
from hookseal import Webhook

webhook = Webhook("tectra", SECRET)


def test_two_threads_against_one():
    """The ratio is printed and not judged: it depends on what else the machine does, as that of two processes shows."""
    one, two, processes = min_of_three(1), min_of_three(2), min_of_three(2, multiprocessing.get_context("fork").Process)
    print(
        f"\n1 MiB bodies, {os.cpu_count()} CPUs: two threads do {2 * one / two:.2f} times the work of one "
        f"(two processes: {2 * one / processes:.2f} times)"
    )


def min_of_three(workers, kind=threading.Thread):
    return min(time_of(workers, kind) for _ in range(3))


def time_of(workers, kind):
    done = multiprocessing.get_context("fork").Value("i", 0)
    started = [kind(target=verify_large, args=(done,)) for _ in range(workers)]
    began = time.perf_counter()
    for one in started:
        one.start()
    for one in started:
        one.join()
    took = time.perf_counter() - began
    assert done.value == workers, "what a thread or a process raises is told to nobody"
    return took


def verify_large(done, large=delivery(padding=1024 * 1024)):
    for _ in range(400):
        webhook.verify_signature(large.body, large.headers)
    with done.get_lock():
        done.value += 1


def test_other_threads_run_while_a_large_body_is_verified():
    webhook, sent = Webhook("tectra", SECRET, max_body_bytes=False), delivery(padding=128 * 1024 * 1024)
    ran, stop = [], threading.Event()

    def tick():
        while not stop.wait(0.0005):
            ran.append(time.perf_counter())

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        for _ in range(20):  # until the machine has a moment for the other thread as well
            began = time.perf_counter()
            webhook.verify_signature(sent.body, sent.headers)
            ended = time.perf_counter()
            quarter = (ended - began) / 4
            # Not at its edges, where the GIL may change hands anyway.
            if any(began + quarter < moment < ended - quarter for moment in list(ran)):
                return
    finally:
        stop.set()
        thread.join()
    raise AssertionError("nothing else ran")


INTERPRETERS = """
import sys
try:
    import _interpreters as interpreters
    run = lambda code: interpreters.exec(interpreters.create(), code)
except ImportError:
    import _xxsubinterpreters as interpreters
    run = lambda code: interpreters.run_string(interpreters.create(), code)
{first}
code = '''
import sys
sys.path[:] = {path!r}
try:
    from hookseal import Webhook
    headers = Webhook("tectra", "secret").sign(b"x")
    Webhook("tectra", "secret").verify_signature(b"x", headers)
    print("works", flush=True)
except ImportError as error:
    print("refused:", error, flush=True)
'''
outcome = run(code)
if outcome is not None:
    print("outcome", outcome)
{last}
"""


@pytest.mark.skipif(sys.version_info < (3, 12), reason="sub-interpreters have no module before")
@pytest.mark.parametrize("first", ["", "import hookseal; hookseal.Webhook('tectra', 'secret')"])
def test_sub_interpreters_work_or_are_refused(first):
    last = "import hookseal; print('main', hookseal.Webhook('tectra', 'secret').provider)"
    program = INTERPRETERS.format(first=first, last=last, path=sys.path)
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run
    answer, main = run.stdout.splitlines()[0], run.stdout.splitlines()[-1]
    assert answer == "works" or answer.startswith("refused: ") and "interpreter" in answer, run
    assert main == "main tectra"
    print(f"\nsub-interpreters on {sys.version.split()[0]}: {answer}")


def test_webhooks_are_let_go_of():
    """Not a byte stays of a thousand of them."""
    import tracemalloc

    sent = delivery()

    def make():
        for _ in range(1000):
            Webhook("tectra", SECRET).verify(sent.body, sent.headers)
        gc.collect()

    make()
    tracemalloc.start()
    before = tracemalloc.take_snapshot()
    make()
    after = tracemalloc.take_snapshot()
    tracemalloc.stop()
    kept = sum(one.size_diff for one in after.compare_to(before, "filename"))
    assert kept < 100_000, kept


def test_a_forked_process_goes_on():
    if not hasattr(os, "fork"):
        pytest.skip("no fork here")
    sent = delivery()
    webhook.verify(sent.body, sent.headers)
    child = os.fork()
    if child == 0:
        verified = False
        try:
            verified = webhook.verify(sent.body, sent.headers).type == "content.signed"
        finally:
            os._exit(0 if verified else 1)
    assert os.waitpid(child, 0)[1] == 0
