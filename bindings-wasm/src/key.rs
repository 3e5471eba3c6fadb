//! A key from a file, for the base's module.

use alloc::boxed::Box;
use alloc::vec::Vec;

use hookseal::binding::{self, AsymmetricKey};
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::errors::{self, JsError};

/// A key.
#[wasm_bindgen]
pub struct Key(Box<dyn AsymmetricKey>);

#[wasm_bindgen]
impl Key {
    /// Reads the key with that index, of that algorithm.
    #[wasm_bindgen(constructor)]
    pub fn new(algorithm: &str, file: Vec<u8>, index: usize) -> Result<Key, JsError> {
        let file = Zeroizing::new(file);
        binding::read_key(algorithm, &file, index).map(Self).map_err(|error| errors::config_error(&error))
    }

    /// Whether it is the message's signature.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }

    /// The same, with the signature to the power of the public exponent, which the host has computed.
    #[wasm_bindgen(js_name = verifyPower)]
    pub fn verify_power(&self, message: &[u8], signature: &[u8], power: &[u8]) -> bool {
        self.0.verify_power(message, signature, power)
    }

    /// Signs a message.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, JsError> {
        self.0.sign(message).map_err(|error| errors::config_error(&error))
    }

    /// The modulus of an RSA key, in big-endian order; empty for other keys.
    pub fn modulus(&self) -> Vec<u8> {
        self.0.rsa_numbers().map(|numbers| numbers.modulus.into_vec()).unwrap_or_default()
    }

    /// The public exponent of an RSA key, in big-endian order; empty for other keys.
    pub fn exponent(&self) -> Vec<u8> {
        self.0.rsa_numbers().map(|numbers| numbers.exponent.to_be_bytes().to_vec()).unwrap_or_default()
    }
}
