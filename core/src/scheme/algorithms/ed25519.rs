//! Ed25519 (RFC 8032), strictly: a point has one spelling, is of no small order, and a
//! signature's number is below the group's order. Every implementation then agrees.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64UrlUnpadded, Encoding as _};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::error::ConfigError;
use crate::key_file::key::{Family, Key};
use crate::scheme::asymmetric_key::{AsymmetricKey, ReadKey};
use crate::scheme::hash::Hash;

struct Ed25519Key {
    public: VerifyingKey,
    private: Option<SigningKey>,
}

/// Reads a key; `None` for one of another family. Its hash is the algorithm's own.
pub(super) fn key(key: &Key, _: Hash, index: usize) -> ReadKey {
    if key.family != Family::ED25519 {
        return Ok(None);
    }
    let private = match (key.is_private, key.bytes.len()) {
        (false, _) => None,
        (true, 64) => key.bytes.as_slice().try_into().ok().and_then(|pair| SigningKey::from_keypair_bytes(pair).ok()),
        (true, _) => key.bytes.as_slice().try_into().ok().map(SigningKey::from_bytes),
    };
    let public = match &private {
        Some(private) => Some(private.verifying_key()),
        None if key.is_private => None,
        None => VerifyingKey::try_from(key.bytes.as_slice()).ok(),
    };
    // A point of small order is a key under which anybody signs anything.
    let is_good = |public: &VerifyingKey| !public.is_weak() && public.to_edwards().compress().0 == public.to_bytes();
    match public.filter(is_good) {
        Some(public) => Ok(Some(Box::new(Ed25519Key { public, private }))),
        None => Err(ConfigError::invalid_key(index, "a point of Ed25519, or a seed", "other bytes")),
    }
}

impl AsymmetricKey for Ed25519Key {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature).is_ok_and(|signature| self.public.verify_strict(message, &signature).is_ok())
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
        let private = self.private.as_ref().ok_or_else(|| ConfigError::public_key_alone(0))?;
        Ok(private.sign(message).to_bytes().to_vec())
    }

    fn jwk(&self) -> String {
        let point = Base64UrlUnpadded::encode_string(self.public.as_bytes());
        format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{point}"}}"#)
    }

    /// OpenSSL takes a signature whose point is of small order.
    fn verify_computed(&self, _: &[u8], signature: &[u8], computed: &[u8]) -> bool {
        computed == [1] && is_strict(signature)
    }
}

/// The order of the group, from its lowest byte.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, //
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// The points of small order, but for the bit that says which of two.
const SMALL: [[u8; 32]; 5] = [
    [0; 32],
    number(1, 0, 0),
    number(0xec, 0xff, 0x7f),
    [
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0, //
        0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
    ],
    [
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f, //
        0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
    ],
];

/// These bytes, with the middle one again and again.
const fn number(first: u8, middle: u8, last: u8) -> [u8; 32] {
    let mut bytes = [middle; 32];
    let [start, .., end] = &mut bytes;
    (*start, *end) = (first, last);
    bytes
}

/// Whether a signature's number is below the order, and its point of no small one. Its spelling needn't be looked at:
/// what it is compared with has one alone.
fn is_strict(signature: &[u8]) -> bool {
    let (Some((point, number)), 64) = (signature.split_first_chunk::<32>(), signature.len()) else { return false };
    let is_below = number.iter().rev().lt(ORDER.iter().rev());
    let is_small = SMALL.iter().any(|small| {
        let ([.., last], [.., small_last]) = (point, small);
        point.get(..31) == small.get(..31) && last & 0x7f == *small_last
    });
    is_below && !is_small
}

impl fmt::Debug for Ed25519Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.private.is_some() { "Ed25519Key(private)" } else { "Ed25519Key(public)" })
    }
}
