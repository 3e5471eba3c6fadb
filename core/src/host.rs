//! What a host may compute in the core's stead. Its native code hashes several times
//! as fast as WebAssembly does: the core says what is hashed, and decides on what comes back.

use crate::encoding::{Decoded, Spelling};
use crate::keys::Keys;
use crate::scheme::prepared_key::HostHash;

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
    pub(crate) fn matching(&self, keys: &Keys, candidates: &[Decoded]) -> Option<usize> {
        let mut keys = keys.iter().enumerate();
        let matching = keys.find(|(index, key)| {
            let digest = key.prepared.host_hash().and_then(|hash| self.digest(&hash, *index));
            digest.is_some_and(|digest| key.prepared.matches_digest(&digest, candidates))
        });
        matching.map(|(_, key)| key.secret())
    }

    /// The digest for the key with that index.
    fn digest(&self, hash: &HostHash<'_>, index: usize) -> Option<Decoded> {
        let digits = hash.length * 2;
        let start = if hash.prefix.is_empty() { 0 } else { index.checked_mul(digits)? };
        Spelling::HEX.decode(self.digests.get(start..start.checked_add(digits)?)?)
    }
}
