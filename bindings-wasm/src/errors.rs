//! The core's errors, as JavaScript's.

use alloc::string::ToString;

use hookseal::ConfigError;
#[cfg(feature = "base")]
use hookseal::VerificationError;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// An instance of one of JavaScript's error classes.
pub(crate) type JsError = JsValue;

#[wasm_bindgen(raw_module = "../errors.js")]
extern "C" {
    #[cfg(feature = "base")]
    #[wasm_bindgen(js_name = verificationError)]
    fn make_verification_error(code: &str, status: u16, message: &str) -> JsError;

    #[wasm_bindgen(js_name = configError)]
    fn make_config_error(code: &str, message: &str) -> JsError;
}

#[cfg(feature = "base")]
pub(crate) fn verification_error(error: &VerificationError) -> JsError {
    make_verification_error(error.code(), error.status(), &error.to_string())
}

pub(crate) fn config_error(error: &ConfigError) -> JsError {
    make_config_error(error.code(), &error.to_string())
}
