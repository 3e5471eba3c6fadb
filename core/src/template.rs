//! What is signed: a scheme's template, and the bytes that it gives for a delivery.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::error::{ConfigError, Quoted, VerificationErrorKind};
use crate::names::names;
use crate::place::{Place, PlaceKind};
use crate::rarely::Rarely;
use crate::request::Request;
pub(crate) use filter::Filter;

pub(crate) mod filter;
mod parse;
mod values;

/// The signed bytes, piece by piece: one for each part of the template.
#[derive(Debug)]
pub(crate) enum Content<'d> {
    /// Each stands in the delivery, or the template.
    Found(SmallVec<[&'d [u8]; 5]>),
    /// Some were made.
    Made(Vec<Cow<'d, [u8]>>),
}

/// A parsed template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template(Vec<Part>);

names! {
    /// What a template names in braces, between literal text. Any place can be named, too: `{json:data.id}`.
    pub(crate) enum PartName {
        /// The raw body.
        Body = "body",
        /// The signed time, as it is written in the delivery.
        Timestamp = "timestamp",
        /// The signed id.
        Id = "id",
        /// The URL that was requested.
        Url = "url",
        /// The URL that was requested, without its query.
        UrlWithoutQuery = "url-without-query",
        /// The method of the request.
        Method = "method",
        /// The URL's path, as it stands there, without the query.
        Path = "path",
        /// The URL's query, as it stands there.
        Query = "query",
        /// The parameters of the URL's query, sorted, names and values without anything between them.
        QuerySorted = "query-sorted",
        /// The fields of the body, a form, sorted, names and values without anything between them.
        FormSorted = "form-sorted",
        /// The secret.
        Secret = "secret",
        /// The names of the headers that the delivery says are signed.
        HeaderNames = "header-names",
        /// Their values.
        HeaderValues = "header-values",
        /// Their names and values, as `signed_headers` has lines.
        HeaderLines = "header-lines",
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
    Rare(Rarely<Rare>),
}

/// A piece that few templates have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rare {
    pub(crate) source: Source,
    pub(crate) filters: Vec<Filter>,
    /// Whether it is empty where it is absent: `{json:a?}`.
    pub(crate) may_be_absent: bool,
    /// Which group it stands in that is there only where its parts are: `[id:{query:id};]`.
    pub(crate) group: Option<usize>,
}

/// Where such a piece comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    Literal(String),
    Named(PartName),
    Place(Place),
}

/// The values of a template's parts in one delivery.
#[derive(Debug, Clone)]
pub(crate) struct Signed<'r, 'd> {
    pub(crate) request: &'r Request<'r, 'd>,
    pub(crate) timestamp: Option<&'r Cow<'d, str>>,
    pub(crate) id: Option<&'r Cow<'d, str>>,
    /// The URL, where another spelling of it is tried.
    pub(crate) url: Option<&'r str>,
}

impl Template {
    pub(crate) fn parts(&self) -> &[Part] {
        &self.0
    }

    /// As it was written, but for marks written twice.
    pub(crate) fn written(&self) -> String {
        self.0.iter().map(Part::name).collect()
    }

    pub(crate) fn is_body_alone(&self) -> bool {
        matches!(self.0.as_slice(), [Part::Body])
    }

    pub(crate) fn ends_with_body(&self) -> bool {
        self.0.last() == Some(&Part::Body)
    }

    pub(crate) fn has(&self, name: PartName) -> bool {
        self.0.iter().any(|part| part.named() == Some(name))
    }

    /// Whether its value is another for another value of that part: no filter makes two of them one.
    pub(crate) fn binds(&self, name: PartName) -> bool {
        let binds = |part: &Part| part.named() == Some(name) && part.filters().iter().all(|filter| filter.keeps_all());
        self.0.iter().any(binds)
    }

    /// Whether its value is another for another body.
    pub(crate) fn binds_body(&self) -> bool {
        self.binds(PartName::Body)
    }

    pub(crate) fn signs_request(&self) -> bool {
        self.0.iter().any(Part::is_of_request)
    }

    /// Whether its value ends in base64url.
    pub(crate) fn ends_in_base64url(&self) -> bool {
        self.0.last().and_then(|part| part.filters().last()) == Some(&Filter::Base64url)
    }

    /// The names of the headers that are signed by name.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &str> {
        self.places().filter_map(|(kind, name)| (kind == PlaceKind::Header).then_some(name))
    }

    /// The places that it names, by kind and name.
    pub(crate) fn places(&self) -> impl Iterator<Item = (PlaceKind, &str)> {
        self.0.iter().filter_map(Part::place)
    }

    /// Which pieces are the secret.
    pub(crate) fn secrets(&self) -> Vec<usize> {
        let parts = self.0.iter().enumerate();
        parts.filter(|(_, part)| part.named() == Some(PartName::Secret)).map(|(index, _)| index).collect()
    }

    /// The signed bytes, piece by piece: never joined, never re-encoded.
    pub(crate) fn content<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Content<'d>, VerificationErrorKind> {
        if self.is_body_alone() {
            return Ok(Content::Found(SmallVec::from_slice(&[signed.request.body()])));
        }
        self.content_of_parts(signed)
    }

    #[inline(never)]
    fn content_of_parts<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Content<'d>, VerificationErrorKind> {
        match self.0.iter().map(|part| part.found(signed)).collect::<Result<Option<_>, _>>()? {
            Some(found) => Ok(Content::Found(found)),
            None => self.made(signed).map(Content::Made),
        }
    }
}

