"""The Python of the platforms' pages, run as it stands there: each takes a delivery of the shared vectors."""

import base64
import json
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent
PAGES = sorted(path for path in (TESTS.parent / "docs/providers").glob("*.md") if path.name != "README.md")


def cases():
    for path in [*sorted((TESTS / "vectors").glob("*.json")), *sorted((TESTS / "vectors/platforms").glob("*.json"))]:
        if path.name != "schema.json":
            yield from json.loads(path.read_text(encoding="utf-8"))["cases"]


def key_of(case):
    """The key that a delivery names, behind its id; or a secret that is text."""
    secret = case["secret"]
    if isinstance(secret, str):
        return "", secret
    said = json.dumps(case["headers"]) + base64.b64decode(case.get("body_b64", "")).decode(errors="replace")
    named = secret.get("by_id", {}).items() if isinstance(secret, dict) else ()
    return next(((key_id, key) for key_id, key in named if key_id in said), None)


def is_plain(case):
    """Whether the code takes it: with a secret that is text, or one by its id, and with no option but the page's."""
    return (
        isinstance(case["provider"], str) and case.get("call", "verify") in ("verify", "verify_all") and key_of(case)
        and case["headers"] and not case.get("options") and not case.get("body_trailing_spaces") and "code" not in case["expect"]
    )


# The first of a platform; one with keys by id before others, because the page gives one so.
PLAIN = sorted(filter(is_plain, cases()), key=lambda case: isinstance(case["secret"], str))
ACCEPTED = {case["provider"]: case for case in reversed(PLAIN)}


def blocks():
    for path in PAGES:
        block = re.search("```python\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL)
        if block and path.stem in ACCEPTED:
            yield pytest.param(block[1], ACCEPTED[path.stem], id=path.stem)


@pytest.mark.parametrize(("block", "case"), list(blocks()))
def test_page(block, case, monkeypatch, capsys):
    key_id, secret = key_of(case)
    for variable in re.findall(r'environ\["(.*?)"\]', block):
        monkeypatch.setenv(variable, secret)
    # The receiver's clock is the delivery's, and so is the id of its key; its settings are its own.
    block = block.replace('{"…": os', f"{{{key_id!r}: os").replace(': "…"', ': "of-tests"')
    code, changed = re.subn(r"(raw_body, headers)", r"\1, now=now", block)
    assert changed == 1
    values = {"raw_body": base64.b64decode(case["body_b64"]), "headers": case["headers"], "now": case.get("now", 1_750_000_000), "url": None, "method": None, **case.get("received", {})}
    exec(code, values)
    said = capsys.readouterr().out.splitlines()
    assert [line.split(" ")[0] for line in said] == [str(event["type"]).split(" ")[0] for event in case["expect"].get("events", [case["expect"]])]


def test_most_pages_have_code():
    assert len(list(blocks())) >= 8
