//! The events of a verified body, by what the record says of it.

use alloc::vec::Vec;

use crate::error::VerificationErrorKind;
use crate::event::{Event, read, read_anywhere};
use crate::verified::Verified;
use crate::webhook::Webhook;

/// The one event.
pub(crate) fn event<'d>(webhook: &'d Webhook, verified: Verified<'d>) -> Result<Event<'d>, VerificationErrorKind> {
    match &webhook.anywhere {
        Some(anywhere) => read_anywhere::event(webhook, anywhere, &verified),
        None => read::event(webhook, verified),
    }
}

/// All of them.
pub(crate) fn events<'d>(
    webhook: &'d Webhook,
    verified: Verified<'d>,
) -> Result<Vec<Event<'d>>, VerificationErrorKind> {
    match &webhook.anywhere {
        Some(anywhere) => read_anywhere::events(webhook, anywhere, &verified),
        None => Ok(Vec::from([read::event(webhook, verified)?])),
    }
}
