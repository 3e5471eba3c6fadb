//! Documented sample payloads: the test delivery, made here.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::event::source::Source;
use crate::json::{self, Kind, Value};
use crate::place::Place;
use crate::provider::BodyFormat;
use crate::shape::EventType;
use crate::sign::Signing;
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
    /// The URL to send it to, with the signature if it stands in its query; `None` if none was given.
    pub url: Option<String>,
    /// Whether the payload is the documentation's own, but for its id and time. False: the
    /// documentation shows none, or its data was replaced; this is a plausible one.
    pub documented: bool,
}

impl Webhook {
    /// A signed sample delivery of a documented event type. With an id in `signing`, it is the event's own, too.
    ///
    /// # Errors
    /// `invalid_option` for a type without a sample; those of [`Webhook::sign`]
    pub fn sample(&self, event_type: &str, signing: &Signing<'_>) -> Result<Sample, ConfigError> {
        self.sample_with(event_type, None, signing)
    }

    /// The same with other data: a JSON object, whose fields replace those of the sample's data; or any other JSON,
    /// which replaces all of it.
    ///
    /// ```
    /// use hookseal::{Options, Signing, Timestamp, Webhook};
    ///
    /// let webhook = Webhook::new("tusky", "a secret", Options::default())?;
    /// let signing = Signing::new(Timestamp::from_unix_seconds(1_749_893_520));
    /// let sample = webhook.sample_with("file.hot", Some(r#"{"fileId":"file-7"}"#), &signing)?;
    /// assert!(sample.body.contains(r#""fileId":"file-7""#) && sample.body.contains(r#""vaultId""#));
    /// # Ok::<(), hookseal::ConfigError>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`sample`](Self::sample); `invalid_option` for what isn't JSON
    pub fn sample_with(
        &self,
        event_type: &str,
        data: Option<&str>,
        signing: &Signing<'_>,
    ) -> Result<Sample, ConfigError> {
        self.sample_in_parts(event_type, data, signing, signing)
    }

    /// The same with a payload that is made so, and headers that are signed so.
    pub(crate) fn sample_in_parts(
        &self,
        event_type: &str,
        data: Option<&str>,
        payload: &Signing<'_>,
        signing: &Signing<'_>,
    ) -> Result<Sample, ConfigError> {
        let (event, body) = self.sample_body(event_type, data, payload)?;
        let signed = self.sign_delivery(body.as_bytes(), &signing.event_type(event_type))?;
        Ok(Sample {
            event_type: event.name.clone(),
            body: String::from_utf8(signed.body).unwrap_or(body),
            headers: signed.headers,
            url: signed.url,
            documented: event.documented && data.is_none(),
        })
    }

    /// The payload of a sample: with that data, an id and a time of its own.
    pub(crate) fn sample_body(
        &self,
        event_type: &str,
        data: Option<&str>,
        signing: &Signing<'_>,
    ) -> Result<(&EventType, String), ConfigError> {
        let event = self.event_type(event_type);
        let sample = event.and_then(|event| Some((event, event.sample.as_deref()?)));
        let (event, sample) = sample.ok_or_else(|| self.no_sample())?;
        let envelope = &self.provider.envelope;
        let mut body = String::from(sample);
        if let Some(data) = data {
            let data = json::read(data.as_bytes());
            let data = data.map_err(|found| ConfigError::invalid_option("data", "JSON", &found))?;
            let path = payload_path(envelope.data.as_ref()).unwrap_or_default();
            body = json::replaced(&body, &path, &mut |old| Some(merged(old, data)));
        }
        let mut is_own = false;
        if let Some(path) = payload_path(envelope.id.as_ref()) {
            body = json::replaced(&body, &path, &mut |old| own_id(old, signing).inspect(|_| is_own = true));
        }
        if let Some(path) = payload_path(envelope.timestamp.as_ref()) {
            is_own = true;
            body = json::replaced(&body, &path, &mut |_| Some(signing.now.write_event_time(envelope.timestamp_format)));
        }
        if !is_own {
            body.extend(signing.fresh.chars().map(blank));
        }
        Ok((event, self.as_sent(body)))
    }

    /// A payload as the platform's bodies are.
    fn as_sent(&self, payload: String) -> String {
        let place = self.provider.scheme.details.as_deref().and_then(|details| details.body.as_ref());
        match (place, self.provider.envelope.body_format()) {
            (Some(Place::Form(name)), _) => {
                form_urlencoded::Serializer::new(String::new()).append_pair(name, &payload).finish()
            }
            (_, Some(BodyFormat::Form)) => {
                let mut form = form_urlencoded::Serializer::new(String::new());
                for (name, value) in Value::known(&payload).fields().entries() {
                    form.append_pair(&name, &value.text().unwrap_or(value.as_str().into()));
                }
                form.finish()
            }
            _ => payload,
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

/// The path in a payload, if the envelope's place is in it.
fn payload_path(place: Option<&String>) -> Option<String> {
    match Source::parse(place?) {
        Source::Payload(path) => Some(path),
        Source::Elsewhere { .. } | Source::Template { .. } => None,
    }
}

/// Data with the fields of other data.
fn merged(old: Value<'_>, new: Value<'_>) -> String {
    if old.kind() != Kind::Object || new.kind() != Kind::Object {
        return new.as_str().into();
    }
    let (old, new) = (old.fields(), new.fields());
    let kept = old.entries().map(|(name, value)| (new.last(&name).unwrap_or(value), name));
    let added = new.entries().filter(|(name, _)| old.last(name).is_none()).map(|(name, value)| (value, name));
    let mut json = String::from("{");
    for (value, name) in kept.chain(added) {
        json.push_str(if json.len() == 1 { "" } else { "," });
        json::write_text(&name, &mut json);
        json.push(':');
        json.push_str(value.as_str());
    }
    json.push('}');
    json
}

/// White space for a digit. Behind JSON it means nothing, and makes a body another than that of the sample before.
fn blank(digit: char) -> char {
    if digit.to_digit(16).is_some_and(|digit| digit % 2 == 1) { '\t' } else { ' ' }
}

/// An id in the place of the sample's: the given one, or one that looks as the sample's does.
fn own_id(old: Value<'_>, signing: &Signing<'_>) -> Option<String> {
    let is_number = old.kind() == Kind::Integer;
    let id = match (signing.id, signing.fresh) {
        ("", "") => return None,
        ("", fresh) => like(&old.text().unwrap_or(old.as_str().into()), fresh),
        (id, _) => id.into(),
    };
    let digits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    Some(if is_number && digits { id } else { json::text(&id) })
}

/// Random digits in the form of an id: digits for digits, hexadecimal ones for the rest behind its prefix.
fn like(id: &str, fresh: &str) -> String {
    let mut random = fresh.chars().cycle();
    let prefix = id.rfind('_').and_then(|at| id.get(..=at)).map_or(0, |prefix| prefix.chars().count());
    let is_number = id.bytes().all(|byte| byte.is_ascii_digit());
    let mut own: String = id.chars().take(prefix).collect();
    // No shorter than what two samples won't share.
    let shape = id.chars().skip(prefix).chain(core::iter::repeat('x'));
    let length = (id.chars().count() - prefix).max(12);
    for (index, character) in shape.take(length).enumerate() {
        let next = random.next().unwrap_or('0');
        own.push(match character {
            '-' | ':' | '.' => character,
            _ if is_number => {
                let digit = next.to_digit(16).unwrap_or(0) % 10;
                char::from_digit(if index == 0 { digit.max(1) } else { digit }, 10).unwrap_or('1')
            }
            _ => next,
        });
    }
    own
}
