//! Documented sample payloads: the test delivery, made here.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::provider::EventType;
use crate::sign::Signing;
use crate::webhook::Webhook;

/// A sample payload, signed as the provider signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The event type.
    pub event_type: &'static str,
    /// The payload.
    pub body: &'static str,
    /// Every header that the provider would send with it.
    pub headers: Vec<(String, String)>,
    /// Whether the payload is the documentation's own. False: the documentation
    /// shows none, and this is a plausible one.
    pub documented: bool,
}

impl Webhook {
    /// A signed sample delivery of a documented event type.
    ///
    /// # Errors
    /// `invalid_option` for a type without a sample; those of [`Webhook::sign`]
    pub fn sample(&self, event_type: &str, signing: &Signing<'_>) -> Result<Sample, ConfigError> {
        let EventType { name, sample, sample_documented, .. } = self.sample_event(event_type)?;
        let body = sample.trim_ascii_end();
        let headers = self.sign(body.as_bytes(), signing)?;
        Ok(Sample { event_type: name, body, headers, documented: *sample_documented })
    }

    /// The documented event type of that name, with its sample unsigned.
    ///
    /// # Errors
    /// `invalid_option` for a type without a sample
    pub fn sample_event(&self, event_type: &str) -> Result<&'static EventType, ConfigError> {
        self.provider.event_type(event_type).ok_or_else(|| self.no_sample())
    }

    fn no_sample(&self) -> ConfigError {
        let documented: Vec<&str> = self.provider.events.iter().map(|event| event.name).collect();
        match documented.as_slice() {
            [] => ConfigError::invalid_option("type", "a provider with documented samples", "one without"),
            names => ConfigError::invalid_option("type", &alloc::format!("one of {}", names.join(", ")), "another"),
        }
    }
}
