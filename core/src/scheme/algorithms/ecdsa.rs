//! ECDSA on P-256 and P-384 (FIPS 186-5, section 6). Either of the two numbers s is taken:
//! platforms send both, and no verdict depends on a signature having one spelling.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64UrlUnpadded, Encoding as _};
use p256::ecdsa::signature::hazmat::{PrehashSigner as _, PrehashVerifier as _};

use crate::error::ConfigError;
use crate::key_file::key::{Family, Key};
use crate::scheme::asymmetric_key::{AsymmetricKey, ReadKey};
use crate::scheme::hash::Hash;

/// The keys of one curve, and what reads them: `None` for one of another family.
macro_rules! curve {
    ($key:ident, $read:ident, $family:expr, $name:literal) => {
        struct $key {
            public: $read::ecdsa::VerifyingKey,
            private: Option<$read::ecdsa::SigningKey>,
            hash: Hash,
        }

        pub(super) fn $read(key: &Key, hash: Hash, index: usize) -> ReadKey {
            use $read::ecdsa::{SigningKey, VerifyingKey};
            if key.family != $family {
                return Ok(None);
            }
            let private = if key.is_private { SigningKey::from_slice(&key.bytes).ok() } else { None };
            let public = match &private {
                Some(private) => Some(*private.verifying_key()),
                None if key.is_private => None,
                None => VerifyingKey::from_sec1_bytes(&key.bytes).ok(),
            };
            let expected = concat!("a point of ", $name, ", or a number below its order");
            match public {
                Some(public) => Ok(Some(Box::new($key { public, private, hash }))),
                None => Err(ConfigError::invalid_key(index, expected, "other bytes")),
            }
        }

        impl $key {
            /// The signature, if its numbers are above zero and below the order.
            fn signature(signature: &[u8]) -> Option<$read::ecdsa::Signature> {
                $read::ecdsa::Signature::from_slice(signature).ok()
            }
        }

        impl AsymmetricKey for $key {
            fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
                let digest = self.hash.digest(&[message]);
                Self::signature(signature)
                    .is_some_and(|signature| self.public.verify_prehash(&digest, &signature).is_ok())
            }

            /// By RFC 6979, which needs no random number.
            fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
                let private = self.private.as_ref().ok_or_else(|| ConfigError::public_key_alone(0))?;
                let signature: Result<$read::ecdsa::Signature, _> = private.sign_prehash(&self.hash.digest(&[message]));
                match signature {
                    Ok(signature) => Ok(signature.to_bytes().to_vec()),
                    Err(_) => Err(ConfigError::invalid_key(0, "a key that can sign", "one that can't")),
                }
            }

            fn jwk(&self) -> String {
                jwk($name, self.public.to_sec1_point(false).as_bytes(), self.hash)
            }

            fn verify_computed(&self, _: &[u8], signature: &[u8], computed: &[u8]) -> bool {
                computed == [1] && Self::signature(signature).is_some()
            }
        }

        impl fmt::Debug for $key {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let half = if self.private.is_some() { "private" } else { "public" };
                write!(f, concat!(stringify!($key), "({})"), half)
            }
        }
    };
}

curve!(P256Key, p256, Family::P256, "P-256");
curve!(P384Key, p384, Family::P384, "P-384");

/// Of a point with both coordinates.
fn jwk(curve: &str, point: &[u8], hash: Hash) -> String {
    let coordinates = point.get(1..).unwrap_or_default();
    let (x, y) = coordinates.split_at_checked(coordinates.len() / 2).unwrap_or_default();
    let (x, y) = (Base64UrlUnpadded::encode_string(x), Base64UrlUnpadded::encode_string(y));
    format!(r#"{{"kty":"EC","crv":"{curve}","x":"{x}","y":"{y}","hash":"{}"}}"#, hash.name())
}
