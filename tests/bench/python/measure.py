"""Times what has two sides, in one process, and adds its runs to those of the processes before it.

python measure.py --suite FILE [--rounds 31] [--seconds 0.005] [--only TEXT]
"""

import argparse
import sys
from pathlib import Path

import pyperf

sys.path.append(str(Path(__file__).resolve().parents[2] / "agreement"))

import curves
import hmac_only
import parse
import peers
import rsa


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--suite", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--seconds", type=float, default=0.005, help="of a side in a round")
    parser.add_argument("--only", default="", help="rows with this in their name")
    options = parser.parse_args()
    benchmarks = []
    for topic in (hmac_only, parse, peers, rsa, curves):
        for comparison in topic.comparisons():
            if options.only.lower() in comparison.name.lower():
                comparison.check()
                runs = comparison.runs(options.rounds, options.seconds)
                benchmarks += [pyperf.Benchmark([run]) for run in runs]
    if not benchmarks:
        return
    suite = pyperf.BenchmarkSuite(benchmarks)
    if options.suite.exists():
        before = pyperf.BenchmarkSuite.load(str(options.suite))
        before.add_runs(suite)
        suite = before
    suite.dump(str(options.suite), replace=True)


if __name__ == "__main__":
    main()
