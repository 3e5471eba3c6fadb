//! HMAC-SHA256.

use alloc::vec::Vec;
use core::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

use crate::secret::Secret;

/// The state of HMAC after the key block: hashing it again for every delivery
/// would cost two of the four blocks of a short body.
pub(crate) struct HmacKey(Hmac<Sha256>);

impl HmacKey {
    pub(crate) fn new(secret: &Secret) -> Self {
        match Hmac::new_from_slice(secret.bytes()) {
            Ok(state) => Self(state),
            Err(_) => unreachable!("HMAC takes keys of any length"),
        }
    }

    pub(crate) fn mac(&self, content: &[&[u8]]) -> [u8; 32] {
        let mut state = self.0.clone();
        content.iter().for_each(|piece| state.update(piece));
        state.finalize().into_bytes().into()
    }

    pub(crate) fn matches(&self, content: &[&[u8]], candidates: &[Vec<u8>]) -> bool {
        is_among(&self.mac(content), candidates)
    }
}

/// Compares in constant time, and looks at every candidate, whichever matches.
pub(crate) fn is_among(mac: &[u8; 32], candidates: &[Vec<u8>]) -> bool {
    candidates.iter().fold(Choice::from(0), |found, candidate| found | mac.as_slice().ct_eq(candidate)).into()
}

impl fmt::Debug for HmacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacKey(redacted)")
    }
}
