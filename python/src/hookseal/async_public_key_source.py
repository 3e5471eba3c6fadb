"""PublicKeySource for async frameworks."""

from __future__ import annotations

import time
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Dict,
    Generic,
    List,
    Literal,
    Optional,
    TypeVar,
    Union,
    cast,
    overload,
)

from hookseal._hookseal import Event, VerifiedSignature, Webhook
from hookseal.errors import KeyUnavailableError
from hookseal.handlers import E
from hookseal.held_delivery import held_delivery
from hookseal.key_rotation import KeyRotation, Provider
from hookseal.option_checks import function_option
from hookseal.public_key import KeyFetchError, fetch_public_key, key_in
from hookseal.report import log_error
from hookseal.steps import drive_async

if TYPE_CHECKING:
    import asyncio

    from typing_extensions import Unpack

    from hookseal.events import ThunderstackEvent
    from hookseal.key_rotation import PublicKeySourceOptions

_T = TypeVar("_T")
Fetch = Callable[[str], Awaitable[Union[bytes, str]]]
"""Takes a URL and returns what is there."""


class AsyncPublicKeySource(Generic[E]):
    """PublicKeySource for async frameworks.

    fetch: takes the URL and returns what is there, in place of the library's own fetch in a thread.
    """

    @overload
    def __init__(
        self: AsyncPublicKeySource[ThunderstackEvent],
        provider: Literal["thunderstack"] = "thunderstack",
        *,
        fetch: Optional[Fetch] = None,
        **options: Unpack[PublicKeySourceOptions],
    ) -> None: ...
    @overload
    def __init__(
        self: AsyncPublicKeySource[Event[Optional[str], Any]],
        provider: Provider,
        *,
        fetch: Optional[Fetch] = None,
        **options: Unpack[PublicKeySourceOptions],
    ) -> None: ...

    def __init__(
        self,
        provider: Provider = "thunderstack",
        *,
        fetch: Optional[Fetch] = None,
        on_error: Optional[Callable[[KeyUnavailableError], object]] = None,
        **options: Any,
    ) -> None:
        self._keys = KeyRotation(provider, **options)
        own_fetch = None if fetch is None else function_option("fetch", fetch)
        on_error = log_error if on_error is None else function_option("on_error", on_error)
        self._fetcher = _Fetcher(self._keys, own_fetch, on_error)

    @property
    def record(self) -> Dict[str, Any]:
        """The provider's record, as a dict: a copy."""
        return self._keys.record()

    async def verify(self, body: Any, headers: Any, **received: Any) -> E:
        """As Webhook.verify. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        return cast(E, await self._with_key(lambda webhook: webhook.verify(raw, given, **received)))

    async def verify_all(self, body: Any, headers: Any, **received: Any) -> List[E]:
        """As Webhook.verify_all. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        return cast("List[E]", await self._with_key(lambda webhook: webhook.verify_all(raw, given, **received)))

    async def verify_signature(self, body: Any, headers: Any, **received: Any) -> VerifiedSignature:
        """As Webhook.verify_signature. Raises KeyUnavailableError, too."""
        raw, given = held_delivery(body, headers)
        return await self._with_key(lambda webhook: webhook.verify_signature(raw, given, **received))

    async def _with_key(self, verify: Callable[[Webhook[Any]], _T]) -> _T:
        return await drive_async(self._keys.with_key(verify, self._fetcher))


class _Fetcher:
    """Fetches the key in a task, which those who ask at once share."""

    def __init__(
        self, keys: KeyRotation, fetch: Optional[Fetch], on_error: Callable[[KeyUnavailableError], object]
    ) -> None:
        self._keys = keys
        self._fetch = fetch
        self._on_error = on_error
        self._pending: Optional[asyncio.Future[bool]] = None

    def is_pending(self) -> bool:
        return self._pending is not None

    async def refresh(self, until: float) -> bool:
        import asyncio

        fetch = self._pending
        if fetch is None or fetch.get_loop() is not asyncio.get_running_loop():
            number = self._keys.begin()
            if not number:
                return False
            fetch = self._pending = asyncio.ensure_future(self._load(number))
        # The fetch goes on if one of those who wait is cancelled.
        ended, _ = await asyncio.wait([fetch], timeout=max(0, until - time.monotonic()))
        return bool(ended) and fetch.result()

    async def _load(self, number: int) -> bool:
        import asyncio

        from hookseal.threads import in_thread

        keys = self._keys
        try:
            if self._fetch:
                key = key_in(await asyncio.wait_for(self._fetch(keys.url), keys.timeout))
            else:
                key = await in_thread(lambda: fetch_public_key(keys.url, keys.timeout))
            keys.take(number, key)
            return True
        except asyncio.TimeoutError:
            await self._fail(KeyFetchError(f"no answer within {keys.timeout} s"))
        except Exception as error:
            await self._fail(error)
        finally:
            self._pending = None
        return False

    async def _fail(self, error: Exception) -> None:
        unavailable = self._keys.fail(error)
        if not unavailable:
            return
        try:
            outcome: Any = self._on_error(unavailable)
            if hasattr(outcome, "__await__"):
                await outcome
        except Exception as failure:
            log_error(failure)
