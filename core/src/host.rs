//! What a host may compute in the core's stead. Its native code hashes several times
//! as fast as WebAssembly does: the core says what is hashed, and decides on what comes back.

use alloc::boxed::Box;

use crate::encoding::{Decoded, Spelling};
use crate::scheme::prepared_key::{HostHash, PreparedKey};

/// What the host computed for one delivery.
#[derive(Debug, Clone, Copy)]
pub struct HostResults<'c> {
    /// How many bytes the body has, which may be left out of the delivery.
    pub body_length: usize,
    /// The [`host_hash`](crate::Webhook::host_hash) of [`hash_prefix`](crate::Webhook::hash_prefix)
    /// and body in hex: under each secret, one after another, for HMAC; one for all keys of RSA.
    pub digests: &'c str,
}

impl HostResults<'_> {
    /// Compares every candidate under every secret; returns the first secret that matches.
    pub(crate) fn matching(&self, keys: &[Box<dyn PreparedKey>], candidates: &[Decoded]) -> Option<usize> {
        keys.iter().enumerate().position(|(index, key)| {
            let digest = self.digest(&key.host_hash(), index);
            digest.is_some_and(|digest| key.matches_digest(&digest, candidates))
        })
    }

    /// The digest for the key with that index.
    fn digest(&self, hash: &HostHash<'_>, index: usize) -> Option<Decoded> {
        let digits = hash.length * 2;
        let start = if hash.prefix.is_empty() { 0 } else { index.checked_mul(digits)? };
        Spelling::HEX.decode(self.digests.get(start..start.checked_add(digits)?)?)
    }
}
