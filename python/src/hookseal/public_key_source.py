"""Verifies with a public key that is fetched from where the provider publishes it."""

from __future__ import annotations

import threading
import time
from typing import Any, Callable, cast, Dict, Generic, List, Literal, Optional, overload, TYPE_CHECKING, TypeVar

from hookseal._hookseal import Event, VerifiedSignature, Webhook
from hookseal.errors import KeyUnavailableError
from hookseal.handlers import E, is_async
from hookseal.held_delivery import held_delivery
from hookseal.key_rotation import KeyRotation, Provider
from hookseal.option_checks import function_option, invalid_option
from hookseal.public_key import fetch_public_key
from hookseal.report import log_error, report
from hookseal.steps import drive

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from hookseal.events import ThunderstackEvent
    from hookseal.key_rotation import PublicKeySourceOptions

_T = TypeVar("_T")


class PublicKeySource(Generic[E]):
    """Verifies as a Webhook does, by a public key that it fetches, keeps for a while, and
    fetches again when a signature doesn't match, as after a rotation.

    A signature is refused only under a key that was fetched since it came. Where that
    can't be done now, KeyUnavailableError is raised instead, for which receivers send 503.
    However many come, the key's server is asked three times at once at most, and three
    times a minute after that.

    provider: a provider's id, or a record as a dict.
    Options: PublicKeySourceOptions. Threads may share it, and share its fetches.

    Raises WebhookConfigError: unknown_provider, invalid_option.
    """

    @overload
    def __init__(
        self: PublicKeySource[ThunderstackEvent],
        provider: Literal["thunderstack"] = "thunderstack",
        **options: Unpack[PublicKeySourceOptions],
    ) -> None: ...
    @overload
    def __init__(
        self: PublicKeySource[Event[Optional[str], Any]], provider: Provider, **options: Unpack[PublicKeySourceOptions]
    ) -> None: ...

    def __init__(
        self,
        provider: Provider = "thunderstack",
        *,
        on_error: Optional[Callable[[KeyUnavailableError], object]] = None,
        **options: Any,
    ) -> None:
        self._keys = KeyRotation(provider, **options)
        if is_async(on_error):
            raise invalid_option("on_error", "one that isn't async, because the source isn't", "an async one")
        self._fetcher = _Fetcher(self._keys, log_error if on_error is None else function_option("on_error", on_error))

    @property
    def record(self) -> Dict[str, Any]:
        """The provider's record, as a dict: a copy."""
        return self._keys.record()

    def verify(self, body: Any, headers: Any, **received: Any) -> E:
        """As Webhook.verify. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        return cast(E, self._with_key(lambda webhook: webhook.verify(raw, given, **received)))

    def verify_all(self, body: Any, headers: Any, **received: Any) -> List[E]:
        """As Webhook.verify_all. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        return cast("List[E]", self._with_key(lambda webhook: webhook.verify_all(raw, given, **received)))

    def verify_signature(self, body: Any, headers: Any, **received: Any) -> VerifiedSignature:
        """As Webhook.verify_signature. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        return self._with_key(lambda webhook: webhook.verify_signature(raw, given, **received))

    def _with_key(self, verify: Callable[[Webhook[Any]], _T]) -> _T:
        return drive(self._keys.with_key(verify, self._fetcher))


class _Fetcher:
    """Fetches the key in a thread, which those who ask at once share."""

    def __init__(self, keys: KeyRotation, on_error: Callable[[KeyUnavailableError], object]) -> None:
        self._keys = keys
        self._on_error = on_error
        self._lock = threading.Lock()
        self._pending: Optional[_Fetch] = None

    def is_pending(self) -> bool:
        return self._pending is not None

    def refresh(self, until: float) -> bool:
        try:
            fetch = self._fetch()
        except RuntimeError as error:  # there are too many threads
            self._fail(error)
            return False
        if fetch is None:
            return False
        fetch.ended.wait(max(0, until - time.monotonic()))
        return fetch.succeeded

    def _fetch(self) -> Optional[_Fetch]:
        """The fetch that is under way, or a new one; None if none may begin now."""
        with self._lock:
            if self._pending is None:
                number = self._keys.begin()
                if not number:
                    return None
                fetch = _Fetch()
                threading.Thread(target=self._load, args=[number, fetch], name="hookseal-keys", daemon=True).start()
                self._pending = fetch
            return self._pending

    def _load(self, number: int, fetch: _Fetch) -> None:
        try:
            self._keys.take(number, fetch_public_key(self._keys.url, self._keys.timeout))
            fetch.succeeded = True
        except Exception as error:
            self._fail(error)
        finally:
            with self._lock:
                self._pending = None
            fetch.ended.set()

    def _fail(self, error: Exception) -> None:
        unavailable = self._keys.fail(error)
        if unavailable:
            report(self._on_error, unavailable)


class _Fetch:
    """A fetch that is under way."""

    def __init__(self) -> None:
        self.ended = threading.Event()
        self.succeeded = False
