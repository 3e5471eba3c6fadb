//! A prepared key: set up once, used for every delivery.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::hmac::{self, HmacKey};
use super::rsa::{PublicKey, RsaKey};
use super::{Algorithm, KeyFormat};
use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::secret::{Doubts, Secret, SecretInput};

/// A prepared key of any algorithm.
#[derive(Debug)]
pub(crate) enum Key {
    Hmac(Box<HmacKey>),
    Rsa(Box<RsaKey>),
}

impl Key {
    /// Prepares the secret that stands at `index`.
    pub(crate) fn prepare(
        given: &SecretInput<'_>,
        algorithm: Algorithm,
        format: &KeyFormat,
        index: usize,
    ) -> Result<Self, ConfigError> {
        let secret = Secret::decode(given, algorithm, format, index)?;
        Ok(match algorithm {
            Algorithm::HmacSha256 => Self::Hmac(Box::new(HmacKey::new(&secret))),
            Algorithm::RsaPkcs1v15Sha256 => Self::Rsa(Box::new(RsaKey::read(&secret, index)?)),
        })
    }

    /// Whether any of the candidates signs the content, compared in constant time.
    pub(crate) fn matches(&self, content: &[&[u8]], candidates: &[Decoded]) -> bool {
        match self {
            Self::Hmac(key) => hmac::is_among(&key.mac(content), candidates),
            Self::Rsa(key) => key.matches(content, candidates),
        }
    }

    /// What is odd about the secret that it was made of.
    pub(crate) fn doubts(&self) -> Doubts {
        match self {
            Self::Hmac(key) => key.doubts(),
            Self::Rsa(_) => Doubts::default(),
        }
    }

    /// What is hashed before the content.
    pub(crate) fn hash_prefix(&self) -> &[u8] {
        match self {
            Self::Hmac(key) => key.inner_block(),
            Self::Rsa(_) => &[],
        }
    }

    /// The public key, where there is one.
    pub(crate) fn public(&self) -> Option<PublicKey> {
        match self {
            Self::Hmac(_) => None,
            Self::Rsa(key) => Some(key.public()),
        }
    }

    /// Signs the content.
    pub(crate) fn sign(&self, content: &[&[u8]]) -> Result<Vec<u8>, ConfigError> {
        match self {
            Self::Hmac(key) => Ok(key.mac(content).to_vec()),
            Self::Rsa(key) => key.sign(content),
        }
    }
}
