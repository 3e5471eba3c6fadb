//! JavaScript's own objects for what the core returns: events, signatures.

use alloc::string::String;
use alloc::vec::Vec;

use hookseal::binding::Keyed;
use hookseal::{Answer, Event, Verified, Warning};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(raw_module = "../event.js")]
extern "C" {
    /// An event without its payload, which JavaScript parses.
    #[wasm_bindgen(js_name = eventFields)]
    fn make_event_fields(
        provider: &str,
        event_type: Option<&str>,
        id: Option<&str>,
        timestamp: Option<f64>,
        recognized: bool,
        warnings: String,
        delivery_id: Option<&str>,
        secret_index: usize,
        payload: Option<&str>,
        key: Option<&str>,
        proof: &str,
        unsigned: Vec<String>,
    ) -> JsValue;

    #[wasm_bindgen(js_name = verifiedSignature)]
    fn make_verified(
        secret_index: usize,
        signed_id: Option<&str>,
        timestamp: Option<f64>,
        key: Option<&str>,
    ) -> JsValue;
}

pub(crate) fn event(event: &Event<'_>) -> JsValue {
    make_event_fields(
        event.provider(),
        event.event_type(),
        event.id(),
        event.timestamp().map(millis),
        event.recognized(),
        flat(event.warnings()),
        event.delivery_id(),
        event.secret_index(),
        event.made_payload(),
        key(event.keyed()),
        event.trust().proof().name(),
        event.trust().unsigned().map(String::from).collect(),
    )
}

/// Code, path and message of each in turn, each behind its length in UTF-16, of which two
/// characters have 15 bits each. One string crosses several times as fast as many.
pub(crate) fn flat(warnings: &[Warning]) -> String {
    let mut flat = String::with_capacity(128 * warnings.len());
    for text in warnings.iter().flat_map(|warning| [warning.code(), warning.path(), warning.message()]) {
        let is_ascii = hookseal_json::is_ascii(text.as_bytes());
        let length = if is_ascii { text.len() } else { text.encode_utf16().count() };
        let half = |bits: usize| u32::try_from(bits & 0x7fff).ok().and_then(char::from_u32).unwrap_or_default();
        flat.push(half(length >> 15));
        flat.push(half(length));
        flat.push_str(text);
    }
    flat
}

#[wasm_bindgen(raw_module = "../challenge.js")]
extern "C" {
    #[wasm_bindgen(js_name = challengeAnswer)]
    fn make_answer(status: u16, headers: Vec<String>, body: &str, secret: Option<String>) -> JsValue;
}

pub(crate) fn answer(answer: Answer) -> JsValue {
    let headers = answer.headers.into_iter().flat_map(|(name, value)| [name, value]).collect();
    make_answer(answer.status, headers, &answer.body, answer.secret)
}

pub(crate) fn verified(verified: &Verified<'_>) -> JsValue {
    make_verified(
        verified.secret_index(),
        verified.signed_id(),
        verified.timestamp().map(millis),
        key(&verified.key_source()),
    )
}

/// A key that is made; one letter for others: `-` for none, `b` for one of the body, nothing for one of id or body.
fn key(keyed: &Keyed) -> Option<&str> {
    match keyed {
        Keyed::ByIdOrBody => None,
        Keyed::ByBody => Some("b"),
        Keyed::None => Some("-"),
        Keyed::Made(key) => Some(key),
    }
}

#[expect(clippy::as_conversions, reason = "JavaScript's numbers are f64; a time fits exactly")]
pub(crate) fn millis(timestamp: hookseal::Timestamp) -> f64 {
    timestamp.unix_millis() as f64
}
