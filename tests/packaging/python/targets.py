"""What is installed and what is run for each line of the table."""

from typing import NamedTuple, Tuple

PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
NEWEST, OLDEST = PYTHONS[-1], PYTHONS[0]

HERE = "tests/packaging/python"
FRAMEWORKS = ("flask", "fastapi", "starlette", "django", "wsgi", "asgi")


class Target(NamedTuple):
    name: str
    python: str
    requirements: str
    """A file of requirements/."""
    tests: Tuple[str, ...]
    """Folders and files, from the repository's root."""
    framework: str = ""


def _here(*files):
    return tuple(f"{HERE}/test_{name}.py" for name in files)


TARGETS = [
    # The newest releases of the frameworks, and the last ones for the oldest Python.
    *(
        Target(f"{framework}, Python {python}", python, framework, _here("receivers"), framework)
        for framework in FRAMEWORKS
        for python in ("3.12", OLDEST)
    ),
    Target("lambda", "3.12", "alone", _here("lambda")),
    *(Target(f"redis, Python {python}", python, "redis", _here("redis_stores")) for python in ("3.12", OLDEST)),
    *(
        Target(f"public key source, Python {python}", python, "keys", _here("public_key_source"))
        for python in ("3.12", OLDEST)
    ),
    Target("guides", "3.12", "guides", _here("guides")),
    *(
        Target(
            f"vectors, Python {python}",
            python,
            "vectors",
            ("tests/conformance", "python/tests", *_here("receiver", "memory_store", "interpreters")),
        )
        for python in PYTHONS
    ),
]
