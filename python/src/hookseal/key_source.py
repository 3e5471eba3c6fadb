"""Verifies with keys that are fetched from where the platform publishes them."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, List, Optional, TypeVar, Union, cast

from hookseal._hookseal import ChallengeAnswer, VerifiedSignature, Webhook
from hookseal.errors import KeyUnavailableError
from hookseal.handlers import E, is_async
from hookseal.held_delivery import held_delivery
from hookseal.key_addresses import KeyAddresses, Provider
from hookseal.key_rotation import KeyRotation
from hookseal.option_checks import function_option, invalid_option
from hookseal.public_key import decoded, fetch_text
from hookseal.report import log_error, report
from hookseal.steps import drive

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from hookseal.key_addresses import KeySourceOptions

_T = TypeVar("_T")
Fetch = Callable[[str], Union[bytes, str]]
"""Takes a URL and returns what is there. It follows no redirect."""


class KeySource(Generic[E]):
    """Verifies as a Webhook does, by keys that it fetches from where the platform's record says: a PEM, a JSON Web
    Key Set, a certificate. It keeps them for a while, and fetches them again when a delivery names a key that it
    doesn't know, or where keys have no names, when a signature doesn't match.

    Where a key could not be fetched now, KeyUnavailableError is raised, for which receivers send 503. However many
    come, the key's server is asked three times at once at most, and three times a minute after that.

    provider: a provider's id, or a record as a dict.
    fetch: takes a URL and returns what is there, in place of the library's own fetch.
    Options: KeySourceOptions. Threads may share it, and share its fetches.

    Raises WebhookConfigError: unknown_provider, invalid_option.
    """

    def __init__(
        self,
        provider: Provider,
        *,
        fetch: Optional[Fetch] = None,
        **options: Unpack[KeySourceOptions],
    ) -> None:
        given: Dict[str, Any] = dict(options)
        on_error = given.pop("on_error", None)
        self._addresses = KeyAddresses(provider, self._keys_of, **given)
        self._fetch = None if fetch is None else function_option("fetch", fetch)
        if is_async(on_error):
            raise invalid_option("on_error", "one that isn't async, because the source isn't", "an async one")
        self._on_error = log_error if on_error is None else function_option("on_error", on_error)

    @property
    def record(self) -> Dict[str, Any]:
        """The provider's record, as a dict: a copy."""
        return cast("Dict[str, Any]", self._addresses.keyless.record)

    def verify(self, body: Any, headers: Any, **received: Any) -> E:
        """As Webhook.verify. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        keys = self._addresses.of_delivery(raw, given, received)
        return cast(E, self._with_key(keys, lambda webhook: webhook.verify(raw, given, **received)))

    def verify_all(self, body: Any, headers: Any, **received: Any) -> List[E]:
        """As Webhook.verify_all. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        keys = self._addresses.of_delivery(raw, given, received)
        return cast("List[E]", self._with_key(keys, lambda webhook: webhook.verify_all(raw, given, **received)))

    def verify_signature(self, body: Any, headers: Any, **received: Any) -> VerifiedSignature:
        """As Webhook.verify_signature. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        keys = self._addresses.of_delivery(raw, given, received)
        return self._with_key(keys, lambda webhook: webhook.verify_signature(raw, given, **received))

    def challenge(
        self, body: Any = b"", headers: Any = None, *, on_refused: Any = None, **received: Any
    ) -> Optional[ChallengeAnswer]:
        """As Webhook.challenge. Keys are asked for only if the platform signs its challenges."""
        raw, given = held_delivery(body, {} if headers is None else headers)

        def answer(webhook: Any) -> Optional[ChallengeAnswer]:
            return cast(Optional[ChallengeAnswer], webhook.challenge(raw, given, on_refused=on_refused, **received))

        if not self._addresses.signs_challenges:
            return answer(self._addresses.keyless)
        return self._with_key(self._addresses.of(raw, given, received), answer)

    def webhook_for(self, body: Any, headers: Any, **received: Any) -> Webhook[Any]:
        """The Webhook that judges such a delivery, with the keys fetched: for what a source hasn't got, as explain.

        Raises KeyUnavailableError.
        """
        raw, given = held_delivery(body, headers)
        return self._with_key(self._addresses.of(raw, given, received), lambda webhook: webhook)

    def _with_key(self, keys: _FetchedKeys, work: Callable[[Webhook[Any]], _T]) -> _T:
        return drive(keys.rotation.with_key(work, keys))

    def _keys_of(self, rotation: KeyRotation) -> _FetchedKeys:
        return _FetchedKeys(rotation, self._download, self._on_error)

    def _download(self, url: str) -> str:
        text = self._text(url, self._addresses.redirects)
        address = self._addresses.next_address(text)
        return text if address is None else self._text(address, 0)

    def _text(self, url: str, redirects: int) -> str:
        return decoded(self._fetch(url)) if self._fetch else fetch_text(url, self._addresses.timeout, redirects)


class _FetchedKeys:
    """The keys of one address. They are fetched in a thread, which those who ask at once share."""

    def __init__(
        self, rotation: KeyRotation, download: Callable[[str], str], on_error: Callable[[KeyUnavailableError], object]
    ) -> None:
        self.rotation = rotation
        self._download = download
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
                number = self.rotation.begin()
                if not number:
                    return None
                fetch = _Fetch()
                threading.Thread(target=self._load, args=[number, fetch], name="hookseal-keys", daemon=True).start()
                self._pending = fetch
            return self._pending

    def _load(self, number: int, fetch: _Fetch) -> None:
        try:
            self.rotation.take(number, self._download(self.rotation.url))
            fetch.succeeded = True
        except Exception as error:
            self._fail(error)
        finally:
            with self._lock:
                self._pending = None
            fetch.ended.set()

    def _fail(self, error: Exception) -> None:
        unavailable = self.rotation.fail(error)
        if unavailable:
            report(self._on_error, unavailable)


class _Fetch:
    """A fetch that is under way."""

    def __init__(self) -> None:
        self.ended = threading.Event()
        self.succeeded = False
