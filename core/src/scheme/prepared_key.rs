//! A prepared key: set up once, used for every delivery.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt::Debug;
use core::panic::{RefUnwindSafe, UnwindSafe};

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::secret::Doubts;

/// What preparing a key gives.
pub(crate) type Prepared = Result<Box<dyn PreparedKey>, ConfigError>;

/// What an algorithm does with its key.
pub(crate) trait PreparedKey: Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Whether any of the candidates signs the content. A shared secret's are compared
    /// in constant time.
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool;

    /// Signs the content.
    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError>;

    /// As [`matches`](Self::matches), with what a host has computed. By default it is of
    /// no use.
    fn matches_with_host(&self, _: &HostResult<'_>, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        self.matches(content, candidates)
    }

    /// What a host hashes with SHA-256 before the content. `None` if such a hash is of no use.
    fn hash_prefix(&self) -> Option<&[u8]> {
        None
    }

    /// How many bytes a host's [`power`](HostResult::power) has.
    fn power_length(&self) -> usize {
        0
    }

    /// The public key, for a host that computes with it.
    fn public_key(&self) -> Option<PublicKey> {
        None
    }

    /// What is odd about the secret that it was made of.
    fn doubts(&self) -> Doubts {
        Doubts::default()
    }
}

/// What a host computed for one key.
pub(crate) struct HostResult<'h> {
    /// The SHA-256 of [`hash_prefix`](PreparedKey::hash_prefix) and content.
    pub(crate) digest: Option<Decoded>,
    /// The signature to the power of the public key, if the key has one.
    pub(crate) power: &'h [u8],
}

/// The numbers of a public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// The modulus, in big-endian order, without leading zeros.
    pub modulus: Box<[u8]>,
    /// The exponent.
    pub exponent: u64,
}
