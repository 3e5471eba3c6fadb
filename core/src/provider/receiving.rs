//! What a receiver sets, what makes two deliveries one event, and what asks for an answer.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::pattern::Pattern;
use crate::place::Place;
use crate::scheme::Condition;
use crate::written;

/// What the receiver sets in its options, because it alone knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Setting {
    /// Its name.
    #[serde(skip)]
    pub name: String,
    /// What it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Its value where the receiver sets none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// The pattern that it matches, from the first character to the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Pattern>,
}

impl Setting {
    /// One of that name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: String::new(), default: None, pattern: None }
    }
}

pub(super) fn write_settings<S: Serializer>(settings: &[Setting], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(settings.len()))?;
    for setting in settings {
        map.serialize_entry(&setting.name, setting)?;
    }
    map.end()
}

/// What makes two deliveries the same event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventKey {
    /// The values at these places.
    Places(Vec<Place>),
    /// The body.
    Body,
    /// Nothing that the platform sends: it repeats bodies.
    Nothing,
}

impl Serialize for EventKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Places(places) => places.serialize(serializer),
            Self::Body => serializer.serialize_str("body"),
            Self::Nothing => serializer.serialize_str("none"),
        }
    }
}

/// A request that isn't an event and wants an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Challenge {
    /// How such a request is told.
    pub when: ChallengeConditions,
    /// Whether it is signed as a delivery is.
    #[serde(skip_serializing_if = "written::is_false")]
    pub signed: bool,
    /// What it asks to be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<ChallengeToken>,
    /// Where the token stands that the receiver has set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_token: Option<Place>,
    /// The answer.
    pub answer: ChallengeAnswer,
    /// Where the key stands that it delivers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivers_key: Option<Place>,
}

/// How a challenge is told from a delivery.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChallengeConditions {
    /// The method of the request.
    pub method: Option<String>,
    /// What has to be at places.
    pub places: Vec<(Place, Condition)>,
}

impl Serialize for ChallengeConditions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(method) = &self.method {
            map.serialize_entry("method", method)?;
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
    pub pattern: Option<Pattern>,
}

/// What a challenge is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ChallengeAnswer {
    /// The status. Default: 200.
    pub status: u16,
    /// The template of an answer in plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The fields of an answer in JSON, by name and template.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map")]
    pub json: Vec<(String, String)>,
    /// Headers of the answer, by name and template.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "written::map")]
    pub headers: Vec<(String, String)>,
}
