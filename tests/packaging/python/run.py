"""Installs the wheel as a user does, and runs everything that stands on it.

    python tests/packaging/python/run.py --wheel dist/hookseal-X.whl [--work target/packaging] [--only flask]

Every target has a virtual environment of its own, which is made anew when its requirements change. Prints a
table, target × verdicts; the exit code is 1 if anything failed. Needs redis-server, openssl, and for the sdist cargo;
the Pythons are looked for on the PATH and in pyenv's versions.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree
from pathlib import Path

from targets import HERE as TESTS
from targets import NEWEST, TARGETS

ROOT = Path(__file__).resolve().parents[3]
STEP_SECONDS = 900


class Failed(Exception):
    pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wheel", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=ROOT / "target/packaging")
    parser.add_argument("--only", default="", help="targets whose name has this in it")
    options = parser.parse_args()
    if not options.wheel.is_file():
        parser.error(f"--wheel names no file: {options.wheel}")
    bench = Bench(options.wheel.resolve(), options.work.resolve() / "python")
    lines = [(target.name, lambda target=target: bench.tests(target)) for target in TARGETS]
    lines += [("types", bench.types), ("sdist", bench.sdist)]
    lines = [(name, run) for name, run in lines if options.only in name]
    failed = table(lines)
    print(f"# pass {len(lines) - failed}\n# fail {failed}")
    return 1 if failed or not lines else 0


def table(lines):
    print("\nPython: the wheel, installed")
    width, failed = max((len(name) for name, _ in lines), default=0), 0
    for name, run in lines:
        began = time.monotonic()
        try:
            verdict = f"ok      {run()}"
        except Failed as failure:
            failed += 1
            verdict = "FAILED\n    " + str(failure).strip().replace("\n", "\n    ")
        print(f"  {name:<{width}}  {verdict}  ({time.monotonic() - began:.1f} s)", flush=True)
    return failed


class Bench:
    def __init__(self, wheel, work):
        self.wheel, self.work = wheel, work

    def tests(self, target, package=None):
        python = self.environment(target.name, target.python, target.requirements, package or self.wheel)
        report = self.work / f"{slug(target.name)}.xml"
        report.unlink(missing_ok=True)
        command = [python, "-m", "pytest", "-q", "-rP", "--tb=short", "-p", "no:cacheprovider", f"--junitxml={report}"]
        environment = {
            "HOOKSEAL_TARGET": target.framework,
            "HOOKSEAL_ROOT": str(ROOT),
            # Nothing but the installed package may be found.
            "PYTHONPATH": "",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        run = run_quietly([*command, *target.tests], ROOT, environment)
        measured = [line for line in run.splitlines() if line.startswith(("1 MiB bodies", "sub-interpreters"))]
        return "; ".join([counted(report), *dict.fromkeys(measured)])

    def types(self):
        python = self.environment("types", "3.12", "types", self.wheel)
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
        into = self.work / "sdist"
        shutil.rmtree(into, ignore_errors=True)
        run_quietly([tools, "-m", "maturin", "sdist", "--out", into], ROOT / "python")
        (archive,) = into.glob("*.tar.gz")
        target = next(one for one in TARGETS if one.name.startswith("vectors"))
        tests = ("tests/conformance", *(test for test in target.tests if test.startswith(TESTS)))
        return self.tests(target._replace(name="sdist", python=NEWEST, requirements="alone", tests=tests), archive)

    def environment(self, name, version, requirements, package):
        """A virtual environment with the requirements and the package. Answers its interpreter."""
        folder = self.work / slug(name)
        python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        base = find_python(version)
        listed = ROOT / TESTS / "requirements" / f"{requirements}.txt"
        wanted = digest(listed.read_bytes(), str(base).encode())
        stamp = folder / "installed.txt"
        if not stamp.exists() or stamp.read_text().split()[0] != wanted:
            shutil.rmtree(folder, ignore_errors=True)
            run_quietly([base, "-m", "venv", folder], ROOT)
            run_quietly([python, *PIP, "--requirement", listed], ROOT)
            stamp.write_text(wanted)
        if package and stamp.read_text().split()[1:] != [digest(package.read_bytes())]:
            # Forced, because pip takes the same version for the same package.
            cargo = {"CARGO_TARGET_DIR": str(self.work / "cargo")}
            run_quietly([python, *PIP, "--force-reinstall", "--no-deps", "--no-cache-dir", package], ROOT, cargo)
            stamp.write_text(f"{wanted} {digest(package.read_bytes())}")
        return python


PIP = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


def find_python(version):
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates = [*sorted(pyenv.glob(f"versions/{version}.*/bin/python")), shutil.which(f"python{version}"), sys.executable]
    for candidate in filter(None, candidates):
        asked = [str(candidate), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        if subprocess.run(asked, capture_output=True, text=True).stdout.strip() == version:
            return candidate
    raise Failed(f"there is no Python {version} on the PATH or among pyenv's versions")


def counted(report):
    suite = xml.etree.ElementTree.parse(report).getroot().find("testsuite")
    total, skipped = int(suite.get("tests")), int(suite.get("skipped"))
    if total == skipped:
        raise Failed("no test ran")
    return f"{total - skipped} passed" + (f", {skipped} skipped" if skipped else "")


def run_quietly(command, folder, environment=None):
    command = [str(part) for part in command]
    try:
        run = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=STEP_SECONDS,
        )
    except subprocess.TimeoutExpired as late:
        raise Failed(f"{' '.join(command)}: no end after {STEP_SECONDS} s\n{late.stdout}") from None
    if run.returncode:
        raise Failed(f"{' '.join(command)}: exit code {run.returncode}\n{run.stdout[-6000:]}")
    return run.stdout


def slug(name):
    return name.replace(", ", "-").replace(" ", "-").lower()


def digest(*contents):
    return hashlib.sha256(b"\0".join(contents)).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
