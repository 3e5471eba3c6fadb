//! Keys of which one half is public: read from a file, by code that may be elsewhere.
//! A binding can leave them out of its module, and load them when they are needed.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Debug;
use core::panic::{RefUnwindSafe, UnwindSafe};

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::scheme::ecdsa_der;
use crate::scheme::hash::Hash;
use crate::scheme::prepared_key::{HostHash, PreparedKey};

/// A key of an algorithm; `None` for one of another family.
pub(crate) type ReadKey = Result<Option<Box<dyn AsymmetricKey>>, ConfigError>;

/// A public key, or a private one to sign with.
pub trait AsymmetricKey: Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Whether it is the message's signature. The message is the content, or for RSA its hash.
    /// A signature of ECDSA is two numbers of the same length, one after another.
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool;

    /// Signs a message.
    ///
    /// # Errors
    /// `invalid_key` for a public key
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError>;

    /// How many bytes its signatures have, if that is the key's to say.
    fn signature_length(&self) -> Option<usize> {
        None
    }

    /// The public key as a JSON Web Key, for a host that computes with it; with the hash that a host applies first, as `hash`.
    fn jwk(&self) -> String;

    /// As [`verify`](Self::verify), with what a host has computed: for RSA the signature to the power of the public
    /// exponent, for others whether the signature is right, as one byte.
    fn verify_computed(&self, message: &[u8], signature: &[u8], computed: &[u8]) -> bool;
}

/// How a key of a file stands to the content.
#[derive(Debug)]
pub(crate) struct ContentKey {
    pub(crate) key: Box<dyn AsymmetricKey>,
    /// What of the content the key is given. `None`: all of it.
    pub(crate) hash: Option<Hash>,
    /// Whether what it signs is sent as two numbers in DER.
    pub(crate) in_der: bool,
}

impl ContentKey {
    fn message<T>(&self, content: &[&[u8]], then: impl FnOnce(&[u8]) -> T) -> T {
        match (self.hash, content) {
            (Some(hash), content) => then(&hash.digest(content)),
            (None, [content]) => then(content),
            (None, content) => then(&content.concat()),
        }
    }

    /// Everything compared here is public, so nothing needs hiding.
    fn is_among(&self, message: &[u8], candidates: &[Decoded]) -> bool {
        candidates.iter().any(|candidate| self.key.verify(message, candidate))
    }
}

impl PreparedKey for ContentKey {
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        self.message(content, |message| self.is_among(message, candidates))
    }

    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        let signature = self.message(content, |message| self.key.sign(message))?;
        Ok(if self.in_der { ecdsa_der::write(&signature) } else { signature })
    }

    fn matches_digest(&self, digest: &[u8], candidates: &[Decoded]) -> bool {
        self.is_among(digest, candidates)
    }

    fn signature_length(&self) -> Option<usize> {
        self.key.signature_length()
    }

    fn host_hash(&self) -> Option<HostHash<'_>> {
        self.hash.map(|hash| HostHash { name: hash.name(), length: hash.length(), prefix: &[] })
    }
}
