//! Tuteliq: the data of its events. Written by `cargo xtask types` from providers/tuteliq.json: change it there.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use crate::event::{DataError, Event};
use crate::events::OpenObject;

/// A safety alert.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SafetyAlert {
    /// The analysis that raised it.
    pub analysis_id: String,
    /// What it is about, as in `grooming`.
    pub category: String,
    /// How bad it is: `critical`, `high`, `medium`.
    pub severity: String,
    /// The risk, from 0 to 1.
    pub risk_score: f64,
    /// The alert in words.
    pub summary: String,
    /// The start of what was analysed.
    pub input_preview: String,
}

/// The data of an event of Tuteliq, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TuteliqData {
    /// The data of `safety.critical`.
    SafetyCritical(SafetyAlert),
    /// The data of `safety.high`.
    SafetyHigh(SafetyAlert),
    /// The data of `safety.medium`.
    SafetyMedium(SafetyAlert),
    /// The data of `batch.completed`.
    BatchCompleted(OpenObject),
    /// The data of `batch.failed`.
    BatchFailed(OpenObject),
    /// The data of `voice.alert`.
    VoiceAlert(OpenObject),
    /// The data of `report.ready`.
    ReportReady(OpenObject),
    /// The data of `webhook.test`.
    WebhookTest(OpenObject),
}

impl TuteliqData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("safety.critical") => Self::SafetyCritical(event.data_as()?),
            Some("safety.high") => Self::SafetyHigh(event.data_as()?),
            Some("safety.medium") => Self::SafetyMedium(event.data_as()?),
            Some("batch.completed") => Self::BatchCompleted(event.data_as()?),
            Some("batch.failed") => Self::BatchFailed(event.data_as()?),
            Some("voice.alert") => Self::VoiceAlert(event.data_as()?),
            Some("report.ready") => Self::ReportReady(event.data_as()?),
            Some("webhook.test") => Self::WebhookTest(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
