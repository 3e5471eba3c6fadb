"""Every vector of tests/vectors, through the component, in wasmtime's Python package."""

import base64
import json
import os
import sys
import time
from itertools import chain, repeat
from pathlib import Path

import pytest
from face import Refused, Webhooks, head, record, secret
from wasmtime.component import Variant

ROOT = Path(__file__).parents[3]
VECTORS = ROOT / "tests/vectors"
sys.path.insert(0, str(VECTORS))

from repeats import in_full  # noqa: E402

# For the cases where the time can't matter.
SOME_TIME = 1_750_000_000

NO_TEXT = b"\xff"


def load():
    for path in [*sorted(VECTORS.glob("*.json")), *sorted(VECTORS.glob("platforms/*.json"))]:
        if path.name != "schema.json":
            for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
                # wasmtime's Python passes a header byte by byte, which takes ten megabytes of it a minute.
                if is_expressible(case) and "header_repeat" not in case:
                    yield pytest.param(in_full(case), id=f"{path.stem}/{case['id']}")


def is_expressible(case):
    """Whether the interface has types for what the case passes."""
    secrets = case["secret"] if isinstance(case["secret"], list) else [case["secret"]]
    has_secrets = all(isinstance(one, (str, dict)) for one in secrets)
    limit = case.get("options", {}).get("max_body_bytes", 0)
    return "body_value" not in case and case["headers"] is not None and has_secrets and limit >= 0


@pytest.fixture(scope="module")
def webhooks():
    return Webhooks(os.environ["HOOKSEAL_COMPONENT"])


def read_secrets(given):
    if isinstance(given, list):
        return [one for secret in given for one in read_secrets(secret)]
    if isinstance(given, str):
        return [secret(given)]
    if "jwks" in given:
        return [secret(json.dumps(given["jwks"]))]
    if "by_id" in given:
        return [secret(key if isinstance(key, str) else base64.b64decode(key["b64"]), id) for id, key in given["by_id"].items()]
    return [secret(base64.b64decode(given["b64"]))]


def read_options(given):
    options = {**given}
    nodes = options.pop("node_id", None)
    return {**options, "node_ids": [nodes] if isinstance(nodes, str) else nodes}


def headers(case):
    pairs = []
    for name, value in case["headers"]:
        values = value if isinstance(value, list) else [] if value is None else [value]
        pairs += [(name, one.encode() if isinstance(one, str) else NO_TEXT) for one in values]
    return pairs


def body(case):
    """As text, which wasmtime passes faster, where it is UTF-8."""
    raw = base64.b64decode(case["body_b64"]) + b" " * case.get("body_trailing_spaces", 0)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw


def verdict(webhooks, case):
    """What the component says, in the form of `expect`."""
    made = None
    try:
        platform = case["provider"]
        platform = Variant("id", platform) if isinstance(platform, str) else Variant("record", json.dumps(platform))
        made = webhooks.webhook(platform, read_secrets(case["secret"]), **read_options(case.get("options", {})))
        delivery = head(headers(case), case.get("now", SOME_TIME) * 1000, **case.get("received", {}))
        call = case.get("call", "verify").replace("_", "-")
        result = webhooks(f"[method]webhook.{call}", made, body(case), delivery)
    except Refused as refused:
        return {"code": refused.code, "status": refused.status}
    finally:
        if made is not None:
            made.drop(webhooks.store)
    if call == "challenge":
        return {"answer": answered(result, case["expect"].get("answer"))}
    if call == "verify-signature":
        return {"idempotency_key": getattr(result, "idempotency-key"), "timestamp": result.timestamp, "secret_index": getattr(result, "secret-index")}
    if call == "verify-all":
        # Each that came, also beyond those that are expected.
        expected = chain(case["expect"].get("events", []), repeat({}))
        return {"events": [told(event, one) for event, one in zip(result, expected)]}
    return told(result, case["expect"])


