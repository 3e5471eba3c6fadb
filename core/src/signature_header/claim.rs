//! What a signature header claims, and its entries, decoded.

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
    pub(crate) timestamp: Option<&'h str>,
    /// For each candidate the id of its key, where the grammar has `{key_id}`; else nothing.
    pub(crate) key_ids: Vec<&'h str>,
    /// For each candidate its place among the entries, where one of these couldn't be read; else nothing.
    pub(crate) places: Vec<usize>,
}

/// More signatures than anybody sends: each is verified under each key.
pub(crate) const MOST: usize = 1000;

/// The place of the n-th candidate.
pub(crate) fn place_of(places: &[usize], n: usize) -> usize {
    places.get(n).copied().unwrap_or(n)
}

impl Claim<'_> {
    pub(super) fn of(candidate: Decoded) -> Self {
        Self { candidates: Candidates::from_buf([candidate]), ..Self::default() }
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
            let places = if WHOLE && candidates.len() < texts.len() { self.places(texts) } else { Vec::new() };
            return Ok(Claim { candidates, places, ..Claim::default() });
        }
        // An empty entry says less than any other.
        let first = texts.iter().find(|text| !text.is_empty()).or(texts.first());
        Err(first.map_or_else(|| malformed("no such entry".into()), |text| self.undecodable(text)))
    }

    #[cold]
    #[inline(never)]
    fn places(self, texts: &[&str]) -> Vec<usize> {
        texts.iter().enumerate().filter(|(_, text)| self.decode(text).is_some()).map(|(place, _)| place).collect()
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
