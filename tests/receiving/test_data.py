"""The contract's files are what their schema says, and their cases have names of their own."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

HERE = Path(__file__).parent
TOPICS = sorted(path for path in HERE.glob("*.json") if path.name != "schema.json")
SCHEMA = json.loads((HERE / "schema.json").read_text())


@pytest.mark.parametrize("path", TOPICS, ids=lambda path: path.stem)
def test_schema(path):
    data = json.loads(path.read_text())
    jsonschema.validators.validator_for(SCHEMA)(SCHEMA).validate(data)
    assert data["topic"] == path.stem
    ids = [case["id"] for case in data["cases"]]
    assert sorted(set(ids)) == sorted(ids)


def test_every_topic_is_there():
    assert [path.stem for path in TOPICS] == sorted(SCHEMA["properties"]["topic"]["enum"])


def test_the_runners_read_all_topics():
    for language, ending in (("javascript", "mjs"), ("python", "py")):
        source = "".join(path.read_text() for path in (HERE / language).glob(f"*.{ending}"))
        read = set(re.findall(r'topic\("([a-z-]+)"\)', source))
        assert read == {path.stem for path in TOPICS}, language
