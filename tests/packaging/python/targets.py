"""What is installed and what is run for each line of the table."""

from typing import NamedTuple, Tuple

PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
NEWEST, OLDEST = PYTHONS[-1], PYTHONS[0]

HERE = "tests/packaging/python"
CONTRACT = "tests/receiving/python"
# Which adapters of the contract's runner each has.
FRAMEWORKS = {
    "flask": "flask",
    "fastapi": "fastapi",
    "starlette": "starlette",
    "django": "django,django-async",
    "wsgi": "wsgi",
    "asgi": "asgi",
}


class Target(NamedTuple):
    name: str
    python: str
    requirements: str
    """A file of requirements/."""
    tests: Tuple[str, ...]
    """Folders and files, from the repository's root."""
    framework: str = ""
    adapters: str = "alone"
    """Through which the contract is played in the tests' own process."""


def _here(*files):
    return tuple(f"{HERE}/test_{name}.py" for name in files)


TARGETS = [
    # The newest releases of the frameworks, and the last ones for the oldest Python.
    *(
        Target(
            f"{framework}, Python {python}",
            python,
            framework,
            (*_here("receivers"), f"{CONTRACT}/test_receiving.py"),
            framework,
            adapters,
        )
        for framework, adapters in FRAMEWORKS.items()
        for python in ("3.12", OLDEST)
    ),
    *(Target(f"redis, Python {python}", python, "redis", _here("redis_stores", "django_cache_store")) for python in ("3.12", OLDEST)),
    *(Target(f"postgres, Python {python}", python, "postgres", _here("postgres_stores", "django_stores")) for python in ("3.12", OLDEST)),
    Target("dynamodb", "3.12", "dynamodb", _here("dynamodb_store")),
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
            ("tests/conformance", "python/tests", CONTRACT, *_here("receiver", "interpreters")),
        )
        for python in PYTHONS
    ),
]
