//! A prepared key: set up once, used for every delivery.

use alloc::vec::Vec;
use core::fmt::Debug;
use core::panic::{RefUnwindSafe, UnwindSafe};

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::secret::Doubts;

/// What an algorithm does with its key.
pub(crate) trait PreparedKey: Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Whether any of the candidates signs the content. A shared secret's are compared
    /// in constant time.
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool;

    /// Signs the content.
    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError>;

    /// As [`matches`](Self::matches), with the SHA-256 of [`hash_prefix`](Self::hash_prefix) and
    /// content, which a host has computed.
    fn matches_digest(&self, digest: &[u8], candidates: &[Decoded]) -> bool;

    /// What a host hashes with SHA-256 before the content. `None` if such a hash is of no use.
    fn hash_prefix(&self) -> Option<&[u8]>;

    /// What is odd about the secret that it was made of.
    fn doubts(&self) -> Doubts {
        Doubts::default()
    }
}
