"""Writes the vector files beside this script: `python generate.py`, or those of some platforms alone: `python generate.py slack github`.

Deterministic: HMAC and RSA PKCS#1 v1.5 signatures have no randomness, and the keys are
checked in. `test_vectors.py` fails when a file differs from what this script would write.
"""

import json
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from cases.notes import NOTES  # noqa: E402
from cases.platform import Platform  # noqa: E402
from cases.tampered import derived  # noqa: E402

# A topic is whatever module has cases.
MODULES = [import_module(f"cases.{path.stem}") for path in sorted((HERE / "cases").glob("[a-z]*.py"))]
TOPICS = [module for module in MODULES if hasattr(module, "cases")]
# A platform's own cases: whatever is in the folder.
PLATFORMS = [path.stem.replace("_", "-") for path in sorted((HERE / "cases/platforms").glob("[a-z0-9]*.py"))]


def written(value):
    return json.dumps(value, ensure_ascii=True)


def written_case(entry):
    """One member a line, one header a line: a change of one case shows as such in a diff."""
    lines = []
    for name, value in entry.items():
        if name == "headers" and value:
            pairs = ",\n".join(f"        {written(pair)}" for pair in value)
            lines.append(f'      "headers": [\n{pairs}\n      ]')
        else:
            lines.append(f"      {written(name)}: {written(value)}")
    return "    {\n" + ",\n".join(lines) + "\n    }"


def written_notes(entries):
    """A note for each flag that these cases have."""
    used = sorted({flag for entry in entries for flag in entry["flags"]})
    if not used:
        return "{}"
    return "{\n" + ",\n".join(f"    {written(flag)}: {written(NOTES[flag])}" for flag in used) + "\n  }"


def entries_of(module):
    """The cases of a module; a platform's have at least what `tampered` makes of them."""
    entries = list(module.cases())
    platforms = [value for value in vars(module).values() if isinstance(value, Platform)]
    return entries + [entry for platform in platforms for entry in derived(platform, entries)]


def written_file(module, topic):
    entries = entries_of(module)
    cases = ",\n".join(map(written_case, entries))
    return f'{{\n  "topic": {written(topic)},\n  "notes": {written_notes(entries)},\n  "cases": [\n{cases}\n  ]\n}}\n'


def platform_file(id):
    """File name -> text, of one platform."""
    return {f"platforms/{id}.json": written_file(import_module(f"cases.platforms.{id.replace('-', '_')}"), id)}


def files():
    """File name -> text, of all."""
    result = {}
    for module in TOPICS:
        topic = module.__name__.rpartition(".")[2]
        result[f"{topic}.json"] = written_file(module, topic)
    for id in PLATFORMS:
        result.update(platform_file(id))
    return result


if __name__ == "__main__":
    for name, text in (file for id in sys.argv[1:] for file in platform_file(id).items()) if len(sys.argv) > 1 else files().items():
        (HERE / name).write_text(text, "utf-8", newline="\n")
        print(name, text.count('\n      "id": '))
