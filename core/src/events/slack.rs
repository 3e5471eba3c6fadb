//! Slack: the data of its events. Written by `cargo xtask types` from providers/slack.json: change it there.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use crate::event::{DataError, Event};

/// What happened. Which fields there are depends on the type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InnerEvent {
    /// What happened, as in `app_mention`.
    pub r#type: String,
    /// The user who did it.
    pub user: Option<String>,
    /// The channel where it happened.
    pub channel: Option<String>,
    /// When it happened, as Slack writes times.
    pub event_ts: Option<String>,
}

/// The data of an event of Slack, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SlackData {
    /// The data of `event_callback`.
    EventCallback(InnerEvent),
}

impl SlackData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("event_callback") => Self::EventCallback(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
