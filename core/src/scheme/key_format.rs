//! How a secret, as the provider shows it, becomes a key.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::encoding::Padding;
use crate::names::names;
use crate::place::Place;
use crate::rarely::Rarely;
use crate::written;

/// How a secret, as the provider shows it, becomes a key. Default: the secret's own bytes.
///
/// ```
/// let mut key = hookseal::scheme::KeyFormat::default();
/// key.strip_prefix = vec!["whsec_".into()];
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyFormat {
    /// How the secret is decoded.
    pub decode: KeyDecoding,
    /// Prefixes, the first of which that is there is taken off first.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::texts")]
    pub strip_prefix: Vec<String>,
    /// What few keys need.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub details: Option<Rarely<KeyDetails>>,
}

impl Default for KeyFormat {
    fn default() -> Self {
        Self { decode: KeyDecoding::Utf8, strip_prefix: Vec::new(), details: None }
    }
}

/// What few keys need.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyDetails {
    /// Whether base64 is padded. Default: as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub padding: Option<Padding>,
    /// How the secret's Unicode is normalized first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normalize: Option<Normalization>,
    /// The hash of the secret that is the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<KeyHash>,
    /// The text that is decoded: `{secret}&`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Where a delivery names its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Place>,
    /// Whether the n-th signature is made with the n-th key.
    #[serde(skip_serializing_if = "written::is_false")]
    pub paired: bool,
    /// Whether the key comes in an X.509 certificate.
    #[serde(skip_serializing_if = "written::is_false")]
    pub certificate: bool,
}

impl KeyFormat {
    /// What few keys need, which can be set.
    #[cfg(feature = "whole")]
    pub fn details_mut(&mut self) -> &mut KeyDetails {
        self.details.get_or_insert_default()
    }
}

names! {
    /// How a secret's Unicode is normalized.
    pub enum Normalization {
        /// Compatibility decomposition.
        Nfkd = "nfkd",
    }
}

names! {
    /// The hash of a secret that is the key.
    pub enum KeyHash {
        /// Its bytes by SHA-1.
        Sha1 = "sha1",
        /// Its bytes by SHA-256.
        Sha256 = "sha256",
    }
}

names! {
    /// How a secret is decoded.
    pub enum KeyDecoding {
        /// Not at all: the key is the secret's own bytes.
        Utf8 = "utf8",
        /// As base64.
        Base64 = "base64",
        /// As base64url.
        Base64url = "base64url",
        /// As hexadecimal digits.
        Hex = "hex",
        /// As a key in PEM or DER.
        Pem = "pem",
        /// As a JSON Web Key, or a set of them.
        Jwks = "jwks",
    }
}

/// What an algorithm takes as its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyKind {
    /// A secret that sender and receiver share.
    SharedSecret,
    /// A key in PEM or DER.
    File,
}

impl KeyKind {
    /// How most providers show such a key.
    pub(crate) fn usual_decoding(self) -> KeyDecoding {
        match self {
            Self::SharedSecret => KeyDecoding::Utf8,
            Self::File => KeyDecoding::Pem,
        }
    }
}
