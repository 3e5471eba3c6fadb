"""The contract for receiving, in this process: requests through every adapter whose framework is installed here, or
those that HOOKSEAL_ADAPTERS names."""

import os

import pytest
from adapters import ADAPTERS, ALONE
from in_process import play_in_process
from topics import topic

named = os.environ.get("HOOKSEAL_ADAPTERS")
NAMES = named.split(",") if named else [*ALONE, "flask", "django", "django-async", "starlette"]
OPEN = {name: ADAPTERS[name]() for name in NAMES}
RECEIVERS = topic("receivers")
CASES = topic("requests")["cases"] + RECEIVERS["cases"]
RUNS = [(name, case) for name in NAMES for case in CASES if set(case.get("needs", [])) <= set(OPEN[name].abilities)]


@pytest.mark.parametrize("name, case", [pytest.param(*run, id=f"{run[0]}: {run[1]['id']}") for run in RUNS])
def test_receiving(name, case):
    play_in_process(OPEN[name], case, RECEIVERS["records"])


def test_every_case_has_an_adapter():
    if not named:
        assert [case["id"] for case in CASES if case not in [run for _, run in RUNS]] == []
