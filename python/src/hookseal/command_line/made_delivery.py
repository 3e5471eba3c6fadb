"""Signed deliveries to send: the platform's documented sample, a plausible one, or a file's bytes."""

from __future__ import annotations

import re
import uuid
from datetime import datetime
from typing import Any, Dict, NamedTuple, Optional, Union

from hookseal import Webhook
from hookseal.command_line.arguments import Arguments
from hookseal.command_line.given_delivery import headers_of
from hookseal.command_line.input import read_bytes
from hookseal.command_line.options import webhook_options
from hookseal.command_line.platform import Platform, platform_of
from hookseal.command_line.secrets import Secrets, secrets_of
from hookseal.command_line.set_values import with_values
from hookseal.command_line.usage_error import UsageError


class Made(NamedTuple):
    """A delivery that is signed, ready to be sent."""

    url: str
    headers: Dict[str, str]
    body: bytes


class Making(NamedTuple):
    """What a delivery is to be made of."""

    platform: Platform
    secrets: Secrets
    webhook: Webhook[Any]
    """Of all deliveries: two samples of one webhook differ."""
    type: Optional[str]
    url: str


def making(given: Arguments, name: str, type: Optional[str], url: str) -> Making:
    """What was typed of a delivery: its platform and type, with the secret."""
    platform = platform_of(name)
    type = _first_type(given, platform) if type is None else type
    secrets = secrets_of(given, platform)
    return Making(platform, secrets, Webhook(platform.record, secrets, **webhook_options(given)), type, url)


def with_secrets(secrets: Secrets, given: Arguments, making: Making) -> Making:
    return making._replace(secrets=secrets, webhook=Webhook(making.platform.record, secrets, **webhook_options(given)))


def _first_type(given: Arguments, platform: Platform) -> Optional[str]:
    if given.has("body"):
        return None
    for type, event in platform.record.get("events", {}).items():
        if "sample" in event:
            return str(type)
    if not platform.record.get("envelope", {}).get("type"):
        return None
    first = next(iter(platform.record.get("events", {})), "<type>")
    usage = re.sub(r"[\[\]]", "", given.verb["usage"][0].replace("<platform>", platform.id).replace("<type>", first))
    raise UsageError(f"say which type of event: {usage}. hookseal {given.verb['name']} --help has examples")


class Draft(NamedTuple):
    """What is signed."""

    body: Union[str, bytes]
    url: str
    headers: Dict[str, str]


class Outgoing:
    """One event: each call of `sign` signs it again."""

    def __init__(self, given: Arguments, made: Making) -> None:
        self._given = given
        self._made = made
        self._id = given.text("id") or str(uuid.uuid4())
        draft = self._unsigned(Draft(b"", made.url, dict(headers_of(given))))
        self._draft = draft._replace(body=with_values(given, draft.body, self._is_made_up()))

    def sign(self, now: Optional[datetime] = None) -> Made:
        """The delivery, signed now."""
        headers = {"Content-Type": "application/json"}
        signed = self._made.webhook.sign_delivery(self._draft.body, type=self._made.type, **self._signing(self._draft, now))
        for name, value in signed.headers.items():
            headers["Content-Type" if name.lower() == "content-type" else name] = value
        return Made(signed.url or self._made.url, headers, signed.body)

    def _signing(self, draft: Draft, now: Optional[datetime] = None) -> Dict[str, Any]:
        return {
            "url": draft.url,
            "method": "POST",
            "id": self._id,
            "delivery_id": self._given.text("delivery-id"),
            "headers": draft.headers,
            "now": now or self._given.time("now"),
        }

    def _is_made_up(self) -> bool:
        """Of a body that was made up, nobody knows which fields it has."""
        return not self._given.has("body") and "sample" not in self._made.platform.record.get("events", {}).get(self._made.type, {})

    def _unsigned(self, sent: Draft) -> Draft:
        file = self._given.text("body")
        if file is not None:
            return sent._replace(body=read_bytes(file))
        draft = self._made.webhook.sample(self._made.type or "", **self._signing(sent)).draft
        return Draft(draft.body, draft.url or sent.url, {**sent.headers, **draft.headers})
