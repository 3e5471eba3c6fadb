//! Requests that aren't events and want an answer, as a record tells them.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::encoding::Encoding;
use crate::names::names;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::rarely::Rarely;
use crate::scheme::Condition;
use crate::written;

/// A request that isn't an event and wants an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Challenge {
    /// How such a request is told.
    pub when: ChallengeConditions,
    /// Whether it is signed as a delivery is, and answered only then.
    #[serde(skip_serializing_if = "written::is_false")]
    pub signed: bool,
    /// What it asks to be answered: `{token}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<ChallengeToken>,
    /// What has to be the receiver's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_token: Option<VerifyToken>,
    /// What is hashed for the answer: `{digest}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<Rarely<ChallengeDigest>>,
    /// The answer.
    pub answer: ChallengeAnswer,
    /// Where the key stands that it delivers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivers_key: Option<Rarely<Place>>,
}

/// How a challenge is told from a delivery.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChallengeConditions {
    /// The method of the request. Default: POST.
    pub method: Option<String>,
    /// Whether the body has to be empty.
    pub empty_body: bool,
    /// What has to be at places.
    pub places: Vec<(Place, Condition)>,
}

impl Serialize for ChallengeConditions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(method) = &self.method {
            map.serialize_entry("method", method)?;
        }
        if self.empty_body {
            map.serialize_entry("body", "")?;
        }
        for (place, condition) in &self.places {
            map.serialize_entry(place, condition)?;
        }
        map.end()
    }
}

/// What a challenge asks to be answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ChallengeToken {
    /// Where it stands.
    pub place: Place,
    /// The pattern that it matches, from the first character to the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Rarely<Pattern>>,
}

/// What has to be the receiver's own, as its settings say it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct VerifyToken {
    /// Where it stands.
    pub place: Place,
    /// The setting that it is. The usual one is `verify_token`.
    pub setting: String,
}

impl Serialize for VerifyToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.setting == "verify_token" {
            return self.place.serialize(serializer);
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("place", &self.place)?;
        map.serialize_entry("setting", &self.setting)?;
        map.end()
    }
}

/// What is hashed for the answer to a challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ChallengeDigest {
    /// The hash. Default: it is signed as the scheme signs, under the receiver's secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<DigestAlgorithm>,
    /// The template of what is hashed. Default: `{token}`.
    pub template: String,
    /// How it is written.
    pub encoding: Encoding,
}

names! {
    /// A hash.
    pub enum DigestAlgorithm {
        /// SHA-1.
        Sha1 = "sha1",
        /// SHA-256.
        Sha256 = "sha256",
        /// SHA-384.
        Sha384 = "sha384",
        /// SHA-512.
        Sha512 = "sha512",
    }
}

/// What a challenge is answered. Its templates are literal text and names in braces:
/// `{token}`, `{digest}`, `{url-without-query}`, and any [`Place`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ChallengeAnswer {
    /// The status. Default: 200.
    pub status: u16,
    /// The template of an answer in plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The fields of an answer in JSON, by name.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map")]
    pub json: Vec<(String, ChallengeValue)>,
    /// Headers of the answer, by name and template. One whose places hold nothing is left out.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map")]
    pub headers: Vec<(String, String)>,
}

/// A field of an answer in JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ChallengeValue {
    /// A template, whose value is a string.
    Template(String),
    /// A whole number, as it is.
    Number(u32),
    /// `true` or `false`, as it is.
    Boolean(bool),
}
