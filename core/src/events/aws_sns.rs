//! Amazon SNS: the data of its events. Written by `cargo xtask types` from providers/aws-sns.json: change it there.

use alloc::string::String;

use crate::event::{DataError, Event};

/// The data of an event of Amazon SNS, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AwsSnsData {
    /// The data of `Notification`.
    Notification(String),
    /// The data of `SubscriptionConfirmation`.
    SubscriptionConfirmation(String),
    /// The data of `UnsubscribeConfirmation`.
    UnsubscribeConfirmation(String),
}

impl AwsSnsData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("Notification") => Self::Notification(event.data_as()?),
            Some("SubscriptionConfirmation") => Self::SubscriptionConfirmation(event.data_as()?),
            Some("UnsubscribeConfirmation") => Self::UnsubscribeConfirmation(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
