//! A signature as its header has it.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use core::ops::Range;

use super::super::given::{Given, Pairs};
use crate::headers::Lookup;
use crate::scheme::{SignatureGrammar, SignaturePlace};

/// The header of the signature, its value, and where in it the signature's own characters are.
pub(super) struct Written {
    header: String,
    pub(super) value: String,
    part: Range<usize>,
}

impl Written {
    pub(super) fn part(&self) -> &str {
        self.value.get(self.part.clone()).unwrap_or_default()
    }

    /// The value with another text in place of the signature.
    pub(super) fn with(&self, part: &str) -> String {
        let before = self.value.get(..self.part.start).unwrap_or_default();
        let after = self.value.get(self.part.end..).unwrap_or_default();
        [before, part, after].concat()
    }
}

/// The value of the signature's header, as the record reads it.
pub(super) fn written(given: &Given<'_>) -> Option<Written> {
    let signature = &given.provider.scheme.signature;
    if !matches!(signature.place, SignaturePlace::Header(_) | SignaturePlace::Headers(_)) {
        return None;
    }
    // Of numbered ones the first.
    let mut names = signature.headers().iter().map(|name| name.replace('*', "1"));
    let header = names.find(|name| matches!(given.delivery.headers.find(name), Lookup::Text(_)))?;
    let Lookup::Text(value) = given.delivery.headers.find(&header) else { return None };
    let part = part_of(&signature.grammar, value);
    Some(Written { header, value: value.to_owned(), part })
}

/// Where the signature's own characters are: behind a prefix, or in the entry that has them.
fn part_of(grammar: &SignatureGrammar, value: &str) -> Range<usize> {
    let all = 0..value.len();
    let behind = |prefix: &str| value.find(prefix).map(|at| at + prefix.len());
    let until = |start: usize, separator: char| {
        let rest = value.get(start..).unwrap_or_default();
        start..start + rest.find(separator).unwrap_or(rest.len())
    };
    match grammar {
        SignatureGrammar::Plain { prefix } if value.starts_with(prefix.as_str()) => prefix.len()..value.len(),
        SignatureGrammar::Plain { .. } => all,
        SignatureGrammar::KvList { separator, signature_key } => {
            behind(&format!("{signature_key}=")).map_or(all, |start| until(start, *separator))
        }
        SignatureGrammar::VersionedList { separator, version, version_separator } => {
            behind(&format!("{version}{version_separator}")).map_or(all, |start| until(start, *separator))
        }
        _ => all,
    }
}

/// The header with another value.
pub(super) fn with_value(given: &Given<'_>, written: &Written, value: &str) -> Pairs {
    given.with_header(&written.header, value)
}
