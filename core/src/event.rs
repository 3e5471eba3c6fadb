//! A verified, parsed delivery.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::idempotency::{self, Keyed};
use crate::proof::Proof;
use crate::timestamp::Timestamp;
use crate::warning::Warning;

pub(crate) mod anywhere;
pub(crate) mod covered;
pub(crate) mod data_path;
pub(crate) mod of_body;
pub(crate) mod part;
pub(crate) mod places;
pub(crate) mod read;
pub(crate) mod read_anywhere;
pub(crate) mod source;
pub(crate) mod trust;

use trust::Trust;

/// A verified, parsed delivery.
///
/// It borrows from the delivery's body and headers; [`into_owned`](Self::into_owned)
/// makes one that doesn't. It serializes as in every language, and a queue may keep
/// that: `provider`, `type`, `id`, `timestamp`, `data`, `payload`, `recognized`,
/// `warnings`, `idempotency_key`, `delivery_id`, `secret_index`, `proof`, `unsigned`.
///
/// ```
/// use hookseal::{Delivery, Options, Signing, Timestamp, Webhook};
///
/// #[derive(serde::Deserialize)]
/// struct Batch {
///     leaf_count: u32,
/// }
///
/// let webhook = Webhook::new("tectra", "whsec_k7x9m2", Options::default())?;
/// let now = Timestamp::from_unix_seconds(1_749_893_520);
/// let sample = webhook.sample("batch.anchored", &Signing::new(now))?;
/// let event = webhook.verify(&Delivery::new(&sample.body, &sample.headers, now))?.into_owned();
/// assert_eq!(event.event_type(), Some("batch.anchored"));
/// assert_eq!(event.data_as::<Batch>()?.leaf_count, 247);
/// assert!(serde_json::to_string(&event)?.starts_with(r#"{"provider":"tectra","type":"batch.anchored""#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Event<'d> {
    provider: Cow<'d, str>,
    event_type: Option<Cow<'d, str>>,
    id: Option<Cow<'d, str>>,
    timestamp: Option<Timestamp>,
    /// The payload as JSON, with the white space around it: the body, or what was made of it.
    text: Cow<'d, str>,
    /// Where the payload is in the text.
    payload: Range<usize>,
    /// Where the data is in the text.
    data: Option<Range<usize>>,
    /// The body as it came, where it isn't the text.
    pub(crate) body: Option<Cow<'d, [u8]>>,
    recognized: bool,
    warnings: Vec<Warning>,
    delivery_id: Option<Cow<'d, str>>,
    secret_index: usize,
    pub(crate) trust: Trust,
    pub(crate) keyed: Keyed,
}

