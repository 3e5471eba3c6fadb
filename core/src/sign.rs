//! The mirror of verification: every header that the provider would send.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{ConfigError, VerificationErrorKind};
use crate::headers::{self, Headers};
use crate::idempotency;
use crate::json::{self, Kind, Value};
use crate::provider::SentValue;
use crate::template::Signed;
use crate::timestamp::Timestamp;
use crate::webhook::Webhook;

/// What signing needs beside the body. The core has no clock and makes no ids.
///
/// ```
/// use hookseal::{Options, Signing, Timestamp, Webhook};
///
/// let webhook = Webhook::new("standard-webhooks", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", Options::default())?;
/// let signing = Signing::new(Timestamp::from_unix_seconds(1_749_893_520)).id("msg_1");
/// let headers = webhook.sign(b"{}", &signing)?;
/// assert!(headers.contains(&("webhook-id".into(), "msg_1".into())));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Signing<'s> {
    /// The time to sign, where the scheme signs one.
    pub now: Timestamp,
    /// The id to sign, where the scheme signs one. It must not be empty there.
    pub id: &'s str,
    /// The id of this one delivery, where the provider sends one. Default: none is sent.
    pub delivery_id: &'s str,
    /// The URL, for schemes that sign it.
    pub url: Option<&'s str>,
    /// The method, for schemes that sign it.
    pub method: Option<&'s str>,
}

impl<'s> Signing<'s> {
    /// To sign at that time.
    pub const fn new(now: Timestamp) -> Self {
        Self { now, id: "", delivery_id: "", url: None, method: None }
    }

    /// With the id to sign, where the scheme signs one.
    #[must_use]
    pub const fn id(self, id: &'s str) -> Self {
        Self { id, ..self }
    }

    /// With the id of this one delivery, where the provider sends one.
    #[must_use]
    pub const fn delivery_id(self, delivery_id: &'s str) -> Self {
        Self { delivery_id, ..self }
    }

    /// With the URL, for schemes that sign it.
    #[must_use]
    pub fn url(self, url: impl Into<Option<&'s str>>) -> Self {
        Self { url: url.into(), ..self }
    }

    /// With the method, for schemes that sign it.
    #[must_use]
    pub fn method(self, method: impl Into<Option<&'s str>>) -> Self {
        Self { method: method.into(), ..self }
    }
}

