from __future__ import annotations

import json
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional

from hookseal.command_line.arguments import Arguments
from hookseal.command_line.challenge_request import challenge_of, is_answered
from hookseal.command_line.forgery import forged_if_told, is_accepted, signature_headers
from hookseal.command_line.made_delivery import Made, Making, Outgoing, making
from hookseal.command_line.outcome import answer_text, is_duplicate, outcome_of
from hookseal.command_line.output import parsed_json, show, show_json, text_of
from hookseal.command_line.request import Answer, Outbound, exchange, timeout_of, url_of


class Trial(NamedTuple):
    """One thing that a receiver has to do."""

    name: str
    wrong: str
    """What it does wrong, if it doesn't."""
    made: Optional[Made]
    """None where it can't be tested, because nobody could tell, or nothing is known."""
    is_right: Callable[[Answer], bool]
    method: str = "POST"


class Result(NamedTuple):
    name: str
    right: Optional[bool]
    """None if it wasn't tested."""
    answer: Optional[Answer]
    wrong: str


def check(given: Arguments) -> int:
    """`hookseal check`: what a receiver gets wrong."""
    platform, *types, last = given.positionals
    url = url_of(last)
    made = making(given, platform, types[0] if types else None, url)
    seconds = timeout_of(given, made.platform)
    results: List[Result] = []
    stopped = False
    try:
        for trial in _trials(given, made):
            result = _tried(trial._replace(made=None) if _refuses_all(results) else trial, seconds)
            results.append(result)
            if not given.has("json"):
                for line in _lines(result):
                    show(line)
            # Nothing is learnt from an endpoint that isn't there.
            if len(results) == 1 and result.answer is not None and result.answer.status is None:
                break
    except KeyboardInterrupt:
        stopped = True
    right, wrong, untested = (sum(one.right is state for one in results) for state in (True, False, None))
    if given.has("json"):
        show_json({"right": right, "wrong": wrong, "not_tested": untested, "results": [_facts(result) for result in results]})
    else:
        show(f"{right} right, {wrong} wrong, {untested} not tested")
    return 130 if stopped else 1 if wrong > 0 else 0


def _refuses_all(results: List[Result]) -> bool:
    """Whether the right delivery, which was the first, was refused: what refuses the others says nothing then."""
    first = results[0].answer if results else None
    return first is not None and _is_refused(first)


def _tried(trial: Trial, seconds: float) -> Result:
    if trial.made is None:
        return Result(trial.name, None, None, trial.wrong)
    answer = exchange(Outbound(trial.method, trial.made.url, list(trial.made.headers.items()), trial.made.body), seconds)
    return Result(trial.name, trial.is_right(answer), answer, trial.wrong)


def _trials(given: Arguments, making: Making) -> Iterator[Trial]:
    right = Outgoing(given, making).sign()

    def altered(made: Optional[Made]) -> Optional[Made]:
        return made if made is not None and not is_accepted(given, making, made) else None

    yield Trial("a right delivery is accepted", "are the URL and the secret the right ones, and does it take this type?", right, _is_taken)
    yield Trial(
        "the same delivery again does no harm",
        "platforms deliver twice: answer 2xx to a duplicate, and don't handle it again",
        right,
        lambda answer: _is_taken(answer) or answer.status == 409,
    )
    yield Trial(
        "a changed body is refused",
        "anybody can send events: is the signature verified?",
        altered(right._replace(body=_changed(right.body))),
        _is_refused,
    )
    yield Trial(
        "JSON that was serialized again is refused",
        "it verifies parsed JSON: verify the raw body, or right deliveries will be refused, too",
        altered(_reserialized(right)),
        _is_refused,
    )
    yield Trial(
        "a short signature is refused",
        "compare the lengths before the bytes: a wrong signature has to be 401, not an error",
        forged_if_told("signature", given, making),
        _is_refused,
    )
    yield Trial(
        "a delivery without a signature is refused",
        "an absent header has to be 401, not an error",
        altered(_unsigned(right, making)),
        _is_refused,
    )
    yield Trial(
        "another secret's signature is refused",
        "anybody can send events: is the signature compared?",
        forged_if_told("secret", given, making),
        _is_refused,
    )
    yield Trial(
        "an old delivery is refused",
        "whoever has seen a delivery can send it again: compare the signed time with the clock",
        forged_if_told("timestamp", given, making),
        _is_refused,
    )
    yield Trial(
        "an oversized body is refused",
        "limit the body before reading all of it: answer 413, or close the connection",
        right._replace(body=b"a" * given.count("oversize", 34_000_000)),
        lambda answer: _is_refused(answer) or (answer.failure or "").startswith("the connection was closed"),
    )
    for challenge in making.platform.record.get("challenges", []):
        yield _answered(challenge, given, making)


def _answered(described: Dict[str, Any], given: Arguments, making: Making) -> Trial:
    challenge = challenge_of(described, given, making)
    return Trial(
        "the platform's challenge is answered",
        "without the right answer the platform doesn't take the endpoint",
        None if challenge is None else challenge.made,
        lambda answer: challenge is not None and is_answered(challenge, answer),
        "POST" if challenge is None else challenge.method,
    )


def _is_taken(answer: Answer) -> bool:
    return outcome_of(answer) == "accepted"


def _is_refused(answer: Answer) -> bool:
    return outcome_of(answer) == "refused"


def _changed(body: bytes) -> bytes:
    """One more field of JSON, or one more byte."""
    text = (text_of(body) or "").rstrip()
    if text.endswith("}") and len(text) > 2:
        return f'{text[:-1]},"forged":true}}'.encode()
    return body + b"0"


def _reserialized(made: Made) -> Optional[Made]:
    """As other programs write it; None if it is no JSON."""
    try:
        payload = parsed_json(text_of(made.body))
    except ValueError:
        return None
    return made._replace(body=json.dumps(payload, indent=1, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def _unsigned(made: Made, making: Making) -> Optional[Made]:
    """None if its signature stands in no header."""
    names = signature_headers(making)
    left = {name: value for name, value in made.headers.items() if name.lower() not in names}
    return made._replace(headers=left) if len(left) < len(made.headers) else None


def _lines(result: Result) -> List[str]:
    if result.answer is None:
        return [f"-      {result.name}: not tested"]
    lines = [f"{'ok   ' if result.right else 'WRONG'}  {result.name}: {answer_text(result.answer)}"]
    if not result.right and result.answer.status is not None:
        lines.append(f"       {result.wrong}")
    if is_duplicate(result.answer):
        lines.append("       the receiver says that it is a duplicate")
    return lines


def _facts(result: Result) -> Dict[str, Any]:
    answer = result.answer
    return {
        "name": result.name,
        "right": result.right,
        "status": answer and answer.status,
        "failure": answer and answer.failure,
        "milliseconds": answer and answer.milliseconds,
        "advice": result.wrong if result.right is False else None,
    }
