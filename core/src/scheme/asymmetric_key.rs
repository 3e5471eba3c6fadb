//! Keys of which one half is public: read from a file, by code that may be elsewhere.
//! A binding can leave them out of its module, and load them when they are needed.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt::Debug;
use core::panic::{RefUnwindSafe, UnwindSafe};

use sha2::{Digest, Sha256};

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::scheme::prepared_key::{HostHash, PreparedKey};

/// What reading a key gives.
pub type ReadKey = Result<Box<dyn AsymmetricKey>, ConfigError>;

/// A public key, or a private one to sign with.
pub trait AsymmetricKey: Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Whether it is the message's signature. The message is what is signed, hashed by SHA-256.
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool;

    /// Signs a message.
    ///
    /// # Errors
    /// `invalid_key` for a public key
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError>;

    /// The numbers of an RSA key, for a host that computes with them.
    fn rsa_numbers(&self) -> Option<RsaNumbers> {
        None
    }

    /// As [`verify`](Self::verify), with the signature to the power of the public exponent, which a host has computed.
    fn verify_power(&self, _message: &[u8], _signature: &[u8], _power: &[u8]) -> bool {
        false
    }
}

/// The numbers of an RSA public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RsaNumbers {
    /// The modulus, in big-endian order, without leading zeros.
    pub modulus: Box<[u8]>,
    /// The exponent.
    pub exponent: u64,
}

/// A key that signs the SHA-256 of the content.
#[derive(Debug)]
pub(crate) struct HashingKey(pub(crate) Box<dyn AsymmetricKey>);

impl HashingKey {
    /// Everything compared here is public, so nothing needs hiding.
    fn is_among(&self, digest: &[u8], candidates: &[Decoded]) -> bool {
        candidates.iter().any(|candidate| self.0.verify(digest, candidate))
    }
}

impl PreparedKey for HashingKey {
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        self.is_among(&digest(content), candidates)
    }

    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        self.0.sign(&digest(content))
    }

    fn matches_digest(&self, digest: &[u8], candidates: &[Decoded]) -> bool {
        self.is_among(digest, candidates)
    }

    fn host_hash(&self) -> HostHash<'_> {
        HostHash { name: "sha256", length: 32, prefix: &[] }
    }
}

/// What is signed, hashed.
fn digest(content: &[&[u8]]) -> [u8; 32] {
    let mut state = Sha256::new();
    content.iter().for_each(|piece| state.update(piece));
    state.finalize().into()
}
