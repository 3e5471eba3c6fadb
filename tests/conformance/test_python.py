"""Every vector of tests/vectors, through the Python package.

Each case runs once for every way in which a Python program may hold the same
body and the same headers: the verdict is the same.
"""

import base64
import copy
import json
import pickle
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hookseal import Event, Webhook, WebhookConfigError, WebhookVerificationError, provider
from hookseal._hookseal import _build_payloads

VECTORS = Path(__file__).parent.parent / "vectors"
sys.path.insert(0, str(VECTORS))

from repeats import in_full  # noqa: E402

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

# For the cases where the time can't matter.
SOME_TIME = 1_750_000_000

EVENT_FIELDS = ("type", "id", "recognized", "idempotency_key", "delivery_id", "secret_index")
VERIFIED_FIELDS = ("idempotency_key", "secret_index")


def load():
    for path in [*sorted(VECTORS.glob("*.json")), *sorted(VECTORS.glob("platforms/*.json"))]:
        if path.name != "schema.json":
            for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
                yield pytest.param(in_full(case), id=f"{path.stem}/{case['id']}")


def read_secret(secret):
    if isinstance(secret, list):
        return [read_secret(one) for one in secret]
    if isinstance(secret, dict) and "jwks" in secret:
        return secret["jwks"]
    if isinstance(secret, dict) and "by_id" in secret:
        return {id: read_secret(one) for id, one in secret["by_id"].items()}
    return base64.b64decode(secret["b64"]) if isinstance(secret, dict) else secret


def bodies(case):
    """The body in every type that can hold it."""
    if "body_value" in case:
        return {"parsed": case["body_value"]}
    raw = base64.b64decode(case["body_b64"]) + b" " * case.get("body_trailing_spaces", 0)
    held = {"bytes": raw, "bytearray": bytearray(raw), "memoryview": memoryview(raw)}
    try:
        held["str"] = raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return held


def header_holders(case):
    """The headers in every type that can hold them."""
    pairs = case["headers"]
    if pairs is None:
        return {"none": None}
    held = {"pairs": pairs, "tuples": tuple((name, value) for name, value in pairs)}
    distinct = len({name.lower() for name, _ in pairs}) == len(pairs)
    if len({name for name, _ in pairs}) == len(pairs):
        held["dict"] = dict(pairs)
    # An underscore can't be told from a dash any more, once a server has spelled the names for CGI.
    plain = all(isinstance(value, str) and "_" not in name for name, value in pairs)
    if distinct and plain:
        held["environ"] = environ(pairs)
        if all(is_latin1(value) for _, value in pairs):
            held["asgi"] = [(name.lower().encode(), value.encode("latin-1")) for name, value in pairs]
    return held


def is_latin1(text):
    return all(ord(character) < 256 for character in text)


