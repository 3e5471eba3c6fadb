"""Which key of an address is used until when: the part of a key source that doesn't fetch."""

from __future__ import annotations

import threading
import time
from typing import Any, Callable, NamedTuple, Optional, Protocol, Tuple, TypeVar

from hookseal._hookseal import Webhook
from hookseal.errors import KeyUnavailableError, WebhookVerificationError
from hookseal.steps import Step, Steps
from hookseal.token_bucket import TokenBucket

_PATIENCE = 1.0
"""Seconds that a delivery waits at most: a fetch goes on without it, and a later one profits from it."""


class KeyTimes(NamedTuple):
    """How long a key is used, in seconds, and which refusals may be those of a newer key."""

    ttl: float
    max_stale: float
    renewed_after: Tuple[str, ...]


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
        url: str,
        times: KeyTimes,
        fetches: TokenBucket,
        lock: threading.Lock,
        make: Callable[[str], Webhook[Any]],
    ) -> None:
        """fetches, with its lock: those of all addresses. make: the webhook that verifies with what was fetched."""
        self.url = url
        self._times = times
        self._fetches = fetches
        self._lock = lock
        self._make = make
        self._webhook: Optional[Webhook[Any]] = None
        self._key = ""
        # When the key's server last said that this is the key.
        self._fetched_at = 0.0
        self._failure: Optional[Exception] = None
        self.begun = 0
        """How many fetches have begun."""
        self.succeeded = 0
        """Which of them was the last to bring a key."""

    def is_due(self) -> bool:
        """Whether it is time to fetch."""
        return not self._is_younger_than(self._times.ttl)

    def is_usable(self) -> bool:
        """Whether there is a key that isn't too old."""
        return self._is_younger_than(self._times.ttl + self._times.max_stale)

    def with_key(self, verify: Callable[[Webhook[Any]], _T], fetcher: KeyFetcher) -> Steps[_T]:
        """Verifies with the key in use, and again with a newer one if the refusal may be that of a newer key.
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
                if error.code not in self._times.renewed_after or self.succeeded > begun:
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
        """What that fetch brought. The core refuses what isn't a key of the scheme's."""
        webhook = self._webhook
        if webhook is None or key != self._key:
            webhook = self._make(key)
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
