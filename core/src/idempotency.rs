//! Idempotency keys: the same for every delivery of one event, and for no other.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use sha2::{Digest, Sha256};

use crate::encoding::Spelling;
use crate::json::{self, Kind, Value};
use crate::provider::Provider;

/// `<provider>:<id>`, or `<provider>:sha256:<hash of the body>`.
pub(crate) fn of_event(provider: &str, id: Option<&str>, body: &[u8]) -> String {
    let provider = escaped(provider);
    match id {
        Some(id) => format!("{provider}:{}", escaped(id)),
        None => format!("{provider}:sha256:{}", Spelling::HEX.encode(&Sha256::digest(body))),
    }
}

/// Of the id that an event has: the payload's, where the record names its place, or the signed one.
pub(crate) fn of_signature(provider: &Provider, signed_id: Option<&str>, body: &[u8]) -> String {
    let Some(path) = provider.envelope.id.as_deref() else { return of_event(&provider.id, signed_id, body) };
    let fields = json::read(body).map(Value::fields).unwrap_or_default();
    let id = fields.at(path).and_then(usable_id);
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
