"""Measures what has no second side: memory, time a byte, threads. Adds a JSON object a row.

python values.py --out FILE [--quick] [--only TEXT]
"""

import argparse

import growth
import threads
from rows import WHERE, add


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="", help="parts with this in their name")
    options = parser.parse_args()
    quick = options.quick
    parts = {
        # First, in a process whose memory is as it was at its start.
        "growth: memory of a body": lambda: growth.memory_of_a_body(64 * growth.MB),
        "growth: time a byte": lambda: growth.time_a_byte((16 if quick else 64) * growth.MB),
        "growth: repeated": lambda: growth.repeated(100_000 if quick else 1_000_000),
        "threads": lambda: threads.rows(5 if quick else 21),
    }
    for name, part in parts.items():
        if options.only.lower() in name:
            for row in part():
                add({"where": WHERE, **row}, options.out)


if __name__ == "__main__":
    main()
