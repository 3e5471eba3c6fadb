//! The core's errors, as JavaScript's.

use alloc::string::ToString;

use hookseal::{ConfigError, VerificationError, binding};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// An instance of one of JavaScript's error classes.
pub(crate) type JsError = JsValue;

#[wasm_bindgen(raw_module = "../errors.js")]
extern "C" {
    #[wasm_bindgen(js_name = verificationError)]
    fn make_verification_error(code: &str, status: u16, message: &str) -> JsError;

    #[wasm_bindgen(js_name = configError)]
    fn make_config_error(code: &str, message: &str) -> JsError;
}

pub(crate) fn verification_error(error: &VerificationError) -> JsError {
    make_verification_error(error.code(), error.status(), &error.to_string())
}

/// What JavaScript takes the other module for.
const NEEDS_KEYS_MODULE: &str = "needs_keys_module";

pub(crate) fn config_error(error: &ConfigError) -> JsError {
    let code = if binding::needs_whole(error) { NEEDS_KEYS_MODULE } else { error.code() };
    make_config_error(code, &error.to_string())
}
