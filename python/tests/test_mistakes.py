"""What explain must name: every case of tests/mistakes."""

import base64
import json
import pathlib

import pytest

import hookseal

FOLDER = pathlib.Path(__file__).parents[2] / "tests" / "mistakes"


class Request:
    """Somebody's request object: its headers are in it, and it isn't them."""

    def __init__(self, headers):
        self.headers = headers


def secrets_of(case):
    given = [base64.b64decode(one["b64"]) if isinstance(one, dict) else one for one in case["secrets"]]
    return given[0] if len(given) == 1 else given


def headers_of(case):
    pairs = [tuple(pair) for pair in case["headers"]]
    kind = case.get("headers_as", "pairs")
    if kind == "none":
        return None
    if kind == "string":
        return "".join(f"{name}: {value}\r\n" for name, value in pairs)
    if kind == "promise":

        async def headers():
            return dict(pairs)

        return headers()
    if kind == "request":
        return Request(dict(pairs))
    return dict(pairs).items if kind == "function" else pairs


def body_of(case):
    raw = base64.b64decode(case["body_b64"])
    return {"object": lambda: json.loads(raw), "absent": lambda: None, "bytes": lambda: raw}[case.get("body_as", "bytes")]()


def explained(case):
    body, headers = body_of(case), headers_of(case)
    received = {name: case[name] for name in ("now", "url", "method") if name in case}
    try:
        try:
            webhook = hookseal.Webhook(case["provider"], secrets_of(case), **case.get("options", {}))
        except hookseal.WebhookConfigError:
            return hookseal.explain(case["provider"], secrets_of(case), body, headers, **received)
        return webhook.explain(body, headers, **received)
    finally:
        if hasattr(headers, "close"):
            headers.close()  # a coroutine that is dropped warns


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.json")), ids=lambda file: file.name)
def test_mistakes_are_named(file):
    wrong = []
    for case in json.loads(file.read_text(encoding="utf-8")):
        expect, found = case["expect"], explained(case)
        codes = [one.code for one in found.findings]
        right = codes[0] in expect["first"] if codes and expect["first"] else codes == expect["first"]
        if not right:
            wrong.append(f"{case['id']}: expected {expect['first']}, got {codes}")
        if found.verdict != expect["verdict"]:
            wrong.append(f"{case['id']}: {found.verdict}, not {expect['verdict']}")
        may_be = expect["first"] + expect.get("also", [])
        wrong += [
            f"{case['id']}: certain of {one.code}"
            for one in found.findings
            if one.certain and (expect["certain"] is False or one.code not in may_be)
        ]
        if expect["certain"] is True and right and not found.findings[0].certain:
            wrong.append(f"{case['id']}: not proven")
        assert found.steps
    assert wrong == []


def test_a_secret_that_is_not_there_is_explained():
    for secret in (None, ""):
        found = hookseal.explain("tusky", secret, b"{}", {})
        assert (found.verdict, found.findings[0].code) == ("invalid_secret", "secret_missing")
        assert "secret_missing" in repr(found)
