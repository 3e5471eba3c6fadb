"""What grows: memory over many verifications, time and memory with the body.

Bounds: over the last nine tenths of a million verifications a leak of one byte each would show as 0.9 MB, and the
allocator's own fluctuation stays below 1 MB. A time a byte that differs by half between 1 MB and 64 MB is no longer
linear; less than that is what a processor's caches make of it.
"""

import re
import time
import timeit
from pathlib import Path

import psutil
from deliveries import PAYLOADS, SECRET, body_of, mac, tectra, wsgi, written
from hookseal import Webhook, WebhookVerificationError

SECTION = "growth"
MB = 1 << 20
STATUS = Path("/proc/self/status")


def repeated(times):
    """Memory after a tenth of the verifications and at the end."""
    webhook = Webhook("tectra", SECRET, max_body_bytes=False)
    genuine = [wsgi(tectra(written(payload))) for payload in PAYLOADS["tectra"]]
    body, headers = genuine[0]
    process = psutil.Process()
    after = []
    for _ in range(10):
        for number in range(times // 10):
            if number % 10 == 9:
                refuse(webhook, body[:-1], headers)
            else:
                webhook.verify(*genuine[number % len(genuine)])
        after.append(process.memory_info().rss / MB)
    yield row(f"{times:,} verifications", f"after a tenth of them, {after[0]:.1f} MB", "MB", 1.0, after[-1] - after[0])


def refuse(webhook, body, headers):
    try:
        webhook.verify(body, headers)
    except WebhookVerificationError:
        return
    raise SystemExit("a forged delivery is accepted")


def time_a_byte(largest):
    """From 1 B, by powers of four, to the largest body: a row says how much the time a byte varies from 1 MB on."""
    webhook = Webhook("tectra", SECRET, max_body_bytes=False)
    nanoseconds = {}
    size = 1
    while size <= largest:
        body, headers = wsgi(tectra(body_of(size) if size >= 64 else b"1" * size))
        timer = timeit.Timer(lambda: webhook.verify_signature(body, headers), timer=time.process_time)
        loops = max(1, 4 * MB // max(size, 256))
        nanoseconds[size] = min(timer.repeat(5, loops)) / loops / size * 1e9
        size *= 4
    steep = [taken for size, taken in nanoseconds.items() if size >= MB]
    yield row(f"1 MB to {shown(largest)}, verify only", "the least time a byte", "ratio", 1.5, max(steep) / min(steep))


def memory_of_a_body(size):
    """What verifying takes at its peak beyond what was there and what it leaves behind."""
    if not STATUS.exists():
        return
    webhook = Webhook("tectra", SECRET, max_body_bytes=False)
    body = b'{"event":"content.signed","data":{"text":"' + b"x" * size + b'"}}'
    headers = {"HTTP_X_TECTRA_SIGNATURE": mac(body).hexdigest()}
    target = round(len(body) / MB) + 1
    against = "the caller's own"
    for what, verify in (("verify only", webhook.verify_signature), ("verify and parse", webhook.verify)):
        verify(*wsgi(tectra(body_of(1024))))
        Path("/proc/self/clear_refs").write_text("5")  # the peak starts again
        before = memory("VmRSS")
        kept = verify(body, headers)
        left = memory("VmRSS") - before
        peak = memory("VmHWM") - before
        del kept
        yield row(f"{shown(size)}, {what}, at its peak", against, "MB", target, max(0.0, peak - max(0.0, left)))


def memory(field):
    return int(re.search(rf"{field}:\s+(\d+) kB", STATUS.read_text())[1]) / 1024


def shown(size):
    return f"{size >> 20} MB" if size >= MB else f"{size >> 10} KB" if size >= 1024 else f"{size} B"


def row(what, against, unit, target, value):
    return {
        "section": SECTION,
        "what": what,
        "against": against,
        "unit": unit,
        "target": target,
        "better": "lower",
        "median": value,
    }
