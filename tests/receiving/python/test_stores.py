"""The contract of stores, in memory and in a file, with the clock stopped; tests/packaging/python has those that need a
server."""

import pytest

# What it asserts is shown as what a test asserts.
pytest.register_assert_rewrite("stores")

from clock import stopped_clock  # noqa: E402
from hookseal import MemoryStore, SqliteStore  # noqa: E402
from stores import play_store  # noqa: E402
from topics import topic  # noqa: E402


@pytest.mark.parametrize(
    "case", [case for case in topic("stores")["cases"] if "redis" not in case.get("needs", [])], ids=lambda case: case["id"]
)
def test_memory(case):
    with stopped_clock() as clock:
        play_store(MemoryStore(**case.get("options", {})), case["steps"], clock.passes)


@pytest.mark.parametrize(
    "case",
    [case for case in topic("stores")["cases"] if not {"redis", "memory"} & set(case.get("needs", []))],
    ids=lambda case: case["id"],
)
def test_sqlite(case, tmp_path):
    with stopped_clock() as clock:
        store = SqliteStore(tmp_path / "events.db", **case.get("options", {}))
        play_store(store, case["steps"], clock.passes)
        store.close()


def test_sqlite_remembers_when_it_is_opened_again(tmp_path):
    first = SqliteStore(tmp_path / "events.db")
    first.commit("a", first.claim("a", 60).token)
    first.claim("b", 60)
    first.close()
    again = SqliteStore(str(tmp_path / "events.db"))
    assert [again.claim(key, 60).state for key in "abc"] == ["done", "in_progress", "claimed"]
    again.close()
