//! A platform that sends webhooks, as data.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::body_format::BodyFormat;
use crate::json;
use crate::names::names;
use crate::rarely::WHOLE;
use crate::retry::RetrySchedule;
use crate::scheme::Scheme;
use crate::shape::EventType;
use crate::shape_json;
use crate::timestamp::EventTimeFormat;
use crate::written;

pub use challenge::{
    Challenge, ChallengeAnswer, ChallengeConditions, ChallengeDigest, ChallengeToken, ChallengeValue, DigestAlgorithm,
    VerifyToken,
};
pub use receiving::{Acknowledgement, AttemptNumber, EventKey, Setting};

mod challenge;
mod receiving;

/// A platform that sends webhooks: how it signs, and what it sends.
///
/// The same record, as JSON, describes a provider of the user's own. Its field
/// names are the ones written here, in every language.
///
/// ```
/// use hookseal::scheme::{Algorithm, Encoding, Scheme, SignatureHeader};
/// use hookseal::{Options, Provider, Webhook};
///
/// let signature = SignatureHeader::plain("X-Acme-Signature", Encoding::Hex);
/// let mut acme = Provider::new("acme", Scheme::new(signature, Algorithm::HmacSha256));
/// acme.envelope.event_type = Some("event".into());
///
/// // The same as JSON:
/// let record = r#"{
///     "id": "acme",
///     "scheme": {
///         "signature": { "kind": "plain", "header": "X-Acme-Signature", "encoding": "hex" },
///         "algorithm": "hmac-sha256"
///     },
///     "envelope": { "type": "event" }
/// }"#;
/// assert_eq!(Provider::from_json(record)?, acme);
///
/// let webhook = Webhook::with_provider(acme, "a secret of at least this length", Options::default())?;
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Provider {
    /// The provider's name in code: lower case, words joined by `-`.
    pub id: String,
    /// How the provider authenticates a delivery.
    pub scheme: Scheme,
    /// Where an event's parts are in the payload.
    pub envelope: Envelope,
    /// What the receiver sets in its options.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "receiving::write_settings")]
    pub settings: Vec<Setting>,
    /// What makes two deliveries the same event. Default: the event's id, or the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_key: Option<EventKey>,
    /// Requests that aren't events and want an answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<Challenge>,
    /// The unsigned header that names one delivery, offered as `deliveryId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_id: Option<String>,
    /// Where a delivery says which attempt of the provider's it is. Nobody signs it, and no verdict depends on it:
    /// receivers report it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<AttemptNumber>,
    /// What the provider sends beside the signature.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<SentHeader>,
    /// The HTTP status suggested for a delivery that can't be authenticated.
    pub rejection_status: u16,
    /// What the provider takes for an acknowledgement, where success alone isn't enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledgement: Option<Acknowledgement>,
    /// The largest body that the provider sends, in bytes, if it documents one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_body: Option<u32>,
    /// The documented retry schedules, the one that applies first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub retry_schedules: Vec<RetrySchedule>,
    /// For how many seconds the provider delivers again, where it documents that alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_span_s: Option<u32>,
    /// Whether `events` has every type that can come.
    #[serde(skip_serializing_if = "written::is_false")]
    pub events_closed: bool,
    /// The documented event types.
    #[serde(flatten, serialize_with = "shape_json::write_events")]
    pub events: Vec<EventType>,
}

/// 401: the status of a rejection if the provider's documentation names none.
pub(crate) const fn unauthorized() -> u16 {
    401
}

/// Where an event's parts are: field names of the payload, paths whose names are
/// joined by dots (`meta.event_name`), or any other [`Place`](crate::Place)
/// (`header:X-Topic`).
///
/// ```
/// let envelope = hookseal::Provider::find("filedgr")?.envelope;
/// assert_eq!(envelope.event_type.as_deref(), Some("eventType"));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
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
    /// What a body is. Default: JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<BodyFormat>,
    /// Where the events are in a body that holds several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// The types that can come, where they stand in a header.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// The node that sent the event, for providers that ask the receiver to check it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
}

/// The field that says which node sent an event.
///
/// ```
/// let node = hookseal::Provider::find("thunderstack")?.envelope.node;
/// assert_eq!(node.map(|node| node.id).as_deref(), Some("nodeId"));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Node {
    /// The path that is checked against the expected nodes.
    pub id: String,
    /// A second path that repeats it; a contradiction is a warning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeated: Option<String>,
}

impl Node {
    /// Both paths.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        core::iter::once(&*self.id).chain(self.repeated.as_deref())
    }
}

/// A header that the provider sends beside the signature.
///
/// ```
/// use hookseal::{SentHeader, SentValue};
///
/// let tectra = hookseal::Provider::find("tectra")?;
/// assert!(tectra.headers.contains(&SentHeader::new("X-Tectra-Event", SentValue::Type)));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
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
    /// What a body is that one of its schemes signs, where the record says it.
    pub(crate) fn body_format(&self, scheme: &Scheme) -> Option<BodyFormat> {
        let own = scheme.details.as_deref().and_then(|details| details.format);
        own.or(self.envelope.format).filter(|_| WHOLE)
    }
}

impl Node {
    /// A field at this path that has the node's id.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), repeated: None }
    }
}

impl SentHeader {
    /// A header of this name that carries this.
    pub fn new(name: impl Into<String>, value: SentValue) -> Self {
        Self { name: name.into(), value }
    }
}

impl Provider {
    /// A provider that is only known to sign so; the rest are fields to be set.
    pub fn new(id: impl Into<String>, scheme: Scheme) -> Self {
        Self {
            id: id.into(),
            scheme,
            envelope: Envelope::default(),
            settings: Vec::new(),
            event_key: None,
            challenges: Vec::new(),
            delivery_id: None,
            attempt: None,
            headers: Vec::new(),
            rejection_status: unauthorized(),
            acknowledgement: None,
            max_body: None,
            retry_schedules: Vec::new(),
            retry_span_s: None,
            events_closed: false,
            events: Vec::new(),
        }
    }

    /// Whether a challenge's answer tells what a secret makes of its token.
    pub(crate) fn tells_digests(&self) -> bool {
        self.challenges.iter().any(|challenge| challenge.digest.is_some())
    }

    /// The documented event type of that name.
    pub fn event_type(&self, name: &str) -> Option<&EventType> {
        self.events.iter().find(|event| json::same(event.name.as_bytes(), name.as_bytes()))
    }
}
