from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from hookseal import WebhookVerificationError
from hookseal.command_line.arguments import Arguments
from hookseal.command_line.given_delivery import given_delivery
from hookseal.command_line.judge import judge_for, verdict
from hookseal.command_line.output import inert, iso, rows, show, show_json


def verify(given: Arguments) -> int:
    """`hookseal verify`: the verdict on a delivery."""
    delivery = given_delivery(given)
    judge = judge_for(given, delivery)
    found = verdict(given, judge, delivery)
    if isinstance(found, WebhookVerificationError):
        code, status, message = found.code, found.status, str(found)
        if given.has("json"):
            show_json({"verdict": code, "provider": judge.platform.id, "status": status, "message": message})
        else:
            show(f"refused: {code}, to be answered with {status} ({judge.platform.id})")
            show(message)
            show("hookseal explain takes the same, and says why")
        return 1
    if given.has("json"):
        show_json({"verdict": "accepted", "events": [_facts(event) for event in found]})
    else:
        for event in found:
            for line in _lines(event):
                show(line)
    return 0


def _facts(event: Any) -> Dict[str, Any]:
    """An event without its payload."""
    return {
        "provider": event.provider,
        "type": event.type,
        "id": event.id,
        "timestamp": iso(event.timestamp),
        "idempotency_key": event.idempotency_key,
        "delivery_id": event.delivery_id,
        "proof": event.proof,
        "unsigned": event.unsigned,
        "recognized": event.recognized,
        "secret_index": event.secret_index,
        "warnings": [{"code": warning.code, "path": warning.path, "message": warning.message} for warning in event.warnings],
    }


def _lines(event: Any) -> List[str]:
    pairs: List[Tuple[str, Optional[str]]] = [
        ("type", event.type),
        ("id", event.id),
        ("time", iso(event.timestamp)),
        ("idempotency key", event.idempotency_key),
        ("delivery id", event.delivery_id),
        ("proof", event.proof),
        ("not signed", ", ".join(event.unsigned) if event.unsigned else None),
        ("secret", f"number {event.secret_index + 1} of those given" if event.secret_index > 0 else None),
        *(("warning", f"{warning.path}: {warning.message}") for warning in event.warnings),
    ]
    there = [(name, inert(value)) for name, value in pairs if value is not None]
    return [f"accepted: {event.provider}", *(f"  {row}" for row in rows(there))]
