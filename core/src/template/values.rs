//! What a template's parts are in one delivery, where some of them are made: places, filters, groups.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::filter::Filter;
use super::{Part, PartName, Rare, Signed, Source, Template, absent};
use crate::error::VerificationErrorKind;
use crate::form::Form;
use crate::rarely::WHOLE;
use crate::request::{Found, Request};
use crate::scheme::{Scheme, SignedHeaders};
use crate::url;

/// The bytes of a part; `None` where its place is empty.
type Piece<'d> = Option<Cow<'d, [u8]>>;

impl Template {
    /// The pieces, one for each part; that of a part that isn't there is empty.
    #[cold]
    #[inline(never)]
    pub(super) fn made<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Vec<Cow<'d, [u8]>>, VerificationErrorKind> {
        let pieces = self.0.iter().map(|part| part.value(signed)).collect::<Result<Vec<Piece<'d>>, _>>()?;
        let is_gone = |group: Option<usize>| {
            group.is_some() && self.0.iter().zip(&pieces).any(|(part, piece)| part.group() == group && piece.is_none())
        };
        let gone: Vec<bool> = self.0.iter().map(|part| is_gone(part.group())).collect();
        let pieces = self.0.iter().zip(pieces).zip(gone);
        pieces
            .map(|((part, piece), gone)| match piece {
                _ if gone => Ok(Cow::Borrowed(&[][..])),
                Some(piece) => Ok(piece),
                // A URL without a query has an empty one.
                None if part.named() == Some(PartName::Query) => Ok(Cow::Borrowed(&[][..])),
                None => Err(part.missing(signed.request)),
            })
            .collect()
    }

    /// The pieces joined: a value to compare with, or to send.
    pub(crate) fn value<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Vec<u8>, VerificationErrorKind> {
        Ok(self.made(signed)?.concat())
    }
}

impl Part {
    fn value<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Piece<'d>, VerificationErrorKind> {
        match self {
            Self::Literal(text) => Ok(Some(Cow::Borrowed(text.as_bytes()))),
            Self::Rare(rare) => rare.value(signed),
            _ => self.named().map_or(Ok(None), |name| self.of_name(name, signed)),
        }
    }

    fn of_name<'d>(&'d self, name: PartName, signed: &Signed<'_, 'd>) -> Result<Piece<'d>, VerificationErrorKind> {
        match self {
            Self::Header(name) => Ok(Some(Cow::Borrowed(signed.request.header(name)?.as_bytes()))),
            _ => named(name, signed),
        }
    }

    /// The error for a part that isn't there.
    fn missing(&self, request: &Request<'_, '_>) -> VerificationErrorKind {
        match self {
            Self::Rare(rare) => match &rare.source {
                Source::Place(place) => place.missing(request.headers().len()),
                _ => VerificationErrorKind::missing_signature(&self.name(), request.headers().len()),
            },
            _ => absent(&self.name()),
        }
    }
}

impl Rare {
    fn value<'d>(&'d self, signed: &Signed<'_, 'd>) -> Result<Piece<'d>, VerificationErrorKind> {
        let value = match &self.source {
            Source::Literal(text) => Some(Cow::Borrowed(text.as_bytes())),
            Source::Named(name) => named(*name, signed)?,
            Source::Place(place) => place.read(signed.request)?.map(bytes),
        };
        match value {
            None if self.may_be_absent => Ok(Some(Cow::Borrowed(&[]))),
            None => Ok(None),
            Some(value) => self.filters.iter().try_fold(value, filtered).map(Some),
        }
    }
}

fn filtered<'d>(value: Cow<'d, [u8]>, filter: &Filter) -> Result<Cow<'d, [u8]>, VerificationErrorKind> {
    let filtered = filter.apply(&value).map(Cow::Owned);
    filtered.ok_or_else(|| VerificationErrorKind::malformed_signature("body", "text in UTF-8", "other bytes"))
}

/// The value of a part that isn't a place.
fn named<'d>(name: PartName, signed: &Signed<'_, 'd>) -> Result<Piece<'d>, VerificationErrorKind> {
    let request = signed.request;
    let own_url = || signed.url.map_or_else(|| request.url().map(Cow::Borrowed), |url| Ok(Cow::Owned(url.into())));
    let text = match name {
        PartName::Body => return Ok(Some(Cow::Borrowed(request.body()))),
        PartName::Timestamp => signed.timestamp.cloned().ok_or_else(|| absent("timestamp"))?,
        PartName::Id => signed.id.cloned().ok_or_else(|| absent("id"))?,
        PartName::Url => own_url()?,
        PartName::Method => Cow::Borrowed(request.method()?),
        _ if !WHOLE => return Ok(None),
        PartName::UrlWithoutQuery => Cow::Owned(url::without_query(&own_url()?).into()),
        PartName::Path => Cow::Borrowed(url::path(request.url()?)),
        PartName::Query => match url::query(request.url()?) {
            "" => return Ok(None),
            query => Cow::Borrowed(query),
        },
        PartName::QuerySorted => Cow::Owned(sorted(request.query()?)),
        PartName::FormSorted if request.body().is_empty() => Cow::Borrowed(""),
        PartName::FormSorted => Cow::Owned(sorted(request.form()?)),
        // It is filled in under each key.
        PartName::Secret => Cow::Borrowed(""),
        PartName::HeaderNames | PartName::HeaderValues | PartName::HeaderLines => {
            return Ok(signed_headers(name, request)?.map(bytes));
        }
        PartName::Header => return Ok(None),
    };
    Ok(Some(bytes(text)))
}

fn bytes(text: Cow<'_, str>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}

/// Names in order, each with its values in order, none twice: as Twilio has it.
fn sorted(form: &Form<'_>) -> String {
    let mut pairs: Vec<(&str, &str)> = form.texts().collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs.into_iter().flat_map(|(name, value)| [name, value]).collect()
}

/// The names, values or lines of the headers that the delivery says are signed.
fn signed_headers<'d>(part: PartName, request: &Request<'_, 'd>) -> Found<'d> {
    let Some(rule) = request.scheme.signed_headers() else { return Ok(None) };
    let names = rule.place().require(request)?;
    if part == PartName::HeaderNames {
        return Ok(Some(names));
    }
    let mut joined = String::new();
    for (index, name) in names.split(&rule.separator).map(str::trim_ascii).enumerate() {
        let value = request.header(name)?;
        rule.check(name, value, part, request.scheme)?;
        if index > 0 {
            joined.push_str(&rule.join);
        }
        match (&rule.line, part) {
            (Some(line), PartName::HeaderLines) => {
                joined.push_str(&line.replace("{name}", name).replace("{value}", value))
            }
            _ => joined.push_str(value),
        }
    }
    Ok(Some(Cow::Owned(joined)))
}

impl SignedHeaders {
    /// Refuses a value that could be two, or a name that could be a value, for that part of a template.
    pub(crate) fn check(
        &self,
        name: &str,
        value: &str,
        part: PartName,
        scheme: &Scheme,
    ) -> Result<(), VerificationErrorKind> {
        // The body behind unescaped values is JSON, which neither takes a piece of them nor loses one.
        let may_hold = part == PartName::HeaderValues && scheme.is_unescaped();
        let holds = |text: &str| text.contains(&self.join);
        let reaches = !self.join.is_empty() && (holds(name) || (!may_hold && holds(value)));
        match reaches || !crate::headers::is_name(name) {
            true => Err(VerificationErrorKind::malformed_signature(
                name,
                "a header without the text between it and the next",
                "one that has it",
            )),
            false => Ok(()),
        }
    }
}
