//! What is signed: a scheme's template, and the bytes that it gives for a delivery.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::error::{ConfigError, Quoted, VerificationErrorKind};
use crate::headers::Headers;
use crate::names::{Named, names};

/// The signed bytes, piece by piece.
pub(crate) type Content<'d> = SmallVec<[&'d [u8]; 5]>;

/// A parsed template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template(Vec<Part>);

names! {
    /// What a template names in braces, between literal text.
    pub(crate) enum PartName {
        /// The raw body.
        Body = "body",
        /// The signed time, as it is written in the delivery.
        Timestamp = "timestamp",
        /// The signed id.
        Id = "id",
        /// The URL that was requested.
        Url = "url",
        /// The method of the request.
        Method = "method",
        /// The value of any other header.
        Header = "header",
    }
}

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Literal(String),
    Body,
    Timestamp,
    Id,
    Url,
    Method,
    Header(String),
}

/// The values of a template's parts in one delivery.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'s, 'd> {
    pub(crate) body: &'d [u8],
    pub(crate) timestamp: Option<&'d str>,
    pub(crate) id: Option<&'d str>,
    pub(crate) url: Option<&'d str>,
    pub(crate) method: Option<&'d str>,
    pub(crate) headers: &'s Headers<'d>,
}

impl Template {
    /// Reads a template: literal text and names in braces.
    pub(crate) fn parse(template: &str) -> Result<Self, ConfigError> {
        let mut parts = Vec::new();
        let mut rest = template;
        while let Some((literal, after)) = rest.split_once('{') {
            if !literal.is_empty() {
                parts.push(Part::Literal(literal.into()));
            }
            let (name, after) = after.split_once('}').ok_or_else(|| refuse(template, "a `{` without its `}`"))?;
            parts.push(Part::named(name).ok_or_else(|| refuse(template, &format!("the unknown part `{{{name}}}`")))?);
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Literal(rest.into()));
        }
        // A signature that leaves the body out would accept any body.
        match parts.iter().filter(|part| **part == Part::Body).count() {
            1 => Ok(Self(parts)),
            count => Err(refuse(template, &format!("`{{body}}` {count} times"))),
        }
    }

    pub(crate) fn parts(&self) -> &[Part] {
        &self.0
    }

    pub(crate) fn is_body_alone(&self) -> bool {
        matches!(self.0.as_slice(), [Part::Body])
    }

    pub(crate) fn ends_with_body(&self) -> bool {
        self.0.last() == Some(&Part::Body)
    }

    pub(crate) fn signs_timestamp(&self) -> bool {
        self.0.contains(&Part::Timestamp)
    }

    pub(crate) fn signs_id(&self) -> bool {
        self.0.contains(&Part::Id)
    }

    pub(crate) fn signs_request(&self) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Url | Part::Method))
    }

    /// The names of the headers that are signed by name.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Header(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// The signed bytes, piece by piece: never joined, never re-encoded.
    pub(crate) fn content<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Content<'d>, VerificationErrorKind> {
        if self.is_body_alone() {
            return Ok(Content::from_slice(&[signed.body]));
        }
        self.0.iter().map(|part| part.bytes(signed)).collect()
    }
}

impl Part {
    fn named(name: &str) -> Option<Self> {
        let (place, header) = name.split_once(':').map_or((name, None), |(place, header)| (place, Some(header)));
        Some(match (PartName::from_name(place)?, header) {
            (PartName::Body, None) => Self::Body,
            (PartName::Timestamp, None) => Self::Timestamp,
            (PartName::Id, None) => Self::Id,
            (PartName::Url, None) => Self::Url,
            (PartName::Method, None) => Self::Method,
            (PartName::Header, Some(header)) if !header.is_empty() => Self::Header(header.into()),
            _ => return None,
        })
    }

    /// As it is written in the template.
    pub(crate) fn name(&self) -> String {
        let place = match self {
            Self::Literal(text) => return text.clone(),
            Self::Header(name) => return format!("{{{}:{name}}}", PartName::Header.name()),
            Self::Body => PartName::Body,
            Self::Timestamp => PartName::Timestamp,
            Self::Id => PartName::Id,
            Self::Url => PartName::Url,
            Self::Method => PartName::Method,
        };
        format!("{{{}}}", place.name())
    }

    /// Whether no sender can change it: literal text, and the receiver's own values.
    pub(crate) fn is_separator(&self) -> bool {
        matches!(self, Self::Literal(_) | Self::Url | Self::Method)
    }

    fn bytes<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<&'d [u8], VerificationErrorKind> {
        let absent = |what: &str| VerificationErrorKind::SignedPartAbsent { part: what.into() };
        match self {
            Self::Literal(text) => Ok(text.as_bytes()),
            Self::Body => Ok(signed.body),
            Self::Timestamp => signed.timestamp.map(str::as_bytes).ok_or_else(|| absent("timestamp")),
            Self::Id => signed.id.map(str::as_bytes).ok_or_else(|| absent("id")),
            Self::Url => signed.url.filter(|url| !url.is_empty()).map(str::as_bytes).ok_or_else(|| absent("url")),
            Self::Method => {
                signed.method.filter(|method| !method.is_empty()).map(str::as_bytes).ok_or_else(|| absent("method"))
            }
            Self::Header(name) => signed
                .headers
                .require(name, || VerificationErrorKind::missing_signature(name, signed.headers.len()))
                .map(str::as_bytes),
        }
    }
}

#[cold]
#[inline(never)]
fn refuse(template: &str, found: &str) -> ConfigError {
    ConfigError::invalid_option(
        "scheme.template",
        "text and the parts {body} (once), {timestamp}, {id}, {url}, {method}, {header:Name}",
        &format!("{found} in {}", Quoted(template)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_literals() {
        let template = Template::parse("v0:{timestamp}:{body}").expect("parses");
        assert_eq!(template.0, [Part::Literal("v0:".into()), Part::Timestamp, Part::Literal(":".into()), Part::Body]);
    }

    #[test]
    fn the_body_is_signed_once() {
        for refused in ["", "{timestamp}", "{body}{body}", "{body", "{bdy}", "{body}{header:}"] {
            assert_eq!(Template::parse(refused).expect_err(refused).code(), "invalid_option");
        }
    }
}
