//! Keys from a file, for the base's module.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use hookseal::binding::{self, KeyText, NamedKey};
use hookseal::scheme::Algorithm;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::errors::{self, JsError};

/// A key, for one algorithm.
#[wasm_bindgen]
pub struct Key(NamedKey);

/// Reads all keys of a file, for algorithms with a blank between them. `index` says which secret it is.
#[wasm_bindgen(js_name = readKeys)]
pub fn read_keys(
    algorithms: &str,
    file: Vec<u8>,
    is_raw: bool,
    has_certificate: bool,
    index: usize,
) -> Result<Vec<Key>, JsError> {
    let bytes = Zeroizing::new(file);
    let algorithms: Vec<Algorithm> = algorithms.split(' ').filter_map(binding::algorithm).collect();
    let text = KeyText { algorithms: &algorithms, bytes: &bytes, is_raw, has_certificate, index };
    let keys = binding::read_keys(&text).map_err(|error| errors::config_error(&error))?;
    Ok(keys.into_iter().map(Key).collect())
}

#[wasm_bindgen]
impl Key {
    /// Its algorithm, and its id behind a blank, if it has one.
    pub fn name(&self) -> String {
        let id = self.0.id.as_ref().map_or(Cow::Borrowed(""), |id| Cow::Owned(format!(" {id}")));
        format!("{}{id}", self.0.algorithm.name())
    }

    /// Whether it is the message's signature.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.key.verify(message, signature)
    }

    /// The same, with what the host has computed.
    #[wasm_bindgen(js_name = verifyComputed)]
    pub fn verify_computed(&self, message: &[u8], signature: &[u8], computed: &[u8]) -> bool {
        self.0.key.verify_computed(message, signature, computed)
    }

    /// Signs a message.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, JsError> {
        self.0.key.sign(message).map_err(|error| errors::config_error(&error))
    }

    /// The public key as a JSON Web Key, for the host.
    pub fn jwk(&self) -> String {
        self.0.key.jwk()
    }
}
