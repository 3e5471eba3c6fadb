"""Receives webhooks with AWS Lambda, behind API Gateway (REST and HTTP APIs), a function
URL, or an Application Load Balancer.

    receiver = Receiver(Webhook("tectra", secret), store=store)
    handler = receiver.handler
"""

from __future__ import annotations

import base64
from typing import Any, Dict
from urllib.parse import quote, urlencode

from hookseal.body_errors import body_not_raw, body_too_large
from hookseal.handlers import E
from hookseal.option_checks import invalid_option
from hookseal.receiver import SyncReceiver
from hookseal.type_name import type_name

Proxied = Dict[str, Any]


class Receiver(SyncReceiver[E]):
    """Has a handler for Lambda. Handlers of events get Lambda's event as their request.

    A MemoryStore forgets with its container: share a store between them.
    """

    def handler(self, request: Proxied, context: Any = None) -> Proxied:
        """Responds to an invocation. Raises WebhookConfigError for an event that is no HTTP request: a queue, for
        one, would take any answer for success, and delete the message."""
        event = _mapping(request)
        if not _method(event):
            raise invalid_option("event", "an HTTP request's, of API Gateway, a function URL or a load balancer", _kind(request))
        method, url = _method(event), _path_and_query(event)
        outcome = self.receive(method, _headers(event), lambda limit: _body(event, limit), request, url=url)
        # A load balancer that sends lists alone wants them back.
        lists = {name: [value] for name, value in outcome.headers.items()}
        listed = event.get("multiValueHeaders") and not event.get("headers")
        return {
            "statusCode": outcome.status,
            "headers": outcome.headers,
            **({"multiValueHeaders": lists} if listed else {}),
            "body": outcome.body.decode(),
            "isBase64Encoded": False,
        }


def _kind(event: Any) -> str:
    """What an event is that isn't HTTP."""
    records = _mapping(event).get("Records")
    first = _mapping(records[0]) if isinstance(records, list) and records else {}
    source = first.get("eventSource") or first.get("EventSource") or _mapping(event).get("source")
    return f"one of {source[:60]}" if isinstance(source, str) else type_name(event)


def _method(event: Proxied) -> str:
    # Format 2.0 and function URLs have it further down.
    http = _mapping(_mapping(event.get("requestContext")).get("http"))
    method = event.get("httpMethod") or http.get("method")
    return method if isinstance(method, str) else ""


def _path_and_query(event: Proxied) -> str:
    if "rawPath" in event:  # format 2.0
        path, query = str(event["rawPath"]), str(event.get("rawQueryString") or "")
    else:
        named = _mapping(event.get("multiValueQueryStringParameters") or event.get("queryStringParameters"))
        pairs = [(name, str(one)) for name, some in named.items() for one in (some if isinstance(some, list) else [some])]
        # API Gateway decodes what a load balancer leaves as it was sent.
        as_sent = "elb" in _mapping(event.get("requestContext"))
        path = str(event.get("path") or "/")
        query = "&".join(map("=".join, pairs)) if as_sent else urlencode(pairs, quote_via=quote)
    return f"{path}?{query}" if query else path


def _headers(event: Proxied) -> Any:
    # In format 1.0, `headers` has the last of several values; `multiValueHeaders` has all.
    return event.get("multiValueHeaders") or event.get("headers") or {}


def _mapping(value: Any) -> Proxied:
    return value if isinstance(value, dict) else {}


def _body(event: Proxied, limit: int) -> bytes:
    body = event.get("body")
    if body is None:
        return b""
    if not isinstance(body, str) and isinstance(event.get("rawBody"), str):
        body = event["rawBody"]  # as some frameworks keep it beside the parsed one
    if not isinstance(body, str):
        raise body_not_raw(f"found {type_name(body)}: use the proxy integration, which passes the body as text")
    if event.get("isBase64Encoded"):
        if len(body) > (limit + 2) // 3 * 4:
            raise body_too_large(limit)
        try:
            raw = base64.b64decode(body, validate=True)
        except ValueError:
            raise body_not_raw("isBase64Encoded says base64, and it isn't") from None
    else:
        raw = body.encode("utf-8", "surrogatepass")
    if len(raw) > limit:
        raise body_too_large(limit)
    return raw
