//! A case-insensitive view over whatever headers the caller has.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Deref;

use crate::error::VerificationErrorKind;

/// The headers of one delivery, borrowed from the caller.
///
/// They are made of pairs of any kind, and of an `http::HeaderMap` with the
/// feature `http`. A value is `None` if the header is there but isn't text: a
/// number in JavaScript, bytes that aren't UTF-8 in Rust.
///
/// ```
/// use hookseal::Headers;
///
/// let owned = vec![(String::from("X-Tusky-Signature"), String::from("5d61…"))];
/// let headers = Headers::from(&owned);
/// assert_eq!(headers.len(), Headers::from([("X-Tusky-Signature", "5d61…")]).len());
/// ```
#[derive(Debug, Clone, Default)]
pub struct Headers<'h> {
    named: Pairs<'h>,
    /// How many more there are, which nobody needs.
    pub(crate) omitted: usize,
}

impl<'h> FromIterator<Pair<'h>> for Headers<'h> {
    fn from_iter<I: IntoIterator<Item = Pair<'h>>>(pairs: I) -> Self {
        Self { named: Pairs::Owned(pairs.into_iter().collect()), omitted: 0 }
    }
}

impl<'h> FromIterator<(&'h str, &'h str)> for Headers<'h> {
    fn from_iter<I: IntoIterator<Item = (&'h str, &'h str)>>(pairs: I) -> Self {
        pairs.into_iter().map(|(name, value)| (name, Some(value))).collect()
    }
}

impl<'h> From<&'h [Pair<'h>]> for Headers<'h> {
    /// Borrows the pairs: for those who have them in this shape.
    fn from(pairs: &'h [Pair<'h>]) -> Self {
        Self { named: Pairs::Borrowed(pairs), omitted: 0 }
    }
}

impl<'h, const N: usize> From<[(&'h str, &'h str); N]> for Headers<'h> {
    fn from(pairs: [(&'h str, &'h str); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<'h> FromIterator<&'h (String, String)> for Headers<'h> {
    fn from_iter<I: IntoIterator<Item = &'h (String, String)>>(pairs: I) -> Self {
        pairs.into_iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

impl<'h> From<&'h [(String, String)]> for Headers<'h> {
    fn from(pairs: &'h [(String, String)]) -> Self {
        pairs.iter().collect()
    }
}

impl<'h> From<&'h Vec<(String, String)>> for Headers<'h> {
    fn from(pairs: &'h Vec<(String, String)>) -> Self {
        pairs.iter().collect()
    }
}

#[cfg(feature = "http")]
impl<'h> From<&'h http::HeaderMap> for Headers<'h> {
    fn from(map: &'h http::HeaderMap) -> Self {
        map.iter().map(|(name, value)| (name.as_str(), str::from_utf8(value.as_bytes()).ok())).collect()
    }
}

/// Not a `Cow`, whose lifetime couldn't be shortened.
#[derive(Debug, Clone)]
enum Pairs<'h> {
    Borrowed(&'h [Pair<'h>]),
    Owned(Vec<Pair<'h>>),
}

/// A name and its value.
type Pair<'h> = (&'h str, Option<&'h str>);

impl Default for Pairs<'_> {
    fn default() -> Self {
        Self::Borrowed(&[])
    }
}

impl<'h> Deref for Pairs<'h> {
    type Target = [Pair<'h>];

    fn deref(&self) -> &Self::Target {
        match self {
            Self::Borrowed(pairs) => pairs,
            Self::Owned(pairs) => pairs,
        }
    }
}

/// What a look-up found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lookup<'h> {
    Absent,
    /// The one value, trimmed.
    Text(&'h str),
    /// There, but not text.
    NotText,
    /// There more than once, with different values.
    Ambiguous,
}

impl<'h> Headers<'h> {
    /// How many headers there are.
    pub fn len(&self) -> usize {
        self.named.len() + self.omitted
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Names and values, as they were given.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Pair<'h>> {
        self.named.iter().copied()
    }

    /// The names, as they were given.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'h str> {
        self.named.iter().map(|(name, _)| *name)
    }

    /// The value of a header. Equal repeats count once: a proxy that sends a
    /// header twice has changed nothing.
    pub(crate) fn find(&self, name: &str) -> Lookup<'h> {
        let mut found = Lookup::Absent;
        for (_, value) in self.named.iter().filter(|(given, _)| is_header(given, name)) {
            let value = value.map_or(Lookup::NotText, |text| Lookup::Text(once(text.trim_ascii())));
            if found != Lookup::Absent && found != value {
                return Lookup::Ambiguous;
            }
            found = value;
        }
        found
    }

    /// Each value of a header, trimmed; `None` for one that isn't text.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = Option<&'h str>> {
        self.named.iter().filter(move |(given, _)| is_header(given, name)).map(|(_, value)| value.map(str::trim_ascii))
    }

    /// The value of a header that the signature depends on.
    pub(crate) fn require(
        &self,
        name: &str,
        absent: impl FnOnce() -> VerificationErrorKind,
    ) -> Result<&'h str, VerificationErrorKind> {
        match self.find(name) {
            Lookup::Text(text) => Ok(text),
            Lookup::Absent => Err(absent()),
            Lookup::NotText => Err(VerificationErrorKind::malformed_signature(name, "text", "a value that isn't text")),
            Lookup::Ambiguous => Err(VerificationErrorKind::AmbiguousSignature { header: name.into() }),
        }
    }
}

