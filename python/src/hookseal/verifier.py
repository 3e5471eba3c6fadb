"""What verifies the deliveries of a receiver."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Optional, Protocol, TypeVar, Union

from hookseal._hookseal import Event

_V = TypeVar("_V", bound="Event[Optional[str], Any, Optional[str]]", covariant=True)


class Verifier(Protocol[_V]):
    """What verifies the deliveries: a Webhook, a PublicKeySource, or your own.

    It may have a `record`, the provider's as a dict, which says what is documented of sizes, times, event types and
    retries; `verify_signature`, which takes what `verify` takes, and says the signed time; `verify_all`, which gives
    all events of a body, for platforms that send several in one; and `challenge`, which takes that too, and
    `on_refused`, and answers what isn't an event.
    """

    def verify(self, body: bytes, headers: Any, *, url: Optional[str] = None, method: Optional[str] = None) -> _V:
        """Returns the event, or raises an error with a code and a status."""


class AsyncVerifier(Protocol[_V]):
    """The same for async frameworks: an AsyncPublicKeySource."""

    async def verify(self, body: bytes, headers: Any, *, url: Optional[str] = None, method: Optional[str] = None) -> _V:
        """As Verifier.verify."""


_AnyVerifier = Union[Verifier[_V], AsyncVerifier[_V]]
AnyVerifier = Union[_AnyVerifier[_V], Callable[[Any], Union[_AnyVerifier[_V], Awaitable[_AnyVerifier[_V]]]]]
"""A verifier, or a function that returns the one for a request."""
