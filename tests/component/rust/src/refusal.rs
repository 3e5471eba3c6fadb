//! The codes of errors, as vectors have them.

use serde_json::{Value, json};

use crate::interface::webhooks::{ConfigError, VerificationError};

#[path = "../../../../bindings-component/gateway/src/refusal.rs"]
mod every;

pub(crate) fn of_delivery(error: VerificationError) -> Value {
    let code = code(&format!("{error:?}"));
    json!({ "code": code, "status": every::of(error).status })
}

pub(crate) fn of_construction(error: &ConfigError) -> Value {
    json!({ "code": code(&format!("{error:?}")), "status": null })
}

/// `SignatureMismatch` as `signature_mismatch`.
fn code(debug: &str) -> String {
    let case = debug.split_once("::").map_or(debug, |(_, case)| case);
    let name: String = case.chars().take_while(char::is_ascii_alphanumeric).collect();
    let mut code = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() && !code.is_empty() {
            code.push('_');
        }
        code.push(character.to_ascii_lowercase());
    }
    code
}
