"""The files are what their schema says, and their cases have names of their own."""

import json
from pathlib import Path

import jsonschema
import pytest

HERE = Path(__file__).parent
FILES = sorted(path for path in HERE.glob("*.json") if path.name != "schema.json")
SCHEMA = json.loads((HERE / "schema.json").read_text())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_schema(path):
    cases = json.loads(path.read_text())
    jsonschema.validators.validator_for(SCHEMA)(SCHEMA).validate(cases)
    ids = [case["id"] for case in cases]
    assert sorted(set(ids)) == sorted(ids)
    assert {ident.split("/")[0] for ident in ids} == {path.stem}


def test_every_code_has_a_case():
    firsts = {code for path in FILES for case in json.loads(path.read_text()) for code in case["expect"]["first"][:1]}
    assert firsts == set(SCHEMA["$defs"]["finding_code"]["enum"])
