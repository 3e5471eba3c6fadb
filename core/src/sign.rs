//! The mirror of verification: every header that the provider would send.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::body_format::BodyFormat;
use crate::delivery::Delivery;
use crate::error::{ConfigError, VerificationErrorKind};
use crate::headers::{self, Lookup};
use crate::idempotency;
use crate::json::{self, Kind, Value};
use crate::place::Place;
use crate::provider::SentValue;
use crate::rules::RareRules;
use crate::scheme::{Scheme, SignaturePlace};
use crate::timestamp::Timestamp;
use crate::verify::claim::Applied;
use crate::webhook::Webhook;

mod container;
pub(crate) mod delivery;
mod entries;

const CONTENT_TYPE: &str = "Content-Type";

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
    /// The event's type, where a header has it and the payload doesn't. Default: none is sent.
    pub event_type: &'s str,
    /// Random hexadecimal digits, of which a sample makes an id of its own. Default: it has the documentation's.
    pub fresh: &'s str,
    /// The URL, for schemes that sign it.
    pub url: Option<&'s str>,
    /// The method, for schemes that sign it.
    pub method: Option<&'s str>,
    /// Other headers that are sent, names and values, for schemes that sign them by name.
    pub headers: &'s [(&'s str, &'s str)],
}

impl<'s> Signing<'s> {
    /// To sign at that time.
    pub const fn new(now: Timestamp) -> Self {
        Self { now, id: "", delivery_id: "", event_type: "", fresh: "", url: None, method: None, headers: &[] }
    }

    /// With the id to sign, where the scheme signs one.
    #[must_use]
    pub const fn id(self, id: &'s str) -> Self {
        Self { id, ..self }
    }

    /// With the event's type, where a header has it and the payload doesn't.
    #[must_use]
    pub const fn event_type(self, event_type: &'s str) -> Self {
        Self { event_type, ..self }
    }

    /// With random hexadecimal digits, of which a sample makes an id of its own.
    #[must_use]
    pub const fn fresh(self, fresh: &'s str) -> Self {
        Self { fresh, ..self }
    }

    /// With the id of this one delivery, where the provider sends one.
    #[must_use]
    pub const fn delivery_id(self, delivery_id: &'s str) -> Self {
        Self { delivery_id, ..self }
    }

    /// With other headers that are sent, names and values, for schemes that sign them by name.
    #[must_use]
    pub const fn headers(self, headers: &'s [(&'s str, &'s str)]) -> Self {
        Self { headers, ..self }
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
        if !matches!(self.provider.scheme.signature.place, SignaturePlace::Header(_) | SignaturePlace::Headers(_)) {
            let expected =
                "a scheme whose signature stands in a header; `signDelivery` or `sign_delivery` signs by any";
            return Err(ConfigError::invalid_option("sign", expected, "one whose signature stands elsewhere"));
        }
        let headers = self.with_type(signing);
        let signing = &signing.headers(&headers);
        if let Some(held) = self.inflated(body).map_err(refuse)? {
            let mut headers = self.sign(&held, signing)?;
            headers.push(("Content-Encoding".into(), "gzip".into()));
            return Ok(headers);
        }
        let own = self.own_headers(&self.provider.scheme, signing)?;
        let Applied { scheme, rules, .. } = self.applied(&sent(body, &own, signing), None).map_err(refuse)?;
        let applied = Applied { webhook: self, scheme, rules };
        let mut headers = self.own_headers(scheme, signing)?;
        if let Some(rare) = &rules.rare {
            headers.extend(applied.matching_headers(rare, &sent(body, &headers, signing)).map_err(refuse)?);
        }
        let delivery = sent(body, &headers, signing);
        let request = applied.request(&delivery, None);
        let container = rules.rare.as_deref().and_then(|rare| Some((rare, rare.container.as_ref()?)));
        let signature = match container {
            Some((rare, container)) => applied.sign_container(container, rare, &request, signing.now)?,
            None => [(scheme.signature.sent_header().into(), applied.signature(&request, signing.now)?)].into(),
        };
        headers.retain(|(name, _)| !has(&signature, name));
        // Behind the content type, which is the first.
        for made in signature.into_iter().rev() {
            headers.insert(1, made);
        }
        self.add_sent_headers(body, signing, &mut headers);
        Ok(headers)
    }

