//! A plain hash of what is signed, with the secret in it: the template says where.
//!
//! No MAC: whoever has the hash of a secret and a text can go on hashing. A body behind
//! the secret is therefore taken only where it parses as JSON, which has no such end.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::scheme::hash::Hash;
use crate::scheme::prepared_key::PreparedKey;
use crate::secret::{Doubts, Secret};

pub(super) fn prepare(secret: &Secret, hash: Hash) -> Box<dyn PreparedKey> {
    Box::new(DigestKey { hash, doubts: secret.doubts })
}

/// The secret is a piece of the content.
struct DigestKey {
    hash: Hash,
    doubts: Doubts,
}

impl PreparedKey for DigestKey {
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        let digest = Zeroizing::new(self.hash.digest(content));
        let is_same = |candidate: &Decoded| digest.as_slice().ct_eq(candidate);
        candidates.iter().fold(Choice::from(0), |found, candidate| found | is_same(candidate)).into()
    }

    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        Ok(self.hash.digest(content))
    }

    fn doubts(&self) -> Doubts {
        self.doubts
    }
}

impl fmt::Debug for DigestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DigestKey(redacted)")
    }
}