def told(event, expected):
    """An event as `expect` has it: what isn't usual is written down only then."""
    field = {name: getattr(event, name) for name in vars(event)}
    unusual = {} if event.proof == "signed-body" else {"proof": event.proof}
    if event.unsigned:
        unusual["unsigned"] = event.unsigned
    for name in ("payload", "data"):
        if name in expected:
            unusual[name] = None if field[name] is None else json.loads(field[name])
    return {
        "type": field["event-type"],
        "id": event.id,
        "timestamp": event.timestamp,
        "recognized": event.recognized,
        "warnings": [{"code": warning.code, "path": warning.path} for warning in event.warnings],
        "idempotency_key": field["idempotency-key"],
        "delivery_id": field["delivery-id"],
        "secret_index": field["secret-index"],
        **unusual,
    }


def answered(answer, expected):
    """An answer with those of its headers that matter."""
    if answer is None:
        return None
    found = {"status": answer.status, "body": answer.body}
    if answer.secret is not None:
        found["secret"] = answer.secret
    if "headers" in (expected or {}):
        sent = {name: value.decode() for name, value in answer.headers}
        found["headers"] = {name: sent.get(name) for name in expected["headers"]}
    return found


def ordered(verdict):
    """The order of warnings is free."""
    if "events" in verdict:
        return [ordered(event) for event in verdict["events"]]
    if "warnings" not in verdict:
        return verdict
    return {**verdict, "warnings": sorted(verdict["warnings"], key=lambda warning: (warning["path"], warning["code"]))}


@pytest.mark.parametrize("case", list(load()))
def test_vector(webhooks, case):
    assert ordered(verdict(webhooks, case)) == ordered(case["expect"])


def test_there_are_vectors():
    assert len(list(load())) >= 5400


def test_pieces(webhooks):
    """A body that comes in pieces; a refusal that is known before it comes; a body that is too large."""
    github = webhooks.webhook(Variant("id", "github"), [secret("It's a Secret to Everybody")], max_body_bytes=13)
    signature = b"sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    delivery = head([("X-Hub-Signature-256", signature)], 0)
    incoming = webhooks.incoming(github, delivery, False)
    for piece in (b"Hello, ", "World!"):
        webhooks("[method]incoming.update", incoming, piece)
    finished = webhooks("[static]incoming.finish", incoming)
    assert getattr(finished.verified, "secret-index") == 0
    with pytest.raises(Refused) as refused:
        webhooks("[method]incoming.refusal", webhooks.incoming(github, head([], 0), False))
    assert (refused.value.code, refused.value.status) == ("missing_signature", 401)
    large = webhooks.incoming(github, delivery, False)
    with pytest.raises(Refused) as refused:
        webhooks("[method]incoming.update", large, "Hello, World!!")
    assert refused.value.code == "body_too_large"
    with pytest.raises(Refused) as refused:
        webhooks("[static]incoming.finish", large)
    assert refused.value.code == "body_too_large"


def test_signing_and_samples(webhooks):
    stripe = webhooks.webhook(Variant("id", "stripe"), [secret("whsec_test")])
    sent = webhooks("[method]webhook.sign", stripe, "{}", signing(SOME_TIME * 1000))
    verified = webhooks("[method]webhook.verify-signature", stripe, "{}", head(sent, SOME_TIME * 1000))
    assert verified.timestamp == SOME_TIME * 1000
    assert "stripe" in webhooks("providers")
    assert json.loads(webhooks("provider", "stripe"))["id"] == "stripe"
    names = webhooks("[method]webhook.header-names", stripe)
    assert names == ["stripe-signature"]
    explained = webhooks("[method]webhook.explain", stripe, "{} ", head(sent, SOME_TIME * 1000))
    assert explained.verdict == "signature_mismatch"
    assert explained.findings[0].code == "body_whitespace" and explained.findings[0].certain


def test_the_document_s_program(webhooks, monkeypatch):
    """docs/component.md shows verify.py."""
    monkeypatch.setenv("STRIPE_WEBHOOK_SECRET", "whsec_test")
    from verify import receive

    now = int(time.time() * 1000)
    stripe = webhooks.webhook(Variant("id", "stripe"), [secret("whsec_test")])
    body = '{"id":"evt_1","object":"event","type":"invoice.paid","data":{"object":{}}}'
    headers = webhooks("[method]webhook.sign", stripe, body, signing(now))
    assert receive(body, headers) == 200
    assert receive(body + " ", headers) == 401


def signing(now):
    return record(now=now, id=None, delivery_id=None, event_type=None, url=None, method=None, headers=[])