    /// The headers that are given, and the one that has the event's type, where the payload doesn't.
    fn with_type<'s>(&'s self, signing: &Signing<'s>) -> Vec<(&'s str, &'s str)> {
        let name = self.provider.envelope.event_type.as_deref().and_then(|place| place.strip_prefix("header:"));
        let own = name.filter(|_| !signing.event_type.is_empty()).map(|name| (name, signing.event_type));
        signing.headers.iter().copied().chain(own).collect()
    }

    /// The content type, and the headers that are signed, or required, or given, none of them twice.
    fn own_headers(&self, scheme: &Scheme, signing: &Signing<'_>) -> Result<Vec<(String, String)>, ConfigError> {
        let given = signing.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(CONTENT_TYPE));
        let (name, value) = given.copied().unwrap_or((CONTENT_TYPE, self.content_type(scheme)));
        let mut headers: Vec<(String, String)> = [(name.into(), value.into())].into();
        if let Some(time) = &scheme.timestamp {
            let written = time.written(signing.now);
            let read = Timestamp::parse(&written, time.format);
            let is_right = read.is_none_or(|read| read.unix_seconds() == signing.now.unix_seconds());
            if !is_right || (read.is_none() && time.pattern().is_none()) {
                return Err(ConfigError::invalid_option("now", "a time from 1970 to 9999", "another one"));
            }
            headers.extend(time.header_name().map(|name| (name.into(), written)));
        }
        if let Some(id) = &scheme.id {
            let is_header = matches!(id, Place::Header(_));
            if is_header && !(is_header_value(signing.id) && headers::is_read_as_written(signing.id)) {
                let expected = "printable ASCII, without blanks around it, and not the same twice with a comma between";
                return Err(ConfigError::invalid_option("id", expected, "another value"));
            }
            if let Place::Header(name) = id {
                headers.push((name.clone(), signing.id.into()));
            }
        }
        for (place, values) in scheme.details.iter().flat_map(|details| &details.require) {
            if let (Place::Header(name), Some(value)) = (place, values.first().filter(|value| !value.contains('{'))) {
                headers.push((name.clone(), value.clone()));
            }
        }
        for (name, value) in signing.headers {
            if !is_header_value(value) || !headers::is_name(name) {
                return Err(ConfigError::invalid_option("headers", "names and values of headers", "others"));
            }
            if !has(&headers, name) {
                headers.push(((*name).into(), (*value).into()));
            }
        }
        Ok(headers)
    }

    fn content_type(&self, scheme: &Scheme) -> &'static str {
        let is_form = scheme.details.as_deref().and_then(|details| details.body.as_ref());
        match (is_form, self.provider.body_format(scheme)) {
            (Some(Place::Form(_)), _) | (_, Some(BodyFormat::Form)) => "application/x-www-form-urlencoded",
            (_, Some(BodyFormat::Xml)) => "application/xml",
            (_, Some(BodyFormat::Text)) => "text/plain",
            (_, Some(BodyFormat::Ndjson)) => "application/x-ndjson",
            (_, Some(BodyFormat::Jwt)) => "application/jwt",
            _ => "application/json",
        }
    }

    /// Adds the unsigned headers, each where the payload has what it carries, and nobody gave it.
    fn add_sent_headers(&self, body: &[u8], signing: &Signing<'_>, headers: &mut Vec<(String, String)>) {
        let envelope = &self.provider.envelope;
        let fields = json::read(body).map(Value::fields).unwrap_or_default();
        let field = |path: &Option<String>| fields.at(path.as_deref()?);
        let given_type = Some(signing.event_type).filter(|event_type| !event_type.is_empty()).map(Cow::Borrowed);
        let value = |carried: &SentValue| match carried {
            SentValue::Type => field(&envelope.event_type).and_then(Value::text).or(given_type.clone()),
            SentValue::Id => idempotency::usable_id(field(&envelope.id)?),
            SentValue::Timestamp => verbatim(field(&envelope.timestamp)?),
            SentValue::DeliveryId => Some(Cow::Borrowed(signing.delivery_id)),
        };
        for header in &self.provider.headers {
            if let Some(value) = value(&header.value).filter(|value| is_header_value(value))
                && !has(headers, &header.name)
            {
                headers.push((header.name.clone(), value.into_owned()));
            }
        }
    }
}

