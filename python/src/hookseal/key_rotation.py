"""Which public key is used until when: the part of a key source that doesn't fetch."""

from __future__ import annotations

import copy
import threading
import time
from typing import Any, Callable, Dict, Iterable, Literal, Optional, Protocol, TypedDict, TypeVar, Union

from hookseal._hookseal import Webhook
from hookseal._hookseal import provider as built_in_provider
from hookseal.errors import KeyUnavailableError, WebhookVerificationError
from hookseal.option_checks import invalid_option, seconds_option
from hookseal.public_key import is_trusted
from hookseal.steps import Step, Steps
from hookseal.token_bucket import TokenBucket
from hookseal.type_name import type_name

Provider = Union[str, Dict[str, Any]]

_THUNDERSTACK_URL = "https://cloud-api.thunderstack.org/api/webhook-public-key"
_YEAR = 366 * 24 * 60 * 60

_PATIENCE = 1.0
"""Seconds that a delivery waits at most: a fetch goes on without it, and a later one profits from it."""

# A public key of 2048 bits that nobody has the private key of, in PKCS#1's DER.
_PLACEHOLDER_KEY = b"\x30\x82\x01\x0a\x02\x82\x01\x01\x00" + b"\xff" * 256 + b"\x02\x03\x01\x00\x01"


class PublicKeySourceOptions(TypedDict, total=False):
    """What a key source takes."""

    url: str
    """Where the key is published, as PEM text or as JSON that holds it: https, or http on this machine.
    Default: ThunderStack's documented address."""

    ttl: float
    """Seconds a key is used before it is fetched again. Default: 3600."""

    max_stale: float
    """Seconds more it is used while it can't be fetched. Default: 86400, a day."""

    timeout: float
    """Seconds the key's server has to answer. Default: 5."""

    on_error: Callable[[KeyUnavailableError], object]
    """Called with each fetch that failed while the key before goes on being used. Default: a warning of
    the logger `hookseal`."""

    tolerance: Union[float, Literal[False], None]
    """As for Webhook."""

    strict: bool
    """As for Webhook."""

    node_id: Union[str, Iterable[str], None]
    """As for Webhook."""

    max_body_bytes: Union[int, Literal[False], None]
    """As for Webhook."""


class KeyFetcher(Protocol):
    """What fetches the key, and waits for it."""

    def is_pending(self) -> bool:
        """Whether a fetch is under way."""

    def refresh(self, until: float) -> Any:
        """Fetches the key, or waits for the fetch that is under way. Returns whether it brought a key in time,
        or an awaitable that does."""


_T = TypeVar("_T")


class KeyRotation:
    """Which key is used until when. Threads may share it."""

    def __init__(
        self,
        provider: Provider,
        *,
        url: str = _THUNDERSTACK_URL,
        ttl: float = 3600,
        max_stale: float = 86_400,
        timeout: float = 5,
        **webhook_options: Any,
    ) -> None:
        self.url = _key_url(url)
        self._ttl = seconds_option("ttl", ttl, _YEAR)
        self._max_stale = 0 if _is_zero(max_stale) else seconds_option("max_stale", max_stale, _YEAR)
        self.timeout = seconds_option("timeout", timeout, 300)
        nodes = webhook_options.get("node_id")
        if isinstance(nodes, Iterable) and not isinstance(nodes, str):
            webhook_options["node_id"] = list(nodes)  # each key's webhook reads them
        # So that a record and options are refused now, and not once there is a key.
        webhook = Webhook(provider, _PLACEHOLDER_KEY, **webhook_options)
        # What a public address serves must never become a secret. The copy is asked, which nobody can change.
        if webhook.record["scheme"].get("key", {}).get("decode") != "pem":
            raise invalid_option(
                "provider", "one that signs with a private key", "one that signs with a shared secret"
            )
        self._provider = provider if isinstance(provider, str) else webhook.record
        self._webhook_options = webhook_options
        self._fetches = TokenBucket(3, 20)
        self._lock = threading.Lock()
        self._webhook: Optional[Webhook[Any]] = None
        self._key = ""
        # When the key's server last said that this is the key.
        self._fetched_at = 0.0
        self._failure: Optional[Exception] = None
        self.begun = 0
        """How many fetches have begun."""
        self.succeeded = 0
        """Which of them was the last to bring a key."""

    def record(self) -> Dict[str, Any]:
        """The provider's record: a copy."""
        given = self._provider
        return built_in_provider(given) if isinstance(given, str) else copy.deepcopy(given)

    def is_due(self) -> bool:
        """Whether it is time to fetch."""
        return not self._is_younger_than(self._ttl)

    def is_usable(self) -> bool:
        """Whether there is a key that isn't too old."""
        return self._is_younger_than(self._ttl + self._max_stale)

    def with_key(self, verify: Callable[[Webhook[Any]], _T], fetcher: KeyFetcher) -> Steps[_T]:
        """Verifies with the key in use, and again with a newer one if the signature doesn't match.
        Raises KeyUnavailableError."""
        # A fetch that had begun by now may bring a key from before a rotation.
        begun = self.begun
        until = time.monotonic() + _PATIENCE
        # One waits for the new key; the others go on with the old one.
        if self.is_due() and not (fetcher.is_pending() and self.is_usable()):
            yield Step(lambda: fetcher.refresh(until), blocks=False)
        while True:
            webhook = self.webhook()
            try:
                return verify(webhook)
            except WebhookVerificationError as error:
                if error.code != "signature_mismatch" or self.succeeded > begun:
                    raise
            if not (yield Step(lambda: fetcher.refresh(until), blocks=False)):
                raise self.unavailable("the signature matches no known key, and there is no newer key")

    def webhook(self) -> Webhook[Any]:
        """What verifies with the key in use. Raises KeyUnavailableError."""
        if self._webhook is None or not self.is_usable():
            raise self.unavailable("no public key")
        return self._webhook

    def begin(self) -> int:
        """The number of a fetch that may begin now; 0 if the server is to be left in peace. Forged
        deliveries must not make this process hammer the key's server."""
        with self._lock:
            if not self._fetches.take():
                return 0
            self.begun += 1
            return self.begun

    def take(self, number: int, key: str) -> None:
        """What that fetch brought. The core refuses what isn't an RSA key of 2048 bits at least."""
        webhook = self._webhook
        if webhook is None or key != self._key:
            webhook = Webhook(self._provider, key, **self._webhook_options)
        with self._lock:
            self._webhook, self._key = webhook, key
            self._fetched_at, self._failure = time.time(), None
            self.succeeded = max(self.succeeded, number)

    def fail(self, error: Exception) -> Optional[KeyUnavailableError]:
        """Why a fetch brought nothing. Returns what there is to report of it."""
        self._failure = error
        # Without a usable key, the delivery's own error says it.
        return self.unavailable("no newer public key, and the one before is used on,") if self.is_usable() else None

    def unavailable(self, what: str) -> KeyUnavailableError:
        """Says what isn't there, and why."""
        why = self._failure or "it was asked a moment ago, and has brought nothing newer yet"
        error = KeyUnavailableError(f"{what} from {self.url}: {why}")
        error.__cause__ = self._failure
        return error

    def _is_younger_than(self, seconds: float) -> bool:
        age = time.time() - self._fetched_at
        return self._webhook is not None and 0 <= age < seconds  # a clock may be set back


def _key_url(url: str) -> str:
    if is_trusted(url):
        return url
    expected = "an https URL without a user's name; http is for this machine alone (localhost, 127.0.0.1, [::1])"
    raise invalid_option("url", expected, "another" if isinstance(url, str) else type_name(url))


def _is_zero(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0
