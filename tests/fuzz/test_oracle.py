"""The oracle on the shared vectors, whose verdicts were written by hand."""

import json
import sys
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "vectors"))

from judge import differences, expected, verdict  # noqa: E402
from oracle import Unjudged  # noqa: E402


def load():
    for path in sorted((HERE.parent / "vectors").rglob("*.json")):
        if path.name != "schema.json":
            for case in json.loads(path.read_text("utf-8"))["cases"]:
                yield pytest.param(case, id=f"{path.stem}/{case['id']}")


def judged():
    """The cases of which the oracle says something."""
    for param in CASES:
        try:
            yield pytest.param(param.values[0], verdict(param.values[0]), id=param.id)
        except Unjudged as unjudged:
            REASONS[unjudged.reason] += 1
        except Exception as error:  # one case's, not all of them
            yield pytest.param(param.values[0], {"code": repr(error)}, id=param.id)


CASES = list(load())
REASONS = Counter()
JUDGED = list(judged())


@pytest.mark.parametrize(("case", "found"), JUDGED)
def test_vector(case, found):
    assert differences(found, expected(case)) == []


def test_most_vectors_are_judged():
    judgeable = len(CASES) - REASONS["whether such a record is sound"]
    assert len(JUDGED) >= 0.97 * judgeable, REASONS
