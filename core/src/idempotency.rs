//! Idempotency keys: the same for every delivery of one event, and for no other.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;

use sha2::{Digest, Sha256};

use crate::encoding::Spelling;
use crate::json::{self, Kind, Value};
use crate::provider::Provider;
use crate::timestamp::Timestamp;

/// What a key is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keyed {
    /// Of the event's id; of the body, if it has none. For a signature: of its id and the body, by `signature_key`.
    ByIdOrBody,
    /// Of the body, whatever the id.
    ByBody,
    /// Of what the record names: here it is.
    Made(Box<str>),
    /// There is none: the platform repeats bodies, and names nothing that tells two deliveries apart.
    None,
}

/// The key of an event.
pub(crate) fn key(keyed: &Keyed, provider: &str, id: Option<&str>, body: &[u8]) -> Option<String> {
    match keyed {
        Keyed::ByIdOrBody => Some(of_event(provider, id, body)),
        Keyed::ByBody => Some(of_event(provider, None, body)),
        Keyed::Made(key) => Some(key.as_ref().into()),
        Keyed::None => None,
    }
}

/// `<provider>:<id>`, or `<provider>:sha256:<hash of the body>`.
pub(crate) fn of_event(provider: &str, id: Option<&str>, body: &[u8]) -> String {
    match id {
        Some(id) => format!("{}:{}", escaped(provider), escaped(id)),
        None => of_body_hash(provider, &Sha256::digest(body)),
    }
}

/// `<provider>:sha256:<hash of the body>`.
pub(crate) fn of_body_hash(provider: &str, hash: &[u8]) -> String {
    format!("{}:sha256:{}", escaped(provider), Spelling::HEX.encode(hash))
}

/// `<provider>:<part>:sha256:<hash of the body>`.
fn of_part_and_body(provider: &str, part: &str, body: &[u8]) -> Keyed {
    let hash = Spelling::HEX.encode(&Sha256::digest(body));
    Keyed::Made(of_parts(provider, &[part.into(), "sha256".into(), hash.into()]).into())
}

/// By the signed time, in milliseconds, and the body. Without a time it is the body's alone.
pub(crate) fn by_time_and_body(provider: &str, time: Option<Timestamp>, body: &[u8]) -> Keyed {
    match time {
        Some(time) => of_part_and_body(provider, &format!("{}", time.unix_millis()), body),
        None => Keyed::ByBody,
    }
}

/// By the event's type and the body. A type that isn't one of those that can come counts for nothing: it may be unsigned.
pub(crate) fn by_type_and_body(provider: &Provider, event_type: Option<&str>, body: &[u8]) -> Keyed {
    let types = &provider.envelope.types;
    match event_type.filter(|found| types.is_empty() || types.iter().any(|known| known == found)) {
        Some(found) => of_part_and_body(&provider.id, found, body),
        None => Keyed::ByBody,
    }
}

/// `<provider>:<part>:<part>`.
pub(crate) fn of_parts(provider: &str, parts: &[Cow<'_, str>]) -> String {
    let mut key = escaped(provider);
    for (index, part) in parts.iter().enumerate() {
        key.push(':');
        // Of several parts, none begins as the key of a body does.
        match (index, &**part) {
            (0, "sha256") if parts.len() > 1 => key.push_str("sha%3256"),
            (_, part) => key.push_str(&escaped(part)),
        }
    }
    key
}

/// Of the id that an event has: the payload's, where the record names its place, or the signed one.
pub(crate) fn of_signature(provider: &Provider, signed_id: Option<&str>, body: &[u8]) -> String {
    let Some(path) = provider.envelope.id.as_deref() else { return of_event(&provider.id, signed_id, body) };
    let id = json::read(body).ok().and_then(|payload| payload.at(path).ok()?).and_then(usable_id);
    of_event(&provider.id, id.as_deref(), body)
}

/// A string that isn't empty, or an integer digit for digit: as a number it would
/// be another one where a language rounds it.
pub(crate) fn usable_id(value: Value<'_>) -> Option<Cow<'_, str>> {
    match value.kind() {
        Kind::Integer => Some(Cow::Borrowed(value.as_str())),
        _ => value.text().filter(|id| !id.is_empty()),
    }
}

/// Without the colon that separates two parts, so that no two events share a key.
fn escaped(part: &str) -> String {
    let mut escaped = String::with_capacity(part.len());
    for character in part.chars() {
        match character {
            '%' => escaped.push_str("%25"),
            ':' => escaped.push_str("%3A"),
            other => escaped.push(other),
        }
    }
    escaped
}