impl Event<'_> {
    /// The id of the provider that signed it.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// The event type; `None` if the provider sends none, or, with a warning, if it isn't there.
    pub fn event_type(&self) -> Option<&str> {
        self.event_type.as_deref()
    }

    /// The event's own id, if the provider signs one; of an integer, its digits.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// When the event happened; `None`, with a warning, if that doesn't parse.
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.timestamp
    }

    /// The event's data as JSON text; `None`, with a warning, if it is missing.
    pub fn data(&self) -> Option<&str> {
        self.text.get(self.data.clone()?)
    }

    /// The whole payload as JSON text.
    pub fn payload(&self) -> &str {
        self.text.get(self.payload.clone()).unwrap_or_default()
    }

    /// The event's data as a type of [`events`](crate::events), or of your own.
    ///
    /// # Errors
    /// [`DataError`] if the data has another form
    pub fn data_as<'a, T: Deserialize<'a>>(&'a self) -> Result<T, DataError> {
        serde_json::from_str(self.data().unwrap_or("null")).map_err(|error| DataError { found: format!("{error}") })
    }

    /// Whether the event type and its data are as documented.
    pub fn recognized(&self) -> bool {
        self.recognized
    }

    /// Where the payload differs from the documentation.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The same for every delivery of this event, and derived from what is signed
    /// alone: `<provider>:<id>`, or `<provider>:sha256:<hash of the body>`. In
    /// both parts `%` is written `%25`, and `:` is written `%3A`. A record may name other places
    /// (`event_key`), whose texts then follow each other in place of the id.
    /// `None` where the record says that nothing tells two deliveries apart (`event_key: "none"`).
    pub fn idempotency_key(&self) -> Option<String> {
        idempotency::key(&self.keyed, &self.provider, self.id(), self.body())
    }

    /// The body, as it was verified.
    fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or(self.text.as_bytes())
    }

    /// How much the right signature proves.
    pub fn proof(&self) -> Proof {
        self.trust.proof
    }

    /// Which fields of the event come from places that aren't signed: whoever replays a
    /// delivery can alter them. Of `type`, `id`, `timestamp`, `data`, `payload`.
    pub fn unsigned(&self) -> Vec<&'static str> {
        self.trust.unsigned.names().collect()
    }

    /// The delivery's id. **Unsigned**: whoever replays a delivery can alter it.
    pub fn delivery_id(&self) -> Option<&str> {
        self.delivery_id.as_deref()
    }

    /// Which of the secrets matched.
    pub fn secret_index(&self) -> usize {
        self.secret_index
    }

    /// The event with the body that came, and the key of the one that it was read from: of what a compressed one holds,
    /// or what is signed of a token.
    pub(crate) fn keyed_as_read<'c>(self, body: &'c [u8]) -> Event<'c>
    where
        Self: 'c,
    {
        let key = self.idempotency_key();
        let keyed = key.map_or(Keyed::None, |key| Keyed::Made(key.into()));
        Event { keyed, body: Some(Cow::Borrowed(body)), ..self }
    }

    /// One that borrows from nothing: for a queue or another thread.
    pub fn into_owned(self) -> Event<'static> {
        let owned = |text: Option<Cow<'_, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        Event {
            provider: Cow::Owned(self.provider.into_owned()),
            event_type: owned(self.event_type),
            id: owned(self.id),
            text: Cow::Owned(self.text.into_owned()),
            body: self.body.map(|body| Cow::Owned(body.into_owned())),
            delivery_id: owned(self.delivery_id),
            timestamp: self.timestamp,
            payload: self.payload,
            data: self.data,
            recognized: self.recognized,
            warnings: self.warnings,
            secret_index: self.secret_index,
            trust: self.trust,
            keyed: self.keyed,
        }
    }
}

impl Serialize for Event<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// As every language names it.
        #[derive(Serialize)]
        struct Named<'a> {
            provider: &'a str,
            r#type: Option<&'a str>,
            id: Option<&'a str>,
            timestamp: Option<Timestamp>,
            data: Option<&'a RawValue>,
            payload: Option<&'a RawValue>,
            recognized: bool,
            warnings: &'a [Warning],
            idempotency_key: Option<String>,
            delivery_id: Option<&'a str>,
            secret_index: usize,
            proof: Proof,
            unsigned: Vec<&'static str>,
        }
        Named {
            provider: self.provider(),
            r#type: self.event_type(),
            id: self.id(),
            timestamp: self.timestamp,
            data: self.data().and_then(raw),
            payload: raw(self.payload()),
            recognized: self.recognized,
            warnings: &self.warnings,
            idempotency_key: self.idempotency_key(),
            delivery_id: self.delivery_id(),
            secret_index: self.secret_index,
            proof: self.proof(),
            unsigned: self.unsigned(),
        }
        .serialize(serializer)
    }
}

/// Text that was read as JSON before.
fn raw(text: &str) -> Option<&RawValue> {
    serde_json::from_str(text).ok()
}

/// An event's data that isn't of the type that was asked for.
///
/// ```
/// use hookseal::{Delivery, Options, Signing, Timestamp, Webhook};
///
/// let webhook = Webhook::new("tectra", "whsec_k7x9m2", Options::default())?;
/// let now = Timestamp::from_unix_seconds(1_749_893_520);
/// let sample = webhook.sample("batch.anchored", &Signing::new(now))?;
/// let event = webhook.verify(&Delivery::new(&sample.body, &sample.headers, now))?;
/// let error = event.data_as::<Vec<u8>>().unwrap_err();
/// assert!(error.to_string().starts_with("the event's data isn't of that type: "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataError {
    found: String,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the event's data isn't of that type: {}", self.found)
    }
}

impl core::error::Error for DataError {}
