"""The Python part of `cargo xtask bench`: installs the package beside what it is compared with, and measures.

    python tests/bench/python/run.py --wheels dist --out target/bench/python.jsonl
        [--work target/bench] [--quick] [--only TEXT] [--versions 3.9 3.11 3.13]

Writes a JSON object a row. Never judges a time; the exit code is 1 where something doesn't work or a verdict is wrong.
The comparisons run in several processes a version, because where a process has its memory is a matter of luck.
"""

import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parents[1] / "packaging/python"))

from environments import ROOT, Failed, environment, find_python, run_quietly, wheels_in

DEFAULT = "%d.%d" % sys.version_info[:2]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wheels", type=Path, required=True, help="the folder that pip chooses from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=ROOT / "target/bench")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, and the default Python alone")
    parser.add_argument("--only", default="", help="rows with this in their section, what or against")
    parser.add_argument("--versions", nargs="+", default=[], help="of CPython")
    options = parser.parse_args()
    if not wheels_in(options.wheels):
        parser.error(f"--wheels names no folder with wheels: {options.wheels}")
    versions = options.versions or ([DEFAULT] if options.quick else sorted({"3.9", DEFAULT, "3.13"}, key=by_number))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text("")
    for version in versions:
        try:
            find_python(version)
        except Failed:
            say(f"CPython {version}: not on this machine")
            continue
        Bench(options, version).measure()
    with options.out.open("a", encoding="utf-8") as lines:
        lines.writelines(f"{size}\n" for size in map(size_of, wheels_in(options.wheels)) if options.only.lower() in size.lower())


def by_number(version):
    return [int(part) for part in version.split(".")]


def say(what):
    print(f"    {what}", flush=True)


class Bench:
    """One version of CPython."""

    def __init__(self, options, version):
        self.options, self.version = options, version
        self.folder = options.work.resolve() / "python"
        say(f"CPython {version}: installing")
        self.out, wheels = options.out.resolve(), options.wheels.resolve()
        self.python = environment(self.folder, version, version, HERE / "requirements.txt", wheels)

    def measure(self):
        self.compare()
        quick = ["--quick"] if self.options.quick else []
        say(f"CPython {self.version}: starts, memory")
        self.run("processes.py", "--out", self.out, "--only", self.options.only, *quick)
        if self.version == DEFAULT:
            say(f"CPython {self.version}: growth, threads")
            self.run("values.py", "--out", self.out, "--only", self.options.only, *quick)

    def compare(self):
        processes, rounds = (1, 21) if self.options.quick else (3, 31)
        suite = self.folder / f"runs-{self.version}.json"
        suite.unlink(missing_ok=True)
        for number in range(1, processes + 1):
            say(f"CPython {self.version}: comparisons, process {number} of {processes}")
            self.run("measure.py", "--suite", suite, "--rounds", rounds, "--only", self.options.only)
        if suite.exists():
            self.run("rows.py", "--suite", suite, "--out", self.out)

    def run(self, script, *arguments):
        run_quietly([self.python, "-B", HERE / script, *arguments], ROOT, {"PYTHONPATH": ""})


def size_of(wheel):
    what = f"the wheel {wheel.name.split('-')[2]}"
    row = {"section": "size", "what": what, "where": "pip", "unit": "KB", "target": 1200}
    return json.dumps({**row, "better": "lower", "median": wheel.stat().st_size / 1000}, ensure_ascii=False)


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(str(failure))
