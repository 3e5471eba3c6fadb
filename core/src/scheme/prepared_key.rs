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

    /// Signs the content: the signature as it is sent, before it is encoded.
    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError>;

    /// As [`matches`](Self::matches), with the [`host_hash`](Self::host_hash), which a host has computed.
    fn matches_digest(&self, _digest: &[u8], _candidates: &[Decoded]) -> bool {
        false
    }

    /// What a host may hash in the core's stead. Default: nothing.
    fn host_hash(&self) -> Option<HostHash<'_>> {
        None
    }

    /// How many bytes its signatures have, if that is the key's to say.
    fn signature_length(&self) -> Option<usize> {
        None
    }

    /// What is odd about the secret that it was made of.
    fn doubts(&self) -> Doubts {
        Doubts::default()
    }
}

/// A hash of a prefix and the content.
pub(crate) struct HostHash<'k> {
    /// The hash, as hosts call it.
    pub(crate) name: &'static str,
    /// How many bytes it gives.
    pub(crate) length: usize,
    /// What is hashed before the content. Keys for which that is nothing share one digest.
    pub(crate) prefix: &'k [u8],
}
