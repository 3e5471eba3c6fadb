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

use alloc::boxed::Box;
use alloc::string::String;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::pattern::Pattern;
use crate::place::{Place, PlaceKind};

pub use crate::encoding::{Encoding, Padding};
pub use crate::timestamp::SignedTimeFormat;
pub use algorithms::Algorithm;
pub use details::{
    Alternative, ClaimRule, Condition, Decompression, Jws, KeySource, KeySourceKind, Match, SchemeDetails,
    SignedHeaders, UrlVariants,
};
pub(crate) use details::{COMMON_FIELDS, DETAIL_FIELDS};
pub use key_format::{KeyDecoding, KeyDetails, KeyFormat, KeyHash, Normalization};
pub(crate) use signature::Grammar;
pub use signature::{Repeated, SignatureForm, SignatureGrammar, SignatureHeader, SignatureOptions, SignaturePlace};

pub(crate) mod algorithms;
pub(crate) mod asymmetric_key;
mod details;
pub(crate) mod ecdsa_der;
pub(crate) mod filled;
pub(crate) mod hash;
pub(crate) mod jose;
pub(crate) mod key_format;
pub(crate) mod prepared_key;
mod signature;

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
    /// What is signed: literal text and names in braces: `{body}`, `{timestamp}`, `{id}`,
    /// `{url}`, `{method}`, `{header:Name}` and any other [`Place`].
    pub template: String,
    /// How a secret becomes a key.
    pub key: KeyFormat,
    /// The signed time, if the scheme has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<SignedTimestamp>,
    /// What is signed as `{id}`, if the scheme has one: mostly a header.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "write_id")]
    pub id: Option<Place>,
    /// What few schemes need beside these.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub details: Option<Box<SchemeDetails>>,
}

impl Scheme {
    /// A scheme that signs the body alone, with the secret as it is or a key in PEM or
    /// DER; the rest are fields to be set.
    pub fn new(signature: SignatureHeader, algorithm: Algorithm) -> Self {
        Self {
            signature,
            algorithm,
            template: "{body}".into(),
            key: KeyFormat {
                decode: algorithm.key_kind().unwrap_or(key_format::KeyKind::File).usual_decoding(),
                ..KeyFormat::default()
            },
            timestamp: None,
            id: None,
            details: None,
        }
    }
}

/// The time that a scheme signs: mostly in a header of its own, or an entry of the
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
    /// Where it stands.
    #[serde(flatten, serialize_with = "write_place")]
    pub place: Place,
    /// How it is written.
    pub format: SignedTimeFormat,
    /// How many seconds it may be off, either way. `None`: any time is taken.
    pub tolerance_s: Option<u32>,
    /// The pattern of a time that is taken as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Pattern>,
}

impl SignedTimestamp {
    /// In a header of that name.
    pub fn header(name: impl Into<String>, format: SignedTimeFormat) -> Self {
        Self::at(Place::Header(name.into()), format)
    }

    /// In the entry of that name of the signature header.
    pub fn entry(name: impl Into<String>, format: SignedTimeFormat) -> Self {
        Self::at(Place::Signature(name.into()), format)
    }

    /// At that place.
    pub fn at(place: Place, format: SignedTimeFormat) -> Self {
        Self { place, format, tolerance_s: None, pattern: None }
    }

    /// The name of its header, if it is in one.
    pub(crate) fn header_name(&self) -> Option<&str> {
        match &self.place {
            Place::Header(name) => Some(name),
            _ => None,
        }
    }

    /// The entry of the signature header, if it is there.
    pub(crate) fn entry_name(&self) -> Option<&str> {
        match &self.place {
            Place::Signature(name) => Some(name),
            _ => None,
        }
    }
}

/// The fields that say where a time stands, and the kinds of places that they mean.
pub(crate) const TIME_PLACES: [(&str, PlaceKind); 7] = [
    ("header", PlaceKind::Header),
    ("signature_key", PlaceKind::Signature),
    ("json", PlaceKind::Json),
    ("form", PlaceKind::Form),
    ("query", PlaceKind::Query),
    ("claim", PlaceKind::Claim),
    ("jws", PlaceKind::Jws),
];

/// A header by its name alone.
fn write_id<S: Serializer>(id: &Option<Place>, serializer: S) -> Result<S::Ok, S::Error> {
    match id {
        Some(Place::Header(name)) => serializer.serialize_str(name),
        other => other.serialize(serializer),
    }
}

fn write_place<S: Serializer>(place: &Place, serializer: S) -> Result<S::Ok, S::Error> {
    let (kind, name) = place.parts();
    let mut map = serializer.serialize_map(Some(1))?;
    for (field, _) in TIME_PLACES.iter().filter(|(_, other)| *other == kind) {
        map.serialize_entry(field, name)?;
    }
    map.end()
}
