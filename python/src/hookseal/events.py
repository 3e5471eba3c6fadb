# Written by `cargo xtask types` from providers/: change it there.
"""The documented events and their payloads.

For type checkers: at run time data is what `json.loads` returns.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Union

from hookseal._hookseal import Event
from hookseal.payloads import (
    FiledgrVaultCreated as FiledgrVaultCreated,
    FiledgrVaultDataUpdated as FiledgrVaultDataUpdated,
    FiledgrVaultPermissionChanged as FiledgrVaultPermissionChanged,
    FiledgrVaultVerificationComplete as FiledgrVaultVerificationComplete,
    FiledgrStreamDataReceived as FiledgrStreamDataReceived,
    FiledgrStreamAlertTriggered as FiledgrStreamAlertTriggered,
    FiledgrVaultAccessed as FiledgrVaultAccessed,
    SlackInnerEvent as SlackInnerEvent,
    TectraKeyedSigner as TectraKeyedSigner,
    TectraContentSigned as TectraContentSigned,
    TectraBatchAnchored as TectraBatchAnchored,
    TectraCheck as TectraCheck,
    TectraChecks as TectraChecks,
    TectraSigner as TectraSigner,
    TectraContentVerified as TectraContentVerified,
    ThunderstackNodeStatus as ThunderstackNodeStatus,
    ThunderstackNodeStatusUpdated as ThunderstackNodeStatusUpdated,
    TuskyFile as TuskyFile,
    TuskyFileError as TuskyFileError,
    TuteliqSafetyAlert as TuteliqSafetyAlert,
)

# An event of aws-sns, by its `type`.
AwsSnsEvent = Union[
    Event[Literal["Notification"], str],
    Event[Literal["SubscriptionConfirmation"], str],
    Event[Literal["UnsubscribeConfirmation"], str],
]

# An event of blockfrost, by its `type`.
BlockfrostEvent = Union[
    Event[Literal["block"], Dict[str, Any]],
    Event[Literal["transaction"], List[Dict[str, Any]]],
    Event[Literal["epoch"], Dict[str, Any]],
    Event[Literal["delegation"], List[Dict[str, Any]]],
]

# An event of filedgr, by its `type`.
FiledgrEvent = Union[
    Event[Literal["vault.created"], FiledgrVaultCreated],
    Event[Literal["vault.data_updated"], FiledgrVaultDataUpdated],
    Event[Literal["vault.permission_changed"], FiledgrVaultPermissionChanged],
    Event[Literal["vault.verification_complete"], FiledgrVaultVerificationComplete],
    Event[Literal["stream.data_received"], FiledgrStreamDataReceived],
    Event[Literal["stream.alert_triggered"], FiledgrStreamAlertTriggered],
    Event[Literal["vault.accessed"], FiledgrVaultAccessed],
]

# An event of shopware, by its `type`.
ShopwareEvent = Union[
    Event[Literal["checkout.customer.before.login"], Dict[str, Any]],
    Event[Literal["checkout.customer.changed-payment-method"], Dict[str, Any]],
    Event[Literal["checkout.customer.deleted"], Dict[str, Any]],
    Event[Literal["checkout.customer.double_opt_in_guest_order"], Dict[str, Any]],
    Event[Literal["checkout.customer.double_opt_in_registration"], Dict[str, Any]],
    Event[Literal["checkout.customer.guest_register"], Dict[str, Any]],
    Event[Literal["checkout.customer.login"], Dict[str, Any]],
    Event[Literal["checkout.customer.logout"], Dict[str, Any]],
    Event[Literal["checkout.customer.register"], Dict[str, Any]],
    Event[Literal["checkout.order.payment_method.changed"], Dict[str, Any]],
    Event[Literal["checkout.order.placed"], Dict[str, Any]],
    Event[Literal["contact_form.send"], Dict[str, Any]],
    Event[Literal["customer.group.registration.accepted"], Dict[str, Any]],
    Event[Literal["customer.group.registration.declined"], Dict[str, Any]],
    Event[Literal["customer.recovery.request"], Dict[str, Any]],
    Event[Literal["mail.after.create.message"], Dict[str, Any]],
    Event[Literal["mail.before.send"], Dict[str, Any]],
    Event[Literal["mail.sent"], Dict[str, Any]],
    Event[Literal["newsletter.confirm"], Dict[str, Any]],
    Event[Literal["newsletter.register"], Dict[str, Any]],
    Event[Literal["newsletter.unsubscribe"], Dict[str, Any]],
    Event[Literal["product_export.log"], Dict[str, Any]],
    Event[Literal["review_form.send"], Dict[str, Any]],
    Event[Literal["state_enter.order.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_enter.order.state.completed"], Dict[str, Any]],
    Event[Literal["state_enter.order.state.in_progress"], Dict[str, Any]],
    Event[Literal["state_enter.order.state.open"], Dict[str, Any]],
    Event[Literal["state_enter.order_delivery.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_enter.order_delivery.state.open"], Dict[str, Any]],
    Event[Literal["state_enter.order_delivery.state.returned"], Dict[str, Any]],
    Event[Literal["state_enter.order_delivery.state.returned_partially"], Dict[str, Any]],
    Event[Literal["state_enter.order_delivery.state.shipped"], Dict[str, Any]],
    Event[Literal["state_enter.order_delivery.state.shipped_partially"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.authorized"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.chargeback"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.failed"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.in_progress"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.open"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.paid"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.paid_partially"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.refunded"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.refunded_partially"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.reminded"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction.state.unconfirmed"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture.state.completed"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture.state.failed"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture.state.pending"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture_refund.state.completed"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture_refund.state.failed"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]],
    Event[Literal["state_enter.order_transaction_capture_refund.state.open"], Dict[str, Any]],
    Event[Literal["state_leave.order.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_leave.order.state.completed"], Dict[str, Any]],
    Event[Literal["state_leave.order.state.in_progress"], Dict[str, Any]],
    Event[Literal["state_leave.order.state.open"], Dict[str, Any]],
    Event[Literal["state_leave.order_delivery.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_leave.order_delivery.state.open"], Dict[str, Any]],
    Event[Literal["state_leave.order_delivery.state.returned"], Dict[str, Any]],
    Event[Literal["state_leave.order_delivery.state.returned_partially"], Dict[str, Any]],
    Event[Literal["state_leave.order_delivery.state.shipped"], Dict[str, Any]],
    Event[Literal["state_leave.order_delivery.state.shipped_partially"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.authorized"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.chargeback"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.failed"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.in_progress"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.open"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.paid"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.paid_partially"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.refunded"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.refunded_partially"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.reminded"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction.state.unconfirmed"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture.state.completed"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture.state.failed"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture.state.pending"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture_refund.state.cancelled"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture_refund.state.completed"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture_refund.state.failed"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture_refund.state.in_progress"], Dict[str, Any]],
    Event[Literal["state_leave.order_transaction_capture_refund.state.open"], Dict[str, Any]],
    Event[Literal["user.recovery.request"], Dict[str, Any]],
    Event[Literal["product.written"], List[Dict[str, Any]]],
    Event[Literal["product.deleted"], List[Dict[str, Any]]],
    Event[Literal["product_price.written"], List[Dict[str, Any]]],
    Event[Literal["product_price.deleted"], List[Dict[str, Any]]],
    Event[Literal["category.written"], List[Dict[str, Any]]],
    Event[Literal["category.deleted"], List[Dict[str, Any]]],
    Event[Literal["sales_channel.written"], List[Dict[str, Any]]],
    Event[Literal["sales_channel.deleted"], List[Dict[str, Any]]],
    Event[Literal["sales_channel_domain.written"], List[Dict[str, Any]]],
    Event[Literal["sales_channel_domain.deleted"], List[Dict[str, Any]]],
    Event[Literal["customer.written"], List[Dict[str, Any]]],
    Event[Literal["customer.deleted"], List[Dict[str, Any]]],
    Event[Literal["customer_address.written"], List[Dict[str, Any]]],
    Event[Literal["customer_address.deleted"], List[Dict[str, Any]]],
    Event[Literal["order.written"], List[Dict[str, Any]]],
    Event[Literal["order.deleted"], List[Dict[str, Any]]],
    Event[Literal["order_address.written"], List[Dict[str, Any]]],
    Event[Literal["order_address.deleted"], List[Dict[str, Any]]],
    Event[Literal["document.written"], List[Dict[str, Any]]],
    Event[Literal["document.deleted"], List[Dict[str, Any]]],
    Event[Literal["media.written"], List[Dict[str, Any]]],
    Event[Literal["media.deleted"], List[Dict[str, Any]]],
    Event[Literal["app.activated"], List[Dict[str, Any]]],
    Event[Literal["app.deactivated"], List[Dict[str, Any]]],
    Event[Literal["app.deleted"], Dict[str, Any]],
    Event[Literal["app.installed"], Dict[str, Any]],
    Event[Literal["app.updated"], Dict[str, Any]],
    Event[Literal["shopware.updated"], Dict[str, Any]],
]

# An event of slack, by its `type`.
SlackEvent = Union[
    Event[Literal["event_callback"], SlackInnerEvent],
]

# An event of tectra, by its `type`.
TectraEvent = Union[
    Event[Literal["content.signed"], TectraContentSigned],
    Event[Literal["batch.anchored"], TectraBatchAnchored],
    Event[Literal["content.verified"], TectraContentVerified],
]

# An event of thunderstack, by its `type`.
ThunderstackEvent = Union[
    Event[Literal["NODE_STATUS_UPDATED"], ThunderstackNodeStatusUpdated],
]

# An event of tiktok, by its `type`.
TiktokEvent = Union[
    Event[Literal["authorization.removed"], str],
    Event[Literal["video.upload.failed"], str],
    Event[Literal["video.publish.completed"], str],
    Event[Literal["portability.download.ready"], str],
    Event[Literal["post.publish.failed"], str],
    Event[Literal["post.publish.complete"], str],
    Event[Literal["post.publish.inbox_delivered"], str],
    Event[Literal["post.publish.publicly_available"], str],
    Event[Literal["post.publish.no_longer_publicaly_available"], str],
]

# An event of tusky, by its `type`.
TuskyEvent = Union[
    Event[Literal["file.hot"], TuskyFile],
    Event[Literal["file.synced"], TuskyFile],
    Event[Literal["file.cold"], TuskyFile],
    Event[Literal["file.error"], TuskyFileError],
]

# An event of tuteliq, by its `type`.
TuteliqEvent = Union[
    Event[Literal["safety.critical"], TuteliqSafetyAlert],
    Event[Literal["safety.high"], TuteliqSafetyAlert],
    Event[Literal["safety.medium"], TuteliqSafetyAlert],
    Event[Literal["batch.completed"], Dict[str, Any]],
    Event[Literal["batch.failed"], Dict[str, Any]],
    Event[Literal["voice.alert"], Dict[str, Any]],
    Event[Literal["report.ready"], Dict[str, Any]],
    Event[Literal["webhook.test"], Dict[str, Any]],
]
