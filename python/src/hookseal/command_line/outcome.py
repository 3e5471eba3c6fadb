"""What an endpoint's answer means, and how it is shown."""

from __future__ import annotations

from hookseal.command_line.output import inert, parsed_json, text_of
from hookseal.command_line.request import Answer


def outcome_of(answer: Answer) -> str:
    """`accepted` for 2xx, `refused` for 4xx, `failed` for all else and no answer."""
    if answer.status is not None and 200 <= answer.status < 300:
        return "accepted"
    return "refused" if answer.status is not None and 400 <= answer.status < 500 else "failed"


def is_duplicate(answer: Answer) -> bool:
    """Whether the receiver says that it had handled it before."""
    try:
        said = parsed_json(text_of(answer.body))
    except ValueError:
        return False
    return isinstance(said, dict) and said.get("duplicate") is True


def answer_text(answer: Answer) -> str:
    """`401 in 3 ms: {"code":"signature_mismatch"}`"""
    if answer.failure is not None:
        return f"{answer.failure}, after {answer.milliseconds} ms"
    body = inert((text_of(answer.body) or "").strip(), 120)
    return f"{answer.status} in {answer.milliseconds} ms{': ' + body if body else ''}"
