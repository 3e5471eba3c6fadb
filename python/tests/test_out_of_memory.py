"""Memory and stack that run out are an error of one call, and the next call works."""

import json
import subprocess
import sys
from collections import Counter, OrderedDict, UserDict
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from conftest import BODY, SECRET, sign
from hookseal import HooksealError, Webhook, WebhookVerificationError

# Memory. Each case runs in a process of its own, which then gets so many MB and no more.

MB = 1 << 20


def document(value):
    return b'{"event":"file.hot","timestamp":"2025-01-15T10:30:00Z","data":{"value":%s}}' % value


def copied():
    """Bodies that are copied: the copy is what there is no memory for."""
    return {
        "bytearray": bytearray(24 * MB),
        "memoryview": memoryview(bytearray(48 * MB))[::2],
        "str": "x" * (24 * MB),
        "wide str": "\u20ac" * (8 * MB),
        "surrogates": "\ud800" * (8 * MB),
    }


def parsed():
    """Bodies of signed JSON: the payload is what there is no memory for."""
    return {
        "floats": lambda: document(b"[" + b"0.5," * (3 * MB) + b"1]"),
        "lists": lambda: document(b"[" + b"[]," * (2 * MB) + b"1]"),
        "texts": lambda: document(b"[" + b'"abcd",' * (2 * MB) + b"1]"),
        "names": lambda: document(b"{" + b",".join(b'"%d":1' % index for index in range(MB)) + b"}"),
        "fields": lambda: b'{"event":"file.hot",%s}' % b",".join(b'"%d":1' % index for index in range(2 * MB)),
        "escaped fields": lambda: b'{"event":"file.hot",%s}' % b",".join(b'"\\u0061%d":1' % index for index in range(MB)),
        "a text": lambda: document(b'"' + b"x" * (24 * MB) + b'"'),
        "an escaped text": lambda: document(b'"' + b"\\u20ac" * (5 * MB) + b'"'),
        "a number": lambda: document(b"1" * (24 * MB)),
    }


COPIED = ["bytearray", "memoryview", "str", "wide str", "surrogates"]
PARSED = ["floats", "lists", "texts", "names", "fields", "escaped fields", "a text", "an escaped text", "a number"]


