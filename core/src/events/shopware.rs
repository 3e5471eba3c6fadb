//! Shopware apps: the data of its events. Written by `cargo xtask types` from providers/shopware.json: change it there.

use alloc::vec::Vec;

use crate::event::{DataError, Event};
use crate::events::OpenObject;

/// The data of an event of Shopware apps, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShopwareData {
    /// The data of `checkout.customer.before.login`.
    CheckoutCustomerBeforeLogin(OpenObject),
    /// The data of `checkout.customer.changed-payment-method`.
    CheckoutCustomerChangedPaymentMethod(OpenObject),
    /// The data of `checkout.customer.deleted`.
    CheckoutCustomerDeleted(OpenObject),
    /// The data of `checkout.customer.double_opt_in_guest_order`.
    CheckoutCustomerDoubleOptInGuestOrder(OpenObject),
    /// The data of `checkout.customer.double_opt_in_registration`.
    CheckoutCustomerDoubleOptInRegistration(OpenObject),
    /// The data of `checkout.customer.guest_register`.
    CheckoutCustomerGuestRegister(OpenObject),
    /// The data of `checkout.customer.login`.
    CheckoutCustomerLogin(OpenObject),
    /// The data of `checkout.customer.logout`.
    CheckoutCustomerLogout(OpenObject),
    /// The data of `checkout.customer.register`.
    CheckoutCustomerRegister(OpenObject),
    /// The data of `checkout.order.payment_method.changed`.
    CheckoutOrderPaymentMethodChanged(OpenObject),
    /// The data of `checkout.order.placed`.
    CheckoutOrderPlaced(OpenObject),
    /// The data of `contact_form.send`.
    ContactFormSend(OpenObject),
    /// The data of `customer.group.registration.accepted`.
    CustomerGroupRegistrationAccepted(OpenObject),
    /// The data of `customer.group.registration.declined`.
    CustomerGroupRegistrationDeclined(OpenObject),
    /// The data of `customer.recovery.request`.
    CustomerRecoveryRequest(OpenObject),
    /// The data of `mail.after.create.message`.
    MailAfterCreateMessage(OpenObject),
    /// The data of `mail.before.send`.
    MailBeforeSend(OpenObject),
    /// The data of `mail.sent`.
    MailSent(OpenObject),
    /// The data of `newsletter.confirm`.
    NewsletterConfirm(OpenObject),
    /// The data of `newsletter.register`.
    NewsletterRegister(OpenObject),
    /// The data of `newsletter.unsubscribe`.
    NewsletterUnsubscribe(OpenObject),
    /// The data of `product_export.log`.
    ProductExportLog(OpenObject),
    /// The data of `review_form.send`.
    ReviewFormSend(OpenObject),
    /// The data of `state_enter.order.state.cancelled`.
    StateEnterOrderStateCancelled(OpenObject),
    /// The data of `state_enter.order.state.completed`.
    StateEnterOrderStateCompleted(OpenObject),
    /// The data of `state_enter.order.state.in_progress`.
    StateEnterOrderStateInProgress(OpenObject),
    /// The data of `state_enter.order.state.open`.
    StateEnterOrderStateOpen(OpenObject),
    /// The data of `state_enter.order_delivery.state.cancelled`.
    StateEnterOrderDeliveryStateCancelled(OpenObject),
    /// The data of `state_enter.order_delivery.state.open`.
    StateEnterOrderDeliveryStateOpen(OpenObject),
    /// The data of `state_enter.order_delivery.state.returned`.
    StateEnterOrderDeliveryStateReturned(OpenObject),
    /// The data of `state_enter.order_delivery.state.returned_partially`.
    StateEnterOrderDeliveryStateReturnedPartially(OpenObject),
    /// The data of `state_enter.order_delivery.state.shipped`.
    StateEnterOrderDeliveryStateShipped(OpenObject),
    /// The data of `state_enter.order_delivery.state.shipped_partially`.
    StateEnterOrderDeliveryStateShippedPartially(OpenObject),
    /// The data of `state_enter.order_transaction.state.authorized`.
    StateEnterOrderTransactionStateAuthorized(OpenObject),
    /// The data of `state_enter.order_transaction.state.cancelled`.
    StateEnterOrderTransactionStateCancelled(OpenObject),
    /// The data of `state_enter.order_transaction.state.chargeback`.
    StateEnterOrderTransactionStateChargeback(OpenObject),
    /// The data of `state_enter.order_transaction.state.failed`.
    StateEnterOrderTransactionStateFailed(OpenObject),
    /// The data of `state_enter.order_transaction.state.in_progress`.
    StateEnterOrderTransactionStateInProgress(OpenObject),
    /// The data of `state_enter.order_transaction.state.open`.
    StateEnterOrderTransactionStateOpen(OpenObject),
    /// The data of `state_enter.order_transaction.state.paid`.
    StateEnterOrderTransactionStatePaid(OpenObject),
    /// The data of `state_enter.order_transaction.state.paid_partially`.
    StateEnterOrderTransactionStatePaidPartially(OpenObject),
    /// The data of `state_enter.order_transaction.state.refunded`.
    StateEnterOrderTransactionStateRefunded(OpenObject),
    /// The data of `state_enter.order_transaction.state.refunded_partially`.
    StateEnterOrderTransactionStateRefundedPartially(OpenObject),
    /// The data of `state_enter.order_transaction.state.reminded`.
    StateEnterOrderTransactionStateReminded(OpenObject),
    /// The data of `state_enter.order_transaction.state.unconfirmed`.
    StateEnterOrderTransactionStateUnconfirmed(OpenObject),
    /// The data of `state_enter.order_transaction_capture.state.completed`.
    StateEnterOrderTransactionCaptureStateCompleted(OpenObject),
    /// The data of `state_enter.order_transaction_capture.state.failed`.
    StateEnterOrderTransactionCaptureStateFailed(OpenObject),
    /// The data of `state_enter.order_transaction_capture.state.pending`.
    StateEnterOrderTransactionCaptureStatePending(OpenObject),
    /// The data of `state_enter.order_transaction_capture_refund.state.cancelled`.
    StateEnterOrderTransactionCaptureRefundStateCancelled(OpenObject),
    /// The data of `state_enter.order_transaction_capture_refund.state.completed`.
    StateEnterOrderTransactionCaptureRefundStateCompleted(OpenObject),
    /// The data of `state_enter.order_transaction_capture_refund.state.failed`.
    StateEnterOrderTransactionCaptureRefundStateFailed(OpenObject),
    /// The data of `state_enter.order_transaction_capture_refund.state.in_progress`.
    StateEnterOrderTransactionCaptureRefundStateInProgress(OpenObject),
    /// The data of `state_enter.order_transaction_capture_refund.state.open`.
    StateEnterOrderTransactionCaptureRefundStateOpen(OpenObject),
    /// The data of `state_leave.order.state.cancelled`.
    StateLeaveOrderStateCancelled(OpenObject),
    /// The data of `state_leave.order.state.completed`.
    StateLeaveOrderStateCompleted(OpenObject),
    /// The data of `state_leave.order.state.in_progress`.
    StateLeaveOrderStateInProgress(OpenObject),
    /// The data of `state_leave.order.state.open`.
    StateLeaveOrderStateOpen(OpenObject),
    /// The data of `state_leave.order_delivery.state.cancelled`.
    StateLeaveOrderDeliveryStateCancelled(OpenObject),
    /// The data of `state_leave.order_delivery.state.open`.
    StateLeaveOrderDeliveryStateOpen(OpenObject),
    /// The data of `state_leave.order_delivery.state.returned`.
    StateLeaveOrderDeliveryStateReturned(OpenObject),
    /// The data of `state_leave.order_delivery.state.returned_partially`.
    StateLeaveOrderDeliveryStateReturnedPartially(OpenObject),
    /// The data of `state_leave.order_delivery.state.shipped`.
    StateLeaveOrderDeliveryStateShipped(OpenObject),
    /// The data of `state_leave.order_delivery.state.shipped_partially`.
    StateLeaveOrderDeliveryStateShippedPartially(OpenObject),
    /// The data of `state_leave.order_transaction.state.authorized`.
    StateLeaveOrderTransactionStateAuthorized(OpenObject),
    /// The data of `state_leave.order_transaction.state.cancelled`.
    StateLeaveOrderTransactionStateCancelled(OpenObject),
    /// The data of `state_leave.order_transaction.state.chargeback`.
    StateLeaveOrderTransactionStateChargeback(OpenObject),
    /// The data of `state_leave.order_transaction.state.failed`.
    StateLeaveOrderTransactionStateFailed(OpenObject),
    /// The data of `state_leave.order_transaction.state.in_progress`.
    StateLeaveOrderTransactionStateInProgress(OpenObject),
    /// The data of `state_leave.order_transaction.state.open`.
    StateLeaveOrderTransactionStateOpen(OpenObject),
    /// The data of `state_leave.order_transaction.state.paid`.
    StateLeaveOrderTransactionStatePaid(OpenObject),
    /// The data of `state_leave.order_transaction.state.paid_partially`.
    StateLeaveOrderTransactionStatePaidPartially(OpenObject),
    /// The data of `state_leave.order_transaction.state.refunded`.
    StateLeaveOrderTransactionStateRefunded(OpenObject),
    /// The data of `state_leave.order_transaction.state.refunded_partially`.
    StateLeaveOrderTransactionStateRefundedPartially(OpenObject),
    /// The data of `state_leave.order_transaction.state.reminded`.
    StateLeaveOrderTransactionStateReminded(OpenObject),
    /// The data of `state_leave.order_transaction.state.unconfirmed`.
    StateLeaveOrderTransactionStateUnconfirmed(OpenObject),
    /// The data of `state_leave.order_transaction_capture.state.completed`.
    StateLeaveOrderTransactionCaptureStateCompleted(OpenObject),
    /// The data of `state_leave.order_transaction_capture.state.failed`.
    StateLeaveOrderTransactionCaptureStateFailed(OpenObject),
    /// The data of `state_leave.order_transaction_capture.state.pending`.
    StateLeaveOrderTransactionCaptureStatePending(OpenObject),
    /// The data of `state_leave.order_transaction_capture_refund.state.cancelled`.
    StateLeaveOrderTransactionCaptureRefundStateCancelled(OpenObject),
    /// The data of `state_leave.order_transaction_capture_refund.state.completed`.
    StateLeaveOrderTransactionCaptureRefundStateCompleted(OpenObject),
    /// The data of `state_leave.order_transaction_capture_refund.state.failed`.
    StateLeaveOrderTransactionCaptureRefundStateFailed(OpenObject),
    /// The data of `state_leave.order_transaction_capture_refund.state.in_progress`.
    StateLeaveOrderTransactionCaptureRefundStateInProgress(OpenObject),
    /// The data of `state_leave.order_transaction_capture_refund.state.open`.
    StateLeaveOrderTransactionCaptureRefundStateOpen(OpenObject),
    /// The data of `user.recovery.request`.
    UserRecoveryRequest(OpenObject),
    /// The data of `product.written`.
    ProductWritten(Vec<OpenObject>),
    /// The data of `product.deleted`.
    ProductDeleted(Vec<OpenObject>),
    /// The data of `product_price.written`.
    ProductPriceWritten(Vec<OpenObject>),
    /// The data of `product_price.deleted`.
    ProductPriceDeleted(Vec<OpenObject>),
    /// The data of `category.written`.
    CategoryWritten(Vec<OpenObject>),
    /// The data of `category.deleted`.
    CategoryDeleted(Vec<OpenObject>),
    /// The data of `sales_channel.written`.
    SalesChannelWritten(Vec<OpenObject>),
    /// The data of `sales_channel.deleted`.
    SalesChannelDeleted(Vec<OpenObject>),
    /// The data of `sales_channel_domain.written`.
    SalesChannelDomainWritten(Vec<OpenObject>),
    /// The data of `sales_channel_domain.deleted`.
    SalesChannelDomainDeleted(Vec<OpenObject>),
    /// The data of `customer.written`.
    CustomerWritten(Vec<OpenObject>),
    /// The data of `customer.deleted`.
    CustomerDeleted(Vec<OpenObject>),
    /// The data of `customer_address.written`.
    CustomerAddressWritten(Vec<OpenObject>),
    /// The data of `customer_address.deleted`.
    CustomerAddressDeleted(Vec<OpenObject>),
    /// The data of `order.written`.
    OrderWritten(Vec<OpenObject>),
    /// The data of `order.deleted`.
    OrderDeleted(Vec<OpenObject>),
    /// The data of `order_address.written`.
    OrderAddressWritten(Vec<OpenObject>),
    /// The data of `order_address.deleted`.
    OrderAddressDeleted(Vec<OpenObject>),
    /// The data of `document.written`.
    DocumentWritten(Vec<OpenObject>),
    /// The data of `document.deleted`.
    DocumentDeleted(Vec<OpenObject>),
    /// The data of `media.written`.
    MediaWritten(Vec<OpenObject>),
    /// The data of `media.deleted`.
    MediaDeleted(Vec<OpenObject>),
    /// The data of `app.activated`.
    AppActivated(Vec<OpenObject>),
    /// The data of `app.deactivated`.
    AppDeactivated(Vec<OpenObject>),
    /// The data of `app.deleted`.
    AppDeleted(OpenObject),
    /// The data of `app.installed`.
    AppInstalled(OpenObject),
    /// The data of `app.updated`.
    AppUpdated(OpenObject),
    /// The data of `shopware.updated`.
    ShopwareUpdated(OpenObject),
}

