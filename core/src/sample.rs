//! Sample payloads, documented ones and plausible ones: the test delivery, made here.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::body_format::BodyFormat;
use crate::error::ConfigError;
use crate::event::source::Source;
use crate::json::{self, Kind, Value};
use crate::place::Place;
use crate::rarely::WHOLE;
use crate::sign::Signing;
use crate::webhook::Webhook;

mod draft;
mod tree;

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
    /// What was signed. Change it, and [`sign_delivery`](Webhook::sign_delivery) signs it again.
    pub draft: SampleDraft,
}

/// A sample before it is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SampleDraft {
    /// The payload.
    pub body: String,
    /// Headers that signing asks for: a nonce, the names of the headers that are signed.
    pub headers: Vec<(String, String)>,
    /// The URL, with the parameters that are signed; `None` if none was given.
    pub url: Option<String>,
}

/// What a sample is to be of.
#[derive(Debug, Clone, Copy, Default)]
pub struct Content<'c> {
    /// The event's type; empty for platforms that send none.
    pub event_type: &'c str,
    /// JSON: fields in place of those of the sample's data. Anything but an object replaces all of it.
    pub data: Option<&'c str>,
    /// A JSON object: fields in place of those of the payload. With them, a type may be one that can't come.
    pub payload: Option<&'c str>,
}

impl Webhook {
    /// A signed sample delivery of an event type: with the documented payload, or a plausible one made of what the
    /// record says of its envelope. With an id in `signing`, it is the event's own, too.
    ///
    /// # Errors
    /// `invalid_option` for a type that can't come; those of [`Webhook::sign`]
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
        self.sample_in_parts(&Content { event_type, data, payload: None }, signing, signing)
    }

    /// The same of that content, with a payload that is made so, and headers that are signed so.
    pub(crate) fn sample_in_parts(
        &self,
        content: &Content<'_>,
        payload: &Signing<'_>,
        signing: &Signing<'_>,
    ) -> Result<Sample, ConfigError> {
        let event = self.event_type(content.event_type);
        let documented = event.and_then(|event| Some((event, event.sample.as_deref()?)));
        if !WHOLE && (documented.is_none() || !content.has_no_payload()) {
            return Err(ConfigError::needs_whole("a sample that is made up"));
        }
        content.check()?;
        let signing = signing.event_type(content.event_type);
        if let Some((event, sample)) = documented {
            let draft = SampleDraft {
                body: self.documented_body(sample, content, payload)?,
                headers: Vec::new(),
                url: signing.url.map(String::from),
            };
            return self.signed_sample(content, draft, event.documented && content.has_no_fields(), &signing);
        }
        let is_known = !self.provider.events_closed || event.is_some();
        let is_named = !content.event_type.is_empty() || self.provider.envelope.event_type.is_none();
        if content.payload.is_none() && !(is_known && is_named) {
            return Err(self.no_sample());
        }
        self.made_up_sample(content, payload, &signing)
    }

    fn made_up_sample(
        &self,
        content: &Content<'_>,
        payload: &Signing<'_>,
        signing: &Signing<'_>,
    ) -> Result<Sample, ConfigError> {
        let ids = [payload.id, payload.fresh, signing.id, tree::TEXT];
        let id = ids.into_iter().find(|id| !id.is_empty()).unwrap_or_default();
        let mut refusal = None;
        for draft in self.drafts(content, id, signing) {
            let draft = SampleDraft { body: self.as_sent(draft.body), ..draft };
            match self.signed_sample(content, draft, false, signing) {
                Ok(sample) => return Ok(sample),
                Err(error) => refusal = refusal.or(Some(error)),
            }
        }
        Err(refusal.unwrap_or_else(|| self.no_sample()))
    }

    fn signed_sample(
        &self,
        content: &Content<'_>,
        draft: SampleDraft,
        documented: bool,
        signing: &Signing<'_>,
    ) -> Result<Sample, ConfigError> {
        let mut headers = Vec::from(signing.headers);
        for (name, value) in &draft.headers {
            headers.push((name, value));
        }
        let signed = self.sign_delivery(draft.body.as_bytes(), &signing.headers(&headers).url(draft.url.as_deref()))?;
        Ok(Sample {
            event_type: content.event_type.into(),
            body: String::from_utf8(signed.body).unwrap_or_default(),
            headers: signed.headers,
            url: signed.url,
            documented,
            draft,
        })
    }

    /// The payload of a documented sample: with the caller's fields, an id and a time of its own.
    fn documented_body(
        &self,
        sample: &str,
        content: &Content<'_>,
        signing: &Signing<'_>,
    ) -> Result<String, ConfigError> {
        let envelope = &self.provider.envelope;
        let mut body = String::from(sample);
        if let Some(data) = content.data {
            let path = payload_path(envelope.data.as_ref()).unwrap_or_default();
            body = json::replaced(&body, &path, &mut |old| Some(merged(old, Value::known(data))));
        }
        let mut is_own = false;
        if let Some(path) = payload_path(envelope.id.as_ref()) {
            body = json::replaced(&body, &path, &mut |old| own_id(old, signing).inspect(|_| is_own = true));
        }
        if let Some(path) = payload_path(envelope.timestamp.as_ref()) {
            is_own = true;
            body = json::replaced(&body, &path, &mut |_| Some(signing.now.write_event_time(envelope.timestamp_format)));
        }
        if let Some(payload) = content.payload.filter(|_| WHOLE) {
            body = json::replaced(&body, "", &mut |old| Some(merged(old, Value::known(payload))));
        }
        if !is_own {
            body.extend(signing.fresh.chars().map(blank));
        }
        Ok(self.as_sent(body))
    }

    /// A payload as the platform's bodies are.
    fn as_sent(&self, payload: String) -> String {
        let place = self.provider.scheme.details.as_deref().and_then(|details| details.body.as_ref());
        match (place, self.provider.body_format(&self.provider.scheme)) {
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

    #[cold]
    fn no_sample(&self) -> ConfigError {
        match self.event_types().iter().map(|event| event.name.as_str()).collect::<Vec<&str>>().as_slice() {
            [] => ConfigError::invalid_option("type", "an event type", "none"),
            names => ConfigError::invalid_option("type", &format!("one of {}", names.join(", ")), "another"),
        }
    }
}

impl Content<'_> {
    /// Refuses what isn't JSON.
    fn check(&self) -> Result<(), ConfigError> {
        let refuse =
            |option: &str, expected: &str, found: &str| Err(ConfigError::invalid_option(option, expected, found));
        if let Some(Err(found)) = self.data.map(|data| json::read(data.as_bytes())) {
            return refuse("data", "JSON", &found);
        }
        match self.payload.filter(|_| WHOLE).map(|payload| json::read(payload.as_bytes())) {
            Some(Err(found)) => refuse("payload", "a JSON object", &found),
            Some(Ok(value)) if value.kind() != Kind::Object => refuse("payload", "a JSON object", value.kind().name()),
            _ => Ok(()),
        }
    }

    /// Whether nothing of the payload was given.
    fn has_no_payload(&self) -> bool {
        self.payload.is_none_or(|payload| Value::known(payload).fields().entries().next().is_none())
    }

    /// Whether the payload is as the record has it.
    fn has_no_fields(&self) -> bool {
        self.data.is_none() && self.has_no_payload()
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
