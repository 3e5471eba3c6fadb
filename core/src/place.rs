//! One notion of where a value of a delivery stands.

use alloc::string::String;
use core::fmt;

use serde::{Serialize, Serializer};

use crate::headers;
use crate::names::{Named, names};

names! {
    /// The kinds of places, as a record names them: `kind:name`.
    pub(crate) enum PlaceKind {
        /// A header.
        Header = "header",
        /// A path in the JSON of the body: names joined by dots, with `[0]` for an item.
        Json = "json",
        /// A field of a form, urlencoded or multipart.
        Form = "form",
        /// A parameter of the URL's query.
        Query = "query",
        /// The URL's path, as it stands there, without the query.
        Path = "path",
        /// A claim of the JWT; dots go down.
        Claim = "claim",
        /// An entry of the signature header.
        Signature = "signature",
        /// A parameter of the header of a JWT or JWS.
        Jws = "jws",
        /// What the receiver has set.
        Setting = "setting",
    }
}

impl PlaceKind {
    /// Whether such a value is a part of the URL.
    pub(crate) fn is_of_url(self) -> bool {
        matches!(self, Self::Query | Self::Path)
    }

    /// Whether such a value is a part of the body.
    pub(crate) fn is_of_body(self) -> bool {
        matches!(self, Self::Json | Self::Form)
    }
}

/// Where a value of a delivery stands. As text: `header:X-Topic`, `json:data.id`, `path`.
///
/// ```
/// use hookseal::Place;
///
/// assert_eq!(Place::parse("json:data.id"), Some(Place::Json("data.id".into())));
/// assert_eq!(Place::Header("X-Topic".into()).to_string(), "header:X-Topic");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A header of that name.
    Header(String),
    /// A path in the JSON of the body: names joined by dots, with `[0]` for an item.
    Json(String),
    /// A field of a form, urlencoded or multipart.
    Form(String),
    /// A parameter of the URL's query.
    Query(String),
    /// The URL's path, as it stands there, without the query.
    Path,
    /// A claim of the JWT; dots go down.
    Claim(String),
    /// An entry of the signature header.
    Signature(String),
    /// A parameter of the header of a JWT or JWS.
    Jws(String),
    /// What the receiver has set in its options.
    Setting(String),
}

impl Place {
    /// Reads a place; `None` for a text that is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, name) = text.split_once(':').map_or((text, None), |(kind, name)| (kind, Some(name)));
        let kind = PlaceKind::from_name(kind)?;
        match name {
            Some("") => None,
            Some(path) if kind == PlaceKind::Json && !is_path(path) => None,
            // With a line end in a name, `sign` would write a header more.
            Some(name) if kind == PlaceKind::Header && !headers::is_name(name) => None,
            Some(name) => Self::of(kind, name),
            None => (kind == PlaceKind::Path).then_some(Self::Path),
        }
    }

    /// The place of that kind and name; `None` for a kind that has no names.
    pub(crate) fn of(kind: PlaceKind, name: &str) -> Option<Self> {
        let name = name.into();
        Some(match kind {
            PlaceKind::Header => Self::Header(name),
            PlaceKind::Json => Self::Json(name),
            PlaceKind::Form => Self::Form(name),
            PlaceKind::Query => Self::Query(name),
            PlaceKind::Claim => Self::Claim(name),
            PlaceKind::Signature => Self::Signature(name),
            PlaceKind::Jws => Self::Jws(name),
            PlaceKind::Setting => Self::Setting(name),
            PlaceKind::Path => return None,
        })
    }

    /// Its kind, and the name in it.
    pub(crate) fn parts(&self) -> (PlaceKind, &str) {
        match self {
            Self::Header(name) => (PlaceKind::Header, name),
            Self::Json(path) => (PlaceKind::Json, path),
            Self::Form(name) => (PlaceKind::Form, name),
            Self::Query(name) => (PlaceKind::Query, name),
            Self::Path => (PlaceKind::Path, ""),
            Self::Claim(path) => (PlaceKind::Claim, path),
            Self::Signature(entry) => (PlaceKind::Signature, entry),
            Self::Jws(name) => (PlaceKind::Jws, name),
            Self::Setting(name) => (PlaceKind::Setting, name),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, name) = self.parts();
        f.write_str(kind.name())?;
        match self {
            Self::Path => Ok(()),
            _ => write!(f, ":{name}"),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Whether a path in JSON can lead anywhere: names joined by dots, each of which may have items behind it, `[0]`.
pub(crate) fn is_path(path: &str) -> bool {
    path.split('.').all(|step| {
        let (_, items) = step.split_at(step.find('[').unwrap_or(step.len()));
        !step.is_empty() && are_items(items)
    })
}

fn are_items(mut text: &str) -> bool {
    while !text.is_empty() {
        let item = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let Some((_, rest)) = item.filter(|(index, _)| index.parse::<u32>().is_ok()) else { return false };
        text = rest;
    }
    true
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for text in [
            "header:X-A",
            "json:data.items[0].id",
            "form:a:b",
            "query:data.id",
            "path",
            "claim:a.b",
            "signature:t",
            "jws:kid",
            "setting:url",
        ] {
            assert_eq!(Place::parse(text).expect(text).to_string(), text);
        }
        for text in ["", "header", "header:", "X-A", "path:", "path:a", "Header:A", "body:a"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }
}
