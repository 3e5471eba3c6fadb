//! Documented sample payloads: the test delivery, made here.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::json;
use crate::shape::EventType;
use crate::sign::Signing;
use crate::timestamp::Timestamp;
use crate::webhook::Webhook;

/// A sample payload, signed as the provider signs.
///
/// ```
/// use hookseal::{Options, Signing, Timestamp, Webhook};
///
/// let webhook = Webhook::new("tusky", "a secret", Options::default())?;
/// let sample = webhook.sample("file.hot", &Signing::new(Timestamp::from_unix_seconds(1_749_893_520)))?;
/// assert!(sample.body.contains(r#""event":"file.hot""#));
/// assert!(sample.headers.iter().any(|(name, _)| name == "X-Tusky-Signature"));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sample {
    /// The event type.
    pub event_type: String,
    /// The payload. Its own time is the time of signing, because a receiver
    /// refuses old events.
    pub body: String,
    /// Every header that the provider would send with it.
    pub headers: Vec<(String, String)>,
    /// Whether the payload is the documentation's own, but for its time. False: the
    /// documentation shows none, and this is a plausible one.
    pub documented: bool,
}

impl Webhook {
    /// A signed sample delivery of a documented event type.
    ///
    /// # Errors
    /// `invalid_option` for a type without a sample; those of [`Webhook::sign`]
    pub fn sample(&self, event_type: &str, signing: &Signing<'_>) -> Result<Sample, ConfigError> {
        let (event, body) = self.sample_of(event_type)?;
        let body = self.dated(body, signing.now);
        let headers = self.sign(body.as_bytes(), signing)?;
        Ok(Sample { event_type: event.name.clone(), body, headers, documented: event.documented })
    }

    pub(crate) fn sample_of(&self, event_type: &str) -> Result<(&EventType, &str), ConfigError> {
        let event = self.event_type(event_type);
        let sample = event.and_then(|event| Some((event, event.sample.as_deref()?)));
        sample.ok_or_else(|| self.no_sample())
    }

    /// A payload with `now` in the place of its own time, if it has one.
    pub(crate) fn dated(&self, body: &str, now: Timestamp) -> String {
        let envelope = &self.provider.envelope;
        let place = || {
            let time = json::read(body.as_bytes()).ok()?.fields().at(envelope.timestamp.as_deref()?)?.as_str();
            let (before, rest) = body.split_at_checked(time.as_ptr().addr().checked_sub(body.as_ptr().addr())?)?;
            Some((before, rest.strip_prefix(time)?))
        };
        match place() {
            Some((before, after)) => format!("{before}{}{after}", now.write_event_time(envelope.timestamp_format)),
            None => body.into(),
        }
    }

    fn no_sample(&self) -> ConfigError {
        let events = self.event_types();
        let with_sample = events.iter().filter(|event| event.sample.is_some());
        match with_sample.map(|event| event.name.as_str()).collect::<Vec<&str>>().as_slice() {
            [] => ConfigError::invalid_option("type", "a provider with documented samples", "one without"),
            names => ConfigError::invalid_option("type", &format!("one of {}", names.join(", ")), "another"),
        }
    }
}
