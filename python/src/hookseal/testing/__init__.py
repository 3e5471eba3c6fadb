"""For tests of your own handlers and stores: signed deliveries of any platform, sent to your app in process, and the
contract that every store has to keep.

    delivery = signed_delivery(webhook, "content.signed", data={"record_id": "r1"})
    response = deliver(app.test_client(), "/webhooks/tectra", delivery)
"""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any, Dict, NamedTuple, Optional, Union
from urllib.parse import urlsplit

from hookseal._hookseal import Webhook
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
    """A delivery of that type, signed with the webhook's first secret: the platform's documented sample, or a plausible
    one. Each is an event of its own, of now.

    data: fields in place of those of the sample's data.
    payload: fields in place of the payload's.
    body: the whole body.
    now: an aware datetime, or seconds since 1970. id: the event's. url: for schemes that sign it.
    headers: others that are sent, for schemes that sign headers by their names.

    Raises WebhookConfigError: invalid_option, invalid_key if the first secret is a public key.
    """
    given: Dict[str, Any] = {"now": now, "url": url, "method": "POST", "headers": headers}
    if body is not None:
        signed = webhook.sign_delivery(body, type=type, id=id or str(uuid.uuid4()), **given)
        return SignedDelivery(signed.body, signed.headers)
    sample = webhook.sample(type or "", data=data, payload=payload or {}, id=id, **given)
    return SignedDelivery(sample.body, sample.headers)


def deliver(client: Any, path: str, delivery: Any) -> Any:
    """Posts a delivery by a test client of Flask (Werkzeug), Django, or Starlette and FastAPI (httpx), with the query of
    its own URL, and returns its response. For an async client it returns what is to be awaited."""
    query = urlsplit(getattr(delivery, "url", None) or "").query
    path = f"{path}?{query}" if query and "?" not in path else path
    if hasattr(client, "generic"):  # Django's
        names = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in delivery.headers.items()}
        kind = names.pop("HTTP_CONTENT_TYPE", "application/json")
        return client.generic("POST", path, delivery.body, content_type=kind, **names)
    if hasattr(client, "open"):  # Werkzeug's
        return client.post(path, data=delivery.body, headers=delivery.headers)
    return client.post(path, content=delivery.body, headers=delivery.headers)
