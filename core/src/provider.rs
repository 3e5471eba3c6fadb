//! A platform that sends webhooks, as data.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::names::names;
use crate::retry::RetrySchedule;
use crate::scheme::Scheme;
use crate::shape::EventType;
use crate::shape_json;
use crate::timestamp::EventTimeFormat;

/// A platform that sends webhooks: how it signs, and what it sends.
///
/// The same record, as JSON, describes a provider of the user's own. Its field
/// names are the ones written here, in every language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Provider {
    /// The provider's name in code: lower case, words joined by `-`.
    pub id: String,
    /// How the provider authenticates a delivery.
    pub scheme: Scheme,
    /// Where an event's parts are in the payload.
    pub envelope: Envelope,
    /// The unsigned header that names one delivery, offered as `deliveryId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_id: Option<String>,
    /// What the provider sends beside the signature.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<SentHeader>,
    /// The HTTP status suggested for a delivery that can't be authenticated.
    pub rejection_status: u16,
    /// The largest body that the provider sends, in bytes, if it documents one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_body: Option<u32>,
    /// The documented retry schedules, the one that applies first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub retry_schedules: Vec<RetrySchedule>,
    /// Whether `events` has every type that can come.
    #[serde(skip_serializing_if = "is_false")]
    pub events_closed: bool,
    /// The documented event types.
    #[serde(flatten, serialize_with = "shape_json::write_events")]
    pub events: Vec<EventType>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// 401: the status of a rejection if the provider's documentation names none.
pub(crate) const fn unauthorized() -> u16 {
    401
}

/// Where an event's parts are in the payload: field names, or paths whose
/// names are joined by dots (`meta.event_name`).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Envelope {
    /// The event type. `None` if the provider signs none.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// The event's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the event happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// How that time is written.
    pub timestamp_format: EventTimeFormat,
    /// The event's data. `None`: the whole payload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// The node that sent the event, for providers that ask the receiver to check it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
}

/// The field that says which node sent an event.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Node {
    /// The path that is checked against the expected nodes.
    pub id: String,
    /// A second path that repeats it; a contradiction is a warning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeated: Option<String>,
}

/// A header that the provider sends beside the signature.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SentHeader {
    /// The header's name, as the provider spells it.
    pub name: String,
    /// What it carries.
    pub value: SentValue,
}

names! {
    /// What an unsigned header carries.
    pub enum SentValue {
        /// The event type, from the payload.
        Type = "type",
        /// The event's id, from the payload.
        Id = "id",
        /// The event's timestamp, verbatim from the payload.
        Timestamp = "timestamp",
        /// A new id for this one delivery.
        DeliveryId = "delivery_id",
    }
}

impl Provider {
    /// The documented event type of that name.
    pub fn event_type(&self, name: &str) -> Option<&EventType> {
        self.events.iter().find(|event| event.name == name)
    }
}
