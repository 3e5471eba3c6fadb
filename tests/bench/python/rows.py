"""What the table shows, from pyperf's runs and from values.

python rows.py --suite FILE --out FILE    adds a JSON object a row
"""

import argparse
import json
import platform
import statistics

import pyperf

WHERE = f"CPython {platform.python_version()}"


def percentiles(values):
    """The median, and the 10th and the 90th percentile."""
    if len(values) == 1:
        return {"median": values[0]}
    deciles = statistics.quantiles(values, n=10, method="inclusive")
    return {"median": statistics.median(values), "low": deciles[0], "high": deciles[-1]}


def compared(ours, theirs):
    """The row of a comparison; a round is a pair."""
    row = json.loads(ours.get_metadata()["row"])
    ratios = [one / other for one, other in zip(ours.get_values(), theirs.get_values())]
    return {
        **row,
        "where": WHERE,
        "unit": "ratio",
        "better": "lower",
        **percentiles(ratios),
        "ours": ours.median(),
        "theirs": theirs.median(),
    }


def add(row, out):
    with open(out, "a", encoding="utf-8") as lines:
        known = {key: value for key, value in row.items() if value is not None}
        lines.write(json.dumps(known, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--suite", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    benchmarks = pyperf.BenchmarkSuite.load(options.suite).get_benchmarks()
    for ours, theirs in zip(benchmarks[::2], benchmarks[1::2]):
        add(compared(ours, theirs), options.out)


if __name__ == "__main__":
    main()
