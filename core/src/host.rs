//! What a host may compute in the core's stead. Its native code hashes several times
//! as fast as WebAssembly does: the core says what is hashed, and decides on what comes back.

use alloc::boxed::Box;

use crate::encoding::{Decoded, Encoding};
use crate::scheme::prepared_key::PreparedKey;

/// What the host computed for one delivery.
#[derive(Debug, Clone, Copy)]
pub struct HostResults<'c> {
    /// How many bytes the body has, which may be left out of the delivery.
    pub body_length: usize,
    /// The SHA-256 of [`hash_prefix`](crate::Webhook::hash_prefix) and body in hex: under each
    /// secret, one after another, for HMAC; one for all keys of RSA.
    pub digests: &'c str,
}

impl HostResults<'_> {
    /// Compares every candidate under every secret; returns the first secret that matches.
    pub(crate) fn matching(&self, keys: &[Box<dyn PreparedKey>], candidates: &[Decoded]) -> Option<usize> {
        keys.iter().enumerate().position(|(index, key)| {
            // Keys that hash nothing of their own share one digest.
            let has_own = key.hash_prefix().is_some_and(|prefix| !prefix.is_empty());
            let digest = self.digest(if has_own { index } else { 0 });
            digest.is_some_and(|digest| key.matches_digest(&digest, candidates))
        })
    }

    fn digest(&self, index: usize) -> Option<Decoded> {
        let start = index.checked_mul(HEX_DIGITS)?;
        Encoding::Hex.decode(self.digests.get(start..start.checked_add(HEX_DIGITS)?)?)
    }
}

/// A SHA-256 in hex.
const HEX_DIGITS: usize = 64;
