//! Why a delivery doesn't verify.

use alloc::string::String;
use alloc::vec::Vec;

use hookseal::binding::{self, Language, Normalization, Surroundings};
use hookseal::{Provider, VerificationErrorKind};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::engine::{delivery, options, split, texts};
use crate::errors::{self, JsError};

#[wasm_bindgen(raw_module = "../normalize.js")]
extern "C" {
    /// Unicode, normalized to that form.
    #[wasm_bindgen(js_name = normalized)]
    fn normalized(form: &str, text: &str) -> String;
}

/// Why a delivery doesn't verify, as JSON. The arguments up to `settings` are those of `Engine`, to `method` those of
/// `verifyInFull`. `known_headers` are those of other providers' signatures, an id and a header a line, and `records` their
/// records, one a line. `not_headers` and `not_body` say what was passed in place of headers and a body, if something was.
#[expect(clippy::too_many_arguments, reason = "a webhook and a delivery have these parts")]
#[wasm_bindgen]
pub fn explain(
    provider: &str,
    secrets: Vec<u8>,
    lengths: &[i32],
    tolerance: Option<f64>,
    strict: bool,
    node_ids: Option<Vec<String>>,
    max_body_bytes: Option<f64>,
    settings: Vec<String>,
    known_headers: &str,
    records: &str,
    body: &[u8],
    headers: Vec<JsValue>,
    now: f64,
    url: Option<String>,
    method: Option<String>,
    not_headers: Option<String>,
    not_body: Option<String>,
) -> Result<String, JsError> {
    let secrets = Zeroizing::new(secrets);
    let explained = || {
        let provider = Provider::from_json(provider)?;
        let options = options(tolerance, strict, node_ids, max_body_bytes, settings)?;
        let kind = match (not_body, not_headers) {
            (Some(found), _) => Some(VerificationErrorKind::BodyNotRaw { found }),
            (_, Some(found)) => Some(VerificationErrorKind::HeadersNotGiven { found }),
            _ => None,
        };
        if let Some(kind) = kind {
            return Ok(binding::explain_refusal_of(&provider, kind, Language::JavaScript));
        }
        let headers = texts(headers);
        let delivery = delivery(body, &headers, now, url.as_deref(), method.as_deref());
        let surroundings = Surroundings {
            language: Language::JavaScript,
            known_headers,
            find: &|id| record(records, id),
            normalize: &|form, text| Some(normalized(name(form), text)),
        };
        Ok(binding::explain_with(provider, &split(&secrets, lengths), options, &delivery, &surroundings))
    };
    explained().map(|explanation| explanation.to_json()).map_err(|error| errors::config_error(&error))
}

/// The record of that id: each line begins with it.
fn record(records: &str, id: &str) -> Option<Provider> {
    let is_of = |line: &&str| {
        line.strip_prefix("{\"id\":\"").and_then(|rest| rest.strip_prefix(id)?.chars().next()) == Some('"')
    };
    Provider::from_json(records.lines().find(is_of)?).ok()
}

/// The form, as JavaScript calls it.
fn name(form: Normalization) -> &'static str {
    match form {
        Normalization::Nfc => "NFC",
        Normalization::Nfd => "NFD",
        Normalization::Nfkc => "NFKC",
        Normalization::Nfkd => "NFKD",
    }
}
