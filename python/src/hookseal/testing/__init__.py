"""For tests of your own handlers and stores: signed deliveries of any platform, sent to your app in process, and the
contract that every store has to keep.

    delivery = signed_delivery(webhook, "content.signed", data={"record_id": "r1"})
    response = deliver(app.test_client(), "/webhooks/tectra", delivery)
"""

from __future__ import annotations

import json
import re
import time
import uuid
from datetime import datetime, timezone
from typing import Any, Dict, NamedTuple, Optional, Union
from urllib.parse import urlencode

from hookseal._hookseal import Webhook
from hookseal.option_checks import invalid_option
from hookseal.store_contract import check_async_store, check_store

__all__ = ["SignedDelivery", "check_async_store", "check_store", "deliver", "signed_delivery"]


class SignedDelivery(NamedTuple):
    """A request's body and headers, as the platform sends them."""

    body: bytes
    headers: Dict[str, str]


def signed_delivery(
    webhook: Webhook[Any],
    type: Optional[str] = None,
    *,
    data: Any = None,
    payload: Optional[Dict[str, Any]] = None,
    body: Union[bytes, str, None] = None,
    now: Union[datetime, float, None] = None,
    id: Optional[str] = None,
    url: Optional[str] = None,
    headers: Optional[Dict[str, str]] = None,
) -> SignedDelivery:
    """A delivery of that type, signed with the webhook's first secret: the platform's documented sample, or what the
    record says of its envelope. Each is an event of its own, of now.

    data: fields in place of those of the sample's data.
    payload: fields in place of the payload's.
    body: the whole body.
    now: an aware datetime, or seconds since 1970. id: the event's. url: for schemes that sign it.
    headers: others that are sent, for schemes that sign headers by their names.

    Raises WebhookConfigError: invalid_option, invalid_key if the first secret is a public key.
    """
    seconds = now.timestamp() if isinstance(now, datetime) else time.time() if now is None else now
    given: Dict[str, Any] = {"now": seconds, "url": url, "method": "POST", "headers": headers}
    record = webhook.record
    own_id = id or str(uuid.uuid4())
    has_sample = "sample" in ((record.get("events") or {}).get(type) or {})
    if body is None and payload is None and has_sample:
        sample = webhook.sample(str(type), data=data, id=id, **{**given, "now": now})
        return SignedDelivery(sample.body, sample.headers)
    if body is None:
        body = _body(record, type, own_id, seconds, data, payload or {})
    in_header = type if str((record.get("envelope") or {}).get("type")).startswith("header:") else None
    signed = webhook.sign_delivery(body, type=in_header, id=own_id, **given)
    return SignedDelivery(signed.body, signed.headers)


def deliver(client: Any, path: str, delivery: Any) -> Any:
    """Posts a delivery by a test client of Flask (Werkzeug), Django, or Starlette and FastAPI (httpx), and returns its
    response. For an async client it returns what is to be awaited."""
    if hasattr(client, "generic"):  # Django's
        names = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in delivery.headers.items()}
        kind = names.pop("HTTP_CONTENT_TYPE", "application/json")
        return client.generic("POST", path, delivery.body, content_type=kind, **names)
    if hasattr(client, "open"):  # Werkzeug's
        return client.post(path, data=delivery.body, headers=delivery.headers)
    return client.post(path, content=delivery.body, headers=delivery.headers)


def _body(record: Dict[str, Any], type: Optional[str], id: str, now: float, data: Any, payload: Dict[str, Any]) -> bytes:
    envelope, scheme = record.get("envelope") or {}, record["scheme"]
    kind = envelope.get("format", "json")
    if kind not in ("json", "form", "ndjson"):
        raise invalid_option("body", f"the whole body, because the platform sends {kind}", "None")
    fields: Dict[str, Any] = {}
    values = {"type": type, "id": id, "timestamp": _time(now, envelope.get("timestamp_format")), "data": {} if data is None else data}
    for name, value in values.items():
        if value is not None:
            _put(fields, envelope.get(name), value)
    signed = scheme.get("timestamp") or {}
    _put(fields, signed.get("json", signed.get("form")), _time(now, signed.get("format")))
    key = record.get("event_key")
    for place in key if isinstance(key, list) else []:
        _put(fields, place, id)
    for place in re.findall(r"\{((?:json|form):[^}?|]+)", scheme.get("template", "")):
        _put(fields, place, "test")
    # Signing fills it.
    _put(fields, scheme["signature"].get("json", scheme["signature"].get("form")), "")
    fields.update(payload)
    # Two deliveries are two events, though no field is the id's. A payload that was given is left as it is.
    if not payload and id not in _json(fields):
        fields["test_id"] = id
    if kind == "form":
        return urlencode({name: _text(value) for name, value in fields.items()}).encode()
    text = _json(_list_of(envelope["items"], fields) if "items" in envelope else fields)
    kind, _, name = scheme.get("body", "").partition(":")
    return urlencode({name: text}).encode() if kind == "form" else text.encode()  # the JSON may be a form's field


def _list_of(place: str, item: Any) -> Any:
    """A body with one item: `[]`, `events[]`, `items[].item`."""
    before, _, behind = place.partition("[]")

    def within(path: str, value: Any) -> Any:
        for name in reversed([name for name in path.split(".") if name]):
            value = {name: value}
        return value

    return within(before, [within(behind, item)])


def _put(fields: Dict[str, Any], place: Any, value: Any) -> None:
    """Where the envelope has it, if that is a field of the body."""
    if not isinstance(place, str) or place == "":
        return
    kind, colon, path = place.partition(":")
    if colon and kind not in ("json", "form"):
        return
    path = path if colon else place
    if any(mark in path for mark in "[]{}"):
        return
    *outer, last = path.split(".")
    for name in outer:
        fields = fields.setdefault(name, {})
    fields.setdefault(last, value)


def _time(now: float, format: Optional[str]) -> Any:
    if format == "unix":
        return int(now)
    if format == "unix-ms":
        return int(now * 1000)
    return datetime.fromtimestamp(now, timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else _json(value)


def _json(value: Any) -> str:
    """As platforms write it, without blanks."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
