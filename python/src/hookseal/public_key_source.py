"""Verifies with a public key that is fetched from where the provider publishes it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Callable, Generic, Literal, Optional, TypeVar, cast, overload

from hookseal._hookseal import Event, Verified, Webhook
from hookseal.errors import WebhookVerificationError
from hookseal.handlers import E
from hookseal.key_rotation import Keys, Provider
from hookseal.public_key import fetch_public_key

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from hookseal.events import ThunderstackEvent
    from hookseal.key_rotation import KeyOptions

_T = TypeVar("_T")


class PublicKeySource(Generic[E]):
    """Verifies as a Webhook does, by a public key that it fetches, keeps for a while, and
    fetches anew when a signature doesn't match, as after a rotation.

    provider: a provider's id, or a record as a dict.
    Options: KeyOptions. Threads may share it, and share its fetches.

    Raises WebhookConfigError: unknown_provider, invalid_option.
    """

    @overload
    def __init__(
        self: PublicKeySource[ThunderstackEvent],
        provider: Literal["thunderstack"] = "thunderstack",
        **options: Unpack[KeyOptions],
    ) -> None: ...
    @overload
    def __init__(
        self: PublicKeySource[Event[Optional[str], Any]], provider: Provider, **options: Unpack[KeyOptions]
    ) -> None: ...

    def __init__(self, provider: Provider = "thunderstack", **options: Any) -> None:
        self._keys = Keys(provider, **options)
        self._lock = threading.Lock()
        self._pending: Optional[threading.Event] = None

    def verify(self, body: Any, headers: Any, **received: Any) -> E:
        """As Webhook.verify. Raises KeyUnavailableError, too."""
        return cast(E, self._with_key(lambda webhook: webhook.verify(body, headers, **received)))

    def verify_signature(self, body: Any, headers: Any, **received: Any) -> Verified:
        """As Webhook.verify_signature. Raises KeyUnavailableError, too."""
        return self._with_key(lambda webhook: webhook.verify_signature(body, headers, **received))

    def _with_key(self, verify: Callable[[Webhook[Any]], _T]) -> _T:
        if self._keys.is_due():
            self._refresh()
        webhook = self._keys.usable()
        try:
            return verify(webhook)
        except WebhookVerificationError as error:
            newer = self._rotated(webhook) if error.code == "signature_mismatch" else None
            if newer is None:
                raise
        return verify(newer)

    def _rotated(self, webhook: Webhook[Any]) -> Optional[Webhook[Any]]:
        with self._lock:
            ask = not self._keys.newer_than(webhook) and (self._pending or self._keys.may_rotate())
        if ask:
            self._refresh()
        return self._keys.newer_than(webhook)

    def _refresh(self) -> None:
        """All who ask at once wait for one fetch."""
        with self._lock:
            pending, mine = self._pending, threading.Event()
            if pending is None:
                self._pending = mine
        if pending:
            pending.wait(self._keys.timeout + 1)
            return
        try:
            self._keys.take(fetch_public_key(self._keys.url, self._keys.timeout))
        except Exception as error:
            self._keys.miss(error)
        finally:
            with self._lock:
                self._pending = None
            mine.set()