def outcomes(name, megabytes):
    """In the process of its own: what each call comes to, and whether one with a small body works after it."""
    import resource

    # Made alone: what others leave free would be memory to spare.
    body = copied()[name] if name in COPIED else parsed()[name]()
    webhook = Webhook("tusky", SECRET)
    good = {"X-Tusky-Signature": sign(BODY)}
    headers = {"X-Tusky-Signature": sign(body) if isinstance(body, bytes) else "0" * 64}
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + megabytes * MB,) * 2)
    calls = [lambda: webhook.verify(body, headers)]
    if name in COPIED:
        calls += [lambda: webhook.verify_signature(body, headers), lambda: webhook.sign(body)]
    for call in calls * 2:
        try:
            call()
            yield "no error"
        except HooksealError as error:
            yield f"{error.code} {error.status} {type(error.__cause__).__name__}"
        yield webhook.verify(BODY, good).type


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
@pytest.mark.parametrize("name", COPIED + PARSED)
def test_memory_runs_out(name):
    megabytes = 8 if name in COPIED else 6 if name.startswith("a") else 24
    program = f"import json, test_out_of_memory as t; print(json.dumps(list(t.outcomes({name!r}, {megabytes}))))"
    ran = subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parent, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0 and not ran.stderr, ran.stderr[-1000:]
    found = json.loads(ran.stdout)
    # It is the core that has no memory for the fields, and Python for the rest.
    cause = "NoneType" if name.endswith("fields") else "MemoryError"
    assert found == [f"out_of_memory 503 {cause}", "file.hot"] * (len(found) // 2)


class Exhausted:
    def __init__(self, error):
        self.error = error

    def items(self):
        raise self.error


@pytest.mark.parametrize("error, found", [(MemoryError(), "memory ran out"), (RecursionError(), "the stack ran out")], ids=repr)
def test_what_ran_out(tusky, delivery, error, found):
    for verb in (tusky.verify, tusky.verify_signature):
        with pytest.raises(WebhookVerificationError, match=found) as raised:
            verb(BODY, Exhausted(error))
        assert (raised.value.code, raised.value.status, raised.value.__cause__) == ("out_of_memory", 503, error)
    assert tusky.verify(*delivery).type == "file.hot"


class ExhaustedZone(tzinfo):
    def utcoffset(self, at):
        raise MemoryError


def test_memory_that_runs_out_in_a_time_zone():
    webhook = Webhook("stripe", SECRET)
    for call in (lambda now: webhook.sign(BODY, now=now), lambda now: webhook.verify(BODY, {}, now=now)):
        with pytest.raises(WebhookVerificationError) as raised:
            call(datetime(2025, 1, 1, tzinfo=ExhaustedZone()))
        assert raised.value.code == "out_of_memory"


# Stack. Calls are made deeper and deeper, down to the last level that there is.


def dive(found, call, *arguments):
    # At the last level, where Python itself refuses any such call, this is what it refuses.
    object()
    try:
        call(*arguments)
        found["accepted"] += 1
    except HooksealError as error:
        found[error.code] += 1
    except RecursionError:
        found["RecursionError"] += 1
    dive(found, call, *arguments)


TUSKY, STRIPE = Webhook("tusky", SECRET), Webhook("stripe", SECRET)
GOOD = {"X-Tusky-Signature": sign(BODY)}
SIGNED = STRIPE.sign(BODY)

CALLS = {
    "accepted": (TUSKY.verify, BODY, GOOD),
    "its signature accepted": (TUSKY.verify_signature, BODY, GOOD),
    "refused": (TUSKY.verify, BODY, {"X-Tusky-Signature": "0" * 64}),
    "without a signature": (TUSKY.verify, BODY, {}),
    "without headers": (TUSKY.verify, BODY),
    "without a body": (TUSKY.verify, {}, GOOD),
    "a mapping": (TUSKY.verify, BODY, UserDict(GOOD)),
    "an ordered dict": (TUSKY.verify, BODY, OrderedDict(GOOD)),
    "a copy": (TUSKY.verify, bytearray(BODY), GOOD),
    "surrogates": (TUSKY.verify_signature, "\ud800", {"X-Tusky-Signature": sign("\ufffd".encode())}),
    "the clock": (STRIPE.verify_signature, BODY, SIGNED),
    "signed": (STRIPE.sign, BODY),
    "a sample": (TUSKY.sample, "file.hot"),
    "a long number": (TUSKY.verify, document(b"9" * 5000), {"X-Tusky-Signature": sign(document(b"9" * 5000))}),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_stack_runs_out(name):
    (call, *arguments), found = CALLS[name], Counter()
    try:
        at_the_top = call(*arguments) and "accepted"
    except HooksealError as error:
        at_the_top = error.code
    with pytest.raises(RecursionError):
        dive(found, call, *arguments)
    assert set(found) <= {at_the_top, "out_of_memory"} and found[at_the_top] > 100
    assert TUSKY.verify(BODY, GOOD).type == "file.hot"


class Stray(Exception):
    pass


def refused_at_the_last_level():
    try:
        refused_at_the_last_level()
    except RecursionError:
        # Not the last one, where Python itself refuses a call like that.
        object()
        try:
            TUSKY.verify(BODY, {})
        except RecursionError as error:
            raise Stray from error


def test_the_first_error_of_all_at_the_last_level():
    """In a process of its own, where nothing was raised before."""
    program = (
        "import test_out_of_memory as t\n"
        "try: t.refused_at_the_last_level()\n"
        "except t.HooksealError as error: print(error.code, error.status, str(error)[:10])"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parent, capture_output=True, text=True, timeout=60)
    assert (ran.stdout, ran.stderr) == ("missing_signature 401 the header\n", "")
