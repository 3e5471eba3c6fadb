"""Signed deliveries to send: the platform's documented sample, one made of its envelope, or a file's bytes."""

from __future__ import annotations

import re
import uuid
from datetime import datetime
from typing import Any, Dict, NamedTuple, Optional, Union

from hookseal import Webhook
from hookseal.command_line.arguments import Arguments, shown
from hookseal.command_line.input import read_bytes
from hookseal.command_line.options import webhook_options
from hookseal.command_line.output import one_line_json, parsed_json, text_of
from hookseal.command_line.platform import Platform, platform_of
from hookseal.command_line.secrets import Secrets, secrets_of
from hookseal.command_line.usage_error import UsageError
from hookseal.testing import signed_delivery


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
    usage = re.sub(r"[\[\]]", "", given.verb["usage"][0].replace("<platform>", platform.id))
    raise UsageError(f"say which type of event: {usage}. hookseal {given.verb['name']} --help has examples")


class Outgoing:
    """One event: each call of `sign` signs it again."""

    def __init__(self, given: Arguments, made: Making) -> None:
        self._given = given
        self._made = made
        self._id = given.text("id") or str(uuid.uuid4())
        self._body = _with_values(given, self._unsigned_body())

    def sign(self, now: Optional[datetime] = None) -> Made:
        """The delivery, signed now."""
        headers = {"Content-Type": "application/json"}
        signed = self._made.webhook.sign_delivery(self._body, type=self._type_in_header(), method="POST", **self._signing(now))
        for name, value in signed.headers.items():
            headers["Content-Type" if name.lower() == "content-type" else name] = value
        return Made(signed.url or self._made.url, headers, signed.body)

    def _signing(self, now: Optional[datetime] = None) -> Dict[str, Any]:
        return {
            "url": self._made.url,
            "id": self._id,
            "delivery_id": self._given.text("delivery-id"),
            "now": now or self._given.time("now"),
        }

    def _type_in_header(self) -> Optional[str]:
        in_header = str(self._made.platform.record.get("envelope", {}).get("type")).startswith("header:")
        return self._made.type if in_header else None

    def _unsigned_body(self) -> Union[str, bytes]:
        platform, type = self._made.platform, self._made.type
        file = self._given.text("body")
        if file is not None:
            return read_bytes(file)
        documented = type is not None and "sample" in platform.record.get("events", {}).get(type, {})
        # A type that can't come is refused in the core's words.
        if type is not None and (documented or platform.record.get("events_closed")):
            return self._made.webhook.sample(type, **self._signing()).body
        envelope = platform.record.get("envelope", {})
        # A token that is the body holds what it signs.
        if envelope.get("format", "json") not in ("json", "form", "ndjson") or platform.record["scheme"]["signature"].get("body"):
            raise UsageError(f"there is no sample of {platform.id}: give a body by --body FILE")
        # Without an id in the body, two deliveries would be one event.
        payload = {} if "id" in envelope else {"test": self._id}
        now = self._given.time("now")
        return signed_delivery(self._made.webhook, type, payload=payload, now=now, id=self._id, url=self._made.url).body


def _with_values(given: Arguments, body: Union[str, bytes]) -> Union[str, bytes]:
    """The body with the values of `--set`."""
    values = given.pairs("set")
    if not values:
        return body
    try:
        payload = parsed_json(body if isinstance(body, str) else text_of(body))
    except ValueError:
        raise UsageError("--set changes a value of JSON, and the body isn't JSON") from None
    for path, value in values:
        _set(payload, path, value)
    return one_line_json(payload).encode("utf-8", "backslashreplace")


def _set(payload: Any, path: str, value: str) -> None:
    *outer, last = path.split(".")
    holder = payload
    for name in outer:
        if isinstance(holder, dict):
            holder = holder.setdefault(name, {})
        else:
            holder = holder[int(name)] if _is_index(holder, name) else None
    if isinstance(holder, dict):
        holder[last] = _value_of(value)
    elif isinstance(holder, list) and _is_index(holder, last):
        holder[int(last)] = _value_of(value)
    else:
        raise UsageError(f"the body has no place {shown(path)}")


def _is_index(holder: Any, name: str) -> bool:
    return isinstance(holder, list) and re.fullmatch(r"[0-9]{1,9}", name) is not None and int(name) < len(holder)


def _value_of(text: str) -> Any:
    """JSON, or else text."""
    try:
        return parsed_json(text)
    except ValueError:
        return text