impl Applied<'_> {
    /// The headers that have to be what the record says: the body's digest, a setting.
    #[cold]
    #[inline(never)]
    fn matching_headers(
        self,
        rare: &RareRules,
        delivery: &Delivery<'_>,
    ) -> Result<Vec<(String, String)>, VerificationErrorKind> {
        let mut headers = Vec::new();
        let request = self.request(delivery, None);
        for expectation in &rare.expectations {
            if let (Place::Header(name), [value]) = (&expectation.place, expectation.values.as_slice())
                && delivery.headers.find(name) == Lookup::Absent
            {
                let claimed = self.to_be_signed(&request, delivery.now)?;
                let value = value.value(&self.signed(&request, &claimed, None))?;
                headers.extend(String::from_utf8(value).ok().map(|value| (name.clone(), value)));
            }
        }
        Ok(headers)
    }
}

/// Whether a header of that name is among them.
fn has(headers: &[(String, String)], name: &str) -> bool {
    headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
}

/// What is about to be signed.
fn sent<'s>(body: &'s [u8], headers: &'s [(String, String)], signing: &Signing<'s>) -> Delivery<'s> {
    Delivery { body, headers: headers.into(), now: signing.now, url: signing.url, method: signing.method }
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

/// What a delivery would be refused for isn't signed.
#[cold]
#[inline(never)]
fn refuse(kind: VerificationErrorKind) -> ConfigError {
    match kind {
        VerificationErrorKind::MalformedTimestamp { .. } => {
            ConfigError::invalid_option("now", "a time of this century", "an earlier one")
        }
        VerificationErrorKind::MalformedSignature { header, expected, found } => {
            ConfigError::invalid_option(&header, &expected, &found)
        }
        VerificationErrorKind::UnreadableBody { found, .. } => {
            ConfigError::invalid_option("body", "one that the scheme can read", &found)
        }
        VerificationErrorKind::SignedPartAbsent { part }
        | VerificationErrorKind::MissingSignature { header: part, .. } => {
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
        webhook.sign(body.as_bytes(), &Signing::new(now).id(id).delivery_id("d1"))
    }

    #[test]
    fn what_could_not_be_read_is_not_signed() {
        for (id, seconds) in [("a, a", 1), ("a,a", 1), (" a", 1), ("", 1), ("a", -1), ("a", 253_402_300_800)] {
            let error = signed("standard-webhooks", "{}", id, seconds).expect_err(id);
            assert_eq!(error.code(), "invalid_option");
        }
        assert!(signed("standard-webhooks", "{}", "a,b", 0).is_ok());
    }

    #[cfg(feature = "whole")]
    #[test]
    fn headers_that_have_to_match_are_made() {
        let digest = |headers: &[(String, String)]| headers.iter().find(|(name, _)| name == "Digest").cloned();
        let headers = signed("drone", "{}", "", 1).expect("headers");
        // printf {} | openssl dgst -sha256 -binary | base64
        let expected = "SHA-256=RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
        assert_eq!(digest(&headers), Some(("Digest".into(), expected.into())));
        let webhook = Webhook::new("drone", ["c2VjcmV0IGtleQ=="], Options::default()).expect("a webhook");
        let delivery = Delivery {
            body: b"{}",
            headers: (&headers).into(),
            now: Timestamp::from_unix_seconds(1),
            url: None,
            method: None,
        };
        assert!(webhook.verify_signature(&delivery).is_ok());
    }

    #[cfg(feature = "whole")]
    #[test]
    fn the_header_that_is_missing_is_named() {
        for (provider, name) in
            [("plivo-v2", "X-Plivo-Signature-V2-Nonce"), ("contentful", "x-contentful-signed-headers")]
        {
            let webhook = Webhook::new(provider, ["secret"], Options::default()).expect("a webhook");
            let signing = Signing::new(Timestamp::from_unix_seconds(1)).url("https://example.com/").method("POST");
            let error = webhook.sign(b"{}", &signing).expect_err(provider);
            assert!(alloc::format!("{error}").starts_with(name), "{error}");
        }
    }

    #[test]
    fn numbers_of_the_payload_are_sent_as_they_are_written() {
        let headers = signed("filedgr", r#"{"eventId":12345678901234567890,"eventType":1}"#, "", 1).expect("headers");
        let sent: Vec<&str> = headers.iter().skip(2).map(|(_, value)| value.as_str()).collect();
        assert_eq!(sent, ["12345678901234567890"]);
    }
}
