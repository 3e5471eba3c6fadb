"""Which handler an event goes to."""

from __future__ import annotations

import re
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    List,
    NamedTuple,
    Optional,
    Protocol,
    Tuple,
    TypeVar,
    Union,
    overload,
)

from hookseal._hookseal import Event
from hookseal.event_types import EventType, TypeOrPattern, matcher
from hookseal.option_checks import function_option, invalid_option
from hookseal.type_name import type_name

if TYPE_CHECKING:
    from typing import Literal, Pattern

    from hookseal import events as e

E = TypeVar("E", bound="Event[Optional[str], Any, Optional[str]]")
_In = TypeVar("_In")
_Data = TypeVar("_Data")
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
    # Of providers that document no types, and of one's own.
    _AnyEvent = Event[Any, Any]


class Handlers(Generic[E]):
    """A handler for each event type, and one for the rest."""

    def __init__(self) -> None:
        self._handlers: Dict[str, Registered] = {}
        self._patterns: List[Tuple[TypeOrPattern, Callable[[str], bool], Registered]] = []
        self._fallback: Optional[Registered] = None

    # Which event a type means. A type that a provider doesn't document goes to otherwise.
    if TYPE_CHECKING:  # thousands of functions that nobody calls
        # fmt: off
        # <platforms>
        @overload
        def on(self: Handlers[e.AwsSnsEvent], type: Literal["Notification"], handler: Optional[Handler[Event[Literal["Notification"], str]]] = None) -> Register[Event[Literal["Notification"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.AwsSnsEvent], type: Literal["SubscriptionConfirmation"], handler: Optional[Handler[Event[Literal["SubscriptionConfirmation"], str]]] = None) -> Register[Event[Literal["SubscriptionConfirmation"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.AwsSnsEvent], type: Literal["UnsubscribeConfirmation"], handler: Optional[Handler[Event[Literal["UnsubscribeConfirmation"], str]]] = None) -> Register[Event[Literal["UnsubscribeConfirmation"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.BlockfrostEvent], type: Literal["block"], handler: Optional[Handler[Event[Literal["block"], Dict[str, Any]]]] = None) -> Register[Event[Literal["block"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.BlockfrostEvent], type: Literal["transaction"], handler: Optional[Handler[Event[Literal["transaction"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["transaction"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.BlockfrostEvent], type: Literal["epoch"], handler: Optional[Handler[Event[Literal["epoch"], Dict[str, Any]]]] = None) -> Register[Event[Literal["epoch"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.BlockfrostEvent], type: Literal["delegation"], handler: Optional[Handler[Event[Literal["delegation"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["delegation"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.created"], handler: Optional[Handler[Event[Literal["vault.created"], e.FiledgrVaultCreated]]] = None) -> Register[Event[Literal["vault.created"], e.FiledgrVaultCreated]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.data_updated"], handler: Optional[Handler[Event[Literal["vault.data_updated"], e.FiledgrVaultDataUpdated]]] = None) -> Register[Event[Literal["vault.data_updated"], e.FiledgrVaultDataUpdated]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.permission_changed"], handler: Optional[Handler[Event[Literal["vault.permission_changed"], e.FiledgrVaultPermissionChanged]]] = None) -> Register[Event[Literal["vault.permission_changed"], e.FiledgrVaultPermissionChanged]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.verification_complete"], handler: Optional[Handler[Event[Literal["vault.verification_complete"], e.FiledgrVaultVerificationComplete]]] = None) -> Register[Event[Literal["vault.verification_complete"], e.FiledgrVaultVerificationComplete]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["stream.data_received"], handler: Optional[Handler[Event[Literal["stream.data_received"], e.FiledgrStreamDataReceived]]] = None) -> Register[Event[Literal["stream.data_received"], e.FiledgrStreamDataReceived]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["stream.alert_triggered"], handler: Optional[Handler[Event[Literal["stream.alert_triggered"], e.FiledgrStreamAlertTriggered]]] = None) -> Register[Event[Literal["stream.alert_triggered"], e.FiledgrStreamAlertTriggered]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.accessed"], handler: Optional[Handler[Event[Literal["vault.accessed"], e.FiledgrVaultAccessed]]] = None) -> Register[Event[Literal["vault.accessed"], e.FiledgrVaultAccessed]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["stream.*"], handler: Optional[Handler[Union[Event[Literal["stream.data_received"], e.FiledgrStreamDataReceived], Event[Literal["stream.alert_triggered"], e.FiledgrStreamAlertTriggered]]]] = None) -> Register[Union[Event[Literal["stream.data_received"], e.FiledgrStreamDataReceived], Event[Literal["stream.alert_triggered"], e.FiledgrStreamAlertTriggered]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.FiledgrEvent], type: Literal["vault.*"], handler: Optional[Handler[Union[Event[Literal["vault.created"], e.FiledgrVaultCreated], Event[Literal["vault.data_updated"], e.FiledgrVaultDataUpdated], Event[Literal["vault.permission_changed"], e.FiledgrVaultPermissionChanged], Event[Literal["vault.verification_complete"], e.FiledgrVaultVerificationComplete], Event[Literal["vault.accessed"], e.FiledgrVaultAccessed]]]] = None) -> Register[Union[Event[Literal["vault.created"], e.FiledgrVaultCreated], Event[Literal["vault.data_updated"], e.FiledgrVaultDataUpdated], Event[Literal["vault.permission_changed"], e.FiledgrVaultPermissionChanged], Event[Literal["vault.verification_complete"], e.FiledgrVaultVerificationComplete], Event[Literal["vault.accessed"], e.FiledgrVaultAccessed]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.before.login"], handler: Optional[Handler[Event[Literal["checkout.customer.before.login"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.before.login"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.changed-payment-method"], handler: Optional[Handler[Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.deleted"], handler: Optional[Handler[Event[Literal["checkout.customer.deleted"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.deleted"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.double_opt_in_guest_order"], handler: Optional[Handler[Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.double_opt_in_registration"], handler: Optional[Handler[Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.guest_register"], handler: Optional[Handler[Event[Literal["checkout.customer.guest_register"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.guest_register"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.login"], handler: Optional[Handler[Event[Literal["checkout.customer.login"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.login"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.logout"], handler: Optional[Handler[Event[Literal["checkout.customer.logout"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.logout"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.register"], handler: Optional[Handler[Event[Literal["checkout.customer.register"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.customer.register"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.order.payment_method.changed"], handler: Optional[Handler[Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.order.placed"], handler: Optional[Handler[Event[Literal["checkout.order.placed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["checkout.order.placed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["contact_form.send"], handler: Optional[Handler[Event[Literal["contact_form.send"], Dict[str, Any]]]] = None) -> Register[Event[Literal["contact_form.send"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.group.registration.accepted"], handler: Optional[Handler[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]]]] = None) -> Register[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.group.registration.declined"], handler: Optional[Handler[Event[Literal["customer.group.registration.declined"], Dict[str, Any]]]] = None) -> Register[Event[Literal["customer.group.registration.declined"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.recovery.request"], handler: Optional[Handler[Event[Literal["customer.recovery.request"], Dict[str, Any]]]] = None) -> Register[Event[Literal["customer.recovery.request"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["mail.after.create.message"], handler: Optional[Handler[Event[Literal["mail.after.create.message"], Dict[str, Any]]]] = None) -> Register[Event[Literal["mail.after.create.message"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["mail.before.send"], handler: Optional[Handler[Event[Literal["mail.before.send"], Dict[str, Any]]]] = None) -> Register[Event[Literal["mail.before.send"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["mail.sent"], handler: Optional[Handler[Event[Literal["mail.sent"], Dict[str, Any]]]] = None) -> Register[Event[Literal["mail.sent"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["newsletter.confirm"], handler: Optional[Handler[Event[Literal["newsletter.confirm"], Dict[str, Any]]]] = None) -> Register[Event[Literal["newsletter.confirm"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["newsletter.register"], handler: Optional[Handler[Event[Literal["newsletter.register"], Dict[str, Any]]]] = None) -> Register[Event[Literal["newsletter.register"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["newsletter.unsubscribe"], handler: Optional[Handler[Event[Literal["newsletter.unsubscribe"], Dict[str, Any]]]] = None) -> Register[Event[Literal["newsletter.unsubscribe"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product_export.log"], handler: Optional[Handler[Event[Literal["product_export.log"], Dict[str, Any]]]] = None) -> Register[Event[Literal["product_export.log"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["review_form.send"], handler: Optional[Handler[Event[Literal["review_form.send"], Dict[str, Any]]]] = None) -> Register[Event[Literal["review_form.send"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order.state.cancelled"], handler: Optional[Handler[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order.state.completed"], handler: Optional[Handler[Event[Literal["state_enter.order.state.completed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order.state.completed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order.state.in_progress"], handler: Optional[Handler[Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order.state.open"], handler: Optional[Handler[Event[Literal["state_enter.order.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.state.cancelled"], handler: Optional[Handler[Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.state.open"], handler: Optional[Handler[Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.state.returned"], handler: Optional[Handler[Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.state.returned_partially"], handler: Optional[Handler[Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.state.shipped"], handler: Optional[Handler[Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.state.shipped_partially"], handler: Optional[Handler[Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.authorized"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.cancelled"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.chargeback"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.failed"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.in_progress"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.open"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.paid"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.paid_partially"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.refunded"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.refunded_partially"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.reminded"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.unconfirmed"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture.state.completed"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture.state.failed"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture.state.pending"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture_refund.state.cancelled"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture_refund.state.completed"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture_refund.state.failed"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture_refund.state.in_progress"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture_refund.state.open"], handler: Optional[Handler[Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order.state.cancelled"], handler: Optional[Handler[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order.state.completed"], handler: Optional[Handler[Event[Literal["state_leave.order.state.completed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order.state.completed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order.state.in_progress"], handler: Optional[Handler[Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order.state.open"], handler: Optional[Handler[Event[Literal["state_leave.order.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.state.cancelled"], handler: Optional[Handler[Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.state.open"], handler: Optional[Handler[Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.state.returned"], handler: Optional[Handler[Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.state.returned_partially"], handler: Optional[Handler[Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.state.shipped"], handler: Optional[Handler[Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.state.shipped_partially"], handler: Optional[Handler[Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.authorized"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.cancelled"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.chargeback"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.failed"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.in_progress"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.open"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.paid"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.paid_partially"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.refunded"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.refunded_partially"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.reminded"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.unconfirmed"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture.state.completed"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture.state.failed"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture.state.pending"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture_refund.state.cancelled"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture_refund.state.completed"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture_refund.state.failed"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture_refund.state.in_progress"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture_refund.state.open"], handler: Optional[Handler[Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]] = None) -> Register[Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["user.recovery.request"], handler: Optional[Handler[Event[Literal["user.recovery.request"], Dict[str, Any]]]] = None) -> Register[Event[Literal["user.recovery.request"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product.written"], handler: Optional[Handler[Event[Literal["product.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["product.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product.deleted"], handler: Optional[Handler[Event[Literal["product.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["product.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product_price.written"], handler: Optional[Handler[Event[Literal["product_price.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["product_price.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product_price.deleted"], handler: Optional[Handler[Event[Literal["product_price.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["product_price.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["category.written"], handler: Optional[Handler[Event[Literal["category.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["category.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["category.deleted"], handler: Optional[Handler[Event[Literal["category.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["category.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["sales_channel.written"], handler: Optional[Handler[Event[Literal["sales_channel.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["sales_channel.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["sales_channel.deleted"], handler: Optional[Handler[Event[Literal["sales_channel.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["sales_channel.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["sales_channel_domain.written"], handler: Optional[Handler[Event[Literal["sales_channel_domain.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["sales_channel_domain.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["sales_channel_domain.deleted"], handler: Optional[Handler[Event[Literal["sales_channel_domain.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["sales_channel_domain.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.written"], handler: Optional[Handler[Event[Literal["customer.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["customer.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.deleted"], handler: Optional[Handler[Event[Literal["customer.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["customer.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer_address.written"], handler: Optional[Handler[Event[Literal["customer_address.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["customer_address.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer_address.deleted"], handler: Optional[Handler[Event[Literal["customer_address.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["customer_address.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["order.written"], handler: Optional[Handler[Event[Literal["order.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["order.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["order.deleted"], handler: Optional[Handler[Event[Literal["order.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["order.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["order_address.written"], handler: Optional[Handler[Event[Literal["order_address.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["order_address.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["order_address.deleted"], handler: Optional[Handler[Event[Literal["order_address.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["order_address.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["document.written"], handler: Optional[Handler[Event[Literal["document.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["document.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["document.deleted"], handler: Optional[Handler[Event[Literal["document.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["document.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["media.written"], handler: Optional[Handler[Event[Literal["media.written"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["media.written"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["media.deleted"], handler: Optional[Handler[Event[Literal["media.deleted"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["media.deleted"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["app.activated"], handler: Optional[Handler[Event[Literal["app.activated"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["app.activated"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["app.deactivated"], handler: Optional[Handler[Event[Literal["app.deactivated"], List[Dict[str, Any]]]]] = None) -> Register[Event[Literal["app.deactivated"], List[Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["app.deleted"], handler: Optional[Handler[Event[Literal["app.deleted"], Dict[str, Any]]]] = None) -> Register[Event[Literal["app.deleted"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["app.installed"], handler: Optional[Handler[Event[Literal["app.installed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["app.installed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["app.updated"], handler: Optional[Handler[Event[Literal["app.updated"], Dict[str, Any]]]] = None) -> Register[Event[Literal["app.updated"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["shopware.updated"], handler: Optional[Handler[Event[Literal["shopware.updated"], Dict[str, Any]]]] = None) -> Register[Event[Literal["shopware.updated"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["app.*"], handler: Optional[Handler[Union[Event[Literal["app.activated"], List[Dict[str, Any]]], Event[Literal["app.deactivated"], List[Dict[str, Any]]], Event[Literal["app.deleted"], Dict[str, Any]], Event[Literal["app.installed"], Dict[str, Any]], Event[Literal["app.updated"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["app.activated"], List[Dict[str, Any]]], Event[Literal["app.deactivated"], List[Dict[str, Any]]], Event[Literal["app.deleted"], Dict[str, Any]], Event[Literal["app.installed"], Dict[str, Any]], Event[Literal["app.updated"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["category.*"], handler: Optional[Handler[Union[Event[Literal["category.written"], List[Dict[str, Any]]], Event[Literal["category.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["category.written"], List[Dict[str, Any]]], Event[Literal["category.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.*"], handler: Optional[Handler[Union[Event[Literal["checkout.customer.before.login"], Dict[str, Any]], Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]], Event[Literal["checkout.customer.deleted"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]], Event[Literal["checkout.customer.guest_register"], Dict[str, Any]], Event[Literal["checkout.customer.login"], Dict[str, Any]], Event[Literal["checkout.customer.logout"], Dict[str, Any]], Event[Literal["checkout.customer.register"], Dict[str, Any]], Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]], Event[Literal["checkout.order.placed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["checkout.customer.before.login"], Dict[str, Any]], Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]], Event[Literal["checkout.customer.deleted"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]], Event[Literal["checkout.customer.guest_register"], Dict[str, Any]], Event[Literal["checkout.customer.login"], Dict[str, Any]], Event[Literal["checkout.customer.logout"], Dict[str, Any]], Event[Literal["checkout.customer.register"], Dict[str, Any]], Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]], Event[Literal["checkout.order.placed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.*"], handler: Optional[Handler[Union[Event[Literal["checkout.customer.before.login"], Dict[str, Any]], Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]], Event[Literal["checkout.customer.deleted"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]], Event[Literal["checkout.customer.guest_register"], Dict[str, Any]], Event[Literal["checkout.customer.login"], Dict[str, Any]], Event[Literal["checkout.customer.logout"], Dict[str, Any]], Event[Literal["checkout.customer.register"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["checkout.customer.before.login"], Dict[str, Any]], Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]], Event[Literal["checkout.customer.deleted"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]], Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]], Event[Literal["checkout.customer.guest_register"], Dict[str, Any]], Event[Literal["checkout.customer.login"], Dict[str, Any]], Event[Literal["checkout.customer.logout"], Dict[str, Any]], Event[Literal["checkout.customer.register"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.customer.before.*"], handler: Optional[Handler[Union[Event[Literal["checkout.customer.before.login"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["checkout.customer.before.login"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.order.*"], handler: Optional[Handler[Union[Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]], Event[Literal["checkout.order.placed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]], Event[Literal["checkout.order.placed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["checkout.order.payment_method.*"], handler: Optional[Handler[Union[Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["contact_form.*"], handler: Optional[Handler[Union[Event[Literal["contact_form.send"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["contact_form.send"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.*"], handler: Optional[Handler[Union[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]], Event[Literal["customer.group.registration.declined"], Dict[str, Any]], Event[Literal["customer.recovery.request"], Dict[str, Any]], Event[Literal["customer.written"], List[Dict[str, Any]]], Event[Literal["customer.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]], Event[Literal["customer.group.registration.declined"], Dict[str, Any]], Event[Literal["customer.recovery.request"], Dict[str, Any]], Event[Literal["customer.written"], List[Dict[str, Any]]], Event[Literal["customer.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.group.*"], handler: Optional[Handler[Union[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]], Event[Literal["customer.group.registration.declined"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]], Event[Literal["customer.group.registration.declined"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.group.registration.*"], handler: Optional[Handler[Union[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]], Event[Literal["customer.group.registration.declined"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["customer.group.registration.accepted"], Dict[str, Any]], Event[Literal["customer.group.registration.declined"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer.recovery.*"], handler: Optional[Handler[Union[Event[Literal["customer.recovery.request"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["customer.recovery.request"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["customer_address.*"], handler: Optional[Handler[Union[Event[Literal["customer_address.written"], List[Dict[str, Any]]], Event[Literal["customer_address.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["customer_address.written"], List[Dict[str, Any]]], Event[Literal["customer_address.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["document.*"], handler: Optional[Handler[Union[Event[Literal["document.written"], List[Dict[str, Any]]], Event[Literal["document.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["document.written"], List[Dict[str, Any]]], Event[Literal["document.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["mail.*"], handler: Optional[Handler[Union[Event[Literal["mail.after.create.message"], Dict[str, Any]], Event[Literal["mail.before.send"], Dict[str, Any]], Event[Literal["mail.sent"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["mail.after.create.message"], Dict[str, Any]], Event[Literal["mail.before.send"], Dict[str, Any]], Event[Literal["mail.sent"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["mail.after.*"], handler: Optional[Handler[Union[Event[Literal["mail.after.create.message"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["mail.after.create.message"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["mail.after.create.*"], handler: Optional[Handler[Union[Event[Literal["mail.after.create.message"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["mail.after.create.message"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["mail.before.*"], handler: Optional[Handler[Union[Event[Literal["mail.before.send"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["mail.before.send"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["media.*"], handler: Optional[Handler[Union[Event[Literal["media.written"], List[Dict[str, Any]]], Event[Literal["media.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["media.written"], List[Dict[str, Any]]], Event[Literal["media.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["newsletter.*"], handler: Optional[Handler[Union[Event[Literal["newsletter.confirm"], Dict[str, Any]], Event[Literal["newsletter.register"], Dict[str, Any]], Event[Literal["newsletter.unsubscribe"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["newsletter.confirm"], Dict[str, Any]], Event[Literal["newsletter.register"], Dict[str, Any]], Event[Literal["newsletter.unsubscribe"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["order.*"], handler: Optional[Handler[Union[Event[Literal["order.written"], List[Dict[str, Any]]], Event[Literal["order.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["order.written"], List[Dict[str, Any]]], Event[Literal["order.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["order_address.*"], handler: Optional[Handler[Union[Event[Literal["order_address.written"], List[Dict[str, Any]]], Event[Literal["order_address.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["order_address.written"], List[Dict[str, Any]]], Event[Literal["order_address.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product.*"], handler: Optional[Handler[Union[Event[Literal["product.written"], List[Dict[str, Any]]], Event[Literal["product.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["product.written"], List[Dict[str, Any]]], Event[Literal["product.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product_export.*"], handler: Optional[Handler[Union[Event[Literal["product_export.log"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["product_export.log"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["product_price.*"], handler: Optional[Handler[Union[Event[Literal["product_price.written"], List[Dict[str, Any]]], Event[Literal["product_price.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["product_price.written"], List[Dict[str, Any]]], Event[Literal["product_price.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["review_form.*"], handler: Optional[Handler[Union[Event[Literal["review_form.send"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["review_form.send"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["sales_channel.*"], handler: Optional[Handler[Union[Event[Literal["sales_channel.written"], List[Dict[str, Any]]], Event[Literal["sales_channel.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["sales_channel.written"], List[Dict[str, Any]]], Event[Literal["sales_channel.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["sales_channel_domain.*"], handler: Optional[Handler[Union[Event[Literal["sales_channel_domain.written"], List[Dict[str, Any]]], Event[Literal["sales_channel_domain.deleted"], List[Dict[str, Any]]]]]] = None) -> Register[Union[Event[Literal["sales_channel_domain.written"], List[Dict[str, Any]]], Event[Literal["sales_channel_domain.deleted"], List[Dict[str, Any]]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["shopware.*"], handler: Optional[Handler[Union[Event[Literal["shopware.updated"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["shopware.updated"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order.state.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_delivery.state.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction.state.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture.state.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture_refund.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_enter.order_transaction_capture_refund.state.*"], handler: Optional[Handler[Union[Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order.state.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_delivery.state.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]], Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction.state.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]], Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture.state.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture_refund.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["state_leave.order_transaction_capture_refund.state.*"], handler: Optional[Handler[Union[Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]], Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["user.*"], handler: Optional[Handler[Union[Event[Literal["user.recovery.request"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["user.recovery.request"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ShopwareEvent], type: Literal["user.recovery.*"], handler: Optional[Handler[Union[Event[Literal["user.recovery.request"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["user.recovery.request"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.SlackEvent], type: Literal["event_callback"], handler: Optional[Handler[Event[Literal["event_callback"], e.SlackInnerEvent]]] = None) -> Register[Event[Literal["event_callback"], e.SlackInnerEvent]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TectraEvent], type: Literal["content.signed"], handler: Optional[Handler[Event[Literal["content.signed"], e.TectraContentSigned]]] = None) -> Register[Event[Literal["content.signed"], e.TectraContentSigned]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TectraEvent], type: Literal["batch.anchored"], handler: Optional[Handler[Event[Literal["batch.anchored"], e.TectraBatchAnchored]]] = None) -> Register[Event[Literal["batch.anchored"], e.TectraBatchAnchored]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TectraEvent], type: Literal["content.verified"], handler: Optional[Handler[Event[Literal["content.verified"], e.TectraContentVerified]]] = None) -> Register[Event[Literal["content.verified"], e.TectraContentVerified]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TectraEvent], type: Literal["batch.*"], handler: Optional[Handler[Union[Event[Literal["batch.anchored"], e.TectraBatchAnchored]]]] = None) -> Register[Union[Event[Literal["batch.anchored"], e.TectraBatchAnchored]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TectraEvent], type: Literal["content.*"], handler: Optional[Handler[Union[Event[Literal["content.signed"], e.TectraContentSigned], Event[Literal["content.verified"], e.TectraContentVerified]]]] = None) -> Register[Union[Event[Literal["content.signed"], e.TectraContentSigned], Event[Literal["content.verified"], e.TectraContentVerified]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.ThunderstackEvent], type: Literal["NODE_STATUS_UPDATED"], handler: Optional[Handler[Event[Literal["NODE_STATUS_UPDATED"], e.ThunderstackNodeStatusUpdated]]] = None) -> Register[Event[Literal["NODE_STATUS_UPDATED"], e.ThunderstackNodeStatusUpdated]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["authorization.removed"], handler: Optional[Handler[Event[Literal["authorization.removed"], str]]] = None) -> Register[Event[Literal["authorization.removed"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["video.upload.failed"], handler: Optional[Handler[Event[Literal["video.upload.failed"], str]]] = None) -> Register[Event[Literal["video.upload.failed"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["video.publish.completed"], handler: Optional[Handler[Event[Literal["video.publish.completed"], str]]] = None) -> Register[Event[Literal["video.publish.completed"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["portability.download.ready"], handler: Optional[Handler[Event[Literal["portability.download.ready"], str]]] = None) -> Register[Event[Literal["portability.download.ready"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["post.publish.failed"], handler: Optional[Handler[Event[Literal["post.publish.failed"], str]]] = None) -> Register[Event[Literal["post.publish.failed"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["post.publish.complete"], handler: Optional[Handler[Event[Literal["post.publish.complete"], str]]] = None) -> Register[Event[Literal["post.publish.complete"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["post.publish.inbox_delivered"], handler: Optional[Handler[Event[Literal["post.publish.inbox_delivered"], str]]] = None) -> Register[Event[Literal["post.publish.inbox_delivered"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["post.publish.publicly_available"], handler: Optional[Handler[Event[Literal["post.publish.publicly_available"], str]]] = None) -> Register[Event[Literal["post.publish.publicly_available"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["post.publish.no_longer_publicaly_available"], handler: Optional[Handler[Event[Literal["post.publish.no_longer_publicaly_available"], str]]] = None) -> Register[Event[Literal["post.publish.no_longer_publicaly_available"], str]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["authorization.*"], handler: Optional[Handler[Union[Event[Literal["authorization.removed"], str]]]] = None) -> Register[Union[Event[Literal["authorization.removed"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["portability.*"], handler: Optional[Handler[Union[Event[Literal["portability.download.ready"], str]]]] = None) -> Register[Union[Event[Literal["portability.download.ready"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["portability.download.*"], handler: Optional[Handler[Union[Event[Literal["portability.download.ready"], str]]]] = None) -> Register[Union[Event[Literal["portability.download.ready"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["post.*"], handler: Optional[Handler[Union[Event[Literal["post.publish.failed"], str], Event[Literal["post.publish.complete"], str], Event[Literal["post.publish.inbox_delivered"], str], Event[Literal["post.publish.publicly_available"], str], Event[Literal["post.publish.no_longer_publicaly_available"], str]]]] = None) -> Register[Union[Event[Literal["post.publish.failed"], str], Event[Literal["post.publish.complete"], str], Event[Literal["post.publish.inbox_delivered"], str], Event[Literal["post.publish.publicly_available"], str], Event[Literal["post.publish.no_longer_publicaly_available"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["post.publish.*"], handler: Optional[Handler[Union[Event[Literal["post.publish.failed"], str], Event[Literal["post.publish.complete"], str], Event[Literal["post.publish.inbox_delivered"], str], Event[Literal["post.publish.publicly_available"], str], Event[Literal["post.publish.no_longer_publicaly_available"], str]]]] = None) -> Register[Union[Event[Literal["post.publish.failed"], str], Event[Literal["post.publish.complete"], str], Event[Literal["post.publish.inbox_delivered"], str], Event[Literal["post.publish.publicly_available"], str], Event[Literal["post.publish.no_longer_publicaly_available"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["video.*"], handler: Optional[Handler[Union[Event[Literal["video.upload.failed"], str], Event[Literal["video.publish.completed"], str]]]] = None) -> Register[Union[Event[Literal["video.upload.failed"], str], Event[Literal["video.publish.completed"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["video.publish.*"], handler: Optional[Handler[Union[Event[Literal["video.publish.completed"], str]]]] = None) -> Register[Union[Event[Literal["video.publish.completed"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TiktokEvent], type: Literal["video.upload.*"], handler: Optional[Handler[Union[Event[Literal["video.upload.failed"], str]]]] = None) -> Register[Union[Event[Literal["video.upload.failed"], str]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuskyEvent], type: Literal["file.hot"], handler: Optional[Handler[Event[Literal["file.hot"], e.TuskyFile]]] = None) -> Register[Event[Literal["file.hot"], e.TuskyFile]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuskyEvent], type: Literal["file.synced"], handler: Optional[Handler[Event[Literal["file.synced"], e.TuskyFile]]] = None) -> Register[Event[Literal["file.synced"], e.TuskyFile]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuskyEvent], type: Literal["file.cold"], handler: Optional[Handler[Event[Literal["file.cold"], e.TuskyFile]]] = None) -> Register[Event[Literal["file.cold"], e.TuskyFile]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuskyEvent], type: Literal["file.error"], handler: Optional[Handler[Event[Literal["file.error"], e.TuskyFileError]]] = None) -> Register[Event[Literal["file.error"], e.TuskyFileError]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuskyEvent], type: Literal["file.*"], handler: Optional[Handler[Union[Event[Literal["file.hot"], e.TuskyFile], Event[Literal["file.synced"], e.TuskyFile], Event[Literal["file.cold"], e.TuskyFile], Event[Literal["file.error"], e.TuskyFileError]]]] = None) -> Register[Union[Event[Literal["file.hot"], e.TuskyFile], Event[Literal["file.synced"], e.TuskyFile], Event[Literal["file.cold"], e.TuskyFile], Event[Literal["file.error"], e.TuskyFileError]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["safety.critical"], handler: Optional[Handler[Event[Literal["safety.critical"], e.TuteliqSafetyAlert]]] = None) -> Register[Event[Literal["safety.critical"], e.TuteliqSafetyAlert]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["safety.high"], handler: Optional[Handler[Event[Literal["safety.high"], e.TuteliqSafetyAlert]]] = None) -> Register[Event[Literal["safety.high"], e.TuteliqSafetyAlert]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["safety.medium"], handler: Optional[Handler[Event[Literal["safety.medium"], e.TuteliqSafetyAlert]]] = None) -> Register[Event[Literal["safety.medium"], e.TuteliqSafetyAlert]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["batch.completed"], handler: Optional[Handler[Event[Literal["batch.completed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["batch.completed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["batch.failed"], handler: Optional[Handler[Event[Literal["batch.failed"], Dict[str, Any]]]] = None) -> Register[Event[Literal["batch.failed"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["voice.alert"], handler: Optional[Handler[Event[Literal["voice.alert"], Dict[str, Any]]]] = None) -> Register[Event[Literal["voice.alert"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["report.ready"], handler: Optional[Handler[Event[Literal["report.ready"], Dict[str, Any]]]] = None) -> Register[Event[Literal["report.ready"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["webhook.test"], handler: Optional[Handler[Event[Literal["webhook.test"], Dict[str, Any]]]] = None) -> Register[Event[Literal["webhook.test"], Dict[str, Any]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["batch.*"], handler: Optional[Handler[Union[Event[Literal["batch.completed"], Dict[str, Any]], Event[Literal["batch.failed"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["batch.completed"], Dict[str, Any]], Event[Literal["batch.failed"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["report.*"], handler: Optional[Handler[Union[Event[Literal["report.ready"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["report.ready"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["safety.*"], handler: Optional[Handler[Union[Event[Literal["safety.critical"], e.TuteliqSafetyAlert], Event[Literal["safety.high"], e.TuteliqSafetyAlert], Event[Literal["safety.medium"], e.TuteliqSafetyAlert]]]] = None) -> Register[Union[Event[Literal["safety.critical"], e.TuteliqSafetyAlert], Event[Literal["safety.high"], e.TuteliqSafetyAlert], Event[Literal["safety.medium"], e.TuteliqSafetyAlert]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["voice.*"], handler: Optional[Handler[Union[Event[Literal["voice.alert"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["voice.alert"], Dict[str, Any]]]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[e.TuteliqEvent], type: Literal["webhook.*"], handler: Optional[Handler[Union[Event[Literal["webhook.test"], Dict[str, Any]]]]] = None) -> Register[Union[Event[Literal["webhook.test"], Dict[str, Any]]]]: ...  # noqa: E501
        # </platforms>
        @overload
        def on(self, type: EventType[_Data], handler: Optional[Handler[Event[str, _Data]]] = None, *, undocumented: bool = False) -> Register[Event[str, _Data]]: ...  # noqa: E501
        @overload
        def on(self: Handlers[Event[str, Any, Any]], type: str, handler: Optional[Handler[_AnyEvent]] = None, *, undocumented: bool = False) -> Register[_AnyEvent]: ...  # noqa: E501
        @overload
        def on(self: Handlers[Event[Optional[str], Any, Any]], type: str, handler: Optional[Handler[_AnyEvent]] = None, *, undocumented: bool = False) -> Register[_AnyEvent]: ...  # noqa: E501
        @overload
        def on(self, type: str, handler: Optional[Handler[_AnyEvent]] = None, *, undocumented: Literal[True]) -> Register[_AnyEvent]: ...  # noqa: E501
        @overload
        def on(self, type: Pattern[str], handler: Optional[Handler[E]] = None, *, undocumented: bool = False) -> Register[E]: ...  # noqa: E501
        # fmt: on

    def on(self, type: TypeOrPattern, handler: Any = None, *, undocumented: bool = False) -> Any:
        """Handles the events of one type: `on(type, handler)`, or as a decorator. `on("customer.*")` handles all
        types that begin like it, a compiled regular expression all in which it is found; a type's own handler comes
        first, then patterns in the order of their registration.

        undocumented: True takes a type that the platform doesn't document.
        """
        if not isinstance(type, (str, re.Pattern)):
            raise invalid_option("on", "an event type, as in `@receiver.on(type)`", type_name(type))
        if not undocumented:
            self._check_type(type)
        matches = matcher(type)

        def register(handler: Any) -> Any:
            taken = type in self._handlers if matches is None else any(one == type for one, _, _ in self._patterns)
            if taken:
                raise invalid_option("on", "one handler for each type", f"a second for {type}")
            registered = self._registered("on", handler)
            if matches is None:
                self._handlers[str(type)] = registered
            else:
                self._patterns.append((type, matches, registered))
            return handler

        if handler is not None:
            register(handler)
        return register

    def _check_type(self, type: TypeOrPattern) -> None:
        """Refuses a type that can't come."""

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
        if type is None:
            return self._fallback
        own = self._handlers.get(type)
        return own or next((one for _, matches, one in self._patterns if matches(type)), self._fallback)

    def _registered(self, name: str, handler: Any) -> Registered:
        function_option(name, handler)
        self._require_sync(name, handler)
        _check_parameters(name, handler)
        call = handler if _takes_request(handler) else lambda event, _: handler(event)
        return Registered(call, is_async(handler))

    def _require_sync(self, name: str, call: Any) -> None:
        """Refuses what is async, in receivers of frameworks that aren't."""


def is_async(call: Any) -> bool:
    """Whether what it returns has to be awaited, as far as can be said without calling it."""
    import inspect

    return inspect.iscoroutinefunction(call) or inspect.iscoroutinefunction(getattr(call, "__call__", None))


def _check_parameters(name: str, handler: Callable[..., object]) -> None:
    """Refuses one that can't be called with an event, and the request if it takes it."""
    import inspect

    try:
        signature = inspect.signature(handler)
    except (TypeError, ValueError):  # some built-in functions don't say
        return
    try:
        signature.bind(*("event", "request")[: 2 if _takes_request(handler) else 1])
    except TypeError:
        # A default may be a secret: names alone are shown.
        found = f"one of ({', '.join(signature.parameters)})"
        raise invalid_option(name, "a function of the event, or of the event and the request", found) from None


def _takes_request(handler: Callable[..., object]) -> bool:
    import inspect

    try:
        parameters = list(inspect.signature(handler).parameters.values())
    except (TypeError, ValueError):
        return False
    places = [one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)]
    return len(places) > 1 and (places[1].default is places[1].empty or places[1].name == "request")
