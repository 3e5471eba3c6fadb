//! What a key file has: keys of a family.

use alloc::string::String;
use alloc::vec::Vec;

use der::asn1::{AnyRef, ObjectIdentifier};
use zeroize::Zeroizing;

use super::sequence::of_sequence;

/// A family of keys: what an `AlgorithmIdentifier` names (RFC 5280, section 4.1.1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Family {
    pub(super) algorithm: ObjectIdentifier,
    pub(super) curve: Option<ObjectIdentifier>,
}

impl Family {
    /// `rsaEncryption` (RFC 8017, appendix A.1). A key's bytes are PKCS#1's.
    pub(crate) const RSA: Self = Self::of("1.2.840.113549.1.1.1", None);
    /// `id-Ed25519` (RFC 8410, section 3). A key's bytes are the point's, or the seed.
    pub(crate) const ED25519: Self = Self::of("1.3.101.112", None);
    /// `id-ecPublicKey` with a curve (RFC 5480, section 2.1.1). A key's bytes are the point's, or the scalar.
    pub(crate) const P256: Self = Self::of(EC, Some("1.2.840.10045.3.1.7"));
    /// The same with a longer curve.
    pub(crate) const P384: Self = Self::of(EC, Some("1.3.132.0.34"));

    const fn of(algorithm: &str, curve: Option<&str>) -> Self {
        let curve = match curve {
            Some(curve) => Some(ObjectIdentifier::new_unwrap(curve)),
            None => None,
        };
        Self { algorithm: ObjectIdentifier::new_unwrap(algorithm), curve }
    }

    /// What an `AlgorithmIdentifier` names. RSA has NULL in a curve's place.
    pub(super) fn read(algorithm: AnyRef<'_>) -> Option<Self> {
        let items = of_sequence(algorithm)?;
        let algorithm: ObjectIdentifier = items.first()?.decode_as().ok()?;
        let is_curve = algorithm == ObjectIdentifier::new_unwrap(EC);
        let curve = if is_curve { Some(items.get(1)?.decode_as().ok()?) } else { None };
        Some(Self { algorithm, curve })
    }

    /// Of elliptic curves.
    pub(super) fn of_curve(curve: ObjectIdentifier) -> Self {
        Self { algorithm: ObjectIdentifier::new_unwrap(EC), curve: Some(curve) }
    }
}

const EC: &str = "1.2.840.10045.2.1";

/// A key of a file.
pub(crate) struct Key {
    pub(crate) family: Family,
    pub(crate) is_private: bool,
    /// As the family defines them.
    pub(crate) bytes: Zeroizing<Vec<u8>>,
    /// What the file calls it.
    pub(crate) id: Option<String>,
    /// The one algorithm that the file has it for, as JSON Web Keys call it.
    pub(crate) only_for: Option<String>,
}

impl Key {
    pub(crate) fn new(family: Family, is_private: bool, bytes: impl Into<Vec<u8>>) -> Self {
        Self { family, is_private, bytes: Zeroizing::new(bytes.into()), id: None, only_for: None }
    }
}

/// The keys of a file.
pub(crate) struct KeyFile {
    pub(crate) keys: Vec<Key>,
    /// What it is, in words.
    pub(crate) found: String,
    /// Whether keys that are of no use are passed over: it is a set of keys, made for more than one use.
    pub(crate) is_set: bool,
}
