//! hookseal's core for JavaScript: marshalling only.
//!
//! JavaScript's users see `npm/src`; what is here is private to that package.
//! Errors and events are made by classes that are written in JavaScript, and
//! imported in [`javascript`].

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

pub mod call_record;
mod engine;
mod javascript;
mod shared_memory;
mod stack;
mod verdict;
#[cfg(target_arch = "wasm32")]
mod without_std;

use hookseal::binding;
use wasm_bindgen::prelude::wasm_bindgen;

pub use engine::Engine;
pub use shared_memory::SharedMemory;
pub use stack::wipe;
pub use verdict::Verdict;

/// A `WebhookConfigError` about a secret that UTF-8 can't write: text with a lone surrogate.
#[wasm_bindgen(js_name = secretNotUnicode)]
pub fn secret_not_unicode(index: usize) -> javascript::JsError {
    javascript::config_error(&binding::secret_not_unicode(index))
}

/// The `WebhookConfigError` for an id that no built-in provider has; `built_in` says which there are.
#[wasm_bindgen(js_name = unknownProvider)]
pub fn unknown_provider(id: &str, built_in: &str) -> javascript::JsError {
    javascript::config_error(&binding::unknown_provider(id, built_in))
}

/// A `WebhookConfigError` about a secret that is neither text nor bytes.
#[wasm_bindgen(js_name = secretOfWrongType)]
pub fn secret_of_wrong_type(index: usize, found: &str) -> javascript::JsError {
    javascript::config_error(&binding::secret_of_wrong_type(index, found))
}
