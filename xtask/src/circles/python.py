"""Prints what the modules of a package import from it, as JSON: pairs of a file and one that it imports."""

import ast
import json
import sys
from importlib.util import resolve_name
from pathlib import Path

root = Path(sys.argv[1])


def name_of(path):
    """`hookseal.asgi`, and `hookseal` for its `__init__`."""
    parts = [root.name, *path.relative_to(root).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


# A stub (.pyi) belongs to the module that it describes.
paths = sorted(path for suffix in ("py", "pyi") for path in root.rglob(f"*.{suffix}"))
files = {name_of(path): path.relative_to(root).as_posix() for path in reversed(paths)}


def imported(node, package):
    """The modules of the package that a statement imports."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        module = resolve_name("." * node.level + (node.module or ""), package)
        names = [f"{module}.{alias.name}" for alias in node.names]
    else:
        names = []
    for name in names:
        # What isn't a module is a name in one.
        while name not in files and "." in name:
            name = name.rpartition(".")[0]
        if name in files:
            yield name


imports = [
    (files[name_of(path)], files[other])
    for path in paths
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    for other in imported(node, name_of(path.parent / "__init__.py"))
]
print(json.dumps(imports))
