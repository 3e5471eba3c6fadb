//! How a provider authenticates: what is signed, with what, how it is written down.
//!
//! A scheme is data. Its JSON form names everything as the fields here do:
//!
//! ```json
//! { "signature": { "kind": "kv-list", "header": "Stripe-Signature", "signature_key": "v1", "encoding": "hex" },
//!   "algorithm": "hmac-sha256",
//!   "template": "{timestamp}.{body}",
//!   "timestamp": { "signature_key": "t", "format": "unix", "tolerance_s": 300 } }
//! ```

use alloc::string::String;

use serde::Serialize;

use crate::names::names;

pub use crate::encoding::Encoding;
pub use crate::timestamp::SignedTimeFormat;
pub use algorithms::Algorithm;
pub use key_format::{KeyDecoding, KeyFormat};

mod algorithms;
pub(crate) mod key_format;
pub(crate) mod prepared_key;

/// How a provider authenticates a delivery.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scheme {
    /// Where the signature is and how it is written.
    pub signature: SignatureHeader,
    /// What makes the signature.
    pub algorithm: Algorithm,
    /// What is signed: literal text and `{body}`, `{timestamp}`, `{id}`,
    /// `{url}`, `{method}`, `{header:Name}`.
    pub template: String,
    /// How a secret becomes a key.
    pub key: KeyFormat,
    /// The signed time, if the scheme has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<SignedTimestamp>,
    /// The header that is signed as `{id}`, if the scheme has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// The header that carries the signature, and its grammar.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SignatureHeader {
    /// One signature, after an optional fixed prefix: `sha256=5d61…`.
    Plain {
        /// The header's name.
        header: String,
        /// How the signature's bytes are written.
        encoding: Encoding,
        /// What must be before it, to the letter.
        prefix: String,
    },
    /// Named entries: `t=1492774577,v1=5257…,v0=6ffb…`. Unknown names are skipped.
    KvList {
        /// The header's name.
        header: String,
        /// How the signature's bytes are written.
        encoding: Encoding,
        /// What separates two entries.
        separator: char,
        /// The name of the entries that are signatures.
        signature_key: String,
    },
    /// Entries with a version each: `v1,K5oZ… v1a,hnO3…`. Other versions are skipped.
    VersionedList {
        /// The header's name.
        header: String,
        /// How the signature's bytes are written.
        encoding: Encoding,
        /// What separates two entries.
        separator: char,
        /// The version that this scheme verifies.
        version: String,
        /// What separates a version from its signature.
        version_separator: char,
    },
}

names! {
    /// How the signature header is written.
    pub(crate) enum Grammar {
        /// One signature, after an optional `prefix`: `sha256=5d61…`.
        Plain = "plain",
        /// Named entries, `t=1492774577,v1=5257…`; those named `signature_key` are signatures.
        KvList = "kv-list",
        /// Entries with a version each, `v1,K5oZ… v1a,hnO3…`; those of `version` are signatures.
        VersionedList = "versioned-list",
    }
}

impl SignatureHeader {
    /// The header's name.
    pub fn header(&self) -> &str {
        let (Self::Plain { header, .. } | Self::KvList { header, .. } | Self::VersionedList { header, .. }) = self;
        header
    }
}

/// The time that a scheme signs: in a header of its own, or an entry of the
/// signature header.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SignedTimestamp {
    /// The header that carries it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// The entry of a `kv-list` that carries it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature_key: Option<String>,
    /// How it is written.
    pub format: SignedTimeFormat,
    /// How many seconds it may be off, either way. `None`: any time is taken.
    pub tolerance_s: Option<u32>,
}
