"""The differential fuzzer: all implementations get the same deliveries, and must say the same.

`cargo xtask fuzz` builds what this needs and runs it. The same seed makes the same deliveries.
"""

import argparse
import json
import sys
import time
from pathlib import Path

import compare
import findings
from generator import batch
from shrink import kind_of, shrunk
from sides import Sides

HERE = Path(__file__).resolve().parent

# So many batches are with the sides while the fuzzer goes on.
AHEAD = 2

# In a long run, a sign of life each minute.
REPORTED = 60


class Fuzzer:
    def __init__(self, options):
        self.options = options
        self.sides = Sides(HERE, options.node, options.rust)
        self.counts = compare.Counts()
        self.found = {}
        self.started = self.reported = time.monotonic()

    def run(self):
        """Judges batch after batch until it is time, or until so many kinds of differences are found."""
        number, asked = 0, []
        while not self.is_enough():
            while len(asked) <= AHEAD:
                endpoints = batch(self.options.seed, number)
                asked.append((number, endpoints, self.sides.ask(endpoints)))
                number += 1
            self.judge(*asked.pop(0))
            self.report_progress()
        self.sides.close()

    def report_progress(self):
        if time.monotonic() - self.reported >= REPORTED:
            self.reported = time.monotonic()
            print(f"{self.counts.deliveries} deliveries so far", flush=True)

    def is_enough(self):
        if len(self.found) >= self.options.findings:
            return True
        if self.options.deliveries is not None:
            return self.counts.deliveries >= self.options.deliveries
        return time.monotonic() - self.started >= self.options.seconds

    def judge(self, number, endpoints, answers):
        for endpoint, said in zip(endpoints, answers.result()):
            for delivery, differences in compare.endpoint(endpoint, said, self.counts):
                self.keep(number, endpoint, delivery, differences)

    def keep(self, number, endpoint, delivery, differences):
        """Shrinks, shows and writes the first difference of each kind."""
        kind = kind_of(differences)
        self.found[kind] = self.found.get(kind, 0) + 1
        if self.found[kind] > 1:
            return
        case, differences = shrunk(endpoint, delivery, self.differences_of)
        finding = findings.report(self.options.seed, number, case, differences)
        path = findings.write(Path(self.options.folder), finding)
        print(f"\na difference, in {path}:")
        for difference in differences[:6]:
            print(f"  {difference}")
        print(json.dumps(finding["case"]), flush=True)

    def differences_of(self, case):
        """What differs in a case of one delivery, or of none."""
        [said] = self.sides.ask([case]).result()
        for _, differences in compare.endpoint(case, said, compare.Counts()):
            return differences
        return []

    def summary(self):
        seconds = time.monotonic() - self.started
        counts = self.counts
        print(f"\n{counts.deliveries} deliveries in {seconds:.0f} s, {counts.deliveries / seconds:.0f} a second, seed {self.options.seed}")
        for title, counted in (("verdicts", counts.verdicts), ("what the oracle couldn't judge", counts.unjudged)):
            print(f"{title}:")
            for what, count in counted.most_common():
                print(f"  {count:>9}  {what}")
        for kind, count in sorted(self.found.items(), key=lambda item: -item[1]):
            print(f"differs {count} times: {kind}")


def main():
    parser = argparse.ArgumentParser(description="Compares what all implementations say of made-up deliveries.")
    parser.add_argument("--node", required=True, help="a project with the npm package installed")
    parser.add_argument("--rust", required=True, help="the program tests/fuzz/rust")
    parser.add_argument("--folder", required=True, help="where findings are written")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--deliveries", type=int, help="in place of the time")
    parser.add_argument("--seed", default="0")
    parser.add_argument("--findings", type=int, default=1, help="go on until so many kinds of differences are found")
    fuzzer = Fuzzer(parser.parse_args())
    fuzzer.run()
    fuzzer.summary()
    return 1 if fuzzer.found else 0


if __name__ == "__main__":
    sys.exit(main())
