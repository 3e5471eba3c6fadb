//! Errors about arguments that never reach the core.

use hookseal::binding;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::errors::{self, JsError};

/// A `WebhookConfigError` about a secret that UTF-8 can't write: text with a lone surrogate.
#[wasm_bindgen(js_name = secretNotUnicode)]
pub fn secret_not_unicode(index: usize) -> JsError {
    errors::config_error(&binding::secret_not_unicode(index))
}

/// The `WebhookConfigError` for an id that no built-in provider has: `ids` are those that there are, one a line;
/// `none` is said if there are none.
#[wasm_bindgen(js_name = unknownProvider)]
pub fn unknown_provider(id: &str, ids: &str, none: &str) -> JsError {
    errors::config_error(&binding::unknown_provider(id, ids, none))
}

/// A `WebhookConfigError` about a secret that is neither text nor bytes.
#[wasm_bindgen(js_name = secretOfWrongType)]
pub fn secret_of_wrong_type(index: usize, found: &str) -> JsError {
    errors::config_error(&binding::secret_of_wrong_type(index, found))
}
