//! What a signature header claims, and its entries, decoded.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::encoding::{Decoded, Spelling};
use crate::rarely::WHOLE;
use crate::scheme::ecdsa_der;

/// The decoded signatures of a value: mostly one.
pub(crate) type Candidates = SmallVec<[Decoded; 1]>;

/// The entries of a list that are signatures, as they are written.
pub(super) type Texts<'h> = SmallVec<[&'h str; 4]>;

/// What a signature header claims.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Claim<'h> {
    /// The decoded signatures, at least one.
    pub(crate) candidates: Candidates,
    /// The entry that the scheme's timestamp names, verbatim.
    pub(crate) timestamp: Option<Cow<'h, str>>,
    /// For each candidate where it comes from. Empty: the n-th is the n-th entry, and none names its key.
    pub(crate) origins: Vec<Origin>,
}

/// The entry that a candidate was.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// Its place among the entries, of which some couldn't be read.
    pub(crate) place: usize,
    /// The id of its key, where the grammar has `{key_id}`.
    pub(crate) key_id: Option<String>,
}

/// More signatures than anybody sends: each is verified under each key.
pub(crate) const MOST: usize = 1000;

impl Claim<'_> {
    pub(super) fn of(candidate: Decoded) -> Self {
        Self { candidates: Candidates::from_buf([candidate]), ..Self::default() }
    }

    /// Takes the ids of the keys, one for each entry.
    pub(super) fn name_keys(&mut self, mut ids: Vec<Option<String>>) {
        if self.origins.is_empty() {
            self.origins = (0..self.candidates.len()).map(|place| Origin { place, key_id: None }).collect();
        }
        for origin in &mut self.origins {
            origin.key_id = ids.get_mut(origin.place).and_then(Option::take);
        }
    }

    /// The same, read from a text that is gone.
    #[cold]
    #[inline(never)]
    pub(crate) fn into_owned(self) -> Claim<'static> {
        Claim { timestamp: self.timestamp.map(|text| Cow::Owned(text.into_owned())), ..self }
    }
}

/// Why a header can't be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Ambiguous,
    Malformed { found: String },
}

/// How a signature is written, and how long it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signature {
    pub(super) spelling: Spelling,
    pub(super) length: Option<usize>,
    /// How long each of its numbers is, if it is two of them in DER.
    pub(super) der: Option<usize>,
}

impl Signature {
    pub(super) fn decode(self, text: &str) -> Option<Decoded> {
        let mut bytes = self.spelling.decode(text)?;
        if let Some(length) = self.der.filter(|_| WHOLE) {
            bytes = ecdsa_der::read(&bytes, length)?;
        }
        let fits = match self.length {
            Some(length) => bytes.len() == length,
            None => !bytes.is_empty(),
        };
        fits.then_some(bytes)
    }

    /// Decodes the entries of a list. One that doesn't decode is passed over beside
    /// a good one: some providers send a dummy entry (Paddle).
    pub(super) fn decode_all<'h>(self, texts: &[&str]) -> Result<Claim<'h>, Refusal> {
        if texts.len() > MOST {
            return Err(malformed(format!("more than {MOST} signatures")));
        }
        let candidates: Candidates = texts.iter().filter_map(|text| self.decode(text)).collect();
        if !candidates.is_empty() {
            let origins = if WHOLE && candidates.len() < texts.len() { self.origins(texts) } else { Vec::new() };
            return Ok(Claim { candidates, origins, ..Claim::default() });
        }
        // An empty entry says less than any other.
        let first = texts.iter().find(|text| !text.is_empty()).or(texts.first());
        Err(first.map_or_else(|| malformed("no such entry".into()), |text| self.undecodable(text)))
    }

    #[cold]
    #[inline(never)]
    fn origins(self, texts: &[&str]) -> Vec<Origin> {
        let read = texts.iter().enumerate().filter(|(_, text)| self.decode(text).is_some());
        read.map(|(place, _)| Origin { place, key_id: None }).collect()
    }

    /// What is wrong with a signature that doesn't decode, without repeating it.
    #[cold]
    #[inline(never)]
    pub(super) fn undecodable(self, text: &str) -> Refusal {
        malformed(match text.bytes().position(|byte| !self.spelling.has(byte)) {
            _ if text.is_empty() => String::from("nothing"),
            Some(at) => {
                format!("a character that isn't {} at position {at} of {}", self.spelling.in_words(), text.len())
            }
            None => format!("{} characters that don't decode to a signature", text.len()),
        })
    }
}

#[cold]
#[inline(never)]
pub(super) fn malformed(found: String) -> Refusal {
    Refusal::Malformed { found }
}

/// The one value of an entry: equal repeats count once, others can only come from a server
/// that joined a repeated header.
pub(super) fn only<'h>(mut values: impl Iterator<Item = &'h str>) -> Result<Option<&'h str>, Refusal> {
    let first = values.next();
    match values.all(|other| Some(other) == first) {
        true => Ok(first),
        false => Err(Refusal::Ambiguous),
    }
}
