"""Which handler an event goes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, NamedTuple, Optional, Protocol, TypeVar, Union, overload

from hookseal._hookseal import Event
from hookseal.option_checks import function_option, invalid_option
from hookseal.type_name import type_name

if TYPE_CHECKING:
    from typing import Literal

    from hookseal import events as e

E = TypeVar("E", bound=Event[Optional[str], Any])
_In = TypeVar("_In")
_R = TypeVar("_R")

Handler = Union[Callable[[_In], object], Callable[[_In, Any], object]]
"""Handles an event. To raise is to fail: the provider's next attempt runs it again.

Its second parameter, if it has one that is required or is named `request`, gets the
framework's request.
"""


class Register(Protocol[_In]):
    """Registers a handler: a decorator."""

    @overload
    def __call__(self, handler: Callable[[_In], _R]) -> Callable[[_In], _R]: ...
    @overload
    def __call__(self, handler: Callable[[_In, Any], _R]) -> Callable[[_In, Any], _R]: ...


class Registered(NamedTuple):
    """A handler, and how it is called."""

    call: Callable[[Any, Any], Any]
    """Takes the event and the request."""

    is_async: bool


if TYPE_CHECKING:
    # One type variable for each payload that several types share.
    _TuskyFile = TypeVar("_TuskyFile", bound=Literal["file.hot", "file.synced", "file.cold"])
    _TuteliqSafety = TypeVar("_TuteliqSafety", bound=Literal["safety.critical", "safety.high", "safety.medium"])
    _TuteliqOpen = TypeVar(
        "_TuteliqOpen", bound=Literal["batch.completed", "batch.failed", "voice.alert", "report.ready", "webhook.test"]
    )
    # Of providers that document no types, and of one's own.
    _AnyEvent = Event[Any, Any]
    _Open = Dict[str, Any]
    _Accessed = Event[Literal["vault.accessed"], e.FiledgrVaultAccessed]
    _AlertTriggered = Event[Literal["stream.alert_triggered"], e.FiledgrStreamAlertTriggered]
    _Anchored = Event[Literal["batch.anchored"], e.TectraBatchAnchored]
    _Created = Event[Literal["vault.created"], e.FiledgrVaultCreated]
    _DataReceived = Event[Literal["stream.data_received"], e.FiledgrStreamDataReceived]
    _DataUpdated = Event[Literal["vault.data_updated"], e.FiledgrVaultDataUpdated]
    _Failed = Event[Literal["file.error"], e.TuskyFileError]
    _NodeStatus = Event[Literal["NODE_STATUS_UPDATED"], e.ThunderstackNodeStatusUpdated]
    _Permission = Event[Literal["vault.permission_changed"], e.FiledgrVaultPermissionChanged]
    _Signed = Event[Literal["content.signed"], e.TectraContentSigned]
    _VerificationComplete = Event[Literal["vault.verification_complete"], e.FiledgrVaultVerificationComplete]
    _Verified = Event[Literal["content.verified"], e.TectraContentVerified]


class Handlers(Generic[E]):
    """A handler for each event type, and one for the rest."""

    def __init__(self) -> None:
        self._handlers: Dict[str, Registered] = {}
        self._fallback: Optional[Registered] = None

    # For type checkers alone: which event a type stands for. A type that a provider doesn't document goes to otherwise.
    # fmt: off
    @overload
    def on(self: Handlers[e.TuskyEvent], type: _TuskyFile, handler: Optional[Handler[Event[_TuskyFile, e.TuskyFile]]] = None) -> Register[Event[_TuskyFile, e.TuskyFile]]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.TuskyEvent], type: Literal["file.error"], handler: Optional[Handler[_Failed]] = None) -> Register[_Failed]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.created"], handler: Optional[Handler[_Created]] = None) -> Register[_Created]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.data_updated"], handler: Optional[Handler[_DataUpdated]] = None) -> Register[_DataUpdated]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.permission_changed"], handler: Optional[Handler[_Permission]] = None) -> Register[_Permission]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.verification_complete"], handler: Optional[Handler[_VerificationComplete]] = None) -> Register[_VerificationComplete]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.accessed"], handler: Optional[Handler[_Accessed]] = None) -> Register[_Accessed]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.FiledgrEvent], type: Literal["stream.data_received"], handler: Optional[Handler[_DataReceived]] = None) -> Register[_DataReceived]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.FiledgrEvent], type: Literal["stream.alert_triggered"], handler: Optional[Handler[_AlertTriggered]] = None) -> Register[_AlertTriggered]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.ThunderstackEvent], type: Literal["NODE_STATUS_UPDATED"], handler: Optional[Handler[_NodeStatus]] = None) -> Register[_NodeStatus]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.TuteliqEvent], type: _TuteliqSafety, handler: Optional[Handler[Event[_TuteliqSafety, e.TuteliqSafetyAlert]]] = None) -> Register[Event[_TuteliqSafety, e.TuteliqSafetyAlert]]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.TuteliqEvent], type: _TuteliqOpen, handler: Optional[Handler[Event[_TuteliqOpen, _Open]]] = None) -> Register[Event[_TuteliqOpen, _Open]]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.TectraEvent], type: Literal["content.signed"], handler: Optional[Handler[_Signed]] = None) -> Register[_Signed]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.TectraEvent], type: Literal["batch.anchored"], handler: Optional[Handler[_Anchored]] = None) -> Register[_Anchored]: ...  # noqa: E501
    @overload
    def on(self: Handlers[e.TectraEvent], type: Literal["content.verified"], handler: Optional[Handler[_Verified]] = None) -> Register[_Verified]: ...  # noqa: E501
    @overload
    def on(self: Handlers[Event[str, Any]], type: str, handler: Optional[Handler[_AnyEvent]] = None) -> Register[_AnyEvent]: ...  # noqa: E501
    @overload
    def on(self: Handlers[Event[Optional[str], Any]], type: str, handler: Optional[Handler[_AnyEvent]] = None) -> Register[_AnyEvent]: ...  # noqa: E501
    # fmt: on

    def on(self, type: str, handler: Any = None) -> Any:
        """Handles the events of one type: `on(type, handler)`, or as a decorator."""
        if not isinstance(type, str):
            raise invalid_option("on", "an event type, as in `@receiver.on(type)`", type_name(type))

        def register(handler: Any) -> Any:
            if type in self._handlers:
                raise invalid_option("on", "one handler for each type", f"a second for {type}")
            self._handlers[type] = self._registered("on", handler)
            return handler

        if handler is not None:
            register(handler)
        return register

    @overload
    def otherwise(self, handler: Callable[[E], _R]) -> Callable[[E], _R]: ...
    @overload
    def otherwise(self, handler: Callable[[E, Any], _R]) -> Callable[[E, Any], _R]: ...

    def otherwise(self, handler: Any) -> Any:
        """Handles the events of every other type: `otherwise(handler)`, or as a decorator.

        Without it they get a 200, and nothing happens.
        """
        if self._fallback:
            raise invalid_option("otherwise", "one handler", "a second")
        self._fallback = self._registered("otherwise", handler)
        return handler

    def handler_of(self, type: Optional[str]) -> Optional[Registered]:
        """The handler of an event type, if there is one."""
        return self._fallback if type is None else self._handlers.get(type, self._fallback)

    def _registered(self, name: str, handler: Any) -> Registered:
        function_option(name, handler)
        self._require_sync(name, handler)
        call = handler if _takes_request(handler) else lambda event, _: handler(event)
        return Registered(call, is_async(handler))

    def _require_sync(self, name: str, call: Any) -> None:
        """Refuses what is async, in receivers of frameworks that aren't."""


def is_async(call: Any) -> bool:
    """Whether what it returns has to be awaited, as far as can be said without calling it."""
    import inspect

    return inspect.iscoroutinefunction(call) or inspect.iscoroutinefunction(getattr(call, "__call__", None))


def _takes_request(handler: Callable[..., object]) -> bool:
    import inspect

    try:
        parameters = list(inspect.signature(handler).parameters.values())
    except (TypeError, ValueError):  # some built-in functions don't say
        return False
    places = [one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)]
    return len(places) > 1 and (places[1].default is places[1].empty or places[1].name == "request")
