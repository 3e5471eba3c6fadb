//! The parts of what few schemes need beside a signature over the body.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::names::names;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::written;

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

pub(super) fn write_matches<S: Serializer>(matches: &[Match], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(matches.len()))?;
    for Match { place, optional, value } in matches {
        map.serialize_entry(&alloc::format!("{place}{}", mark(*optional)), value)?;
    }
    map.end()
}

pub(super) fn write_claims<S: Serializer>(claims: &[ClaimRule], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(claims.len()))?;
    for ClaimRule { name, optional, values } in claims {
        map.serialize_entry(&alloc::format!("{name}{}", mark(*optional)), &written::Texts(values))?;
    }
    map.end()
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
    /// How a body may be compressed.
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
    /// Of a list of keys: the field that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// Of a list of keys: the field of an entry that has the key's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Of a list of keys: the field of an entry that has the key in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
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
        /// A JSON object with a list of keys in PEM and their ids.
        KeyList = "key-list",
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
