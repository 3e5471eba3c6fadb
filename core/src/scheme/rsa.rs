//! RSA PKCS#1 v1.5 with SHA-256.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use ::rsa::pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey};
use ::rsa::pkcs1v15::{Signature, SigningKey, VerifyingKey};
use ::rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use ::rsa::signature::SignatureEncoding;
use ::rsa::signature::hazmat::{PrehashSigner, PrehashVerifier};
use ::rsa::traits::PublicKeyParts;
use ::rsa::{RsaPrivateKey, RsaPublicKey};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::ConfigError;
use crate::secret::Secret;

/// Shorter keys can be broken by those who can pay for it.
const MIN_BITS: u32 = 2048;

/// A public key, and the private one where it was given.
pub(crate) struct RsaKey {
    verifying: VerifyingKey<Sha256>,
    signing: Option<SigningKey<Sha256>>,
}

impl RsaKey {
    /// Reads a key: SPKI, PKCS#1 or PKCS#8, in PEM or DER.
    pub(crate) fn read(secret: &Secret, index: usize) -> Result<Self, ConfigError> {
        let key = match core::str::from_utf8(secret.bytes()) {
            Ok(text) => Self::from_pem(&unescape_newlines(text)),
            Err(_) => Self::from_der(secret.bytes()),
        };
        let key = key.map_err(|found| ConfigError::invalid_key(index, EXPECTED, &found))?;
        let bits = key.verifying.as_ref().n().bits_vartime();
        if bits < MIN_BITS {
            return Err(ConfigError::invalid_key(index, &format!("at least {MIN_BITS} bits"), &format!("{bits} bits")));
        }
        Ok(key)
    }

    fn from_pem(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let Some(label) = text.strip_prefix("-----BEGIN ").and_then(|rest| rest.split_once("-----")) else {
            return Err(String::from(if text.starts_with("http") {
                "a URL: fetch it and pass what it answers"
            } else {
                "text that isn't PEM"
            }));
        };
        let broken = |error: &dyn fmt::Display| format!("`{}` that can't be read: {error}", label.0);
        match label.0 {
            "PUBLIC KEY" => RsaPublicKey::from_public_key_pem(text).map(Self::public).map_err(|error| broken(&error)),
            "RSA PUBLIC KEY" => RsaPublicKey::from_pkcs1_pem(text).map(Self::public).map_err(|error| broken(&error)),
            "PRIVATE KEY" => RsaPrivateKey::from_pkcs8_pem(text).map(Self::private).map_err(|error| broken(&error)),
            "RSA PRIVATE KEY" => RsaPrivateKey::from_pkcs1_pem(text).map(Self::private).map_err(|error| broken(&error)),
            other => Err(format!("PEM of the kind `{}`", other.chars().take(40).collect::<String>())),
        }
    }

    fn from_der(bytes: &[u8]) -> Result<Self, String> {
        let public = RsaPublicKey::from_public_key_der(bytes).ok().or_else(|| RsaPublicKey::from_pkcs1_der(bytes).ok());
        let private =
            || RsaPrivateKey::from_pkcs8_der(bytes).ok().or_else(|| RsaPrivateKey::from_pkcs1_der(bytes).ok());
        public
            .map(Self::public)
            .or_else(|| private().map(Self::private))
            .ok_or_else(|| String::from("bytes that are no such key"))
    }

    fn public(key: RsaPublicKey) -> Self {
        Self { verifying: VerifyingKey::new(key), signing: None }
    }

    fn private(key: RsaPrivateKey) -> Self {
        Self { verifying: VerifyingKey::new(key.to_public_key()), signing: Some(SigningKey::new(key)) }
    }

    /// Everything compared here is public, so nothing needs hiding.
    pub(crate) fn matches(&self, content: &[&[u8]], candidates: &[Vec<u8>]) -> bool {
        let digest = digest(content);
        candidates.iter().any(|candidate| {
            Signature::try_from(candidate.as_slice())
                .is_ok_and(|signature| self.verifying.verify_prehash(&digest, &signature).is_ok())
        })
    }

    pub(crate) fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        let signing = self.signing.as_ref().ok_or_else(|| {
            ConfigError::invalid_key(
                0,
                "a private key (PKCS#8 or PKCS#1) to sign with",
                "a public key, which can only verify",
            )
        })?;
        let signature: Signature = signing.sign_prehash(&digest(content)).map_err(|_| {
            ConfigError::invalid_key(0, "a private key that can sign", "one whose parts don't fit together")
        })?;
        Ok(signature.to_vec())
    }
}

const EXPECTED: &str = "an RSA key in PEM or DER: SPKI or PKCS#1 to verify, PKCS#8 or PKCS#1 to sign";

fn digest(content: &[&[u8]]) -> [u8; 32] {
    let mut state = Sha256::new();
    content.iter().for_each(|piece| state.update(piece));
    state.finalize().into()
}

/// Environment variables bring a PEM's newlines as the two characters `\n`.
fn unescape_newlines(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.replace("\\r", "").replace("\\n", "\n"))
}

impl fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.signing.is_some() { "private" } else { "public" };
        write!(f, "RsaKey({kind}, {} bits)", self.verifying.as_ref().n().bits_vartime())
    }
}
