"""The contract of stores, in memory and with the clock stopped; test_redis_stores.py has the others."""

import pytest
from clock import stopped_clock
from hookseal import MemoryStore
from stores import play_store
from topics import topic


@pytest.mark.parametrize(
    "case", [case for case in topic("stores")["cases"] if "redis" not in case.get("needs", [])], ids=lambda case: case["id"]
)
def test_memory(case):
    with stopped_clock() as clock:
        play_store(MemoryStore(**case.get("options", {})), case["steps"], clock.passes)
