//! Keys that the other module reads and computes with.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::panic::AssertUnwindSafe;

use hookseal::ConfigError;
use hookseal::binding::{self, AsymmetricKey, ReadKey};
use hookseal::scheme::Algorithm;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen(raw_module = "../key-module.js")]
extern "C" {
    #[wasm_bindgen(js_name = readKey, catch)]
    fn read_key(algorithm: &str, file: &[u8], index: usize) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The key there, by way of JavaScript.
    type KeyThere;

    #[wasm_bindgen(method)]
    fn verify(this: &KeyThere, message: &[u8], signature: &[u8]) -> bool;

    #[wasm_bindgen(method, catch)]
    fn sign(this: &KeyThere, message: &[u8]) -> Result<Vec<u8>, JsValue>;

    /// What JavaScript throws.
    type Thrown;

    #[wasm_bindgen(method, getter)]
    fn code(this: &Thrown) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn message(this: &Thrown) -> Option<String>;
}

/// Reads the key with that index there.
pub(crate) fn read(algorithm: Algorithm, file: &[u8], index: usize) -> ReadKey {
    let key = read_key(algorithm.name(), file, index).map_err(config_error)?;
    Ok(Box::new(Key(AssertUnwindSafe(key.unchecked_into()))))
}

struct Key(AssertUnwindSafe<KeyThere>);

impl AsymmetricKey for Key {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
        self.0.sign(message).map_err(config_error)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(redacted)")
    }
}

/// The error that was worded there. Any other, such as running out of memory, leaves this call as it came.
fn config_error(thrown: JsValue) -> ConfigError {
    let error: &Thrown = thrown.unchecked_ref();
    let worded = error.code().zip(error.message()).and_then(|(code, message)| binding::worded_error(&code, message));
    worded.unwrap_or_else(|| wasm_bindgen::throw_val(thrown))
}
