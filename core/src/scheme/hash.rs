//! The hashes, on their blocks: HMAC goes on from a state between two of them.

use alloc::vec::Vec;
use core::panic::{RefUnwindSafe, UnwindSafe};

use digest::Digest;
use digest::array::{Array, ArraySize};
use digest::block_api::{Block, Buffer, EagerHash, FixedOutputCore};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroize;

use crate::encoding::Decoded;

/// A hash, by name: code for it is where it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// As hosts call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
        }
    }

    /// How many bytes it gives.
    pub(crate) const fn length(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    /// The hash of a content that is no secret.
    pub(crate) fn digest(self, content: &[&[u8]]) -> Vec<u8> {
        match self {
            Self::Sha1 => digest::<Sha1>(content),
            Self::Sha256 => digest::<Sha256>(content),
            Self::Sha384 => digest::<Sha384>(content),
            Self::Sha512 => digest::<Sha512>(content),
        }
    }
}

#[inline(never)]
fn digest<H: Digest>(content: &[&[u8]]) -> Vec<u8> {
    let mut hash = H::new();
    content.iter().for_each(|piece| hash.update(piece));
    hash.finalize().to_vec()
}

/// A hash between two blocks. It wipes itself.
pub(crate) type State<H> = <H as EagerHash>::Core;

/// What such a state can do.
pub(crate) trait HashState:
    FixedOutputCore + Default + Clone + Send + Sync + UnwindSafe + RefUnwindSafe + 'static
{
}

impl<S: FixedOutputCore + Default + Clone + Send + Sync + UnwindSafe + RefUnwindSafe + 'static> HashState for S {}

/// Bytes that are wiped. A MAC that no signature has been compared with yet is one of
/// them: whoever reads it could sign.
pub(crate) struct Wiped<N: ArraySize>(pub(crate) Array<u8, N>);

impl<N: ArraySize> Drop for Wiped<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// A hash after one block.
pub(crate) fn after<S: HashState>(block: &Block<S>) -> S {
    let mut hash = S::default();
    hash.update_blocks(core::slice::from_ref(block));
    hash
}

/// The hash of a content. The buffer is empty before and after.
pub(crate) fn finished<S: HashState>(mut hash: S, buffer: &mut Buffer<S>, content: &[&[u8]]) -> Wiped<S::OutputSize> {
    content.iter().for_each(|piece| buffer.digest_blocks(piece, |blocks| hash.update_blocks(blocks)));
    let mut result = Wiped(Array::default());
    hash.finalize_fixed_core(buffer, &mut result.0);
    buffer.reset();
    result
}

/// Compares in constant time, and looks at every candidate, whichever matches.
pub(crate) fn is_among<N: ArraySize>(mac: &Array<u8, N>, candidates: &[Decoded]) -> bool {
    candidates.iter().fold(Choice::from(0), |found, candidate| found | equal(mac, candidate)).into()
}

/// Eight bytes at a time, because every step costs a barrier against the optimiser. Only a wrong length returns early.
fn equal<N: ArraySize>(mac: &Array<u8, N>, candidate: &[u8]) -> Choice {
    let Ok(candidate) = <&Array<u8, N>>::try_from(candidate) else { return Choice::from(0) };
    let ((words, rest), (others, others_rest)) = (mac.as_chunks(), candidate.as_chunks());
    let same = |one: &[u8; 8], other: &[u8; 8]| u64::from_ne_bytes(*one).ct_eq(&u64::from_ne_bytes(*other));
    words.iter().zip(others).fold(rest.ct_eq(others_rest), |equal, (one, other)| equal & same(one, other))
}
