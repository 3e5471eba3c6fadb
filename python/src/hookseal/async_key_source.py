"""KeySource for async frameworks."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Generic, List, Optional, TypeVar, Union, cast

from hookseal._hookseal import ChallengeAnswer, VerifiedSignature, Webhook
from hookseal.errors import KeyUnavailableError
from hookseal.handlers import E
from hookseal.held_delivery import held_delivery
from hookseal.key_addresses import KeyAddresses, Provider
from hookseal.key_rotation import KeyRotation
from hookseal.option_checks import function_option
from hookseal.public_key import KeyFetchError, decoded, fetch_text
from hookseal.report import log_error
from hookseal.steps import drive_async

if TYPE_CHECKING:
    import asyncio

    from typing_extensions import Unpack

    from hookseal.key_addresses import KeySourceOptions

_T = TypeVar("_T")
Fetch = Callable[[str], Awaitable[Union[bytes, str]]]
"""Takes a URL and returns what is there. It follows no redirect."""


class AsyncKeySource(Generic[E]):
    """KeySource for async frameworks.

    fetch: takes a URL and returns what is there, in place of the library's own fetch in a thread.
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
        self._fetch: Optional[Fetch] = None if fetch is None else function_option("fetch", fetch)
        self._on_error = log_error if on_error is None else function_option("on_error", on_error)

    @property
    def record(self) -> Dict[str, Any]:
        """The provider's record, as a dict: a copy."""
        return cast("Dict[str, Any]", self._addresses.keyless.record)

    async def verify(self, body: Any, headers: Any, **received: Any) -> E:
        """As Webhook.verify. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        keys = self._addresses.of_delivery(raw, given, received)
        return cast(E, await self._with_key(keys, lambda one: one.verify(raw, given, **received)))

    async def verify_all(self, body: Any, headers: Any, **received: Any) -> List[E]:
        """As Webhook.verify_all. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        keys = self._addresses.of_delivery(raw, given, received)
        return cast("List[E]", await self._with_key(keys, lambda one: one.verify_all(raw, given, **received)))

    async def verify_signature(self, body: Any, headers: Any, **received: Any) -> VerifiedSignature:
        """As Webhook.verify_signature. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        keys = self._addresses.of_delivery(raw, given, received)
        return await self._with_key(keys, lambda one: one.verify_signature(raw, given, **received))

    async def challenge(
        self, body: Any = b"", headers: Any = None, *, on_refused: Any = None, **received: Any
    ) -> Optional[ChallengeAnswer]:
        """As Webhook.challenge. Keys are asked for only if the platform signs its challenges."""
        raw, given = held_delivery(body, {} if headers is None else headers)

        def answer(webhook: Any) -> Optional[ChallengeAnswer]:
            return cast(Optional[ChallengeAnswer], webhook.challenge(raw, given, on_refused=on_refused, **received))

        if not self._addresses.signs_challenges:
            return answer(self._addresses.keyless)
        return await self._with_key(self._addresses.of(raw, given, received), answer)

    async def webhook_for(self, body: Any, headers: Any, **received: Any) -> Webhook[Any]:
        """As KeySource.webhook_for."""
        raw, given = held_delivery(body, headers)
        return await self._with_key(self._addresses.of(raw, given, received), lambda one: one)

    async def _with_key(self, keys: _FetchedKeys, work: Callable[[Webhook[Any]], _T]) -> _T:
        return await drive_async(keys.rotation.with_key(work, keys))

    def _keys_of(self, rotation: KeyRotation) -> _FetchedKeys:
        return _FetchedKeys(rotation, self._download, self._on_error)

    async def _download(self, url: str) -> str:
        text = await self._text(url, self._addresses.redirects)
        address = self._addresses.next_address(text)
        return text if address is None else await self._text(address, 0)

    async def _text(self, url: str, redirects: int) -> str:
        import asyncio

        from hookseal.threads import in_thread

        timeout = self._addresses.timeout
        if not self._fetch:
            return await in_thread(lambda: fetch_text(url, timeout, redirects))
        try:
            return decoded(await asyncio.wait_for(self._fetch(url), timeout))
        except asyncio.TimeoutError:
            raise KeyFetchError(f"no answer within {timeout} s") from None


class _FetchedKeys:
    """The keys of one address. They are fetched in a task, which those who ask at once share."""

    def __init__(
        self,
        rotation: KeyRotation,
        download: Callable[[str], Awaitable[str]],
        on_error: Callable[[KeyUnavailableError], object],
    ) -> None:
        self.rotation = rotation
        self._download = download
        self._on_error = on_error
        self._pending: Optional[asyncio.Future[bool]] = None

    def is_pending(self) -> bool:
        return self._pending is not None

    async def refresh(self, until: float) -> bool:
        import asyncio

        fetch = self._pending
        if fetch is None or fetch.get_loop() is not asyncio.get_running_loop():
            number = self.rotation.begin()
            if not number:
                return False
            fetch = self._pending = asyncio.ensure_future(self._load(number))
        # The fetch goes on if one of those who wait is cancelled.
        ended, _ = await asyncio.wait([fetch], timeout=max(0, until - time.monotonic()))
        return bool(ended) and fetch.result()

    async def _load(self, number: int) -> bool:
        try:
            self.rotation.take(number, await self._download(self.rotation.url))
            return True
        except Exception as error:
            await self._fail(error)
        finally:
            self._pending = None
        return False

    async def _fail(self, error: Exception) -> None:
        unavailable = self.rotation.fail(error)
        if not unavailable:
            return
        try:
            outcome: Any = self._on_error(unavailable)
            if hasattr(outcome, "__await__"):
                await outcome
        except Exception as failure:
            log_error(failure)
