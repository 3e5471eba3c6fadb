//! ECDSA on P-256 (FIPS 186-5, section 6). Either of the two numbers s is taken:
//! platforms send both, and no verdict depends on a signature having one spelling.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64UrlUnpadded, Encoding as _};
use p256::ecdsa::signature::hazmat::{PrehashSigner as _, PrehashVerifier as _};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};

use crate::error::ConfigError;
use crate::key_file::key::{Family, Key};
use crate::scheme::asymmetric_key::{AsymmetricKey, ReadKey};
use crate::scheme::hash::Hash;

struct P256Key {
    public: VerifyingKey,
    private: Option<SigningKey>,
    hash: Hash,
}

/// Reads a key; `None` for one of another family.
pub(super) fn p256(key: &Key, hash: Hash, index: usize) -> ReadKey {
    if key.family != Family::P256 {
        return Ok(None);
    }
    let private = if key.is_private { SigningKey::from_slice(&key.bytes).ok() } else { None };
    let public = match &private {
        Some(private) => Some(*private.verifying_key()),
        None if key.is_private => None,
        None => VerifyingKey::from_sec1_bytes(&key.bytes).ok(),
    };
    match public {
        Some(public) => Ok(Some(Box::new(P256Key { public, private, hash }))),
        None => Err(ConfigError::invalid_key(index, "a point of P-256, or a number below its order", "other bytes")),
    }
}

impl P256Key {
    /// The signature, if its numbers are above zero and below the order.
    fn signature(signature: &[u8]) -> Option<Signature> {
        Signature::from_slice(signature).ok()
    }
}

impl AsymmetricKey for P256Key {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let digest = self.hash.digest(&[message]);
        Self::signature(signature).is_some_and(|signature| self.public.verify_prehash(&digest, &signature).is_ok())
    }

    /// By RFC 6979, which needs no random number.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
        let private = self.private.as_ref().ok_or_else(|| ConfigError::public_key_alone(0))?;
        let signature: Result<Signature, _> = private.sign_prehash(&self.hash.digest(&[message]));
        match signature {
            Ok(signature) => Ok(signature.to_bytes().to_vec()),
            Err(_) => Err(ConfigError::invalid_key(0, "a key that can sign", "one that can't")),
        }
    }

    fn jwk(&self) -> String {
        let point = self.public.to_sec1_point(false);
        let (x, y) = point.as_bytes().get(1..).unwrap_or_default().split_at_checked(32).unwrap_or_default();
        let (x, y) = (Base64UrlUnpadded::encode_string(x), Base64UrlUnpadded::encode_string(y));
        format!(r#"{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}","hash":"{}"}}"#, self.hash.name())
    }

    fn verify_computed(&self, _: &[u8], signature: &[u8], computed: &[u8]) -> bool {
        computed == [1] && Self::signature(signature).is_some()
    }
}

impl fmt::Debug for P256Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.private.is_some() { "P256Key(private)" } else { "P256Key(public)" })
    }
}
