"""Virtual environments with the package installed, made again when what goes into them changes."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# All vectors take one Python four minutes, and three times as long beside other work.
STEP_SECONDS = 1800
PIP = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


class Failed(Exception):
    pass


def environment(work, name, version, locked, package=None):
    """A virtual environment with the locked requirements and the package: a file, or what pip chooses from a folder of
    wheels. Returns its interpreter."""
    folder = work / slug(name)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    base = find_python(version)
    wanted = digest(locked.read_bytes(), str(base).encode())
    stamp = folder / "installed.txt"
    if not stamp.exists() or stamp.read_text().split()[0] != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        run_quietly([base, "-m", "venv", folder], ROOT)
        run_quietly([python, *PIP, "--require-hashes", "--requirement", locked], ROOT)
        stamp.write_text(wanted)
    if package and stamp.read_text().split()[1:] != [digest_of(package)]:
        # All files of an archive of sources have one date: cargo would take what it compiled of the one before for these.
        shutil.rmtree(work / "cargo", ignore_errors=True)
        # Forced, because pip takes the same version for the same package.
        cargo = {"CARGO_TARGET_DIR": str(work / "cargo")}
        chosen = ["--no-index", "--find-links", package, "hookseal"] if package.is_dir() else [package]
        run_quietly([python, *PIP, "--force-reinstall", "--no-deps", "--no-cache-dir", *chosen], ROOT, cargo)
        stamp.write_text(f"{wanted} {digest_of(package)}")
    return python


def wheels_in(folder):
    """The package's wheels; which of them suits an interpreter is for pip to say."""
    return sorted(folder.glob("hookseal-*.whl"))


def find_python(version):
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    from_pyenv = sorted(pyenv.glob(f"versions/{version}.*/bin/python"))
    for candidate in filter(None, [*from_pyenv, shutil.which(f"python{version}"), sys.executable]):
        asked = [str(candidate), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        if subprocess.run(asked, capture_output=True, text=True).stdout.strip() == version:
            return candidate
    raise Failed(f"there is no Python {version} on the PATH or among pyenv's versions")


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
        said = (late.stdout or b"").decode("utf-8", "replace")
        raise Failed(f"{' '.join(command)}: no end after {STEP_SECONDS} s\n{said[-6000:]}") from None
    if run.returncode:
        raise Failed(f"{' '.join(command)}: exit code {run.returncode}\n{run.stdout[-6000:]}")
    return run.stdout


def slug(name):
    return name.replace(", ", "-").replace(" ", "-").lower()


def digest_of(package):
    files = wheels_in(package) if package.is_dir() else [package]
    return digest(*(file.read_bytes() for file in files))


def digest(*contents):
    return hashlib.sha256(b"\0".join(contents)).hexdigest()
