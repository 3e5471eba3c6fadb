"""Fresh processes, one with hookseal and one with the documentation's snippet, in pairs: the CPU time that the first
takes up to its first event beyond the other's, and the memory that it has then. A row's figure is the median of the
pairs' differences.

python processes.py --out FILE [--quick] [--only TEXT]
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from deliveries import PAYLOADS, SECRET, tectra, written
from rows import WHERE, add, percentiles

PROGRAMS = [str(Path(__file__).resolve().parent / f"process/with_{side}.py") for side in ("hookseal", "snippet")]
WARM_PAIRS = 3  # files come from the disk once
START = {
    "section": "start to the first event, CPU time beyond the other's",
    "what": "a process",
    "against": "the documentation's snippet and json.loads",
    "unit": "ms",
}
MEMORY = {"section": "memory of a process, beyond the other's", "against": "the documentation's snippet", "unit": "MB"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="", help="rows with this in their section or what")
    options = parser.parse_args()
    for row in rows(9 if options.quick else 41, options.only.lower()):
        add({"where": WHERE, "better": "lower", **row}, options.out)


def rows(pairs, only):
    if only in f"{START['section']} {START['what']}".lower():
        taken = in_pairs(1, pairs)
        ours, theirs = ([pair[side].seconds for pair in taken] for side in (0, 1))
        differences = [(our - their) * 1000 for our, their in zip(ours, theirs)]
        sides = {"ours": statistics.median(ours), "theirs": statistics.median(theirs)}
        yield {**START, **percentiles(differences), **sides}
    for count in (1, 100):
        row = {**MEMORY, "what": f"RSS with {count} Webhook" + ("s" if count > 1 else "")}
        if only in f"{row['section']} {row['what']}".lower():
            differences = [our.megabytes - their.megabytes for our, their in in_pairs(count, pairs // 4 + 1)]
            yield {**row, **percentiles(differences)}


class Taken(NamedTuple):
    seconds: float
    megabytes: float


def in_pairs(count, pairs):
    """A list of (ours, theirs)."""
    taken = []
    for number in range(WARM_PAIRS + pairs):
        pair = {side: process(PROGRAMS[side], count) for side in random.sample((0, 1), 2)}
        if number >= WARM_PAIRS:
            taken.append((pair[0], pair[1]))
    return taken


def process(program, count):
    body, headers = tectra(written(PAYLOADS["tectra"][0]))
    told = [str(count), SECRET, body.decode(), *(f"{name}={value}" for name, value in headers.items())]
    started = subprocess.Popen([sys.executable, "-B", program, *told], stdout=subprocess.PIPE, text=True)
    printed = started.stdout.read()
    started.stdout.close()
    _, status, usage = os.wait4(started.pid, 0)
    started.returncode = os.WEXITSTATUS(status)
    if printed.split()[:1] != [PAYLOADS["tectra"][0]["event"]]:
        raise SystemExit(f"{program}: {printed}, exit code {started.returncode}")
    return Taken(usage.ru_utime + usage.ru_stime, int(printed.split()[1]) / 1024)


if __name__ == "__main__":
    main()
