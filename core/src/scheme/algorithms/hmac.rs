//! HMAC (RFC 2104), with each of its hashes.
//!
//! On the hashes' blocks rather than the `hmac` crate, of which a module has a copy for
//! each hash, and which can't finish what a host has hashed (docs/dependencies.md).
//! Wycheproof's vectors test it.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use digest::block_api::{Block, Buffer};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::scheme::hash::{Hash, HashState, State, Wiped, after, finished, is_among};
use crate::scheme::prepared_key::{HostHash, PreparedKey};
use crate::secret::{Doubts, Secret};

pub(super) fn prepare(secret: &Secret, hash: Hash) -> Box<dyn PreparedKey> {
    match hash {
        Hash::Sha1 => HmacKey::<State<Sha1>>::boxed(secret, hash.name()),
        Hash::Sha256 => HmacKey::<State<Sha256>>::boxed(secret, hash.name()),
        Hash::Sha384 => HmacKey::<State<Sha384>>::boxed(secret, hash.name()),
        Hash::Sha512 => HmacKey::<State<Sha512>>::boxed(secret, hash.name()),
    }
}

/// Both hashes after the key's block: hashing it again for every delivery would cost
/// two of the four blocks of a short body.
struct HmacKey<S> {
    inner: S,
    outer: S,
    /// What is hashed before the content; for a host that hashes both.
    inner_block: Zeroizing<Vec<u8>>,
    hash_name: &'static str,
    doubts: Doubts,
}

impl<S: HashState> HmacKey<S> {
    #[inline(never)]
    fn boxed(secret: &Secret, hash_name: &'static str) -> Box<dyn PreparedKey> {
        Box::new(Self::new(secret, hash_name))
    }

    fn new(secret: &Secret, hash_name: &'static str) -> Self {
        let mut block = block::<S>(secret.bytes());
        block.0.iter_mut().for_each(|byte| *byte ^= OUTER);
        let outer = after::<S>(&block.0);
        block.0.iter_mut().for_each(|byte| *byte ^= OUTER ^ INNER);
        let inner_block = block.0.to_vec().into();
        Self { inner: after(&block.0), outer, inner_block, hash_name, doubts: secret.doubts }
    }

    fn mac(&self, content: &[&[u8]]) -> Wiped<S::OutputSize> {
        let mut buffer = Buffer::<S>::default();
        let inner = finished(self.inner.clone(), &mut buffer, content);
        finished(self.outer.clone(), &mut buffer, &[&inner.0])
    }

    /// The MAC of a content, from the hash of the inner block and that content.
    fn mac_of_inner(&self, inner: &[u8]) -> Wiped<S::OutputSize> {
        finished(self.outer.clone(), &mut Buffer::<S>::default(), &[inner])
    }
}

impl<S: HashState> PreparedKey for HmacKey<S> {
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        is_among(&self.mac(content).0, candidates)
    }

    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        Ok(self.mac(content).0.to_vec())
    }

    fn matches_digest(&self, digest: &[u8], candidates: &[Decoded]) -> bool {
        is_among(&self.mac_of_inner(digest).0, candidates)
    }

    fn host_hash(&self) -> Option<HostHash<'_>> {
        Some(HostHash { name: self.hash_name, length: S::output_size(), prefix: &self.inner_block })
    }

    fn doubts(&self) -> Doubts {
        self.doubts
    }
}

/// What the key block is combined with (RFC 2104, section 2).
const INNER: u8 = 0x36;
const OUTER: u8 = 0x5c;

/// A key as long as a block: filled with zeros, or hashed first.
fn block<S: HashState>(secret: &[u8]) -> Wiped<S::BlockSize> {
    let mut block = Wiped(Block::<S>::default());
    match block.0.get_mut(..secret.len()) {
        Some(start) => start.copy_from_slice(secret),
        None => {
            let hashed = finished(S::default(), &mut Buffer::<S>::default(), &[secret]);
            block.0.iter_mut().zip(&hashed.0).for_each(|(to, from)| *to = *from);
        }
    }
    block
}

impl<S> fmt::Debug for HmacKey<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacKey(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use digest::{Digest, KeyInit};
    use hmac::{Hmac, Mac};

    use super::*;
    use crate::scheme::key_format::{KeyFormat, KeyKind};
    use crate::secret::{SecretContext, SecretInput, nfkd};

    /// A MAC by the `hmac` crate is the one that the key makes, alone or of a host's digest.
    macro_rules! agrees {
        ($test:ident: $hash:ty) => {
            #[test]
            fn $test() {
                for length in [1, 19, 20, 21, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200] {
                    let secret = vec![b'k'; length];
                    let given = SecretInput::from(&secret);
                    let context = SecretContext { index: 0, settings: &[], nfkd: &nfkd };
                    let decoded = Secret::decode(&given, KeyKind::SharedSecret, &KeyFormat::default(), &context);
                    let key = HmacKey::<State<$hash>>::new(&decoded.expect("a secret"), "");
                    for length in [0, 1, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 239, 240, 256, 300] {
                        let content = vec![b'c'; length];
                        let (start, end) = content.split_at(length / 3);
                        let expected = Hmac::<$hash>::new_from_slice(&secret).expect("any length");
                        let expected = expected.chain_update(&content).finalize().into_bytes();
                        assert_eq!(key.mac(&[start, end]).0, expected, "{length}");
                        let inner = <$hash>::new_with_prefix(&key.inner_block).chain_update(&content);
                        assert_eq!(key.mac_of_inner(&inner.finalize()).0, expected, "{length}");
                    }
                }
            }
        };
    }

    agrees!(sha1: Sha1);
    agrees!(sha256: Sha256);
    agrees!(sha384: Sha384);
    agrees!(sha512: Sha512);
}
