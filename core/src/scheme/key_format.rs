//! How a secret, as the provider shows it, becomes a key.

use alloc::string::String;

use serde::Serialize;

use crate::names::names;

/// How a secret, as the provider shows it, becomes a key. Default: the secret's own bytes.
///
/// ```
/// let mut key = hookseal::scheme::KeyFormat::default();
/// key.strip_prefix = Some("whsec_".into());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyFormat {
    /// How the secret is decoded.
    pub decode: KeyDecoding,
    /// A prefix that is taken off first, if it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strip_prefix: Option<String>,
}

impl Default for KeyFormat {
    fn default() -> Self {
        Self { decode: KeyDecoding::Utf8, strip_prefix: None }
    }
}

names! {
    /// How a secret is decoded.
    pub enum KeyDecoding {
        /// Not at all: the key is the secret's own bytes.
        Utf8 = "utf8",
        /// As base64.
        Base64 = "base64",
        /// As a key in PEM or DER.
        Pem = "pem",
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
