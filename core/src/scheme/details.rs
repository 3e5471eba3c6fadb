//! What few schemes need beside a signature over the body.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};

use crate::names::names;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::scheme::Scheme;
use crate::written;

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
    /// Whether a JSON value may hold the text that separates it from the next.
    #[serde(skip_serializing_if = "written::is_false")]
    pub unescaped: bool,
    /// Patterns that values match, from the first character to the last.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map")]
    pub patterns: Vec<(Place, Pattern)>,
    /// What has to be at places: one of these templates' values.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map_of_texts")]
    pub require: Vec<(Place, Vec<String>)>,
    /// Values of the delivery that are compared with a template's.
    #[serde(rename = "match", skip_serializing_if = "Vec::is_empty", serialize_with = "write_matches")]
    pub matches: Vec<Match>,
    /// Claims of the JWT that are compared with templates' values.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "write_claims")]
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
    /// How the body is inflated first, where its `Content-Encoding` says so.
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

/// A value of the delivery that is a template's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Match {
    /// Where the value stands.
    pub place: Place,
    /// Whether it may be absent where what it covers is empty.
    pub optional: bool,
    /// The template whose value it is.
    pub value: String,
}

/// A claim of a JWT that is one of some templates' values.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClaimRule {
    /// The claim's name; dots go down.
    pub name: String,
    /// Whether it may be absent where what it covers is empty.
    pub optional: bool,
    /// The templates, one of whose values it is.
    pub values: Vec<String>,
}

/// How a name is written that may be absent.
fn mark(optional: bool) -> &'static str {
    if optional { "?" } else { "" }
}

fn write_matches<S: Serializer>(matches: &[Match], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(matches.len()))?;
    for Match { place, optional, value } in matches {
        map.serialize_entry(&alloc::format!("{place}{}", mark(*optional)), value)?;
    }
    map.end()
}

fn write_claims<S: Serializer>(claims: &[ClaimRule], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(claims.len()))?;
    for ClaimRule { name, optional, values } in claims {
        map.serialize_entry(&alloc::format!("{name}{}", mark(*optional)), &written::Texts(values))?;
    }
    map.end()
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

/// What has to be at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// Anything.
    Present,
    /// Nothing.
    Absent,
    /// One of these texts.
    OneOf(Vec<String>),
}

impl Condition {
    /// Whether it holds for what stands there.
    pub(crate) fn holds(&self, found: Option<&str>) -> bool {
        match self {
            Self::Present => found.is_some(),
            Self::Absent => found.is_none(),
            Self::OneOf(texts) => found.is_some_and(|found| texts.iter().any(|text| text == found)),
        }
    }
}

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Present => serializer.serialize_bool(true),
            Self::Absent => serializer.serialize_bool(false),
            Self::OneOf(texts) => written::texts(texts, serializer),
        }
    }
}

/// Headers that the delivery itself names: in a header, or an entry of the signature header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SignedHeaders {
    /// The header that has the names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// The entry of the signature header that has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature_key: Option<String>,
    /// What separates two names.
    pub separator: String,
    /// How one is written for `{header-lines}`, by `{name}` and `{value}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// What joins lines, and values.
    pub join: String,
}

names! {
    /// How a body is inflated.
    pub enum Decompression {
        /// One member of gzip.
        Gzip = "gzip",
    }
}

names! {
    /// Which spellings of a URL are tried.
    pub enum UrlVariants {
        /// With the default port, and without it.
        Port = "port",
    }
}

/// What is said of a JWS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Jws {
    /// Whether the payload isn't in it.
    #[serde(skip_serializing_if = "written::is_false")]
    pub detached: bool,
    /// Whether the payload is signed in base64url (RFC 7797).
    #[serde(skip_serializing_if = "written::is_true")]
    pub b64: bool,
    /// The detached payload. Default: `{body}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
}

/// Where a platform publishes its keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct KeySource {
    /// What is there.
    pub kind: KeySourceKind,
    /// Its URL, or a template of it.
    pub url: String,
    /// Patterns, one of which the URL's host matches.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<Pattern>,
    /// Patterns, one of which the URL's path matches.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<Pattern>,
}

names! {
    /// What a source of keys has.
    pub enum KeySourceKind {
        /// A key in PEM.
        Pem = "pem",
        /// A JSON Web Key Set.
        Jwks = "jwks",
        /// A certificate.
        Certificate = "certificate",
        /// An OpenID document, which names a JSON Web Key Set.
        OpenId = "openid",
        /// A JSON object from key id to certificate.
        X509Map = "x509-map",
    }
}

impl SignedHeaders {
    /// Where the names stand.
    pub(crate) fn place(&self) -> Place {
        match (&self.header, &self.signature_key) {
            (Some(name), _) => Place::Header(name.clone()),
            (None, entry) => Place::Signature(entry.clone().unwrap_or_default()),
        }
    }
}

impl Scheme {
    /// What few schemes need, which can be set.
    pub fn details_mut(&mut self) -> &mut SchemeDetails {
        self.details.get_or_insert_with(Box::default)
    }
}
