"""Which public key is used until when: the part of a key source that neither fetches nor waits."""

from __future__ import annotations

import time
from typing import Any, Dict, Iterable, Literal, NamedTuple, Optional, TypedDict, Union

from hookseal._hookseal import Webhook
from hookseal._hookseal import provider as built_in_provider
from hookseal.errors import KeyUnavailableError, WebhookConfigError

Provider = Union[str, Dict[str, Any]]

# A forged delivery must not make this process hammer the key's server.
_MINUTE = 60.0

# A public key of 2048 bits that nobody has the private key of, in PKCS#1's DER.
_STAND_IN = b"\x30\x82\x01\x0a\x02\x82\x01\x01\x00" + b"\xff" * 256 + b"\x02\x03\x01\x00\x01"


class KeyOptions(TypedDict, total=False):
    """What a key source may be told."""

    url: str
    """Where the key is published, as PEM text or as JSON that holds it."""

    ttl: float
    """Seconds a key is used before it is fetched again: 3600 unless given."""

    timeout: float
    """Seconds the key's server has to answer: 5 unless given."""

    tolerance: Union[float, Literal[False], None]
    """As for Webhook."""

    strict: bool
    """As for Webhook."""

    node_id: Union[str, Iterable[str], None]
    """As for Webhook."""

    max_body_bytes: Optional[int]
    """As for Webhook."""


class Current(NamedTuple):
    """A key, and what verifies with it."""

    webhook: Webhook[Any]
    key: str


class Keys:
    """Which key is used until when. It neither fetches nor waits."""

    def __init__(
        self,
        provider: Provider,
        *,
        url: str = "https://cloud-api.thunderstack.org/api/webhook-public-key",
        ttl: float = 3600,
        timeout: float = 5,
        **webhook_options: Any,
    ) -> None:
        self.url = _url(url)
        self.timeout = _seconds("timeout", timeout)
        self._ttl = _seconds("ttl", ttl)
        self._provider = provider
        self._options = webhook_options
        self.current: Optional[Current] = None
        self._failure: Optional[Exception] = None
        self._refresh_at = self._rotation_at = float("-inf")
        record = built_in_provider(provider) if isinstance(provider, str) else provider
        # What a public address serves must never become a secret.
        if record.get("scheme", {}).get("key", {}).get("decode") != "pem":
            raise _invalid("provider", "one that signs with a private key")
        # So that options are refused now, and not when a key is there.
        Webhook(provider, _STAND_IN, **webhook_options)

    def is_due(self) -> bool:
        """Whether it is time to fetch."""
        return time.monotonic() >= self._refresh_at

    def may_rotate(self) -> bool:
        """Whether to ask for a newer key, because a signature didn't match; once a minute."""
        now = time.monotonic()
        if now < self._rotation_at:
            return False
        self._rotation_at = now + _MINUTE
        return True

    def take(self, key: str) -> None:
        """The core refuses what isn't an RSA key of 2048 bits at least."""
        if self.current is None or self.current.key != key:
            self.current = Current(Webhook(self._provider, key, **self._options), key)
        self._refresh_at = time.monotonic() + self._ttl

    def miss(self, error: Exception) -> None:
        """The last good key goes on being used; the server is asked again in a while."""
        self._failure = error
        if self.current:
            self._refresh_at = max(self._refresh_at, time.monotonic() + min(self._ttl, _MINUTE))

    def usable(self) -> Webhook[Any]:
        """What verifies with the key in use."""
        if self.current is None:
            raise KeyUnavailableError(f"no public key from {self.url}: {self._failure}") from self._failure
        return self.current.webhook

    def newer_than(self, webhook: Webhook[Any]) -> Optional[Webhook[Any]]:
        """What took its place, if anything did."""
        return None if self.current is None or self.current.webhook is webhook else self.current.webhook


def _url(url: object) -> str:
    if isinstance(url, str) and url.startswith(("https://", "http://")):
        return url
    raise _invalid("url", "an https URL")


def _seconds(name: str, value: object) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf"):
        return value
    raise _invalid(name, "seconds, over 0")


def _invalid(name: str, expected: str) -> WebhookConfigError:
    return WebhookConfigError(f"{name}: expected {expected}", "invalid_option")
