"""The challenges of a platform, as its record describes them, and their right answers, as the core gives them."""

from __future__ import annotations

import re
from typing import Any, Dict, List, NamedTuple, Optional, Tuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from hookseal import ChallengeAnswer, WebhookVerificationError
from hookseal.command_line.arguments import Arguments
from hookseal.command_line.made_delivery import Made, Making
from hookseal.command_line.output import one_line_json, parsed_json, text_of
from hookseal.command_line.request import Answer


class Challenge(NamedTuple):
    method: str
    made: Made
    answer: ChallengeAnswer


_TOKEN = "0123456789abcdef01234567"


def challenge_of(challenge: Dict[str, Any], given: Arguments, making: Making) -> Optional[Challenge]:
    """A challenge of the record as a request; None if it can't be made, or delivers a secret."""
    if "delivers_key" in challenge:
        return None
    values = {place: value for place, value in challenge["when"].items() if value is not False}
    if "token" in challenge:
        values.setdefault(challenge["token"]["place"], True)
    method = str(values.get("method", "POST"))
    headers: Dict[str, str] = {}
    query: List[Tuple[str, str]] = []
    fields: Dict[str, Any] = {}
    for place, value in values.items():
        name = place.partition(":")[2]
        text = _TOKEN if value is True else str(value[0] if isinstance(value, list) else value)
        if place.startswith("header:"):
            headers[name] = text
        elif place.startswith("query:"):
            query.append((name, text))
        elif place.startswith("json:"):
            _put(fields, name.split("."), int(text) if re.fullmatch(r"[0-9]{1,9}", text) else text)
    if fields:
        headers = {"Content-Type": "application/json", **headers}
    made = Made(_with_query(making.url, query), headers, one_line_json(fields).encode() if fields else b"")
    try:
        if challenge.get("signed"):
            signed = making.webhook.sign_delivery(made.body, url=made.url, method=method, now=given.time("now"))
            made = Made(signed.url or made.url, {**made.headers, **signed.headers}, signed.body)
        answer = making.webhook.challenge(made.body, made.headers, url=made.url, method=method, now=given.time("now"))
    except WebhookVerificationError:
        return None
    return None if answer is None else Challenge(method, made, answer)


def _put(fields: Dict[str, Any], path: List[str], value: Any) -> None:
    for name in path[:-1]:
        fields = fields.setdefault(name, {})
    fields.setdefault(path[-1], value)


def _with_query(url: str, more: List[Tuple[str, str]]) -> str:
    parts = urlsplit(url)
    query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), *more]) if more else parts.query
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, ""))


def is_answered(challenge: Challenge, answer: Answer) -> bool:
    """Whether it was answered as the core answers it."""
    wanted = challenge.answer
    there = {(name.lower(), value) for name, value in answer.headers}
    has_headers = all((name.lower(), value) in there for name, value in wanted.headers.items() if name.lower() != "content-type")
    is_body = challenge.method == "HEAD" or _canonical(answer.body) == _canonical(wanted.body)
    return answer.status == wanted.status and has_headers and is_body


def _canonical(body: bytes) -> str:
    """JSON in one spelling; other text as it is."""
    text = text_of(body) or ""
    try:
        return one_line_json(parsed_json(text))
    except ValueError:
        return text.strip()
