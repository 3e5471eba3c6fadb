"""The oracle on the shared vectors, whose verdicts were written by hand."""

import base64
import json
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from generator.secrets import plain  # noqa: E402
from oracle import Refused, Unjudged, Webhook  # noqa: E402
from oracle.payload import Tree  # noqa: E402

ANY_TIME = 1_750_000_000


def load():
    for path in sorted((HERE.parent / "vectors").rglob("*.json")):
        if path.name != "schema.json":
            for case in json.loads(path.read_text("utf-8"))["cases"]:
                yield pytest.param(case, id=f"{path.stem}/{case['id']}")


def verdict(case):
    delivery = {
        "bytes": base64.b64decode(case.get("body_b64", "")) + b" " * case.get("body_trailing_spaces", 0),
        "headers": case["headers"],
        "now": case.get("now", ANY_TIME) * 1000,
        **case.get("received", {}),
    }
    if "body_value" in case:
        delivery["value"] = case["body_value"]
    try:
        webhook = Webhook(case["provider"], plain(case["secret"]), case.get("options"))
        return getattr(webhook, case.get("call", "verify"))(delivery)
    except Refused as refused:
        return refused.verdict()


def judged():
    """The cases of which the oracle says something."""
    for param in CASES:
        try:
            yield pytest.param(param.values[0], verdict(param.values[0]), id=param.id)
        except Unjudged:
            pass


CASES = list(load())
JUDGED = list(judged())


@pytest.mark.parametrize(("case", "found"), JUDGED)
def test_vector(case, found):
    expected = dict(case["expect"])
    if "warnings" in expected:
        expected["warnings"] = sorted((warning["code"], warning["path"]) for warning in expected["warnings"])
    assert {name: value for name, value in found.items() if name != "provider" and not isinstance(value, Tree)} == expected


def test_most_vectors_are_judged():
    assert len(JUDGED) >= 0.97 * len(CASES)
