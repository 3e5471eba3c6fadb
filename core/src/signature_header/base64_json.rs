//! A JSON object in base64, one field of which is the signature.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use super::claim::{Claim, Refusal, Signature, malformed};
use crate::encoding::{Decoded, Encoding, Spelling};
use crate::json::{self, Kind, Value};

#[inline(never)]
pub(super) fn parse<'h>(value: &str, signature_key: &str, signature: Signature) -> Result<Claim<'h>, Refusal> {
    let text = entry(value, signature_key)?.ok_or_else(|| malformed(format!("no field `{signature_key}`")))?;
    let candidate = signature.decode(&text).ok_or_else(|| signature.undecodable(&text))?;
    Ok(Claim::of(candidate))
}

/// The field of that name.
#[inline(never)]
pub(super) fn entry<'h>(value: &str, name: &str) -> Result<Option<Cow<'h, str>>, Refusal> {
    let wrong = || malformed("no JSON object in padded base64".into());
    let bytes: Decoded = Spelling::from(Encoding::Base64).decode(value).ok_or_else(wrong)?;
    let object = json::read(&bytes).ok().filter(|value| value.kind() == Kind::Object).ok_or_else(wrong)?;
    let fields = object.fields();
    if fields.repeated() != Ok(None) {
        return Err(Refusal::Ambiguous);
    }
    Ok(fields.last(name).and_then(text).map(Cow::Owned))
}

pub(super) fn write(signature_key: &str, signature: &str, entries: &[(&str, &str)]) -> String {
    let mut object = String::from("{");
    for (name, text) in entries.iter().chain([&(signature_key, signature)]) {
        object.push_str(if object.len() > 1 { "," } else { "" });
        json::write_text(name, &mut object);
        object.push(':');
        json::write_text(text, &mut object);
    }
    object.push('}');
    Spelling::from(Encoding::Base64).encode(object.as_bytes())
}

fn text(value: Value<'_>) -> Option<String> {
    match value.kind() {
        Kind::Integer => Some(value.as_str().into()),
        _ => value.text().map(Cow::into_owned),
    }
}
