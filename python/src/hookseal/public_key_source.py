"""Verifies with a public key that is fetched from where the provider publishes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Literal, Optional, overload

from hookseal._hookseal import Event
from hookseal.handlers import E
from hookseal.key_addresses import Provider
from hookseal.key_source import KeySource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from hookseal.events import ThunderstackEvent
    from hookseal.key_addresses import KeySourceOptions

THUNDERSTACK_URL = "https://cloud-api.thunderstack.org/api/webhook-public-key"


class PublicKeySource(KeySource[E]):
    """A KeySource of one public key: at `url`, as PEM text or as JSON that holds it. Default: ThunderStack's
    documented address.

    A signature is refused only under a key that was fetched since it came. Where that
    can't be done now, KeyUnavailableError is raised instead, for which receivers send 503.
    """

    @overload
    def __init__(
        self: PublicKeySource[ThunderstackEvent],
        provider: Literal["thunderstack"] = "thunderstack",
        **options: Unpack[KeySourceOptions],
    ) -> None: ...
    @overload
    def __init__(
        self: PublicKeySource[Event[Optional[str], Any, Optional[str]]], provider: Provider, **options: Unpack[KeySourceOptions]
    ) -> None: ...

    def __init__(self, provider: Provider = "thunderstack", **options: Any) -> None:
        given: Dict[str, Any] = {"url": THUNDERSTACK_URL, **options}
        super().__init__(provider, **given)