def environ(pairs):
    named = {}
    for name, value in pairs:
        cgi = name.upper().replace("-", "_")
        named[cgi if cgi in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{cgi}"] = value
    return {"REQUEST_METHOD": "POST", "PATH_INFO": "/webhooks", "wsgi.version": (1, 0), "wsgi.errors": None, **named}


def unix_millis(timestamp):
    if timestamp is None:
        return None
    assert timestamp.utcoffset() == timedelta(0)
    return (timestamp - EPOCH) // timedelta(milliseconds=1)


def verdict(case, body, headers):
    """What the package says, in the form of `expect`."""
    try:
        webhook = Webhook(case["provider"], read_secret(case["secret"]), **case.get("options", {}))
        received = {"now": case.get("now", SOME_TIME), **case.get("received", {})}
        result = getattr(webhook, case.get("call", "verify"))(body, headers, **received)
    except WebhookConfigError as error:
        assert_silent(case, error)
        return {"code": error.code, "status": None}, None
    except WebhookVerificationError as error:
        assert_silent(case, error)
        return {"code": error.code, "status": error.status}, None
    if case.get("call") == "challenge":
        return {"answer": answered(result, case["expect"].get("answer"))}, None
    if case.get("call") == "verify_signature":
        fields = {name: getattr(result, name) for name in VERIFIED_FIELDS}
        return {**fields, "timestamp": unix_millis(result.timestamp)}, None
    if case.get("call") == "verify_all":
        return {"events": [told(event) for event in result]}, result
    return told(result), [result]


def told(event):
    """An event as `expect` has it: what isn't usual is written down only then."""
    fields = {name: getattr(event, name) for name in EVENT_FIELDS}
    warnings = [{"code": warning.code, "path": warning.path} for warning in event.warnings]
    unusual = {} if event.proof == "signed-body" else {"proof": event.proof}
    if event.unsigned:
        unusual["unsigned"] = event.unsigned
    return {**fields, "timestamp": unix_millis(event.timestamp), "warnings": warnings, **unusual}


def answered(answer, expected):
    """An answer with those of its headers that matter."""
    if answer is None:
        return None
    found = {"status": answer.status, "body": answer.body.decode()}
    if answer.secret is not None:
        found["secret"] = answer.secret
    if "headers" in (expected or {}):
        found["headers"] = {name: answer.headers.get(name) for name in expected["headers"]}
    return found


def assert_silent(case, error):
    """No error shows a secret. Short ones may be a part of a word by chance."""
    for secret in case["secret"] if isinstance(case["secret"], list) else [case["secret"]]:
        if isinstance(secret, str) and len(secret.strip()) > 8:
            assert secret not in f"{error} {error!r}"


def provider_id(case):
    own = isinstance(case["provider"], dict)
    return case["provider"]["id"] if own else case["provider"]


def ordered(verdict):
    """The order of warnings is free. Payload and data are compared apart."""
    if "events" in verdict:
        return [ordered(event) for event in verdict["events"]]
    verdict = {name: value for name, value in verdict.items() if name not in ("payload", "data")}
    if "warnings" not in verdict:
        return verdict
    warnings = sorted(verdict["warnings"], key=lambda warning: (warning["path"], warning["code"]))
    return {**verdict, "warnings": warnings}


def integer_or_float(digits):
    try:
        return int(digits)
    except ValueError:
        return float(digits)


def parsed(raw):
    return json.loads(raw, parse_int=integer_or_float)


def is_bodys_json(given):
    """Whether the payload is all of the body, as JSON."""
    record = given if isinstance(given, dict) else provider(given)
    scheme, envelope = record["scheme"], record.get("envelope") or {}
    return envelope.get("format", "json") == "json" and not (envelope.get("items") or scheme.get("items") or scheme.get("body") or scheme.get("decompress"))


def payload_of(expected, raw):
    """The payload that is expected: the body's JSON, where nothing else is said."""
    if "payload" in expected:
        return expected["payload"]
    return parsed(raw) if raw else None


def assert_kept(event):
    """A copy, a pickle and JSON keep all of an event."""
    whole = json.dumps(event.to_dict())
    for again in [copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event)), Event.from_dict(json.loads(whole, parse_int=integer_or_float))]:
        assert json.dumps(again.to_dict()) == whole
        assert repr(again) == repr(event)


@pytest.fixture(params=[True, False], ids=["built here", "built by Python"])
def payloads(request):
    """Both ways to a payload, forced."""
    _build_payloads(request.param)
    yield
    _build_payloads(True)


@pytest.mark.parametrize("case", list(load()))
def test_vector(case, payloads):
    held = bodies(case)
    for body_type, body in held.items():
        for headers_type, headers in header_holders(case).items():
            found, events = verdict(case, body, headers)
            assert ordered(found) == ordered(case["expect"]), (body_type, headers_type)
            for event, expected in zip(events or [], case["expect"].get("events", [case["expect"]])):
                assert event.provider == provider_id(case)
                if "payload" in expected or is_bodys_json(case["provider"]):
                    # By text, because NaN isn't equal to itself and 1 is equal to 1.0 and True.
                    assert json.dumps(event.payload) == json.dumps(payload_of(expected, held["bytes"]))
                if "data" in expected:
                    assert json.dumps(event.data) == json.dumps(expected["data"])


@pytest.mark.parametrize("case", [case for case in load() if "recognized" in case.values[0]["expect"]])
def test_all_of_an_event_is_kept(case):
    _, [event] = verdict(case, bodies(case)["bytes"], case["headers"])
    assert_kept(event)


def test_there_are_vectors():
    assert len(list(load())) >= 1600