impl ShopwareData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("checkout.customer.before.login") => Self::CheckoutCustomerBeforeLogin(event.data_as()?),
            Some("checkout.customer.changed-payment-method") => {
                Self::CheckoutCustomerChangedPaymentMethod(event.data_as()?)
            }
            Some("checkout.customer.deleted") => Self::CheckoutCustomerDeleted(event.data_as()?),
            Some("checkout.customer.double_opt_in_guest_order") => {
                Self::CheckoutCustomerDoubleOptInGuestOrder(event.data_as()?)
            }
            Some("checkout.customer.double_opt_in_registration") => {
                Self::CheckoutCustomerDoubleOptInRegistration(event.data_as()?)
            }
            Some("checkout.customer.guest_register") => Self::CheckoutCustomerGuestRegister(event.data_as()?),
            Some("checkout.customer.login") => Self::CheckoutCustomerLogin(event.data_as()?),
            Some("checkout.customer.logout") => Self::CheckoutCustomerLogout(event.data_as()?),
            Some("checkout.customer.register") => Self::CheckoutCustomerRegister(event.data_as()?),
            Some("checkout.order.payment_method.changed") => Self::CheckoutOrderPaymentMethodChanged(event.data_as()?),
            Some("checkout.order.placed") => Self::CheckoutOrderPlaced(event.data_as()?),
            Some("contact_form.send") => Self::ContactFormSend(event.data_as()?),
            Some("customer.group.registration.accepted") => Self::CustomerGroupRegistrationAccepted(event.data_as()?),
            Some("customer.group.registration.declined") => Self::CustomerGroupRegistrationDeclined(event.data_as()?),
            Some("customer.recovery.request") => Self::CustomerRecoveryRequest(event.data_as()?),
            Some("mail.after.create.message") => Self::MailAfterCreateMessage(event.data_as()?),
            Some("mail.before.send") => Self::MailBeforeSend(event.data_as()?),
            Some("mail.sent") => Self::MailSent(event.data_as()?),
            Some("newsletter.confirm") => Self::NewsletterConfirm(event.data_as()?),
            Some("newsletter.register") => Self::NewsletterRegister(event.data_as()?),
            Some("newsletter.unsubscribe") => Self::NewsletterUnsubscribe(event.data_as()?),
            Some("product_export.log") => Self::ProductExportLog(event.data_as()?),
            Some("review_form.send") => Self::ReviewFormSend(event.data_as()?),
            Some("state_enter.order.state.cancelled") => Self::StateEnterOrderStateCancelled(event.data_as()?),
            Some("state_enter.order.state.completed") => Self::StateEnterOrderStateCompleted(event.data_as()?),
            Some("state_enter.order.state.in_progress") => Self::StateEnterOrderStateInProgress(event.data_as()?),
            Some("state_enter.order.state.open") => Self::StateEnterOrderStateOpen(event.data_as()?),
            Some("state_enter.order_delivery.state.cancelled") => {
                Self::StateEnterOrderDeliveryStateCancelled(event.data_as()?)
            }
            Some("state_enter.order_delivery.state.open") => Self::StateEnterOrderDeliveryStateOpen(event.data_as()?),
            Some("state_enter.order_delivery.state.returned") => {
                Self::StateEnterOrderDeliveryStateReturned(event.data_as()?)
            }
            Some("state_enter.order_delivery.state.returned_partially") => {
                Self::StateEnterOrderDeliveryStateReturnedPartially(event.data_as()?)
            }
            Some("state_enter.order_delivery.state.shipped") => {
                Self::StateEnterOrderDeliveryStateShipped(event.data_as()?)
            }
            Some("state_enter.order_delivery.state.shipped_partially") => {
                Self::StateEnterOrderDeliveryStateShippedPartially(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.authorized") => {
                Self::StateEnterOrderTransactionStateAuthorized(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.cancelled") => {
                Self::StateEnterOrderTransactionStateCancelled(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.chargeback") => {
                Self::StateEnterOrderTransactionStateChargeback(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.failed") => {
                Self::StateEnterOrderTransactionStateFailed(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.in_progress") => {
                Self::StateEnterOrderTransactionStateInProgress(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.open") => {
                Self::StateEnterOrderTransactionStateOpen(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.paid") => {
                Self::StateEnterOrderTransactionStatePaid(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.paid_partially") => {
                Self::StateEnterOrderTransactionStatePaidPartially(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.refunded") => {
                Self::StateEnterOrderTransactionStateRefunded(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.refunded_partially") => {
                Self::StateEnterOrderTransactionStateRefundedPartially(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.reminded") => {
                Self::StateEnterOrderTransactionStateReminded(event.data_as()?)
            }
            Some("state_enter.order_transaction.state.unconfirmed") => {
                Self::StateEnterOrderTransactionStateUnconfirmed(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture.state.completed") => {
                Self::StateEnterOrderTransactionCaptureStateCompleted(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture.state.failed") => {
                Self::StateEnterOrderTransactionCaptureStateFailed(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture.state.pending") => {
                Self::StateEnterOrderTransactionCaptureStatePending(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture_refund.state.cancelled") => {
                Self::StateEnterOrderTransactionCaptureRefundStateCancelled(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture_refund.state.completed") => {
                Self::StateEnterOrderTransactionCaptureRefundStateCompleted(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture_refund.state.failed") => {
                Self::StateEnterOrderTransactionCaptureRefundStateFailed(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture_refund.state.in_progress") => {
                Self::StateEnterOrderTransactionCaptureRefundStateInProgress(event.data_as()?)
            }
            Some("state_enter.order_transaction_capture_refund.state.open") => {
                Self::StateEnterOrderTransactionCaptureRefundStateOpen(event.data_as()?)
            }
            Some("state_leave.order.state.cancelled") => Self::StateLeaveOrderStateCancelled(event.data_as()?),
            Some("state_leave.order.state.completed") => Self::StateLeaveOrderStateCompleted(event.data_as()?),
            Some("state_leave.order.state.in_progress") => Self::StateLeaveOrderStateInProgress(event.data_as()?),
            Some("state_leave.order.state.open") => Self::StateLeaveOrderStateOpen(event.data_as()?),
            Some("state_leave.order_delivery.state.cancelled") => {
                Self::StateLeaveOrderDeliveryStateCancelled(event.data_as()?)
            }
            Some("state_leave.order_delivery.state.open") => Self::StateLeaveOrderDeliveryStateOpen(event.data_as()?),
            Some("state_leave.order_delivery.state.returned") => {
                Self::StateLeaveOrderDeliveryStateReturned(event.data_as()?)
            }
            Some("state_leave.order_delivery.state.returned_partially") => {
                Self::StateLeaveOrderDeliveryStateReturnedPartially(event.data_as()?)
            }
            Some("state_leave.order_delivery.state.shipped") => {
                Self::StateLeaveOrderDeliveryStateShipped(event.data_as()?)
            }
            Some("state_leave.order_delivery.state.shipped_partially") => {
                Self::StateLeaveOrderDeliveryStateShippedPartially(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.authorized") => {
                Self::StateLeaveOrderTransactionStateAuthorized(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.cancelled") => {
                Self::StateLeaveOrderTransactionStateCancelled(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.chargeback") => {
                Self::StateLeaveOrderTransactionStateChargeback(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.failed") => {
                Self::StateLeaveOrderTransactionStateFailed(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.in_progress") => {
                Self::StateLeaveOrderTransactionStateInProgress(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.open") => {
                Self::StateLeaveOrderTransactionStateOpen(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.paid") => {
                Self::StateLeaveOrderTransactionStatePaid(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.paid_partially") => {
                Self::StateLeaveOrderTransactionStatePaidPartially(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.refunded") => {
                Self::StateLeaveOrderTransactionStateRefunded(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.refunded_partially") => {
                Self::StateLeaveOrderTransactionStateRefundedPartially(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.reminded") => {
                Self::StateLeaveOrderTransactionStateReminded(event.data_as()?)
            }
            Some("state_leave.order_transaction.state.unconfirmed") => {
                Self::StateLeaveOrderTransactionStateUnconfirmed(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture.state.completed") => {
                Self::StateLeaveOrderTransactionCaptureStateCompleted(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture.state.failed") => {
                Self::StateLeaveOrderTransactionCaptureStateFailed(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture.state.pending") => {
                Self::StateLeaveOrderTransactionCaptureStatePending(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture_refund.state.cancelled") => {
                Self::StateLeaveOrderTransactionCaptureRefundStateCancelled(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture_refund.state.completed") => {
                Self::StateLeaveOrderTransactionCaptureRefundStateCompleted(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture_refund.state.failed") => {
                Self::StateLeaveOrderTransactionCaptureRefundStateFailed(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture_refund.state.in_progress") => {
                Self::StateLeaveOrderTransactionCaptureRefundStateInProgress(event.data_as()?)
            }
            Some("state_leave.order_transaction_capture_refund.state.open") => {
                Self::StateLeaveOrderTransactionCaptureRefundStateOpen(event.data_as()?)
            }
            Some("user.recovery.request") => Self::UserRecoveryRequest(event.data_as()?),
            Some("product.written") => Self::ProductWritten(event.data_as()?),
            Some("product.deleted") => Self::ProductDeleted(event.data_as()?),
            Some("product_price.written") => Self::ProductPriceWritten(event.data_as()?),
            Some("product_price.deleted") => Self::ProductPriceDeleted(event.data_as()?),
            Some("category.written") => Self::CategoryWritten(event.data_as()?),
            Some("category.deleted") => Self::CategoryDeleted(event.data_as()?),
            Some("sales_channel.written") => Self::SalesChannelWritten(event.data_as()?),
            Some("sales_channel.deleted") => Self::SalesChannelDeleted(event.data_as()?),
            Some("sales_channel_domain.written") => Self::SalesChannelDomainWritten(event.data_as()?),
            Some("sales_channel_domain.deleted") => Self::SalesChannelDomainDeleted(event.data_as()?),
            Some("customer.written") => Self::CustomerWritten(event.data_as()?),
            Some("customer.deleted") => Self::CustomerDeleted(event.data_as()?),
            Some("customer_address.written") => Self::CustomerAddressWritten(event.data_as()?),
            Some("customer_address.deleted") => Self::CustomerAddressDeleted(event.data_as()?),
            Some("order.written") => Self::OrderWritten(event.data_as()?),
            Some("order.deleted") => Self::OrderDeleted(event.data_as()?),
            Some("order_address.written") => Self::OrderAddressWritten(event.data_as()?),
            Some("order_address.deleted") => Self::OrderAddressDeleted(event.data_as()?),
            Some("document.written") => Self::DocumentWritten(event.data_as()?),
            Some("document.deleted") => Self::DocumentDeleted(event.data_as()?),
            Some("media.written") => Self::MediaWritten(event.data_as()?),
            Some("media.deleted") => Self::MediaDeleted(event.data_as()?),
            Some("app.activated") => Self::AppActivated(event.data_as()?),
            Some("app.deactivated") => Self::AppDeactivated(event.data_as()?),
            Some("app.deleted") => Self::AppDeleted(event.data_as()?),
            Some("app.installed") => Self::AppInstalled(event.data_as()?),
            Some("app.updated") => Self::AppUpdated(event.data_as()?),
            Some("shopware.updated") => Self::ShopwareUpdated(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
