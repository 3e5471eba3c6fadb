//! Every algorithm: a row here and a file below. Nothing else asks which one it is.

use alloc::boxed::Box;

use super::asymmetric_key::{HashingKey, ReadKey};
use super::key_format::{KeyFormat, KeyKind};
use super::prepared_key::PreparedKey;
use crate::error::ConfigError;
use crate::names::names;
use crate::secret::{Secret, SecretInput};
use hmac::Hash;

mod hmac;
#[cfg(feature = "public-keys")]
mod rsa_pkcs1v15_sha256;
#[cfg(not(feature = "public-keys"))]
use elsewhere as rsa_pkcs1v15_sha256;

/// What is known of an algorithm.
struct Row {
    /// How many bytes a signature has. `None`: as many as the key has.
    signature_length: Option<usize>,
    /// How its key is set up, once for all deliveries.
    key: KeySetup,
}

enum KeySetup {
    /// For HMAC, from a secret that sender and receiver share. The hash's name, not its
    /// code: a module that reads key files alone has none of it.
    Secret(Hash),
    /// From a key file. The number is the secret's, for errors.
    File(fn(&[u8], usize) -> ReadKey),
}

names! {
    /// What makes a signature.
    pub enum Algorithm: Row {
        /// HMAC with SHA-1, which some old platforms sign with. A new scheme takes SHA-256.
        HmacSha1 = "hmac-sha1" => Row {
            signature_length: Some(20),
            key: KeySetup::Secret(Hash::Sha1),
        },
        /// HMAC with SHA-256.
        HmacSha256 = "hmac-sha256" => Row {
            signature_length: Some(32),
            key: KeySetup::Secret(Hash::Sha256),
        },
        /// HMAC with SHA-384.
        HmacSha384 = "hmac-sha384" => Row {
            signature_length: Some(48),
            key: KeySetup::Secret(Hash::Sha384),
        },
        /// HMAC with SHA-512.
        HmacSha512 = "hmac-sha512" => Row {
            signature_length: Some(64),
            key: KeySetup::Secret(Hash::Sha512),
        },
        /// RSA PKCS#1 v1.5 with SHA-256.
        RsaPkcs1v15Sha256 = "rsa-pkcs1v15-sha256" => Row {
            signature_length: None,
            key: KeySetup::File(rsa_pkcs1v15_sha256::read),
        },
    }
}

/// What reads the key with that index from a file's bytes.
pub type KeyReader<'r> = &'r dyn Fn(Algorithm, &[u8], usize) -> ReadKey;

impl Algorithm {
    /// How many bytes a signature has. `None`: as many as the key has.
    pub(crate) fn signature_length(self) -> Option<usize> {
        self.row().signature_length
    }

    /// What kind of key it takes.
    pub(crate) fn key_kind(self) -> KeyKind {
        match self.row().key {
            KeySetup::Secret(_) => KeyKind::SharedSecret,
            KeySetup::File(_) => KeyKind::File,
        }
    }

    /// Prepares the secret with that index; a key file is read by `reader`.
    pub(crate) fn prepare(
        self,
        given: &SecretInput<'_>,
        format: &KeyFormat,
        index: usize,
        reader: KeyReader<'_>,
    ) -> Result<Box<dyn PreparedKey>, ConfigError> {
        let secret = Secret::decode(given, self.key_kind(), format, index)?;
        match self.row().key {
            KeySetup::Secret(hash) => Ok(hmac::prepare(&secret, hash)),
            KeySetup::File(_) => Ok(Box::new(HashingKey(reader(self, secret.bytes(), index)?))),
        }
    }

    /// Reads the key with that index from a file's bytes.
    ///
    /// # Errors
    /// `invalid_key`; `invalid_option` for an algorithm that has no key files, or isn't in this build
    pub(crate) fn read_key(self, file: &[u8], index: usize) -> ReadKey {
        match self.row().key {
            KeySetup::File(read) => read(file, index),
            KeySetup::Secret(_) => Err(ConfigError::invalid_option("the algorithm", "one with key files", self.name())),
        }
    }
}

/// Stands for the algorithms that aren't in this build.
#[cfg(not(feature = "public-keys"))]
mod elsewhere {
    use crate::error::ConfigError;
    use crate::scheme::asymmetric_key::ReadKey;

    pub(super) fn read(_: &[u8], _: usize) -> ReadKey {
        Err(ConfigError::invalid_option(
            "scheme.algorithm",
            "one that takes a shared secret: this build has no other",
            "one whose key comes in a file (the feature `public-keys`)",
        ))
    }
}
