"""Whether the generator's own records say all that a record may say, and what becomes of their deliveries."""

import json
import random
import sys
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from generator import bodies, bound, deliveries, elsewhere, pinned, records, secrets, wide  # noqa: E402
from generator.batch import judged, some_options  # noqa: E402
from oracle import Refused, Unjudged, Webhook  # noqa: E402
from oracle.wide import WideWebhook  # noqa: E402

SCHEMA = json.loads((HERE.parents[1] / "providers/schema.json").read_text("utf-8"))
DEFINITIONS = SCHEMA["$defs"]

# What no made-up record says, each with the reason.
EXCEPTIONS: dict[str, str] = {}


def parts(node, name):
    """A schema and those that it consists of, each with its name: a definition has its own."""
    if isinstance(node, dict):
        yield node, name
        if "$ref" in node:
            definition = node["$ref"].rpartition("/")[2]
            yield from parts(DEFINITIONS[definition], definition)
        for inner in [*node.get("allOf", []), *node.get("oneOf", []), *node.get("anyOf", []), node.get("then")]:
            yield from parts(inner, name)


def known(node, name, seen):
    """The names of all fields, and of all values of those that have few: `signature.kind`, `algorithm=jwt`."""
    for part, own in parts(node, name):
        yield from (f"{own}={value}" for value in part.get("enum", []) if isinstance(value, str))
        for field, inner in part.get("properties", {}).items():
            if f"{own}.{field}" not in seen:
                seen.add(f"{own}.{field}")
                yield f"{own}.{field}"
                yield from known(inner, f"{own}.{field}", seen)
        for more, mark in ((part.get("additionalProperties"), ".*"), (part.get("items"), "[]")):
            if isinstance(more, dict) and f"{own}{mark}" not in seen:
                seen.add(f"{own}{mark}")
                yield from known(more, f"{own}{mark}", seen)


def said(node, name, value):
    """Those of them that a value has."""
    for part, own in parts(node, name):
        if isinstance(value, str) and value in part.get("enum", []):
            yield f"{own}={value}"
        if isinstance(value, list):
            for one in value:
                yield from said(part.get("items"), f"{own}[]", one)
        if isinstance(value, dict):
            for field, inner in value.items():
                if field in part.get("properties", {}):
                    yield f"{own}.{field}"
                    yield from said(part["properties"][field], f"{own}.{field}", inner)
                elif isinstance(part.get("additionalProperties"), dict):
                    yield from said(part["additionalProperties"], f"{own}.*", inner)


def test_its_records_say_all_that_a_record_may_say():
    chance = random.Random("fields")
    found = set()
    for _ in range(6000):
        for record in (wide.own(chance), records.own(chance)):
            found.update(said(SCHEMA, "record", record))
    missing = set(known(SCHEMA, "record", set())) - found
    assert missing == set(EXCEPTIONS)


KINDS = {
    bound: {"accepted", "claim_mismatch", "signature_mismatch", "unknown_key", "ambiguous_signature", "at construction: invalid_option"},
    pinned: {"accepted", "malformed_signature", "signature_mismatch", "malformed_timestamp", "at construction: invalid_option"},
    elsewhere: {"accepted", "signature_mismatch", "missing_signature", "ambiguous_signature", "malformed_signature", "missing_timestamp", "timestamp_too_old", "claim_mismatch"},
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__.rpartition(".")[2])
def test_its_deliveries_are_right_and_wrong(kind):
    chance = random.Random("kinds")
    verdicts = Counter(verdict for _ in range(150) for verdict in verdicts_of(chance, kind.record(chance)))
    assert KINDS[kind] <= set(verdicts), verdicts
    assert 0.2 < verdicts["accepted"] / sum(verdicts.values()) < 0.8, verdicts


def verdicts_of(chance, record):
    made = {"provider": record, "secret": secrets.some(chance, record, True), "options": some_options(chance, record, True)}
    judge = judged(made)
    if not isinstance(judge, Webhook):
        return [f"at construction: {judge.code if isinstance(judge, Refused) else judge.reason}"]
    if isinstance(judge, WideWebhook):
        secrets.lend_private(judge.keys)
    pool = bodies.Pool(chance, record)
    return [verdict_of(judge, deliveries.some(chance, record, judge, pool)) for _ in range(8)]


def verdict_of(judge, delivery):
    try:
        judge.verify(delivery)
    except Refused as refused:
        return refused.code
    except Unjudged as unjudged:
        return f"unjudged: {unjudged.reason}"
    return "accepted"
