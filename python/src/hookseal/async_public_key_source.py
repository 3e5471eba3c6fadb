"""PublicKeySource for async frameworks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Literal, Optional, overload

from hookseal._hookseal import Event
from hookseal.async_key_source import AsyncKeySource, Fetch
from hookseal.handlers import E
from hookseal.key_addresses import Provider
from hookseal.public_key_source import THUNDERSTACK_URL

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from hookseal.events import ThunderstackEvent
    from hookseal.key_addresses import KeySourceOptions


class AsyncPublicKeySource(AsyncKeySource[E]):
    """PublicKeySource for async frameworks.

    fetch: takes the URL and returns what is there, in place of the library's own fetch in a thread.
    """

    @overload
    def __init__(
        self: AsyncPublicKeySource[ThunderstackEvent],
        provider: Literal["thunderstack"] = "thunderstack",
        *,
        fetch: Optional[Fetch] = None,
        **options: Unpack[KeySourceOptions],
    ) -> None: ...
    @overload
    def __init__(
        self: AsyncPublicKeySource[Event[Optional[str], Any, Optional[str]]],
        provider: Provider,
        *,
        fetch: Optional[Fetch] = None,
        **options: Unpack[KeySourceOptions],
    ) -> None: ...

    def __init__(self, provider: Provider = "thunderstack", **options: Any) -> None:
        given: Dict[str, Any] = {"url": THUNDERSTACK_URL, **options}
        super().__init__(provider, **given)
