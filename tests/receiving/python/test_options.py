"""The contract of options: what is refused when something is made, with which words."""

import re
import types

import pytest
from hookseal import AsyncPublicKeySource, AsyncRedisStore, MemoryStore, PublicKeySource, RedisStore, Webhook, WebhookConfigError
from hookseal.asgi import Receiver as AsgiReceiver
from hookseal.wsgi import Receiver as WsgiReceiver
from topics import spelled, topic

DATA = topic("options")
# All that is made under one name.
KINDS = {
    "receiver": [WsgiReceiver, AsgiReceiver],
    "memory_store": [MemoryStore],
    "redis_store": [RedisStore, AsyncRedisStore],
    "public_key_source": [PublicKeySource, AsyncPublicKeySource],
}


@pytest.mark.parametrize("case", DATA["cases"], ids=lambda case: case["id"])
def test_options(case):
    for kind in KINDS[case["makes"]]:
        for options, expect in _attempts(case):
            _check(kind, case, options, expect)


def _attempts(case):
    option = case.get("option")
    for refused in case.get("refused", []):
        message = f"{{{option}}}: expected {case['expected']}, found {refused['found']}" if "expected" in case else None
        yield {option: refused["value"]}, {"code": "invalid_option", "message": message}
    for value in case.get("taken", []):
        yield {option: value}, "fine"
    if "expect" in case:
        yield case.get("options", {}), case["expect"]


def _check(kind, case, options, expect):
    try:
        _make(kind, case, {name: _value_of(value) for name, value in options.items()})
    except WebhookConfigError as error:
        assert expect != "fine", f"{options}: {error}"
        assert error.code == expect["code"]
        if expect.get("message"):
            assert str(error) == spelled(expect["message"], DATA["words"])
    else:
        assert expect == "fine", f"{kind.__name__} took {options}"


def _make(kind, case, options):
    if kind is MemoryStore:
        return MemoryStore(**options)
    if case["makes"] == "redis_store":
        return kind(case.get("client", types.SimpleNamespace(eval=print)), **options)
    if case["makes"] == "public_key_source":
        return kind(case.get("provider", "thunderstack"), **options)
    verifier = _value_of(case["verifier"]) if "verifier" in case else Webhook(_record_of(case.get("provider", "tectra")), "secret")
    made = [kind(verifier, **options) for _ in range(case.get("times", 1))]
    for method, *given in case.get("registers", []):
        getattr(made[0], method)(*map(_value_of, given[:2]), **dict(*given[2:]))
    return made


def _record_of(provider):
    """`@untyped` is one whose events have no type."""
    signature = {"kind": "plain", "header": "X-Acme-Signature", "encoding": "hex"}
    untyped = {"id": "acme", "scheme": {"signature": signature, "algorithm": "hmac-sha256"}}
    return untyped if provider == "@untyped" else provider


def _value_of(value):
    """What JSON has no way to say."""
    kind = value.get("is") if isinstance(value, dict) else None
    if kind in ("nan", "infinity"):
        return float(kind)
    if isinstance(value, dict) and "regex" in value:
        return re.compile(value["regex"])
    if kind == "verifier":
        return types.SimpleNamespace(verify=print)
    if kind == "memory_store":
        return MemoryStore()
    if kind == "function":
        return lambda *_: None
    if kind == "object":
        return object()
    if kind != "store":
        return value
    members = {name: member for name, member in value.items() if name not in ("is", "without")}
    methods = {name: lambda *_: None for name in ("claim", "commit", "release") if name != value.get("without")}
    return type("object", (), {**methods, **members})()
