"""The contract of stores, in memory and with the clock stopped; test_redis_stores.py has the others."""

import pytest

# What it asserts is shown as what a test asserts.
pytest.register_assert_rewrite("stores")

from clock import stopped_clock  # noqa: E402
from hookseal import MemoryStore  # noqa: E402
from stores import play_store  # noqa: E402
from topics import topic  # noqa: E402


@pytest.mark.parametrize(
    "case", [case for case in topic("stores")["cases"] if "redis" not in case.get("needs", [])], ids=lambda case: case["id"]
)
def test_memory(case):
    with stopped_clock() as clock:
        play_store(MemoryStore(**case.get("options", {})), case["steps"], clock.passes)
