//! Idempotency keys: the same for every delivery of one event, and for no other.

use alloc::format;
use alloc::string::String;

use sha2::{Digest, Sha256};

use crate::event;
use crate::json::{self, Value};
use crate::provider::Provider;
use crate::scheme::Encoding;
use crate::webhook::Webhook;

impl Webhook {
    /// The key of an event of that id (the payload's or the signed one), or of the
    /// body's hash where it has none. For bindings that put it off until somebody
    /// asks: hashing the body costs as much as verifying it.
    pub fn idempotency_key(&self, id: Option<&str>, body: &[u8]) -> String {
        of_event(&self.provider, id, body)
    }

    /// The key of what [`verify_signature`](Self::verify_signature) accepted: the
    /// one that [`verify`](Self::verify) gives for the same delivery.
    pub fn signature_key(&self, signed_id: Option<&str>, body: &[u8]) -> String {
        of_signature(&self.provider, signed_id, body)
    }
}

/// `<provider>:<id>`, or `<provider>:sha256:<hash of the body>`.
pub(crate) fn of_event(provider: &Provider, id: Option<&str>, body: &[u8]) -> String {
    let provider = escaped(&provider.id);
    match id {
        Some(id) => format!("{provider}:{}", escaped(id)),
        None => format!("{provider}:sha256:{}", Encoding::Hex.encode(&Sha256::digest(body))),
    }
}

/// Of the id that an event has: the payload's, where the record names its place, or the signed one.
pub(crate) fn of_signature(provider: &Provider, signed_id: Option<&str>, body: &[u8]) -> String {
    let Some(path) = provider.envelope.id.as_deref() else { return of_event(provider, signed_id, body) };
    let fields = json::read(body).map(Value::fields).unwrap_or_default();
    let id = fields.at(path).and_then(event::usable_id);
    of_event(provider, id.as_deref(), body)
}

/// Without the colon that stands between two parts, so that no two events share a key.
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