impl Webhook {
    /// Signs a body with the first secret, and returns every header that the
    /// provider would send with it: name and value, in the provider's spelling.
    ///
    /// # Errors
    /// `invalid_key` where only a public key was given; `invalid_option` where
    /// the scheme signs something that wasn't passed, or an id that it can't take
    pub fn sign(&self, body: &[u8], signing: &Signing<'_>) -> Result<Vec<(String, String)>, ConfigError> {
        let scheme = &self.provider.scheme;
        let written = scheme.timestamp.as_ref().map(|timestamp| signing.now.write(timestamp.format));
        if scheme.id.is_some() && !(is_header_value(signing.id) && headers::is_read_as_written(signing.id)) {
            let expected = "printable ASCII, without blanks around it, and not the same twice with a comma between";
            return Err(ConfigError::invalid_option("id", expected, "another value"));
        }
        let read =
            scheme.timestamp.as_ref().zip(written.as_deref()).map(|(time, text)| Timestamp::parse(text, time.format));
        if read.is_some_and(|read| read.map(Timestamp::unix_seconds) != Some(signing.now.unix_seconds())) {
            return Err(ConfigError::invalid_option("now", "a time from 1970 to 9999", "another one"));
        }
        if written.as_deref().is_some_and(|time| !self.borders.hold_time(time)) {
            return Err(ConfigError::invalid_option("now", "a time of this century", "an earlier one"));
        }
        let no_headers = Headers::default();
        let content = self
            .template
            .content(&Signed {
                body,
                timestamp: written.as_deref(),
                id: scheme.id.as_ref().map(|_| signing.id),
                url: signing.url,
                method: signing.method,
                headers: &no_headers,
            })
            .map_err(refuse)?;
        if self.borders.crossed(&content).is_some() {
            let expected = format!("a value without the text between it and the next in `{}`", scheme.template);
            return Err(ConfigError::invalid_option("id", &expected, "one that has it"));
        }
        let signature = self.keys.first()?.sign(&content)?;

        let entry = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.entry_name());
        let value = scheme.signature.write(&signature, entry.zip(written.as_deref()).as_slice());
        let mut headers = alloc::vec![
            ("Content-Type".into(), "application/json".into()),
            (scheme.signature.sent_header().into(), value),
        ];
        let own_header = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.header_name());
        headers.extend(own_header.zip(written.as_deref()).map(|(name, time)| (name.into(), time.into())));
        headers.extend(scheme.id.as_deref().map(|name| (name.into(), signing.id.into())));
        headers.extend(self.sent_headers(body, signing));
        Ok(headers)
    }

    /// The unsigned headers, each where the payload has what it carries.
    fn sent_headers(&self, body: &[u8], signing: &Signing<'_>) -> Vec<(String, String)> {
        let envelope = &self.provider.envelope;
        let fields = json::read(body).map(Value::fields).unwrap_or_default();
        let field = |path: &Option<String>| fields.at(path.as_deref()?);
        let value = |carried: &SentValue| match carried {
            SentValue::Type => field(&envelope.event_type)?.text(),
            SentValue::Id => idempotency::usable_id(field(&envelope.id)?),
            SentValue::Timestamp => verbatim(field(&envelope.timestamp)?),
            SentValue::DeliveryId => Some(Cow::Borrowed(signing.delivery_id)),
        };
        let sent = self.provider.headers.iter();
        sent.filter_map(|header| Some((header.name.clone(), value(&header.value)?.into_owned())))
            .filter(|(_, value)| is_header_value(value))
            .collect()
    }
}

/// A text, or a number as it is written.
fn verbatim(value: Value<'_>) -> Option<Cow<'_, str>> {
    match value.kind() {
        Kind::Integer | Kind::Number => Some(Cow::Borrowed(value.as_str())),
        _ => value.text(),
    }
}

/// Whether a text can be sent as a header's value.
fn is_header_value(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
}

fn refuse(kind: VerificationErrorKind) -> ConfigError {
    match kind {
        VerificationErrorKind::SignedPartAbsent { part } => {
            ConfigError::invalid_option(&part, "what the scheme signs", "nothing")
        }
        _ => ConfigError::invalid_option("headers", "the headers that the scheme signs by name", "none"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhook::Options;

    fn signed(provider: &str, body: &str, id: &str, seconds: i64) -> Result<Vec<(String, String)>, ConfigError> {
        let webhook = Webhook::new(provider, ["c2VjcmV0IGtleQ=="], Options::default()).expect("a webhook");
        let now = Timestamp::from_unix_seconds(seconds);
        webhook.sign(body.as_bytes(), &Signing { now, id, delivery_id: "d1", url: None, method: None })
    }

    #[test]
    fn what_could_not_be_read_is_not_signed() {
        for (id, seconds) in [("a, a", 1), ("a,a", 1), (" a", 1), ("", 1), ("a", -1), ("a", 253_402_300_800)] {
            let error = signed("standard-webhooks", "{}", id, seconds).expect_err(id);
            assert_eq!(error.code(), "invalid_option");
        }
        assert!(signed("standard-webhooks", "{}", "a,b", 0).is_ok());
    }

    #[test]
    fn numbers_of_the_payload_are_sent_as_they_are_written() {
        let headers = signed("filedgr", r#"{"eventId":12345678901234567890,"eventType":1}"#, "", 1).expect("headers");
        let sent: Vec<&str> = headers.iter().skip(2).map(|(_, value)| value.as_str()).collect();
        assert_eq!(sent, ["12345678901234567890"]);
    }
}