impl Content<'_> {
    /// Calls it with the pieces.
    pub(crate) fn with<T>(&self, f: impl FnOnce(&[&[u8]]) -> T) -> T {
        match self {
            Self::Found(pieces) => f(pieces),
            Self::Made(pieces) => f(&borrowed(pieces)),
        }
    }
}

#[cold]
#[inline(never)]
fn borrowed<'c>(pieces: &'c [Cow<'_, [u8]>]) -> Vec<&'c [u8]> {
    pieces.iter().map(AsRef::as_ref).collect()
}

impl Part {
    /// The name in its braces; `None` for literal text and places.
    pub(crate) fn named(&self) -> Option<PartName> {
        Some(match self {
            Self::Literal(_) => return None,
            Self::Body => PartName::Body,
            Self::Timestamp => PartName::Timestamp,
            Self::Id => PartName::Id,
            Self::Url => PartName::Url,
            Self::Method => PartName::Method,
            Self::Header(_) => PartName::Header,
            Self::Rare(rare) => match rare.source {
                Source::Named(name) => name,
                _ => return None,
            },
        })
    }

    /// The kind and name of the place that it is the value of, however filtered.
    pub(crate) fn place(&self) -> Option<(PlaceKind, &str)> {
        match self {
            Self::Header(name) => Some((PlaceKind::Header, name)),
            Self::Rare(rare) => match &rare.source {
                Source::Place(place) => Some(place.parts()),
                _ => None,
            },
            _ => None,
        }
    }

    /// What is done with its value.
    pub(crate) fn filters(&self) -> &[Filter] {
        match self {
            Self::Rare(rare) => &rare.filters,
            _ => &[],
        }
    }

    /// Whether it is empty where it is absent.
    pub(crate) fn may_be_absent(&self) -> bool {
        matches!(self, Self::Rare(rare) if rare.may_be_absent)
    }

    /// The group that it stands in.
    pub(crate) fn group(&self) -> Option<usize> {
        match self {
            Self::Rare(rare) => rare.group,
            _ => None,
        }
    }

    /// The text that it is, wherever it is sent.
    pub(crate) fn literal(&self) -> Option<&str> {
        match self {
            Self::Literal(text) => Some(text),
            Self::Rare(rare) => match &rare.source {
                Source::Literal(text) => Some(text),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it comes from the URL or the method.
    fn is_of_request(&self) -> bool {
        match self.named() {
            Some(
                PartName::Url
                | PartName::UrlWithoutQuery
                | PartName::Method
                | PartName::Path
                | PartName::Query
                | PartName::QuerySorted,
            ) => true,
            _ => self.place().is_some_and(|(kind, _)| kind.is_of_url()),
        }
    }

    /// Whether no sender can change it: literal text, and the receiver's own values.
    pub(crate) fn is_separator(&self) -> bool {
        match self {
            Self::Literal(_) | Self::Url | Self::Method => true,
            Self::Rare(rare) => match &rare.source {
                Source::Literal(_) | Source::Place(Place::Setting(_) | Place::Path) => true,
                Source::Named(name) => name.is_own(),
                Source::Place(_) => false,
            },
            _ => false,
        }
    }

    /// As it is written in the template.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Literal(text) => text.clone(),
            Self::Header(name) => format!("{{{}:{name}}}", PartName::Header.name()),
            Self::Rare(rare) => rare.name(),
            _ => format!("{{{}}}", self.named().map_or("", PartName::name)),
        }
    }

    /// The value, if it stands in the delivery or the template as it is.
    fn found<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Option<&'d [u8]>, VerificationErrorKind> {
        let request = signed.request;
        let found = match self {
            Self::Literal(text) => text.as_str(),
            Self::Body => return Ok(Some(request.body())),
            Self::Timestamp => match signed.timestamp {
                Some(Cow::Borrowed(text)) => text,
                Some(Cow::Owned(_)) => return Ok(None),
                None => return Err(absent("timestamp")),
            },
            Self::Id => match signed.id {
                Some(Cow::Borrowed(text)) => text,
                Some(Cow::Owned(_)) => return Ok(None),
                None => return Err(absent("id")),
            },
            Self::Url if signed.url.is_some() => return Ok(None),
            Self::Url => request.url()?,
            Self::Method => request.method()?,
            Self::Header(name) => request.header(name)?,
            Self::Rare(_) => return Ok(None),
        };
        Ok(Some(found.as_bytes()))
    }
}

impl PartName {
    /// Whether it is a value that the receiver knows itself.
    fn is_own(self) -> bool {
        matches!(
            self,
            Self::Url
                | Self::UrlWithoutQuery
                | Self::Method
                | Self::Path
                | Self::Query
                | Self::QuerySorted
                | Self::Secret
        )
    }
}

impl Rare {
    #[cold]
    #[inline(never)]
    fn name(&self) -> String {
        let source = match &self.source {
            Source::Literal(text) => return text.clone(),
            Source::Named(name) => String::from(name.name()),
            Source::Place(place) => format!("{place}"),
        };
        let mark = if self.may_be_absent { "?" } else { "" };
        let filters: String = self.filters.iter().map(|filter| format!("|{}", filter.name())).collect();
        format!("{{{source}{mark}{filters}}}")
    }
}

#[cold]
#[inline(never)]
fn absent(part: &str) -> VerificationErrorKind {
    VerificationErrorKind::SignedPartAbsent { part: part.into() }
}

#[cold]
#[inline(never)]
fn refuse(option: &str, template: &str, found: &str) -> ConfigError {
    let expected =
        "text and parts in braces: {body}, {timestamp}, {id}, {url}, {method}, {header:Name} and other places";
    ConfigError::invalid_option(option, expected, &format!("{found} in {}", Quoted(template)))
}