/// Whether `given` names the header `name`: in any case, or as CGI and WSGI
/// spell it (`HTTP_X_TECTRA_SIGNATURE`).
#[inline]
pub(crate) fn is_header(given: &str, name: &str) -> bool {
    // Of most headers the length alone shows that they are others.
    match given.len().checked_sub(name.len()) {
        Some(0) => given == name || given.eq_ignore_ascii_case(name) || is_bare_cgi_spelling(given, name),
        Some(HTTP) => is_cgi_spelling(given, name),
        _ => false,
    }
}

/// How long `HTTP_` is.
const HTTP: usize = 5;

/// CGI spells these two without `HTTP_`.
const BARE: [(&str, &str); 2] = [("content_type", "content-type"), ("content_length", "content-length")];

fn is_bare_cgi_spelling(given: &str, name: &str) -> bool {
    BARE.iter().any(|(cgi, usual)| given.eq_ignore_ascii_case(cgi) && name.eq_ignore_ascii_case(usual))
}

/// The other names that [`is_header`] takes for a header, in lower case: for bindings, which pass it no others.
pub fn cgi_spellings(name: &str) -> Vec<String> {
    let mut spellings = alloc::vec![["http_", &name.to_ascii_lowercase().replace('-', "_")].concat()];
    spellings.extend(BARE.iter().find(|(_, usual)| name.eq_ignore_ascii_case(usual)).map(|(cgi, _)| (*cgi).into()));
    spellings
}

/// Whether a text can be a header's name: a token (RFC 9110, section 5.6.2).
pub(crate) fn is_name(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}

fn is_cgi_spelling(given: &str, name: &str) -> bool {
    let Some((start, given)) = given.as_bytes().split_at_checked(HTTP) else { return false };
    let pairs = given.iter().zip(name.as_bytes());
    let same = |(given, name): (&u8, &u8)| given.eq_ignore_ascii_case(if *name == b'-' { &b'_' } else { name });
    // To the end even where they differ: several bytes at a time.
    given.len() == name.len() && start.eq_ignore_ascii_case(b"HTTP_") && pairs.fold(true, |all, pair| all & same(pair))
}

/// Whether a value that is sent is the one that is read.
pub(crate) fn is_read_as_written(value: &str) -> bool {
    once(value.trim_ascii()) == value
}

/// Servers join a repeated header with a comma. Where both halves are equal
/// nothing was changed, and one of them is the value.
fn once(value: &str) -> &str {
    let comma = value.len() / 2;
    for at in [comma, comma.saturating_sub(1)] {
        if value.as_bytes().get(at) == Some(&b',') {
            let (first, second) = (value[..at].trim_ascii(), value[at + 1..].trim_ascii());
            if first == second {
                return first;
            }
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spelling_of_cgi_is_the_header() {
        for (name, spellings) in [
            ("X-Tusky-Signature", &["http_x_tusky_signature"][..]),
            ("Content-Type", &["http_content_type", "content_type"]),
            ("content-length", &["http_content_length", "content_length"]),
        ] {
            assert_eq!(cgi_spellings(name), spellings);
            assert!(spellings.iter().all(|given| is_header(given, name) && is_header(&given.to_uppercase(), name)));
        }
    }

    #[test]
    fn names_match_in_any_case_and_as_cgi_spells_them() {
        for given in ["X-Tusky-Signature", "x-tusky-signature", "HTTP_X_TUSKY_SIGNATURE"] {
            assert!(is_header(given, "X-Tusky-Signature"), "{given}");
        }
        for given in ["X_Tusky_Signature", "HTTP_X-Tusky-Signature", "X-Tusky-Signature2", "HTTP_"] {
            assert!(!is_header(given, "X-Tusky-Signature"), "{given}");
        }
    }

    #[test]
    fn equal_repeats_count_once() {
        for joined in ["ab, ab", "ab,ab", "ab , ab"] {
            assert_eq!(once(joined), "ab", "{joined}");
        }
        for kept in ["ab", "ab, ac", "a,b,c", "ab,", ""] {
            assert_eq!(once(kept), kept);
        }
        let headers = Headers::from([("A", " x "), ("a", "x")]);
        assert_eq!(headers.find("A"), Lookup::Text("x"));
        let headers = Headers::from([("A", "x"), ("a", "y")]);
        assert_eq!(headers.find("A"), Lookup::Ambiguous);
    }
}
