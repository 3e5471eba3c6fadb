//! The secret itself, in place of a signature: it proves who sends, and nothing about
//! what is sent. Basic authentication is one, `user:password` in base64.

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

pub(super) fn prepare(secret: &Secret) -> Box<dyn PreparedKey> {
    let token = secret.bytes().to_vec().into();
    Box::new(Token { digest: hashed(secret.bytes()), token, doubts: secret.doubts })
}

struct Token {
    token: Zeroizing<Vec<u8>>,
    /// Hashes are compared: they are of one length, whatever is sent.
    digest: Zeroizing<Vec<u8>>,
    doubts: Doubts,
}

fn hashed(token: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(Hash::Sha256.digest(&[token]))
}

impl PreparedKey for Token {
    fn matches(&self, _: &[&[u8]], candidates: &[Decoded]) -> bool {
        let is_same = |candidate: &Decoded| self.digest.ct_eq(&hashed(candidate));
        candidates.iter().fold(Choice::from(0), |found, candidate| found | is_same(candidate)).into()
    }

    fn sign(&self, _: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        Ok(self.token.to_vec())
    }

    fn doubts(&self) -> Doubts {
        self.doubts
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(redacted)")
    }
}
