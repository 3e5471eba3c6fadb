"""The wheels for every machine: what each needs of its system, and all vectors with those that run here.

    python tests/packaging/machines/run.py --wheels dist/wheels [--work target/packaging] [--only musl]

On Linux on x86_64 these are others as well. Their Pythons are Debian's: that for aarch64 runs in qemu, that for musl is
compiled here. pip, told which machine it installs for, chooses the wheel. Needs root, debootstrap, qemu-user-static and
musl-tools.
"""

import argparse
import platform
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "python"))

from environments import PIP, ROOT, Failed, environment, run_quietly, wheels_in
from report import Report

HERE = Path(__file__).resolve().parent
PYTEST = ROOT / "tests/packaging/python/requirements/alone.txt"
LOADER = "/lib/ld-musl-x86_64.so.1"
RELEASE, VERSION = "bookworm", "3.11"
"""Debian's release, and the Python that it has."""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wheels", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=ROOT / "target/packaging")
    parser.add_argument("--only", default="", help="lines whose name has this in it")
    options = parser.parse_args()
    machines = Machines(options.wheels.resolve(), options.work.resolve() / "machines")
    lines = [("vectors on this machine", machines.this)]
    if (sys.platform, platform.machine()) == ("linux", "x86_64"):
        lines += [(wheel.name, lambda wheel=wheel: machines.system_of(wheel)) for wheel in wheels_in(options.wheels)]
        lines += [("vectors on aarch64, glibc", machines.aarch64), ("vectors on x86_64, musl", machines.musl)]
    report, failed = Report(), 0
    for name, run in ((name, run) for name, run in lines if options.only in name):
        reason = None
        try:
            print(f"  {name}: {run()}", flush=True)
        except Failed as failure:
            reason, failed = str(failure), failed + 1
            print(f"  {name}: FAILED\n{reason}", flush=True)
        report.add(name, reason)
    report.write()
    return 1 if failed else 0


class Machines:
    def __init__(self, wheels, work):
        self.wheels, self.work = wheels, work

    def this(self):
        python = environment(self.work, "this machine", "%d.%d" % sys.version_info[:2], PYTEST, self.wheels)
        return vectors([python])

    def system_of(self, wheel):
        """Whether it runs on the systems that its name promises: by the symbols that it takes from them."""
        return self.with_musl(wheel) if "-musllinux_" in wheel.name else self.with_glibc(wheel)

    def with_glibc(self, wheel):
        printed = run_quietly([self.tools().with_name("auditwheel"), "show", wheel], ROOT)
        consistent = re.search(r'consistent with the following\s+platform tag:\s+"(\w+)"', printed)
        if not consistent or consistent[1] not in wheel.stem.split("-")[-1].split("."):
            raise Failed(printed)
        return consistent[1]

    def with_musl(self, wheel):
        """musl's own loader finds all but Python's symbols."""
        folder = self.work / "unpacked"
        shutil.rmtree(folder, ignore_errors=True)
        zipfile.ZipFile(wheel).extractall(folder)
        (module,) = folder.glob("hookseal/*.so")
        there = self.on_aarch64("lib/ld-musl-aarch64.so.1") if wheel.stem.endswith("aarch64") else [LOADER]
        run = subprocess.run([*there, "--list", module], capture_output=True, text=True)
        missing = re.findall(r"(\S+): symbol not found", run.stderr)
        strange = [line for line in run.stderr.splitlines() if not line.endswith(": symbol not found")]
        if strange or not missing or any(not re.match("_?Py", name) for name in missing):
            raise Failed(run.stdout + run.stderr)
        return f"musl's loader finds all but {len(missing)} symbols of Python's"

    def on_aarch64(self, program):
        return ["qemu-aarch64-static", "-L", self.debian(), self.debian() / program]

    def aarch64(self):
        return self.vectors_for("manylinux2014_aarch64", self.on_aarch64(f"usr/bin/python{VERSION}"))

    def musl(self):
        folder = self.work / "cpython-musl"
        if not (folder / "python").exists():
            _, mirror, *_ = (self.debian() / "etc/apt/sources.list").read_text().split()
            run_quietly([HERE / "cpython-musl.sh", folder, mirror], ROOT)
        return self.vectors_for("musllinux_1_2_x86_64", [folder / "python"])

    def vectors_for(self, machine, python):
        """With what pip installs on such a machine."""
        site = self.work / machine
        shutil.rmtree(site, ignore_errors=True)
        there = [self.tools(), *PIP, "--target", site, "--platform", machine, "--python-version", VERSION, "--only-binary=:all:"]
        run_quietly([*there, "--no-index", "--find-links", self.wheels, "--no-deps", "hookseal"], ROOT)
        run_quietly([*there, "--require-hashes", "--requirement", PYTEST], ROOT)
        return vectors(python, {"PYTHONPATH": str(site)})

    def tools(self):
        return environment(self.work, "tools", VERSION, HERE / "requirements.txt")

    def debian(self):
        root = self.work / "debian-arm64"
        if not root.exists():
            debootstrap(root)
        return root


def vectors(python, surroundings=None):
    surroundings = {"PYTHONDONTWRITEBYTECODE": "1", **(surroundings or {})}
    return run_quietly([*python, HERE / "vectors.py", ROOT], ROOT, surroundings).strip()


def debootstrap(root):
    """The files of Debian's packages, none of which is set up."""
    unfinished = root.with_name(f"{root.name}-unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    what = ["--arch=arm64", "--foreign", "--variant=minbase", "--include=python3,musl"]
    run_quietly(["debootstrap", *what, RELEASE, unfinished], ROOT)
    for package in (unfinished / "var/cache/apt/archives").glob("*.deb"):
        if re.match("(lib|media-types|musl|python)", package.name):
            run_quietly(["dpkg-deb", "--extract", package, unfinished], ROOT)
    unfinished.rename(root)


if __name__ == "__main__":
    sys.exit(main())
