"""The native part of the package, which re-exports all of it."""

from datetime import datetime
from types import GenericAlias
from typing import Any, Dict, Generic, Iterable, List, Literal, Optional, Protocol, Sequence, Tuple, Union, final, overload

from typing_extensions import Buffer, TypeAlias, TypeVar

from hookseal.events import FiledgrEvent, TectraEvent, ThunderstackEvent, TuskyEvent, TuteliqEvent

__version__: str

_Type = TypeVar("_Type", bound=Optional[str], covariant=True, default=Optional[str])
_Data = TypeVar("_Data", covariant=True, default=Any)
_E = TypeVar("_E", bound=Event[Optional[str], Any], covariant=True, default=Event[Optional[str], Any])

class _HasItems(Protocol):
    def items(self) -> Iterable[Any]: ...

_Raw: TypeAlias = Union[str, Buffer]
_Secret: TypeAlias = Union[_Raw, Sequence[_Raw]]
_Headers: TypeAlias = Union[_HasItems, Iterable[Union[Tuple[Any, Any], List[Any]]]]
_Time: TypeAlias = Union[datetime, float]
_NodeId: TypeAlias = Union[str, Iterable[str]]

@final
class Webhook(Generic[_E]):
    """Verifies, parses and signs the deliveries of one endpoint. It holds prepared
    keys: make it once and keep it; threads may share it.

    provider: a provider's id ("tectra"), or a record as a dict.
    secret: str or bytes, or a list of them, the newest first. All are tried;
    signing takes the first. Where secrets are base64 (Standard Webhooks), a str
    is decoded; bytes are the key itself, unless they begin with "whsec_".
    tolerance: seconds that a signed timestamp may be off, either way; None as
    the provider documents it, False for no limit.
    strict: turns warnings into errors (invalid_payload).
    node_id: the node or nodes whose events are taken, for ThunderStack.
    max_body_bytes: the largest body that is looked at; None as 32 MiB, False for
    no limit.

    Raises WebhookConfigError: unknown_provider, invalid_secret, invalid_key,
    invalid_option.
    """

    @overload
    def __new__(
        cls,
        provider: Literal["tusky"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[TuskyEvent]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["filedgr"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[FiledgrEvent]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["thunderstack"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[ThunderstackEvent]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["tuteliq"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[TuteliqEvent]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["tectra"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[TectraEvent]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["stripe", "standard-webhooks"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Event[str, Any]]: ...
    @overload
    def __new__(
        cls,
        provider: Literal["github"],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Event[None, Dict[str, Any]]]: ...
    @overload
    def __new__(
        cls,
        provider: Union[str, Dict[str, Any]],
        secret: _Secret,
        *,
        tolerance: Union[float, Literal[False], None] = None,
        strict: bool = False,
        node_id: Optional[_NodeId] = None,
        max_body_bytes: Union[int, Literal[False], None] = None,
    ) -> Webhook[Event[Optional[str], Any]]: ...

    def verify(
        self,
        body: _Raw,
        headers: _Headers,
        *,
        now: Optional[_Time] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> _E:
        """Verifies a delivery and reads its event.

        body: the raw body as bytes-like or str, never parsed JSON.
        headers: all of the request's, as a mapping or pairs, in any case; values may be lists.
        now: an aware datetime or seconds since 1970, in place of the clock.
        url, method: for schemes that sign them.

        Raises WebhookVerificationError, with a code and an HTTP status.
        """

    def verify_signature(
        self,
        body: _Raw,
        headers: _Headers,
        *,
        now: Optional[_Time] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> VerifiedSignature:
        """Verifies a delivery's signature and age alone, for bodies that aren't JSON.

        Takes what verify takes. Raises WebhookVerificationError, with a code and
        an HTTP status.
        """

    def sign(
        self,
        body: _Raw,
        *,
        now: Optional[_Time] = None,
        id: Optional[str] = None,
        delivery_id: Optional[str] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> Dict[str, str]:
        """Signs a body with the first secret. Returns every header that the provider
        would send with it.

        now: an aware datetime or seconds since 1970, in place of the clock.
        id, delivery_id: in place of new random ones.
        url, method: for schemes that sign them.

        Raises WebhookConfigError: invalid_key where only a public key was given,
        invalid_option.
        """

    def sample(
        self,
        type: str,
        *,
        now: Optional[_Time] = None,
        id: Optional[str] = None,
        delivery_id: Optional[str] = None,
        url: Optional[str] = None,
        method: Optional[str] = None,
    ) -> SampleDelivery:
        """A signed sample delivery of a documented event type, to test with. Its own
        time is the present one, because receivers refuse old events.

        Takes what sign takes. Raises WebhookConfigError: invalid_option for a type
        without a sample, invalid_key where only a public key was given.
        """

    @property
    def provider(self) -> str:
        """The provider's id."""

    @property
    def record(self) -> Dict[str, Any]:
        """The provider's record, as a dict of plain values: a copy."""

    @property
    def retry_schedule(self) -> Optional[RetrySchedule]:
        """When the provider delivers again, as it documents it; None where it doesn't."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class Event(Generic[_Type, _Data]):
    """A verified, parsed delivery.

    `payload` is what json.loads gives for the body, and `data` the part of it
    that the provider puts its data in (the same object, not a copy).
    """

    @property
    def provider(self) -> str:
        """The id of the provider that signed it."""

    @property
    def type(self) -> _Type:
        """The event type; None where the provider signs none. A type that isn't
        documented arrives too, with `recognized` False."""

    @property
    def id(self) -> Optional[str]:
        """The event's own id; None where the provider signs none."""

    @property
    def timestamp(self) -> Optional[datetime]:
        """When the event happened, as an aware datetime in UTC; None where the
        provider doesn't say, or (with a warning) where it doesn't parse."""

    @property
    def data(self) -> _Data:
        """The event's data; None, with a warning, where it is missing."""

    @property
    def payload(self) -> Dict[str, Any]:
        """The whole payload."""

    @property
    def recognized(self) -> bool:
        """Whether the event type and its data are as documented."""

    @property
    def warnings(self) -> List[EventWarning]:
        """Where the payload differs from the documentation."""

    @property
    def idempotency_key(self) -> str:
        """The same for every delivery of this event, made from what is signed alone:
        "<provider>:<id>", or "<provider>:sha256:<hash of the body>"."""

    @property
    def delivery_id(self) -> Optional[str]:
        """The delivery's id, or None. Unsigned: whoever replays a delivery can alter it."""

    @property
    def secret_index(self) -> int:
        """Which of the secrets matched: 0 is the first."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class EventWarning:
    """A place where a payload differs from the documentation."""

    @property
    def code(
        self,
    ) -> Literal[
        "unknown_type", "missing_field", "unexpected_type", "unknown_value", "invalid_timestamp", "contradiction"
    ]:
        """The stable code."""

    @property
    def path(self) -> str:
        """Where, as a JSON path: "$.data.status"."""

    @property
    def message(self) -> str:
        """What was expected and what was found."""

@final
class VerifiedSignature:
    """A delivery whose signature and age are right. Nothing was read from its body."""

    @property
    def secret_index(self) -> int:
        """Which of the secrets matched: 0 is the first."""

    @property
    def idempotency_key(self) -> str:
        """The one that verify gives for the same delivery: "<provider>:<id>", or
        "<provider>:sha256:<hash of the body>". It is made when it is asked for, from the body."""

    @property
    def timestamp(self) -> Optional[datetime]:
        """The signed time, as an aware datetime in UTC; None where the scheme has none."""

@final
class SampleDelivery:
    """A sample payload, signed as the provider signs."""

    @property
    def type(self) -> str:
        """The event type."""

    @property
    def body(self) -> bytes:
        """The payload."""

    @property
    def headers(self) -> Dict[str, str]:
        """Every header that the provider would send with it."""

    @property
    def documented(self) -> bool:
        """Whether the payload is the documentation's own, but for its time. False: the
        documentation shows none, and this is a plausible one."""

@final
class RetrySchedule:
    """When a provider delivers again, as it documents it."""

    @property
    def attempts(self) -> int:
        """How often a delivery is attempted at most, the first attempt included."""

    @property
    def delays(self) -> Tuple[int, ...]:
        """Seconds waited before the second attempt, the third, and so on."""

    @property
    def timeout(self) -> Optional[int]:
        """Seconds the receiver has to answer; None where it isn't documented."""

    @property
    def source(self) -> str:
        """Where the documentation says so: "policy", "configuration", "example"."""

def providers() -> List[str]:
    """The ids of the built-in providers."""

def provider(id: str) -> Dict[str, Any]:
    """The record of a built-in provider, as a dict of plain values: what Webhook
    takes in place of an id, and a pattern for a provider of your own.

    Raises WebhookConfigError: unknown_provider.
    """

def _build_payloads(here: bool) -> None:
    """For tests: whether payloads are built by the native part, where that is possible."""
