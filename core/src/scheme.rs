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
use alloc::vec::Vec;

use serde::Serialize;
use serde::ser::{Error as _, SerializeMap, Serializer};

use crate::body_format::BodyFormat;
use crate::pattern::Pattern;
use crate::place::{Place, PlaceKind};
use crate::rarely::{Rarely, WHOLE};
use crate::timestamp::Timestamp;
use crate::written;

pub use crate::encoding::{Encoding, Padding};
pub use crate::timestamp::SignedTimeFormat;
pub use algorithms::Algorithm;
pub use details::{
    ClaimRule, Condition, Decompression, Jws, KeySource, KeySourceKind, Match, SignedHeaders, UrlVariants,
};
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
#[cfg_attr(not(feature = "whole"), path = "scheme/no_key_files.rs")]
pub(crate) mod key_files;
pub(crate) mod key_format;
pub(crate) mod key_reader;
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
    pub details: Option<Rarely<SchemeDetails>>,
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

/// The fields that most schemes have.
pub(crate) const COMMON_FIELDS: &[&str] = &["signature", "algorithm", "template", "key", "timestamp", "id"];

/// Those that few have.
pub(crate) const DETAIL_FIELDS: &[&str] = &[
    "algorithms",
    "covers_body",
    "unescaped",
    "patterns",
    "require",
    "match",
    "claims",
    "shared_key",
    "audience",
    "alternatives",
    "alternatives_required",
    "signed_headers",
    "items",
    "body",
    "format",
    "decompress",
    "url_variants",
    "jws",
    "components",
    "tag",
    "label",
    "key_source",
];

/// What few schemes need beside a signature over the body.
///
/// ```
/// use hookseal::Provider;
///
/// let record = r#"{
///     "id": "acme",
///     "scheme": {
///         "signature": { "header": "X-Signature", "encoding": "hex" },
///         "algorithm": "hmac-sha256",
///         "require": { "header:X-Version": "1" }
///     }
/// }"#;
/// let details = Provider::from_json(record)?.scheme.details.expect("a requirement");
/// assert_eq!(details.require[0].0.to_string(), "header:X-Version");
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SchemeDetails {
    /// The pinned algorithms of a JWT, a JWS or an HTTP message signature, as these name them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub algorithms: Vec<String>,
    /// Whether the body is bound. Default: found from what is signed, which must have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub covers_body: Option<bool>,
    /// Whether a JSON value, or a header's that the delivery names, may hold the text that separates it from the next.
    #[serde(skip_serializing_if = "written::is_false")]
    pub unescaped: bool,
    /// Patterns that values match, from the first character to the last.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map")]
    pub patterns: Vec<(Place, Pattern)>,
    /// What has to be at places: one of these templates' values.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map_of_texts")]
    pub require: Vec<(Place, Vec<String>)>,
    /// Values of the delivery that are compared with a template's.
    #[serde(rename = "match", skip_serializing_if = "Vec::is_empty", serialize_with = "details::write_matches")]
    pub matches: Vec<Match>,
    /// Claims of the JWT that are compared with templates' values.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "details::write_claims")]
    pub claims: Vec<ClaimRule>,
    /// Whether all customers of the platform share the key.
    #[serde(skip_serializing_if = "written::is_false")]
    pub shared_key: bool,
    /// Signed places that are compared with the receiver's own values.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map")]
    pub audience: Vec<(Place, String)>,
    /// Other schemes, the first of whose conditions hold decides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// Whether a delivery to which no alternative applies is refused. Default: the scheme itself applies.
    #[serde(skip_serializing_if = "written::is_false")]
    pub alternatives_required: bool,
    /// Headers that the delivery itself names, and which are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_headers: Option<SignedHeaders>,
    /// Where the items are, each of which has its own signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// The place of the JSON that is read. Default: the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Place>,
    /// What a body of an alternative is. Default: what the envelope says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<BodyFormat>,
    /// How the body may be compressed. What it holds is signed, and is the payload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decompress: Option<Decompression>,
    /// Which spellings of the URL are tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_variants: Option<UrlVariants>,
    /// What is said of a JWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jws: Option<Jws>,
    /// The components that an HTTP message signature must cover.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<String>,
    /// The tag that an HTTP message signature must have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The label that an HTTP message signature must have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Where the platform publishes its keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_source: Option<KeySource>,
}

/// A scheme that applies where its conditions hold.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Alternative {
    /// The conditions, all of which hold.
    pub when: Vec<(Place, Condition)>,
    /// The scheme then, whole.
    pub scheme: Scheme,
}

impl Serialize for Alternative {
    /// With null for what it doesn't have: the common scheme may have it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Conditions<'a>(&'a [(Place, Condition)]);
        impl Serialize for Conditions<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                written::map(self.0, serializer)
            }
        }
        let scheme = serde_json::to_value(&self.scheme).map_err(S::Error::custom)?;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("when", &Conditions(&self.when))?;
        for name in COMMON_FIELDS.iter().chain(DETAIL_FIELDS) {
            map.serialize_entry(name, &scheme.get(name))?;
        }
        map.end()
    }
}

impl Alternative {
    /// That scheme, where all these conditions hold.
    pub fn new(when: Vec<(Place, Condition)>, scheme: Scheme) -> Self {
        Self { when, scheme }
    }
}

impl Scheme {
    /// The headers that the delivery itself names.
    pub(crate) fn signed_headers(&self) -> Option<&SignedHeaders> {
        self.details.as_deref()?.signed_headers.as_ref()
    }

    /// Whether values are joined by a text that each of them may hold.
    pub(crate) fn is_unescaped(&self) -> bool {
        self.details.as_deref().is_some_and(|details| details.unescaped)
    }

    /// What few schemes need, which can be set.
    #[cfg(feature = "whole")]
    pub fn details_mut(&mut self) -> &mut SchemeDetails {
        self.details.get_or_insert_default()
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

    /// A time as it is written there: one that has a pattern in the first spelling that this knows.
    pub(crate) fn written(&self, now: Timestamp) -> String {
        const SPELLINGS: [SignedTimeFormat; 3] =
            [SignedTimeFormat::Rfc3339, SignedTimeFormat::Unix, SignedTimeFormat::UnixMs];
        let known = SPELLINGS.into_iter().map(|format| now.write(format));
        let mut known = known.filter(|text| self.pattern().is_some_and(|pattern| pattern.matches(text)));
        known.next().unwrap_or_else(|| now.write(self.format))
    }

    /// The pattern of its text, which few have.
    pub(crate) fn pattern(&self) -> Option<&Pattern> {
        self.pattern.as_ref().filter(|_| WHOLE)
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
