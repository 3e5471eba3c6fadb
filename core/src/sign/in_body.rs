//! Signatures that stand in the JSON of the body: of all of it, or of each item.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Signing, own_headers, refuse, sent};
use crate::error::ConfigError;
use crate::form::Form;
use crate::json::{self, Kind, Value};
use crate::place::Place;
use crate::scheme::{Scheme, SignaturePlace, SignedTimestamp};
use crate::webhook::Webhook;

impl Webhook {
    /// A body with its time and its signature, for a provider that has them there. The body
    /// must have a field for each.
    ///
    /// # Errors
    /// Those of [`sign`](Self::sign); `invalid_option` where the signature stands elsewhere, or has no field
    pub fn sign_body(&self, body: &[u8], signing: &Signing<'_>) -> Result<Vec<u8>, ConfigError> {
        let refuse = |found: &str| ConfigError::invalid_option("body", "one that the scheme can read", found);
        let place = self.provider.scheme.details.as_deref().and_then(|details| details.body.as_ref());
        let Some(Place::Form(name)) = place else {
            let payload = json::utf8(body).map_err(|found| refuse(&found))?;
            return self.signed_payload(payload, signing).map(String::into_bytes);
        };
        let form = Form::urlencoded(body).map_err(|found| refuse(&found))?;
        let mut written = form_urlencoded::Serializer::new(String::new());
        for (field, text) in form.texts() {
            match field == name {
                true => written.append_pair(field, &self.signed_payload(text, signing)?),
                false => written.append_pair(field, text),
            };
        }
        Ok(written.finish().into_bytes())
    }

    /// Whether the signature stands in the JSON of the body.
    pub(crate) fn signs_in_body(&self) -> bool {
        signature_path(&self.provider.scheme).is_some()
    }

    /// JSON with its time and its signature, or those of each item.
    pub(crate) fn signed_payload(&self, payload: &str, signing: &Signing<'_>) -> Result<String, ConfigError> {
        let refuse = |found: String| ConfigError::invalid_option("body", "one that the scheme can read", &found);
        let value = json::read(payload.as_bytes()).map_err(refuse)?;
        let Some(items) = self.rules.rare.as_deref().and_then(|rare| rare.items.as_ref()) else {
            return self.signed_json(payload, signing);
        };
        let mut signed = String::from(payload);
        for item in items.of(value).map_err(refuse)?.into_iter().rev() {
            let item = item.as_str();
            let start = item.as_ptr().addr().saturating_sub(payload.as_ptr().addr());
            signed.replace_range(start..start + item.len(), &self.signed_json(item, signing)?);
        }
        Ok(signed)
    }

    /// A JSON object with its time and its signature.
    fn signed_json(&self, json: &str, signing: &Signing<'_>) -> Result<String, ConfigError> {
        let scheme = &self.provider.scheme;
        let Some(path) = signature_path(scheme) else {
            let expected = "a scheme whose signature stands in the body";
            return Err(ConfigError::invalid_option("body", expected, "one whose signature stands elsewhere"));
        };
        let json = match &scheme.timestamp {
            Some(SignedTimestamp { place: Place::Json(path), format, .. }) => {
                json::replaced(json, path, |old| Some(as_before(old, signing.now.write(*format))))
            }
            _ => json.into(),
        };
        if !matches!(Value::known(&json).at(path), Ok(Some(_))) {
            return Err(ConfigError::invalid_option("body", &["a field at `", path, "`"].concat(), "none"));
        }
        let headers = own_headers(scheme, signing)?;
        let delivery = sent(json.as_bytes(), &headers, signing);
        let applied = self.applied(&delivery, Some(&json)).map_err(refuse)?;
        let request = applied.request(&delivery, Some(&json));
        let claimed = applied.to_be_signed(&request, signing.now).map_err(refuse)?;
        let content = applied.content(&request, &claimed, None).map_err(refuse)?;
        let signature = content.with(|pieces| applied.rules.keys.first()?.sign(pieces))?;
        let entry = applied.scheme.timestamp.as_ref().and_then(SignedTimestamp::entry_name);
        let value = applied.scheme.signature.write(&signature, entry.zip(claimed.written_time()).as_slice());
        Ok(json::replaced(&json, path, |_| Some(json::text(&value))))
    }
}

fn signature_path(scheme: &Scheme) -> Option<&str> {
    match &scheme.signature.place {
        SignaturePlace::Json(path) => Some(path),
        _ => None,
    }
}

/// A time as the one before was written: a number or a text.
fn as_before(old: Value<'_>, time: String) -> String {
    let is_number = matches!(old.kind(), Kind::Integer | Kind::Number);
    if is_number && time.bytes().all(|byte| byte.is_ascii_digit()) { time } else { json::text(&time) }
}
