//! The fields of an object, and which of them are there twice.

use alloc::borrow::Cow;
use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::name::{Name, same};
use crate::reader::Reader;
use crate::value::Value;

/// So few names are compared each with each.
const FEW: usize = 16;

/// The fields of an object, repeats included.
#[derive(Debug, Default, Clone)]
pub struct Fields<'a> {
    kept: SmallVec<[(Name<'a>, Value<'a>); 8]>,
    /// Whether there was no memory for one of them.
    incomplete: bool,
}

/// There was no memory for all of an object's fields.
#[derive(Debug, PartialEq, Eq)]
pub struct NoMemory;

impl<'a> Value<'a> {
    /// The fields of an object in the order of the document; empty for other kinds.
    pub fn fields(self) -> Fields<'a> {
        let mut fields = Fields::default();
        self.each_field(|reader| {
            let name = reader.name()?;
            fields.push(name, reader.text_of(Reader::known_value)?);
            Ok(())
        });
        fields
    }
}

impl<'a> Fields<'a> {
    /// Whether there were none.
    pub(crate) fn is_empty(&self) -> bool {
        self.kept.is_empty() && !self.incomplete
    }

    pub(crate) fn push(&mut self, name: Name<'a>, value: Value<'a>) {
        match self.kept.try_reserve(1) {
            Ok(()) => self.kept.push((name, value)),
            Err(_) => self.incomplete = true,
        }
    }

    /// Those of other names.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        let kept = self.kept.iter().filter(|(given, _)| !given.is(name)).copied().collect();
        Self { kept, incomplete: self.incomplete }
    }

    /// With those of another object after its own.
    pub fn extend(&mut self, other: &Self) {
        other.kept.iter().for_each(|(name, value)| self.push(*name, *value));
        self.incomplete |= other.incomplete;
    }

    /// The value that counts: parsers keep the last of a repeated name.
    pub fn last(&self, name: &str) -> Option<Value<'a>> {
        let found = self.kept.iter().rev().find(|(given, _)| given.is(name)).map(|(_, value)| *value);
        found.filter(|_| !self.incomplete)
    }

    /// The value at a path of names joined by dots.
    pub fn at(&self, path: &str) -> Option<Value<'a>> {
        match path.bytes().position(|byte| byte == b'.') {
            None => self.last(path),
            Some(dot) => self.last(path.get(..dot)?)?.fields().at(path.get(dot + 1..)?),
        }
    }

    /// The names, in the order of the document.
    pub fn names(&self) -> impl Iterator<Item = Cow<'a, str>> {
        self.kept.iter().map(|(name, _)| name.text())
    }

    /// Names and values, in the order of the document.
    pub fn entries(&self) -> impl Iterator<Item = (Cow<'a, str>, Value<'a>)> {
        self.kept.iter().map(|(name, value)| (name.text(), *value))
    }

    /// A name that is there twice, the first in the order of the alphabet.
    ///
    /// # Errors
    /// [`NoMemory`], because then nobody can tell
    pub fn repeated(&self) -> Result<Option<Cow<'a, str>>, NoMemory> {
        match self.kept.len() <= FEW && self.kept.iter().all(|(name, _)| !name.escaped()) {
            _ if self.incomplete => Err(NoMemory),
            true => Ok(self.repeated_of_few().map(Cow::Borrowed)),
            false => self.repeated_of_many(),
        }
    }

    /// Each name is compared with each.
    fn repeated_of_few(&self) -> Option<&'a str> {
        let mut repeated: Option<&str> = None;
        for (index, (name, _)) in self.kept.iter().enumerate() {
            let again = self.kept.iter().skip(index + 1).any(|(other, _)| same(other.0.as_bytes(), name.0.as_bytes()));
            if again && repeated.is_none_or(|found| name.0 < found) {
                repeated = Some(name.0);
            }
        }
        repeated
    }

    /// Each name is compared with those of the same bucket, in order. Should all
    /// names be made to fall in one bucket, the heap still takes them fast.
    fn repeated_of_many(&self) -> Result<Option<Cow<'a, str>>, NoMemory> {
        let count = self.kept.len() / FEW + 1;
        let mut buckets = Vec::new();
        buckets.try_reserve_exact(count).map_err(|_| NoMemory)?;
        buckets.resize_with(count, BinaryHeap::new);
        for key in self.kept.iter().map(|(name, _)| name.key()) {
            // FNV-1a.
            let hash = key.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ usize::from(*byte)).wrapping_mul(0x0100_0193));
            if let Some(bucket) = buckets.get_mut(hash % count) {
                bucket.try_reserve(1).map_err(|_| NoMemory)?;
                bucket.push(key);
            }
        }
        let mut repeated: Option<Cow<'a, [u8]>> = None;
        for mut names in buckets {
            let mut last = None;
            while let Some(name) = names.pop() {
                if last.as_ref() == Some(&name) && repeated.as_ref().is_none_or(|found| name < *found) {
                    repeated = last;
                }
                last = Some(name);
            }
        }
        // What isn't UTF-8 has lone surrogates, which no text can show.
        Ok(repeated.map(|key| String::from_utf8(key.into_owned()).map_or(Cow::Borrowed("\u{fffd}"), Cow::Owned)))
    }
}
