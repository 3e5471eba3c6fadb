"""Installs the package from its wheels as a user does, and runs everything that is built on it.

    python tests/packaging/python/run.py --wheels dist [--work target/packaging] [--only flask]

Every target has a virtual environment of its own, which is made again when its requirements change. Prints a
table, target × verdicts; the exit code is 1 if anything failed. Needs redis-server, openssl, and for the sdist cargo;
the Pythons are looked for on the PATH and in pyenv's versions.
"""

import argparse
import shutil
import sys
import time
import xml.etree.ElementTree
from pathlib import Path

from environments import ROOT, Failed, environment, run_quietly, slug, wheels_in
from report import Report
from targets import HERE as TESTS
from targets import CONTRACT, NEWEST, TARGETS

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wheels", type=Path, required=True, help="the folder that pip chooses from")
    parser.add_argument("--work", type=Path, default=ROOT / "target/packaging")
    parser.add_argument("--only", default="", help="targets whose name has this in it")
    options = parser.parse_args()
    if not wheels_in(options.wheels):
        parser.error(f"--wheels names no folder with wheels: {options.wheels}")
    bench = Bench(options.wheels.resolve(), options.work.resolve() / "python")
    lines = [(target.name, lambda target=target: bench.tests(target)) for target in TARGETS]
    lines += [("types", bench.types), ("sdist", bench.sdist)]
    lines = [(name, run) for name, run in lines if options.only in name]
    report = Report()
    failed = table(lines, bench, report)
    report.write()
    print(f"  {len(lines)} targets, {failed} failed")
    return 1 if failed or not lines else 0


def table(lines, bench, report):
    print("\nPython: the wheels, installed")
    width, failed = max((len(name) for name, _ in lines), default=0), 0
    for name, run in lines:
        began = time.monotonic()
        reason = None
        bench.report(name).unlink(missing_ok=True)
        try:
            verdict = f"ok      {run()}"
        except Failed as failure:
            failed, reason = failed + 1, str(failure).strip()
            verdict = "FAILED\n    " + reason.replace("\n", "\n    ")
        report.add(name, reason, bench.report(name))
        print(f"  {name:<{width}}  {verdict}  ({time.monotonic() - began:.1f} s)", flush=True)
    return failed


class Bench:
    def __init__(self, wheels, work):
        self.wheels, self.work = wheels, work

    def report(self, name):
        """Where pytest reports on a target."""
        return self.work / f"{slug(name)}.xml"

    def tests(self, target, package=None):
        report = self.report(target.name)
        python = self.environment(target.name, target.python, target.requirements, package or self.wheels)
        command = [python, "-m", "pytest", "-q", "--tb=short", "-p", "no:cacheprovider"]
        command += [f"--junitxml={report}", "-o", f"junit_suite_name={target.name}"]
        # What tests print is read from the report: pytest's `-rP` looks through all tests for each of them.
        command += ["-o", "junit_logging=system-out"]
        surroundings = {
            "HOOKSEAL_TARGET": target.framework,
            "HOOKSEAL_ROOT": str(ROOT),
            "HOOKSEAL_ADAPTERS": target.adapters,
            # Of the package, nothing but the installed one may be found.
            "PYTHONPATH": str(ROOT / CONTRACT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        run_quietly([*command, *target.tests], ROOT, surroundings)
        return "; ".join([counted(report), *dict.fromkeys(measured(report))])

    def types(self):
        python = self.environment("types", "3.12", "types", self.wheels)
        folder = self.work / "types-of-a-user"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        shutil.copy(ROOT / TESTS / "typing_user.py", folder)
        shutil.copy(ROOT / "python/tests/typing_user.py", folder / "typing_user_of_the_core.py")
        run_quietly([python, "-m", "mypy", "--strict", "--package", "hookseal"], folder)
        run_quietly([python, "-m", "mypy", "--strict", "."], folder)
        (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["typing_user.py"]}')
        run_quietly([python, "-m", "pyright", "--pythonpath", python, "--project", folder], folder)
        return "mypy --strict of the package and of a user's program, pyright"

    def sdist(self):
        """What pip builds where there is no wheel."""
        tools = self.environment("sdist tools", NEWEST, "sdist", None)
        into = self.work / "sdist-archive"
        shutil.rmtree(into, ignore_errors=True)
        run_quietly([tools, "-m", "maturin", "sdist", "--out", into], ROOT / "python")
        (archive,) = into.glob("*.tar.gz")
        target = next(one for one in TARGETS if one.name.startswith("vectors"))
        tests = ("tests/conformance", *(test for test in target.tests if test.startswith(TESTS)))
        counts = self.tests(target._replace(name="sdist", python=NEWEST, requirements="alone", tests=tests), archive)
        python = self.environment("sdist", NEWEST, "alone", archive)
        has_page = run_quietly([python, "-c", "from hookseal.command_line import page_files; print(page_files.has_page())"], ROOT)
        if has_page != "True\n":
            raise Failed("it lacks the page of `listen`")
        return counts

    def environment(self, name, version, requirements, package):
        return environment(self.work, name, version, ROOT / TESTS / "requirements" / f"{requirements}.txt", package)


def measured(report):
    """The lines that tests print of what they measure."""
    printed = xml.etree.ElementTree.parse(report).getroot().iter("system-out")
    lines = (line for output in printed for line in (output.text or "").splitlines())
    return [line for line in lines if line.startswith(("1 MiB bodies", "sub-interpreters"))]


def counted(report):
    suite = xml.etree.ElementTree.parse(report).getroot().find("testsuite")
    total, skipped = int(suite.get("tests")), int(suite.get("skipped"))
    if total == skipped:
        raise Failed("no test ran")
    return f"{total - skipped} passed" + (f", {skipped} skipped" if skipped else "")


if __name__ == "__main__":
    sys.exit(main())
