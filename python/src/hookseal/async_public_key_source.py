"""PublicKeySource for async frameworks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Generic, Literal, Optional, TypeVar, Union, cast, overload

from hookseal._hookseal import Event, Verified, Webhook
from hookseal.errors import WebhookVerificationError
from hookseal.handlers import E
from hookseal.key_rotation import Keys, Provider
from hookseal.public_key import fetch_public_key, key_in

if TYPE_CHECKING:
    import asyncio

    from typing_extensions import Unpack

    from hookseal.events import ThunderstackEvent
    from hookseal.key_rotation import KeyOptions

_T = TypeVar("_T")
Fetch = Callable[[str], Awaitable[Union[bytes, str]]]
"""Takes a URL and answers what is there."""


class AsyncPublicKeySource(Generic[E]):
    """PublicKeySource for async frameworks.

    fetch: takes the URL and answers what is there, in place of the library's own fetch in a thread.
    """

    @overload
    def __init__(
        self: AsyncPublicKeySource[ThunderstackEvent],
        provider: Literal["thunderstack"] = "thunderstack",
        *,
        fetch: Optional[Fetch] = None,
        **options: Unpack[KeyOptions],
    ) -> None: ...
    @overload
    def __init__(
        self: AsyncPublicKeySource[Event[Optional[str], Any]],
        provider: Provider,
        *,
        fetch: Optional[Fetch] = None,
        **options: Unpack[KeyOptions],
    ) -> None: ...

    def __init__(self, provider: Provider = "thunderstack", *, fetch: Optional[Fetch] = None, **options: Any) -> None:
        self._keys = Keys(provider, **options)
        self._fetch = fetch
        self._pending: Optional[asyncio.Future[None]] = None

    async def verify(self, body: Any, headers: Any, **received: Any) -> E:
        """As Webhook.verify. Raises KeyUnavailableError, too."""
        return cast(E, await self._with_key(lambda webhook: webhook.verify(body, headers, **received)))

    async def verify_signature(self, body: Any, headers: Any, **received: Any) -> Verified:
        """As Webhook.verify_signature. Raises KeyUnavailableError, too."""
        return await self._with_key(lambda webhook: webhook.verify_signature(body, headers, **received))

    async def _with_key(self, verify: Callable[[Webhook[Any]], _T]) -> _T:
        if self._keys.is_due():
            await self._refresh()
        webhook = self._keys.usable()
        try:
            return verify(webhook)
        except WebhookVerificationError as error:
            newer = await self._rotated(webhook) if error.code == "signature_mismatch" else None
            if newer is None:
                raise
        return verify(newer)

    async def _rotated(self, webhook: Webhook[Any]) -> Optional[Webhook[Any]]:
        if not self._keys.newer_than(webhook) and (self._pending or self._keys.may_rotate()):
            await self._refresh()
        return self._keys.newer_than(webhook)

    async def _refresh(self) -> None:
        """All who ask at once wait for one fetch, which goes on if one of them turns away."""
        import asyncio

        if self._pending is None or self._pending.get_loop() is not asyncio.get_running_loop():
            self._pending = asyncio.ensure_future(self._load())
        await asyncio.shield(self._pending)

    async def _load(self) -> None:
        import asyncio

        from hookseal.threads import in_thread

        keys = self._keys
        try:
            if self._fetch:
                keys.take(key_in(await asyncio.wait_for(self._fetch(keys.url), keys.timeout)))
            else:
                keys.take(await in_thread(lambda: fetch_public_key(keys.url, keys.timeout)))
        except asyncio.TimeoutError:
            keys.miss(TimeoutError(f"no answer within {keys.timeout} s"))
        except Exception as error:
            keys.miss(error)
        finally:
            self._pending = None
