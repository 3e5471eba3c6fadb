//! Keys that the other module reads and computes with.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::panic::AssertUnwindSafe;

use hookseal::ConfigError;
use hookseal::binding::{self, AsymmetricKey, KeyReader, KeyText, NamedKey};
use hookseal::scheme::Algorithm;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen(raw_module = "../key-module.js")]
extern "C" {
    #[wasm_bindgen(js_name = readKeys, catch)]
    fn read_keys(
        algorithms: &str,
        file: &[u8],
        is_raw: bool,
        has_certificate: bool,
        index: usize,
    ) -> Result<Vec<KeyThere>, JsValue>;

    /// Unicode's compatibility decomposition.
    #[wasm_bindgen(js_name = nfkd)]
    fn nfkd_of(text: &str) -> String;
}

#[wasm_bindgen]
extern "C" {
    /// The key there, by way of JavaScript.
    type KeyThere;

    #[wasm_bindgen(method, getter)]
    fn name(this: &KeyThere) -> String;

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

/// What JavaScript has for the core.
pub(crate) const READER: KeyReader<'static> = KeyReader { read: &read, nfkd: &|text| Some(nfkd_of(text)) };

/// Reads the keys there.
fn read(text: &KeyText<'_>) -> Result<Vec<NamedKey>, ConfigError> {
    let algorithms: Vec<&str> = text.algorithms.iter().map(|algorithm| algorithm.name()).collect();
    let algorithms = algorithms.join(" ");
    let keys = read_keys(&algorithms, text.bytes, text.is_raw, text.has_certificate, text.index);
    Ok(keys.map_err(config_error)?.into_iter().filter_map(named).collect())
}

/// `None` for the key of an algorithm that isn't known, which none of these is.
fn named(key: KeyThere) -> Option<NamedKey> {
    let name = key.name();
    let (algorithm, id) = name.split_once(' ').map_or((name.as_str(), None), |(name, id)| (name, Some(id)));
    let algorithm: Algorithm = binding::algorithm(algorithm)?;
    Some(NamedKey { id: id.map(String::from), algorithm, key: Box::new(Key(AssertUnwindSafe(key))) })
}

struct Key(AssertUnwindSafe<KeyThere>);

impl AsymmetricKey for Key {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
        self.0.sign(message).map_err(config_error)
    }

    fn jwk(&self) -> String {
        String::new()
    }

    fn verify_computed(&self, _: &[u8], _: &[u8], _: &[u8]) -> bool {
        false
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
