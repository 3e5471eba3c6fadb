from __future__ import annotations

import math
import sys
from threading import Event, Lock, Thread
from time import monotonic
from typing import Callable, Iterable, Iterator, List, NamedTuple, Optional

from hookseal import WebhookVerificationError
from hookseal.command_line.arguments import Arguments, shown
from hookseal.command_line.delivery_file import delivery_in
from hookseal.command_line.forgery import KINDS, forged
from hookseal.command_line.input import read_bytes
from hookseal.command_line.made_delivery import Made, Making, Outgoing, making
from hookseal.command_line.outcome import answer_text, is_duplicate, outcome_of
from hookseal.command_line.output import show, show_error, show_json
from hookseal.command_line.request import Answer, Outbound, exchange, timeout_of, url_of
from hookseal.command_line.usage_error import UsageError


class Job(NamedTuple):
    """What is to be sent, and what has to come of it."""

    request: Callable[[], Outbound]
    wanted: str


class Jobs(NamedTuple):
    """They are made one by one, so that Ctrl-C needn't wait for all of them."""

    jobs: Iterator[Job]
    number: int
    making: Optional[Making] = None


class Sent(NamedTuple):
    """One delivery that was sent, with all its attempts."""

    outcome: str
    duplicate: bool
    right: bool
    attempts: List[Answer]
    line: str
    """What is shown of it."""


_SHOWN = 20
"""More deliveries than that aren't shown one by one."""


def send(given: Arguments) -> int:
    """`hookseal send`: test deliveries, and a report."""
    jobs, count, made = _jobs_of(given)
    delays = _delays_of(given, made) if made and given.has("retry") else []
    seconds = timeout_of(given, made.platform if made else None)
    sent: List[Sent] = []
    stopped = Event()
    lock = Lock()

    def work(index: int, job: Job) -> None:
        def say(line: str) -> None:
            if not given.has("json") and count <= _SHOWN:
                show(f"{index + 1:>2}  {line}" if count > 1 else line)

        result = _deliver(job, delays, seconds, stopped, say)
        if result is None:
            return
        # Together, so that Ctrl-C comes before both or after.
        with lock:
            if not stopped.is_set():
                say(result.line)
                sent.append(result)
                _progress(len(sent), count)

    try:
        _in_parallel(jobs, min(given.count("parallel", 1), count), work, stopped)
    except KeyboardInterrupt:
        stopped.set()
    with lock:
        _report(given, sent, count)
    return 130 if stopped.is_set() else 0 if all(one.right for one in sent) else 1


def _jobs_of(given: Arguments) -> Jobs:
    file = given.text("delivery")
    if file is None and len(given.positionals) < 2:
        raise UsageError(f"type {given.verb['usage'][0]}. hookseal send --help has examples")
    *named, last = given.positionals
    url = url_of(last)
    repeat = given.count("repeat", 1)
    if file is not None:
        if named:
            raise UsageError(f"type {given.verb['usage'][1]}: the recorded delivery has its platform and type")
        _refuse_changes(given)
        request = _recorded_request(given, file, url)
        return Jobs(_repeated(repeat, lambda: [Job(lambda: request, "accepted")]), repeat)
    made = making(given, named[0], named[1] if len(named) > 1 else None, url)
    forge = given.text("forge")
    if forge is None:
        if repeat > 1 and not given.has("id") and _are_one_event(given, made):
            show_error(f"hookseal: {_one_event(given, repeat)}")
        return Jobs(_repeated(repeat, lambda: [_genuine(given, made)]), repeat, made)
    if forge not in KINDS:
        raise UsageError(f"--forge takes one of {', '.join(KINDS)}, not {shown(forge)}")
    if forge == "replay":
        return Jobs(_repeated(repeat, lambda: _twice(given, made)), 2 * repeat, made)
    forgery = Job(lambda: _outbound(forged(str(forge), given, made)), "refused")
    return Jobs(_repeated(repeat, lambda: [forgery]), repeat, made)


def _one_event(given: Arguments, repeat: int) -> str:
    flag = next((name for name in ("body", "now") if given.has(name)), None)
    why = "nothing in them differs" if flag is None else f"--{flag} leaves nothing in them that differs"
    return f"a receiver takes all {repeat} for one event: {why}"


def _are_one_event(given: Arguments, made: Making) -> bool:
    """Whether two deliveries have the same idempotency key."""
    one, other = (_key_of(given, made) for _ in range(2))
    return one is not None and one == other


def _key_of(given: Arguments, made: Making) -> Optional[str]:
    url, headers, body = Outgoing(given, made).sign()
    try:
        return made.webhook.verify_signature(body, headers, url=url, method="POST", now=given.time("now")).idempotency_key
    except WebhookVerificationError:
        return None


def _repeated(times: int, make: Callable[[], Iterable[Job]]) -> Iterator[Job]:
    return (job for _ in range(times) for job in make())


def _refuse_changes(given: Arguments) -> None:
    """A recorded delivery can't be changed, nor signed again."""
    for flag in ("forge", "set", "header", "id", "delivery-id", "now", "secret-env", "secret-file", "setting", "retry", "fast"):
        if given.has(flag):
            raise UsageError(
                f"--{flag} needs a platform, and a recorded delivery is sent as it is: "
                f"leave it out with --delivery, or type {given.verb['usage'][0]}"
            )


