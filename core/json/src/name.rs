//! The names of an object's fields.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::value::Value;

/// A field's name as it is written between its quotes; with them if it has escapes.
#[derive(Debug, Clone, Copy)]
pub struct Name<'a>(pub(crate) &'a str);

impl<'a> Name<'a> {
    /// Whether it is that name.
    #[inline]
    pub fn is(self, name: &str) -> bool {
        match self.escaped() {
            // One with lone surrogates is no text.
            true => Value::known(self.0).text().is_some_and(|text| text == name),
            false => same(self.0.as_bytes(), name.as_bytes()),
        }
    }

    pub(crate) fn escaped(self) -> bool {
        self.0.as_bytes().first() == Some(&b'"')
    }

    pub(crate) fn text(self) -> Cow<'a, str> {
        match self.escaped() {
            // One with lone surrogates can't be decoded.
            true => Value::known(self.0).text().unwrap_or(Cow::Borrowed(self.0)),
            false => Cow::Borrowed(self.0),
        }
    }

    /// What two names have in common exactly where they are the same, however escaped.
    pub(crate) fn key(self) -> Cow<'a, [u8]> {
        match Value::known(self.0).text() {
            _ if !self.escaped() => Cow::Borrowed(self.0.as_bytes()),
            Some(text) => Cow::Owned(text.into_owned().into_bytes()),
            // No text begins with this byte.
            None => {
                let units = units(self.0.get(1..self.0.len() - 1).unwrap_or_default());
                Cow::Owned(core::iter::once(0xff).chain(units.into_iter().flat_map(u16::to_be_bytes)).collect())
            }
        }
    }
}

/// The UTF-16 that a string of JSON writes, which may have lone surrogates.
#[cold]
#[inline(never)]
fn units(string: &str) -> Vec<u16> {
    let (mut units, mut rest) = (Vec::new(), string);
    while let Some((plain, escape)) = rest.split_once('\\') {
        units.extend(plain.encode_utf16());
        let digits = escape.strip_prefix('u').and_then(|after| after.get(..4));
        let (unit, length) = match (digits, escape.as_bytes().first()) {
            (Some(digits), _) => (u16::from_str_radix(digits, 16).unwrap_or(0), 5),
            (None, Some(b'b')) => (8, 1),
            (None, Some(b'f')) => (12, 1),
            (None, Some(b'n')) => (10, 1),
            (None, Some(b'r')) => (13, 1),
            (None, Some(b't')) => (9, 1),
            (None, itself) => (itself.copied().unwrap_or(0).into(), 1),
        };
        units.push(unit);
        rest = escape.get(length..).unwrap_or_default();
    }
    units.extend(rest.encode_utf16());
    units
}

/// Whether short texts are the same. A comparison of a length that isn't known is
/// a call, and goes byte by byte; here the last eight bytes overlap those before.
#[inline]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let ((chunks, rest), (others, others_rest)) = (one.as_chunks::<8>(), other.as_chunks::<8>());
    match (one.last_chunk::<8>(), other.last_chunk::<8>()) {
        (Some(last), Some(others_last)) => {
            last == others_last && chunks.iter().zip(others).all(|(one, other)| one == other)
        }
        _ => match (rest.first_chunk::<4>(), others_rest.first_chunk::<4>()) {
            (Some(first), Some(others_first)) => {
                first == others_first && rest.last_chunk::<4>() == others_rest.last_chunk::<4>()
            }
            _ => rest.iter().zip(others_rest).all(|(one, other)| one == other),
        },
    }
}
