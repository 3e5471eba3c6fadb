"""Deliveries that a receiver has to refuse."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import List, Optional

from hookseal import WebhookConfigError, WebhookVerificationError
from hookseal.command_line.arguments import Arguments, shown
from hookseal.command_line.made_delivery import Made, Making, Outgoing, with_secrets
from hookseal.command_line.secrets import Secrets
from hookseal.command_line.usage_error import UsageError

KINDS = ["body", "signature", "secret", "timestamp", "replay"]


def forged(kind: str, given: Arguments, making: Making) -> Made:
    """A forgery of that kind."""
    made = _forgery(kind, given, making)
    if is_accepted(given, making, made):
        raise UsageError(f"{making.platform.id} doesn't sign what --forge {kind} changes: no receiver can tell")
    return made


def forged_if_told(kind: str, given: Arguments, making: Making) -> Optional[Made]:
    """The same, or None where a receiver can't tell it, or it can't be made."""
    try:
        return forged(kind, given, making)
    except (UsageError, WebhookConfigError):
        return None


def _forgery(kind: str, given: Arguments, making: Making) -> Made:
    if kind == "body":
        made = Outgoing(given, making).sign()
        # The same JSON in other bytes.
        return made._replace(body=made.body[:1] + b" " + made.body[1:])
    if kind == "signature":
        return _cut(Outgoing(given, making).sign(), making)
    if kind == "secret":
        return Outgoing(given, with_secrets([_another(making.secrets)], given, making)).sign()
    if kind == "timestamp":
        return Outgoing(given, making).sign(_long_ago(given, making))
    raise UsageError(f"--forge takes one of {', '.join(KINDS)}, not {shown(kind)}")


def signature_headers(making: Making) -> List[str]:
    """The names of the headers that the signature may stand in, in lower case."""
    header = making.platform.record["scheme"]["signature"].get("header", [])
    return [name.lower() for name in ([header] if isinstance(header, str) else header)]


def _cut(made: Made, making: Making) -> Made:
    """The signature's headers, each without its second half."""
    names = signature_headers(making)
    headers = {name: value[: (len(value) + 1) // 2] if name.lower() in names else value for name, value in made.headers.items()}
    return made._replace(headers=headers)


def _another(secrets: Secrets) -> str:
    """The first secret with one other character, which keeps its encoding."""
    secret = secrets[0]
    if not isinstance(secret, str):
        raise UsageError("--forge secret changes a secret that is text")
    found = re.search(r"[0-8a-eA-E](?=.{0,7}\Z)", secret)
    if found is None:
        return f"{secret}0"
    return secret[: found.start()] + chr(ord(found[0]) + 1) + secret[found.end() :]


def _long_ago(given: Arguments, making: Making) -> datetime:
    tolerance = making.platform.record["scheme"].get("timestamp", {}).get("tolerance_s", 0)
    return (given.time("now") or datetime.now(timezone.utc)) - timedelta(seconds=tolerance + 3600)


def is_accepted(given: Arguments, making: Making, made: Made) -> bool:
    """Whether a receiver with the same secret would take it."""
    try:
        making.webhook.verify_signature(made.body, made.headers, url=made.url, method="POST", now=given.time("now"))
    except WebhookVerificationError:
        return False
    return True
