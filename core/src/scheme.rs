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

pub use crate::encoding::{Encoding, Padding};
pub use crate::timestamp::SignedTimeFormat;
pub use algorithms::Algorithm;
pub use key_format::{KeyDecoding, KeyFormat};

pub(crate) mod algorithms;
pub(crate) mod asymmetric_key;
pub(crate) mod key_format;
pub(crate) mod prepared_key;

/// How a provider authenticates a delivery.
///
/// ```
/// use hookseal::Provider;
/// use hookseal::scheme::{Algorithm, Encoding, Scheme, SignatureHeader, SignedTimeFormat, SignedTimestamp};
///
/// let mut scheme = Scheme::new(SignatureHeader::kv_list("Stripe-Signature", Encoding::Hex, "v1"), Algorithm::HmacSha256);
/// scheme.template = "{timestamp}.{body}".into();
/// let mut time = SignedTimestamp::entry("t", SignedTimeFormat::Unix);
/// time.tolerance_s = Some(300);
/// scheme.timestamp = Some(time);
/// assert_eq!(Provider::find("stripe")?.scheme, scheme);
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
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
///
/// ```
/// use hookseal::scheme::{Encoding, SignatureHeader};
///
/// assert_eq!(SignatureHeader::plain("X-Acme-Signature", Encoding::Base64).header(), "X-Acme-Signature");
/// ```
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

impl Scheme {
    /// A scheme that signs the body alone, with the secret as it is or a key in PEM or
    /// DER; the rest are fields to be set.
    pub fn new(signature: SignatureHeader, algorithm: Algorithm) -> Self {
        Self {
            signature,
            algorithm,
            template: "{body}".into(),
            key: KeyFormat { decode: algorithm.key_kind().usual_decoding(), strip_prefix: None },
            timestamp: None,
            id: None,
        }
    }
}

impl SignatureHeader {
    /// One signature, without a prefix.
    pub fn plain(header: impl Into<String>, encoding: Encoding) -> Self {
        Self::Plain { header: header.into(), encoding, prefix: String::new() }
    }

    /// Named entries with commas between them.
    pub fn kv_list(header: impl Into<String>, encoding: Encoding, signature_key: impl Into<String>) -> Self {
        Self::KvList { header: header.into(), encoding, separator: ',', signature_key: signature_key.into() }
    }

    /// Entries with spaces between them, and a comma between version and signature.
    pub fn versioned_list(header: impl Into<String>, encoding: Encoding, version: impl Into<String>) -> Self {
        Self::VersionedList {
            header: header.into(),
            encoding,
            separator: ' ',
            version: version.into(),
            version_separator: ',',
        }
    }

    /// The header's name.
    pub fn header(&self) -> &str {
        let (Self::Plain { header, .. } | Self::KvList { header, .. } | Self::VersionedList { header, .. }) = self;
        header
    }
}

/// The time that a scheme signs: in a header of its own, or an entry of the
/// signature header.
///
/// ```
/// use hookseal::scheme::{SignedTimeFormat, SignedTimestamp};
///
/// let time = SignedTimestamp::header("X-Slack-Request-Timestamp", SignedTimeFormat::Unix);
/// assert_eq!(time.tolerance_s, None);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
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

impl SignedTimestamp {
    /// In a header of that name.
    pub fn header(name: impl Into<String>, format: SignedTimeFormat) -> Self {
        Self { header: Some(name.into()), signature_key: None, format, tolerance_s: None }
    }

    /// In the entry of that name of the signature header, a `kv-list`.
    pub fn entry(name: impl Into<String>, format: SignedTimeFormat) -> Self {
        Self { header: None, signature_key: Some(name.into()), format, tolerance_s: None }
    }
}