def _genuine(given: Arguments, made: Making) -> Job:
    outgoing = Outgoing(given, made)
    return Job(lambda: _outbound(outgoing.sign()), "accepted")


def _twice(given: Arguments, made: Making) -> List[Job]:
    """The same bytes twice."""
    signed = _outbound(Outgoing(given, made).sign())
    return [Job(lambda: signed, "accepted")] * 2


def _outbound(made: Made) -> Outbound:
    return Outbound("POST", made.url, list(made.headers.items()), made.body)


def _recorded_request(given: Arguments, file: str, url: str) -> Outbound:
    """With its own headers, but for the host's."""
    found = delivery_in(read_bytes(file), file)
    other = given.text("body")
    body = found.body if other is None else read_bytes(other)
    if body is None:
        raise UsageError(f"{shown(file)} has no body: give it by --body FILE")
    return Outbound(found.method, url, [(name, value) for name, value in found.headers if name.lower() != "host"], body)


def _delays_of(given: Arguments, made: Making) -> List[float]:
    """Seconds before each further attempt."""
    schedule = made.webhook.retry_schedule
    if schedule is None:
        raise UsageError(f"{made.platform.id}: no retry schedule is known: leave --retry out")
    known = list(schedule.delays) or [60]
    delays = [known[min(index, len(known) - 1)] for index in range(schedule.attempts - 1)]
    return [seconds / 1000 if given.has("fast") else seconds for seconds in delays]


def _deliver(job: Job, delays: List[float], seconds: float, stopped: Event, say: Callable[[str], None]) -> Optional[Sent]:
    attempts: List[Answer] = []
    while True:
        answer = exchange(job.request(), seconds)
        if stopped.is_set():
            return None
        delay = None if outcome_of(answer) == "accepted" else next(iter(delays[len(attempts) : len(attempts) + 1]), None)
        attempts.append(answer)
        outcome, duplicate = outcome_of(answer), is_duplicate(answer)
        # Of two that are the same the second may be refused as such.
        right = outcome == job.wanted or (job.wanted == "accepted" and answer.status == 409)
        line = f"{'duplicate' if duplicate else outcome}  {answer_text(answer)}"
        if delay is None:
            return Sent(outcome, duplicate, right, attempts, line if right else f"{line}  WRONG: it had to be {job.wanted}")
        say(f"{line}; again in {delay:g} s (attempt {len(attempts) + 1} of {len(delays) + 1})")
        if stopped.wait(delay):
            return None


def _in_parallel(jobs: Iterator[Job], width: int, work: Callable[[int, Job], None], stopped: Event) -> None:
    """In threads that don't keep the process: the main one waits for Ctrl-C."""
    left = enumerate(jobs)
    lock = Lock()
    failed: List[BaseException] = []

    def lane() -> None:
        while not stopped.is_set() and not failed:
            try:
                with lock:
                    index, job = next(left, (0, None))
                if job is None:
                    return
                work(index, job)
            except BaseException as error:
                failed.append(error)

    lanes = [Thread(target=lane, daemon=True) for _ in range(width)]
    for thread in lanes:
        thread.start()
    try:
        for thread in lanes:
            while thread.is_alive():
                thread.join(0.1)
    except KeyboardInterrupt:
        stopped.set()
        # One that signs while Python ends would crash it. One that waits for an answer does no harm.
        until = monotonic() + 1
        for thread in lanes:
            thread.join(max(0.0, until - monotonic()))
        raise
    if failed:
        raise failed[0]


def _progress(done: int, of: int) -> None:
    """On a terminal, over itself."""
    if of > _SHOWN and sys.stderr.isatty():
        print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)


def _report(given: Arguments, sent: List[Sent], of: int) -> None:
    times = sorted(answer.milliseconds for one in sent for answer in one.attempts if answer.status is not None)
    median, p95, p99 = (times[math.ceil(part * len(times)) - 1] if times else None for part in (0.5, 0.95, 0.99))
    accepted, refused, failed = (sum(one.outcome == outcome for one in sent) for outcome in ("accepted", "refused", "failed"))
    duplicates = sum(one.duplicate for one in sent)
    wrong = sum(not one.right for one in sent)
    if given.has("json"):
        show_json(
            {
                "wanted": of,
                "sent": len(sent),
                "accepted": accepted,
                "refused": refused,
                "failed": failed,
                "duplicates": duplicates,
                "wrong": wrong,
                "milliseconds": {"median": median, "p95": p95, "p99": p99},
                "deliveries": [
                    {
                        "outcome": one.outcome,
                        "duplicate": one.duplicate,
                        "right": one.right,
                        "attempts": [
                            {"status": answer.status, "failure": answer.failure, "milliseconds": answer.milliseconds}
                            for answer in one.attempts
                        ],
                    }
                    for one in sent
                ],
            }
        )
        return
    part = f" of {of}" if len(sent) < of else ""
    again = f" ({duplicates} as duplicates)" if duplicates > 0 else ""
    show(f"{len(sent)}{part} sent: {accepted} accepted{again}, {refused} refused, {failed} failed")
    if median is not None:
        show(f"answered in {median} ms (median), {p95} ms (95 %), {p99} ms (99 %)")
    if wrong > 0:
        show(f"WRONG: {wrong} of {len(sent)}")
