//! The values that are read: mostly the one of the one header. Where a scheme has several
//! headers, takes repeated ones, or writes groups, each is read by itself, with its own time.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use smallvec::SmallVec;

use crate::error::VerificationErrorKind;
use crate::headers::{Headers, Lookup};
use crate::rarely::WHOLE;
use crate::scheme::{Repeated, SignatureGrammar, SignatureHeader};

/// Mostly one.
pub(crate) type Values<'h> = SmallVec<[&'h str; 1]>;

/// More headers than anybody numbers.
const MOST_NUMBERED: usize = 100;

impl SignatureHeader {
    /// The values of the headers that the signature may be in, at least one.
    pub(crate) fn header_values<'h>(&self, headers: &Headers<'h>) -> Result<Values<'h>, VerificationErrorKind> {
        match self.one_header() {
            Some(name) => Ok(Values::from_buf([one_value(name, headers)?])),
            None => self.values_of_any(self.headers(), headers),
        }
    }

    /// The name of the header to write; the first of several.
    pub(crate) fn sent_header(&self) -> Cow<'_, str> {
        match self.header().strip_suffix('*') {
            Some(stem) if WHOLE => Cow::Owned(format!("{stem}1")),
            _ => Cow::Borrowed(self.header()),
        }
    }

    #[cold]
    #[inline(never)]
    fn values_of_any<'h>(&self, names: &[String], headers: &Headers<'h>) -> Result<Values<'h>, VerificationErrorKind> {
        let mut found = Values::new();
        for name in names {
            match name.strip_suffix('*') {
                None => {
                    self.take(name, headers, &mut found)?;
                }
                Some(stem) => {
                    let mut numbers = 1..=MOST_NUMBERED;
                    while let Some(number) = numbers.next()
                        && self.take(&format!("{stem}{number}"), headers, &mut found)?
                    {}
                }
            }
        }
        // Whichever may match, their order is the caller's alone, and decides nothing.
        if self.takes_any() {
            found.sort_unstable();
        }
        match found.is_empty() {
            true => Err(missing(self.header(), headers)),
            false => Ok(found),
        }
    }

    /// Takes a header's values; whether it is there.
    fn take<'h>(
        &self,
        name: &str,
        headers: &Headers<'h>,
        found: &mut Values<'h>,
    ) -> Result<bool, VerificationErrorKind> {
        if headers.find(name) == Lookup::Absent {
            return Ok(false);
        }
        match self.takes_any() {
            true => {
                for value in headers.all(name) {
                    found.extend(self.values(value.ok_or_else(|| not_text(name))?));
                }
            }
            false => found.extend(self.values(headers.require(name, || missing(name, headers))?)),
        }
        Ok(true)
    }

    /// The values in a text that are read each by itself, trimmed.
    pub(crate) fn values<'h>(&self, text: &'h str) -> Values<'h> {
        let options = self.options.as_deref();
        let separator = match &self.grammar {
            SignatureGrammar::KvList { .. } => options.and_then(|options| options.group_separator),
            // No encoding has a comma.
            SignatureGrammar::Plain { .. } if self.takes_any() => Some(','),
            _ => None,
        };
        match separator {
            None => Values::from_buf([text.trim_ascii()]),
            Some(separator) => {
                let values: Values<'h> =
                    text.split(separator).map(str::trim_ascii).filter(|value| !value.is_empty()).collect();
                if values.is_empty() { Values::from_buf([""]) } else { values }
            }
        }
    }

    /// Whether of repeated headers any may match.
    fn takes_any(&self) -> bool {
        self.options.as_deref().is_some_and(|options| options.repeated == Some(Repeated::Any))
    }
}

/// The value of the one header that has it.
pub(crate) fn one_value<'h>(name: &str, headers: &Headers<'h>) -> Result<&'h str, VerificationErrorKind> {
    headers.require(name, || missing(name, headers))
}

#[cold]
#[inline(never)]
fn missing(name: &str, headers: &Headers<'_>) -> VerificationErrorKind {
    VerificationErrorKind::missing_signature(name, headers.len())
}

#[cold]
#[inline(never)]
fn not_text(name: &str) -> VerificationErrorKind {
    VerificationErrorKind::malformed_signature(name, "text", "a value that isn't text")
}
