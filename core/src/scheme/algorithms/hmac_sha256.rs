//! HMAC-SHA256 (RFC 2104).

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use hmac::digest::FixedOutput;
use hmac::digest::consts::U32;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::scheme::prepared_key::PreparedKey;
use crate::secret::{Doubts, Secret};

pub(super) fn prepare(secret: &Secret) -> Box<dyn PreparedKey> {
    Box::new(HmacKey::new(secret))
}

/// SHA-256 takes this many bytes at a time.
const BLOCK: usize = 64;

/// The state of HMAC after the key block: hashing it again for every delivery
/// would cost two of the four blocks of a short body.
struct HmacKey {
    state: Hmac<Sha256>,
    /// What is hashed before the content; for a host that hashes both.
    inner_block: Zeroizing<[u8; BLOCK]>,
    /// The outer hash after its block, to finish what a host has hashed.
    outer: Sha256,
    doubts: Doubts,
}

impl HmacKey {
    fn new(secret: &Secret) -> Self {
        let Ok(state) = Hmac::new_from_slice(secret.bytes()) else { unreachable!("HMAC takes keys of any length") };
        let mut block = block(secret.bytes());
        block.iter_mut().for_each(|byte| *byte ^= OUTER);
        let outer = Sha256::new_with_prefix(block.as_slice());
        block.iter_mut().for_each(|byte| *byte ^= OUTER ^ INNER);
        Self { state, inner_block: block, outer, doubts: secret.doubts }
    }

    fn mac(&self, content: &[&[u8]]) -> Mac32 {
        let mut state = self.state.clone();
        content.iter().for_each(|piece| Mac::update(&mut state, piece));
        finished(state)
    }

    /// The MAC of a content, from the hash of the inner block and that content.
    fn mac_of_inner(&self, inner: &[u8]) -> Mac32 {
        finished(self.outer.clone().chain_update(inner))
    }
}

impl PreparedKey for HmacKey {
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        is_among(&self.mac(content), candidates)
    }

    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        Ok(self.mac(content).to_vec())
    }

    fn matches_digest(&self, digest: &[u8], candidates: &[Decoded]) -> bool {
        is_among(&self.mac_of_inner(digest), candidates)
    }

    fn hash_prefix(&self) -> Option<&[u8]> {
        Some(self.inner_block.as_slice())
    }

    fn doubts(&self) -> Doubts {
        self.doubts
    }
}

/// A MAC that no signature has been compared with yet: whoever reads it could sign.
type Mac32 = Zeroizing<[u8; 32]>;

/// The result of a hash, in memory that is wiped.
fn finished(state: impl FixedOutput<OutputSize = U32>) -> Mac32 {
    let mut mac = Zeroizing::new([0; 32]);
    state.finalize_into((&mut *mac).into());
    mac
}

/// What the key block is combined with (RFC 2104, section 2).
const INNER: u8 = 0x36;
const OUTER: u8 = 0x5c;

/// A key as long as a block: filled with zeros, or hashed first.
fn block(secret: &[u8]) -> Zeroizing<[u8; BLOCK]> {
    let mut block = Zeroizing::new([0; BLOCK]);
    match block.get_mut(..secret.len()) {
        Some(start) => start.copy_from_slice(secret),
        None => {
            let hashed = finished(Sha256::new_with_prefix(secret));
            block.iter_mut().zip(hashed.iter()).for_each(|(to, from)| *to = *from);
        }
    }
    block
}

/// Compares in constant time, and looks at every candidate, whichever matches.
fn is_among(mac: &[u8; 32], candidates: &[Decoded]) -> bool {
    candidates.iter().fold(Choice::from(0), |found, candidate| found | equal(mac, candidate)).into()
}

/// Eight bytes at a time, because every step costs a barrier against the optimiser. Only a wrong length returns early.
fn equal(mac: &[u8; 32], candidate: &[u8]) -> Choice {
    let Ok(candidate) = <&[u8; 32]>::try_from(candidate) else { return Choice::from(0) };
    let (words, others) = (mac.as_chunks().0, candidate.as_chunks().0);
    let same = |one: &[u8; 8], other: &[u8; 8]| u64::from_ne_bytes(*one).ct_eq(&u64::from_ne_bytes(*other));
    words.iter().zip(others).fold(Choice::from(1), |equal, (one, other)| equal & same(one, other))
}

impl fmt::Debug for HmacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacKey(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scheme::key_format::{KeyFormat, KeyKind};
    use crate::secret::SecretInput;

    #[test]
    fn both_ways_to_a_mac_agree() {
        for length in [1, 63, 64, 65, 200] {
            let given = SecretInput::from(alloc::vec![b'k'; length]);
            let secret = Secret::decode(&given, KeyKind::SharedSecret, &KeyFormat::default(), 0).expect("a secret");
            let key = HmacKey::new(&secret);
            let inner = Sha256::new_with_prefix(key.inner_block.as_slice()).chain_update(b"content").finalize();
            assert_eq!(key.mac_of_inner(&inner), key.mac(&[b"con", b"tent"]), "{length}");
        }
    }
}
