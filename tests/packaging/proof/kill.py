"""Kills receivers and their stores, each store in turn: see killing.py.

    python tests/packaging/proof/kill.py --wheels dist [--work target/packaging] [--store redis] [--events 300] [--seed N]
        [--node FOLDER]

By default 300 events for each store, in three or four minutes. The figures of docs/receivers/stores.md are those of
`--events 10000`.
"""

import argparse
import random
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "python"))

from environments import ROOT, environment  # noqa: E402
from report import Report  # noqa: E402

STORES = ("redis", "postgres", "postgres-transaction", "sqlite")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wheels", type=Path, required=True, help="the folder that pip chooses from")
    parser.add_argument("--work", type=Path, default=ROOT / "target/packaging")
    parser.add_argument("--store", choices=STORES, action="append")
    parser.add_argument("--events", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--node", type=Path, help="see killing.py")
    options = parser.parse_args()
    python = environment(options.work.resolve() / "kill", "python", "3.12", HERE / "requirements.txt", options.wheels.resolve())
    report, failed = Report(), 0
    for store in options.store or STORES:
        command = [python, HERE / "killing.py", "--store", store, "--events", options.events, "--seed", options.seed]
        command += ["--node", options.node] if options.node else []
        code = subprocess.run([str(part) for part in command], cwd=ROOT).returncode
        failed += code != 0
        report.add(f"{store}, killed", f"exit code {code}" if code else None)
    report.write()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
