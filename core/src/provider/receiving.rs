//! What a receiver sets, and what makes two deliveries one event.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::pattern::Pattern;
use crate::place::Place;
use crate::rarely::Rarely;

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
    pub pattern: Option<Rarely<Pattern>>,
    /// The values that it can have. Default: any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

impl Setting {
    /// One of that name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: String::new(), default: None, pattern: None, values: Vec::new() }
    }
}

/// Where a delivery says which attempt it is: in a header, or in the payload.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AttemptNumber {
    /// The header's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// Else the path of a field: names with dots between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<String>,
    /// What the first attempt has, 0 where retries are counted. Default: 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<u32>,
}

/// What the provider takes for an acknowledgement: what a receiver answers that has no answer of its own.
///
/// ```
/// use hookseal::Acknowledgement;
///
/// let adyen = hookseal::Provider::find("adyen-standard")?;
/// assert_eq!(adyen.acknowledgement, Some(Acknowledgement::new("[accepted]")));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// The HTTP status. Default: 200.
    pub status: u16,
    /// The body, as plain text. It may be empty.
    pub text: String,
}

impl Acknowledgement {
    /// That text, with the status 200.
    pub fn new(text: impl Into<String>) -> Self {
        Self { status: 200, text: text.into() }
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
    /// The type and the body: the platform sends one body under two types.
    TypeAndBody,
    /// The signed time and the body: the platform repeats bodies.
    TimeAndBody,
    /// Nothing that the platform sends: it repeats bodies.
    Nothing,
}

impl EventKey {
    /// Whether nothing else has to be read for it than for any event.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self, Self::TypeAndBody | Self::TimeAndBody | Self::Nothing)
    }
}

impl Serialize for EventKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Places(places) => places.serialize(serializer),
            Self::Body => serializer.serialize_str("body"),
            Self::TypeAndBody => serializer.serialize_str("type-and-body"),
            Self::TimeAndBody => serializer.serialize_str("time-and-body"),
            Self::Nothing => serializer.serialize_str("none"),
        }
    }
}
