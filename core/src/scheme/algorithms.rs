//! Every algorithm: a row here and a file below. Nothing else asks which one it is.

use super::key_format::{KeyFormat, KeyKind};
use super::prepared_key::Prepared;
use crate::names::names;
use crate::secret::{Secret, SecretInput};

mod hmac_sha256;
mod rsa_pkcs1v15_sha256;

/// What is known of an algorithm.
struct Row {
    /// How many bytes a signature has. `None`: as many as the key has.
    signature_length: Option<usize>,
    /// What the receiver is given.
    key: KeyKind,
    /// Sets up the key, once for all deliveries. The number is the secret's, for errors.
    prepare: fn(&Secret, usize) -> Prepared,
}

names! {
    /// What makes a signature.
    pub enum Algorithm: Row {
        /// HMAC with SHA-256.
        HmacSha256 = "hmac-sha256" => Row {
            signature_length: Some(32),
            key: KeyKind::SharedSecret,
            prepare: hmac_sha256::prepare,
        },
        /// RSA PKCS#1 v1.5 with SHA-256.
        RsaPkcs1v15Sha256 = "rsa-pkcs1v15-sha256" => Row {
            signature_length: None,
            key: KeyKind::File,
            prepare: rsa_pkcs1v15_sha256::prepare,
        },
    }
}

impl Algorithm {
    /// How many bytes a signature has. `None`: as many as the key has.
    pub(crate) fn signature_length(self) -> Option<usize> {
        self.row().signature_length
    }

    /// What kind of key it takes.
    pub(crate) fn key_kind(self) -> KeyKind {
        self.row().key
    }

    /// Prepares the secret with that index.
    pub(crate) fn prepare(self, given: &SecretInput<'_>, format: &KeyFormat, index: usize) -> Prepared {
        let secret = Secret::decode(given, self.key_kind(), format, index)?;
        (self.row().prepare)(&secret, index)
    }
}
