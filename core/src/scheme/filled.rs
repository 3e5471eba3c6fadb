//! A key whose secret is also a piece of what is signed: `{secret}` in the template.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use smallvec::SmallVec;
use zeroize::Zeroizing;

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::scheme::prepared_key::PreparedKey;
use crate::secret::Doubts;

/// A key, the secret, and which pieces of the content are the secret: there, a content
/// has nothing.
pub(crate) struct FilledKey {
    pub(crate) key: Box<dyn PreparedKey>,
    pub(crate) secret: Zeroizing<Vec<u8>>,
    pub(crate) pieces: Vec<usize>,
}

impl FilledKey {
    fn filled<'c>(&'c self, content: &[&'c [u8]]) -> SmallVec<[&'c [u8]; 8]> {
        let piece = |(index, piece): (usize, &&'c [u8])| match self.pieces.contains(&index) {
            true => self.secret.as_slice(),
            false => *piece,
        };
        content.iter().enumerate().map(piece).collect()
    }
}

impl PreparedKey for FilledKey {
    fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        self.key.matches(&self.filled(content), candidates)
    }

    fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        self.key.sign(&self.filled(content))
    }

    fn doubts(&self) -> Doubts {
        self.key.doubts()
    }
}

impl fmt::Debug for FilledKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FilledKey(redacted)")
    }
}
