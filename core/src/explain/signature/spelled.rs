//! What the characters of a signature may stand for.

use alloc::string::String;
use alloc::vec::Vec;

use super::super::body::{from_base64, percent_decoded};
use super::super::secret::from_hex;
use super::prefix::without_name;
use super::written::Written;

/// Bytes that a signature may stand for.
pub(super) struct Spelled {
    pub(super) bytes: Vec<u8>,
    pub(super) seen: &'static str,
    /// Whether a name stands before it.
    pub(super) is_behind_name: bool,
}

/// What a signature may stand for, whatever its encoding.
pub(super) fn spellings(written: &Written) -> Vec<Spelled> {
    let mut found: Vec<Spelled> = Vec::new();
    let part = written.part();
    let texts = [(Some(part), false), (without_name(part), true), (without_name(&written.value), true)];
    for (text, is_behind_name) in texts.into_iter().filter_map(|(text, is_behind_name)| Some((text?, is_behind_name))) {
        let text = text.trim_matches(|character: char| "\"'`<>[]".contains(character) || character.is_whitespace());
        let decoded = String::from_utf8(percent_decoded(text.as_bytes(), false)).unwrap_or_default();
        let spaced = decoded.replace(' ', "+");
        let mut add = |bytes: Option<Vec<u8>>, seen| {
            if let Some(bytes) = bytes
                && !found.iter().any(|known| known.bytes == bytes)
            {
                found.push(Spelled { bytes, seen, is_behind_name });
            }
        };
        let hex = from_hex(&decoded);
        let base64 = from_base64(spaced.as_bytes());
        add(hex.clone(), "it is hex");
        add(base64.clone(), "it is base64");
        // One encoding of another.
        let inner = |bytes: Option<Vec<u8>>| bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let of_base64 = inner(base64);
        add(of_base64.as_deref().and_then(from_hex), "it is base64 of hex");
        add(of_base64.and_then(|text| from_base64(text.as_bytes())), "it is base64 of base64");
        add(
            inner(hex).and_then(|text| from_base64(text.as_bytes()).or_else(|| from_hex(&text))),
            "it is hex of another encoding",
        );
    }
    found
}
