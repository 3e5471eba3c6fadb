//! Keys of which one half is public, as the core reads them. What is public of one, JavaScript's host may compute
//! with: the core decides on the outcome.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::panic::AssertUnwindSafe;
use core::sync::atomic::{AtomicBool, Ordering};

use hookseal::ConfigError;
use hookseal::binding::{self, AsymmetricKey, KeyReader, KeyText, NamedKey};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(raw_module = "../host-public-key.js")]
extern "C" {
    /// A public key, for the host's native code.
    type HostPublicKey;

    /// For an algorithm.
    #[wasm_bindgen(constructor)]
    fn new(algorithm: &str) -> HostPublicKey;

    /// Whether the host is asked this time.
    #[wasm_bindgen(method, js_name = isAsked)]
    fn is_asked(this: &HostPublicKey) -> bool;

    /// The key, as a JSON Web Key.
    #[wasm_bindgen(method)]
    fn tell(this: &HostPublicKey, jwk: &str);

    /// What it computes; `None` if it can't.
    #[wasm_bindgen(method)]
    fn compute(this: &HostPublicKey, message: &[u8], signature: &[u8]) -> Option<Vec<u8>>;
}

#[wasm_bindgen(raw_module = "../normalize.js")]
extern "C" {
    /// Unicode's compatibility decomposition.
    #[wasm_bindgen(js_name = nfkd)]
    fn nfkd_of(text: &str) -> String;
}

/// Reads keys for this binding.
pub(crate) const READER: KeyReader<'static> = KeyReader { read: &read, nfkd: &|text| Some(nfkd_of(text)) };

fn read(text: &KeyText<'_>) -> Result<Vec<NamedKey>, ConfigError> {
    Ok(binding::read_keys(text)?.into_iter().map(hosted).collect())
}

fn hosted(named: NamedKey) -> NamedKey {
    let host = AssertUnwindSafe(HostPublicKey::new(named.algorithm.name()));
    NamedKey { key: Box::new(HostedKey { key: named.key, host, is_told: AtomicBool::new(false) }), ..named }
}

/// A key, and the same in the host.
struct HostedKey {
    key: Box<dyn AsymmetricKey>,
    host: AssertUnwindSafe<HostPublicKey>,
    /// Whether the host knows the key.
    is_told: AtomicBool,
}

impl HostedKey {
    fn computed(&self, message: &[u8], signature: &[u8]) -> Option<Vec<u8>> {
        if !self.host.is_asked() {
            return None;
        }
        if !self.is_told.swap(true, Ordering::Relaxed) {
            self.host.tell(&self.key.jwk());
        }
        self.host.compute(message, signature)
    }
}

impl AsymmetricKey for HostedKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        match self.computed(message, signature) {
            Some(computed) => self.key.verify_computed(message, signature, &computed),
            None => self.key.verify(message, signature),
        }
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
        self.key.sign(message)
    }

    fn jwk(&self) -> String {
        self.key.jwk()
    }

    fn verify_computed(&self, message: &[u8], signature: &[u8], computed: &[u8]) -> bool {
        self.key.verify_computed(message, signature, computed)
    }
}

impl fmt::Debug for HostedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HostedKey(redacted)")
    }
}
