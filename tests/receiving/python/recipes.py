"""Makes deliveries of the contract's recipes, signed by Python's own hmac: not by the library under test."""

import base64
import hashlib
import hmac
import json
import time
import uuid
from datetime import datetime, timezone
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

SECRET = "whsec_k7x9m2-a-secret-for-tests"


class Delivery(NamedTuple):
    name: str
    id: str
    type: str
    handler: str
    body: bytes
    headers: Dict[str, str]
    key: str
    answers: Optional[Dict[str, Any]] = None
    raises: Optional[Dict[str, Any]] = None


class Request(NamedTuple):
    method: str
    headers: List[Tuple[str, str]]
    body: Optional[bytes]
    chunk_size: Optional[int]
    query: str = ""
    """With its `?`."""
    stalls: bool = False
    """Half of the body is sent, and then nothing."""

    def pieces(self):
        """The body as it is sent."""
        size = self.chunk_size
        return [self.body[at : at + size] for at in range(0, len(self.body), size)] if size else [self.body or b""]


class Response(NamedTuple):
    status: int
    headers: Dict[str, str]
    text: bytes

    @property
    def json(self):
        return json.loads(self.text) if self.text[:1] == b"{" else None


class Deliveries:
    """The same name is the same delivery."""

    def __init__(self, recipes=None, provider="tectra"):
        self._recipes, self._provider, self._made = recipes or {}, provider, {}

    def __getitem__(self, name):
        if name not in self._made:
            self._made[name] = _make(name, self._recipes.get(name, {}), self._provider)
        return self._made[name]

    def name_of(self, key):
        return next((made.name for made in self._made.values() if made.key == key), key)


def _make(name, recipe, provider):
    type, handler = recipe.get("type", "content.signed"), recipe.get("handler", "plain")
    # The handlers of a process of its own go by the beginning of the id.
    id = f"{handler}-{name}-{uuid.uuid4()}"
    payload = recipe.get("payload") or {
        "event": type,
        "timestamp": {"ago": recipe.get("age", 0)},
        "data": {"record_id": id, "batch_id": id, "note": "é😀"},
    }
    body = _bytes_of(recipe, payload).ljust(recipe.get("size", 0))
    key = recipe.get("key") or f"{provider}:sha256:{hashlib.sha256(body).hexdigest()}"
    headers = _headers_of(provider, body, type, recipe.get("signed_age", 0), recipe.get("url", ""))
    return Delivery(name, id, type, handler, body, headers, key, recipe.get("answers"), recipe.get("raises"))


def _bytes_of(recipe, payload):
    if "body_b64" in recipe:
        return base64.b64decode(recipe["body_b64"])
    text = recipe.get("body")
    # Spaced as json.dumps wouldn't: to parse it and write it again is to lose the signature.
    return (json.dumps(_dated(payload), ensure_ascii=False, indent=1) if text is None else text).encode()


def _dated(value: Any):
    if not isinstance(value, dict):
        return value
    if "ago" in value:
        return datetime.fromtimestamp(time.time() - value["ago"], timezone.utc).isoformat()
    return {name: _dated(member) for name, member in value.items()}


def _headers_of(provider, body, type, signed_age, url=""):
    seconds = str(int(time.time()) - signed_age)

    def signature(*signed):
        return hmac.new(SECRET.encode(), b"".join(signed), hashlib.sha256).hexdigest()

    if provider == "github":
        own = {"X-Hub-Signature-256": f"sha256={signature(body)}"}
    elif provider == "located":
        own = {"X-Located-Signature": signature(url.encode(), body)}
    elif provider == "acme":
        own = {"X-Acme-Signature": signature(seconds.encode(), b".", body), "X-Acme-Timestamp": seconds}
    else:
        own = {
            "X-Tectra-Signature": signature(body),
            "X-Tectra-Event": type,
            "X-Tectra-Delivery": str(uuid.uuid4()),
            "X-Tectra-Timestamp": seconds,
        }
    return {"Content-Type": "application/json", **own}


def asked_of(ask):
    """A request that may be a challenge."""
    method, body = ask.get("method", "POST"), ask.get("body", "").encode()
    headers = {"User-Agent": "Example/1.0", **({"Content-Type": "application/json"} if method == "POST" else {})}
    if "signed" in ask:
        headers.update(_headers_of(ask["signed"], body, "", ask.get("at", 0)))
    headers.update(ask.get("headers", {}))
    return Request(method, list(headers.items()), body if method == "POST" else None, None, ask.get("query", ""))


def request_of(delivery, change=None):
    """A request with a delivery, changed as a step says."""
    change = change or {}
    headers = {**delivery.headers, **change.get("headers", {})}
    pairs = [(name, value) for name, value in headers.items() if value is not None]
    body = _changed(delivery.body, change["body"]) if "body" in change else delivery.body
    return Request(
        change.get("method", "POST"),
        pairs + list(change.get("repeat", {}).items()),
        body,
        change.get("chunk_size"),
        change.get("query", ""),
        change.get("stalls", False),
    )


def _changed(body, how):
    if how is None:
        return None
    if "append" in how:
        return body + how["append"].encode()
    if "replace" in how:
        return body.replace(*(part.encode() for part in how["replace"]))
    return how["text"].encode()
