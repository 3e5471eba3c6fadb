"""What explain must name: every case of tests/mistakes."""

import base64
import json
import pathlib
import re

import pytest

import hookseal

FOLDER = pathlib.Path(__file__).parents[2] / "tests" / "mistakes"
FILES = [path for path in sorted(FOLDER.glob("*.json")) if path.name != "schema.json"]


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


def verdict_of(case):
    """What `verify` gives."""
    body, headers = body_of(case), headers_of(case)
    received = {name: case[name] for name in ("now", "url", "method") if name in case}
    try:
        hookseal.Webhook(case["provider"], secrets_of(case), **case.get("options", {})).verify(body, headers, **received)
    except (hookseal.WebhookConfigError, hookseal.WebhookVerificationError) as error:
        return error.code
    finally:
        if hasattr(headers, "close"):
            headers.close()
    return "accepted"


def text_of(found):
    """All that an explanation says."""
    steps = [(one.expected, one.found) for one in found.steps]
    return repr([repr(found), [(one.message, one.fix, repr(one)) for one in found.findings], steps])


def spellings(data):
    plain = base64.b64encode(data).decode()
    return [data.hex(), data.hex().upper(), plain, plain.translate(str.maketrans("+/", "-_"))]


def hidden(case):
    """What no text may show nine characters of: secrets, and signatures, right ones and received ones."""
    right = case.get("right", {})
    given = [one if isinstance(one, str) else base64.b64decode(one["b64"]) for one in case["secrets"]]
    for secret in [*given, *right.get("secrets", [])]:
        data = secret.encode() if isinstance(secret, str) else secret
        # The first and last line of a key file, an address, and what documentations show are no secrets.
        lines = [] if isinstance(secret, bytes) else re.split(r"-----[A-Z ]*-----|[\r\n]|\\\\?[nr]", secret)
        yield from (line for line in lines if not re.search(r"webhook|secret|https?:|BEGIN|END|[$%<{]", line, re.IGNORECASE))
        yield from spellings(data) if len(data) < 200 else []
    for signature in right.get("signatures", []):
        yield from spellings(bytes.fromhex(signature))
    for name, value in case["headers"]:
        if re.search("sign|hmac|hash|token", name, re.IGNORECASE):
            yield from re.split("[=, ]", value)


def shown(case, text):
    """Each piece of nine characters that a text has of what is hidden."""
    return [whole[at : at + 9] for whole in hidden(case) for at in range(len(whole) - 8) if whole[at : at + 9] in text]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_at_most_eight_characters_are_shown(file):
    wrong = [(case["id"], pieces[0]) for case in json.loads(file.read_text(encoding="utf-8")) if (pieces := shown(case, text_of(explained(case))))]
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_mistakes_are_named(file):
    wrong = []
    for case in json.loads(file.read_text(encoding="utf-8")):
        expect, found = case["expect"], explained(case)
        codes = [one.code for one in found.findings]
        right = codes[0] in expect["first"] if codes and expect["first"] else codes == expect["first"]
        if not right:
            wrong.append(f"{case['id']}: expected {expect['first']}, got {codes}")
        verdict = expect.get("verdict") or verdict_of(case)
        if found.verdict != verdict:
            wrong.append(f"{case['id']}: {found.verdict}, not {verdict}")
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
