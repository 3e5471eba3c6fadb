"""The contract for receiving, in this process: requests through every adapter, or those that HOOKSEAL_ADAPTERS names;
`alone` are those that need no framework."""

import os

import pytest

# What they assert is shown as what a test asserts.
pytest.register_assert_rewrite("in_process", "play")

from adapters import ADAPTERS, ALONE  # noqa: E402
from in_process import play_in_process  # noqa: E402
from topics import topic  # noqa: E402

named = os.environ.get("HOOKSEAL_ADAPTERS", "alone,flask,django,django-async,starlette").split(",")
NAMES = [name for one in named for name in (ALONE if one == "alone" else [one])]
OPEN = {name: ADAPTERS[name]() for name in NAMES}
TOPICS = [topic("requests"), topic("receivers"), topic("challenges")]
RECORDS = {name: record for one in TOPICS for name, record in one.get("records", {}).items()}
CASES = [case for one in TOPICS for case in one["cases"]]
RUNS = [(name, case) for name in NAMES for case in CASES if set(case.get("needs", [])) <= set(OPEN[name].abilities)]


@pytest.mark.parametrize("name, case", [pytest.param(*run, id=f"{run[0]}: {run[1]['id']}") for run in RUNS])
def test_receiving(name, case):
    play_in_process(OPEN[name], case, RECORDS)


if set(ALONE) <= set(NAMES):

    def test_every_case_has_an_adapter():
        assert [case["id"] for case in CASES if case not in [run for _, run in RUNS]] == []
