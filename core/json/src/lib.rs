//! Reads JSON without building it, in one pass: hifijson's lexers tell the tokens,
//! and what is kept of them borrows from the text. hookseal's own; not for others.
//!
//! A crate of its own because it takes most of the time that a payload takes:
//! the WebAssembly module has it compiled for speed, and the rest for size.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::panic, clippy::expect_used, clippy::as_conversions))]

extern crate alloc;

use alloc::borrow::Cow;
use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec::Vec;

use hifijson::num::Lex as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::Lex as _;
use hifijson::{Read, SliceLexer, escape};
use smallvec::SmallVec;

/// How deep a payload may nest. Python's parser gives up near 1,000 levels, so a
/// limit is needed for the verdict to be the same in every language.
pub const MAX_DEPTH: usize = 128;

/// The kind of a JSON value: its first character says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// `"…"`
    Text,
    /// A number without fraction or exponent.
    Integer,
    /// A number with either.
    Number,
    /// `true` or `false`
    Boolean,
    /// `null`
    Null,
}

impl Kind {
    /// With its article: `an object`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "an array",
            Self::Text => "a string",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
        }
    }
}

/// Reads a text that is JSON, nested not too deep: one value, without the blanks round it.
///
/// # Errors
/// [`Invalid`], which doesn't say why: that would cost time.
pub fn read(text: &str) -> Result<Value<'_>, Invalid> {
    Reader::new(text).alone(Reader::value)
}

/// Reads such a text and, where it is an object, keeps its fields: those of `names`
/// in their slots. `field` reads the value of such a one, knowing those before it.
///
/// # Errors
/// [`Invalid`], likewise.
pub fn read_slots<'a>(
    text: &'a str,
    names: &Names,
    slots: &mut Slots<'a>,
    field: &mut SlotReader<'_, 'a>,
) -> Result<Value<'a>, Invalid> {
    Reader::new(text).alone(|reader| match reader.peek() {
        Some(b'{') => reader.object_slots(names, slots, field),
        _ => reader.value(),
    })
}

/// Why a text can't be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// Near this byte it isn't JSON. It may be the text's end.
    Near(usize),
    /// It nests deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// Why a text, for which [`read`] gave an error, can't be read: it is read again.
#[cold]
pub fn fault(text: &str) -> Fault {
    let mut reader = Reader::new(text);
    let _invalid = reader.alone(Reader::value);
    let (before, after) = text.split_at_checked(reader.at).unwrap_or((text, ""));
    let opens = after.starts_with(['{', '[']) && before.trim_ascii_end().ends_with(['[', ',', ':']);
    if reader.levels == 0 && opens { Fault::TooDeep } else { Fault::Near(reader.at) }
}

/// Reads the next value, that of a slot, knowing the slots filled before.
pub type SlotReader<'f, 'a> = dyn FnMut(&Slots<'a>, usize, &mut Reader<'a>) -> Result<(), Invalid> + 'f;

/// A JSON value, as its text: from its first character to its last.
#[derive(Debug, Clone, Copy)]
pub struct Value<'a>(&'a str);

impl<'a> Value<'a> {
    /// A value whose text is known to be JSON, such as what [`as_str`](Self::as_str) gave.
    pub fn known(text: &'a str) -> Self {
        Self(text)
    }

    /// The text.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// Its kind.
    pub fn kind(self) -> Kind {
        match self.0.as_bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::Text,
            Some(b't' | b'f') => Kind::Boolean,
            Some(b'n') => Kind::Null,
            _ if self.0.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) => Kind::Number,
            _ => Kind::Integer,
        }
    }

    /// The text of a JSON string; `None` for other kinds, and for a string with lone
    /// surrogates, which no Unicode text can hold.
    pub fn text(self) -> Option<Cow<'a, str>> {
        if self.kind() != Kind::Text {
            return None;
        }
        let text = self.0.get(1..self.0.len() - 1)?;
        match plain(text.as_bytes()) == text.len() {
            true => Some(Cow::Borrowed(text)),
            false => SliceLexer::new(self.0.as_bytes()).discarded().str_string().ok(),
        }
    }

    /// The items of an array, one by one; nothing for other kinds.
    pub fn each_item(self, item: &mut dyn FnMut(Value<'a>)) {
        if self.kind() == Kind::List {
            let _read = Reader::new(self.0).list(|reader| {
                item(reader.text_of(Reader::known_value)?);
                Ok(())
            });
        }
    }

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

    /// The fields of an object, one by one: `field` reads each, the name, then the value. Nothing for other kinds.
    pub fn each_field(self, mut field: impl FnMut(&mut Reader<'a>) -> Result<(), Invalid>) {
        if self.kind() == Kind::Object {
            // A value that was read once can be read again.
            let _read = Reader::new(self.0).object(|reader| field(reader));
        }
    }
}

/// The way to a value: a name that an object has twice, of which nobody can say which counts.
#[derive(Debug, PartialEq, Eq)]
pub struct Repeated;

impl<'a> Value<'a> {
    /// The value at a path: names joined by dots, and `[0]` for the first item of an array.
    ///
    /// # Errors
    /// [`Repeated`]
    pub fn at(self, path: &str) -> Result<Option<Value<'a>>, Repeated> {
        let (mut value, mut rest) = (self, path);
        while !rest.is_empty() {
            let (found, after) = match rest.strip_prefix('[').and_then(|index| index.split_once(']')) {
                Some((index, after)) => (value.item(index), after),
                None => {
                    let (name, after) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
                    (value.field(name)?, after)
                }
            };
            let Some(found) = found else { return Ok(None) };
            (value, rest) = (found, after.strip_prefix('.').unwrap_or(after));
        }
        Ok(Some(value))
    }

    fn item(self, index: &str) -> Option<Value<'a>> {
        let (mut left, mut found) = (index.parse::<usize>().ok()?, None);
        self.each_item(&mut |item| {
            if left == 0 && found.is_none() {
                found = Some(item);
            }
            left = left.saturating_sub(1);
        });
        found
    }

    /// The one field of that name.
    ///
    /// # Errors
    /// [`Repeated`]
    pub fn field(self, name: &str) -> Result<Option<Value<'a>>, Repeated> {
        let (mut found, mut repeated) = (None, false);
        self.each_field(|reader| {
            let given = reader.name()?;
            let value = reader.text_of(Reader::known_value)?;
            if given.is(name) {
                repeated |= found.replace(value).is_some();
            }
            Ok(())
        });
        if repeated { Err(Repeated) } else { Ok(found) }
    }
}

/// A field's name as it is written between its quotes; with them if it has escapes.
#[derive(Debug, Clone, Copy)]
pub struct Name<'a>(&'a str);

impl<'a> Name<'a> {
    /// Whether it is that name.
    #[inline]
    pub fn is(self, name: &str) -> bool {
        match self.escaped() {
            // One with lone surrogates is no text.
            true => Value(self.0).text().is_some_and(|text| text == name),
            false => same(self.0.as_bytes(), name.as_bytes()),
        }
    }

    fn escaped(self) -> bool {
        self.0.as_bytes().first() == Some(&b'"')
    }

    fn text(self) -> Cow<'a, str> {
        match self.escaped() {
            // One with lone surrogates can't be decoded.
            true => Value(self.0).text().unwrap_or(Cow::Borrowed(self.0)),
            false => Cow::Borrowed(self.0),
        }
    }

    /// What two names have in common exactly where they are the same, however escaped.
    fn key(self) -> Cow<'a, [u8]> {
        match Value(self.0).text() {
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

impl<'a> Fields<'a> {
    fn push(&mut self, name: Name<'a>, value: Value<'a>) {
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

/// How many names an object's fields are looked for by, at most.
pub const MAX_NAMES: usize = 6;

/// Names of an object's fields, each of which has a slot.
#[derive(Debug, Default)]
pub struct Names {
    names: Vec<(String, bool)>,
}

impl Names {
    /// The slot of a name, which it gets now if it has none; `None` for one too many.
    pub fn slot(&mut self, name: &str) -> Option<usize> {
        if let Some(slot) = self.names.iter().position(|(known, _)| known == name) {
            return Some(slot);
        }
        let slot = self.names.len();
        (slot < MAX_NAMES).then(|| {
            self.names.push((name.into(), is_plain(name)));
            slot
        })
    }

    /// Reads the name that is next and tells its slot. The names mostly come in the order of the slots.
    fn read<'a>(&self, reader: &mut Reader<'a>, next: usize) -> Result<Result<usize, Name<'a>>, Invalid> {
        let (before, after) = self.names.split_at_checked(next).unwrap_or_default();
        for (slot, (name, plain)) in (next..).zip(after).chain((0..).zip(before)) {
            if *plain && reader.take_name(name) {
                return Ok(Ok(slot));
            }
        }
        let name = reader.name()?;
        Ok(self.names.iter().position(|(known, _)| name.is(known)).ok_or(name))
    }
}

/// Whether JSON writes a name as it is.
pub fn is_plain(name: &str) -> bool {
    plain(name.as_bytes()) == name.len()
}

/// An object's fields: those that have a slot, and the others.
#[derive(Debug, Default)]
pub struct Slots<'a> {
    values: [Option<Value<'a>>; MAX_NAMES],
    refilled: bool,
    others: Fields<'a>,
}

impl<'a> Slots<'a> {
    /// The value of a slot: that of the last field of its name.
    #[inline]
    pub fn get(&self, slot: usize) -> Option<Value<'a>> {
        self.values.get(slot).copied().flatten()
    }

    fn fill(&mut self, slot: usize, value: Value<'a>) {
        if let Some(place) = self.values.get_mut(slot) {
            self.refilled |= place.replace(value).is_some();
        }
    }

    /// A name that `object`, which they were read from, has twice: the first in the order of the alphabet.
    ///
    /// # Errors
    /// [`NoMemory`], because then nobody can tell
    pub fn repeated(&self, object: Value<'a>) -> Result<Option<Cow<'a, str>>, NoMemory> {
        match self.refilled {
            false if self.others.kept.is_empty() && !self.others.incomplete => Ok(None),
            false if self.others.repeated()?.is_none() => Ok(None),
            _ => object.fields().repeated(),
        }
    }
}

/// The text isn't JSON, or nests too deep.
#[derive(Debug)]
pub struct Invalid;

impl From<hifijson::Expect> for Invalid {
    fn from(_: hifijson::Expect) -> Self {
        Self
    }
}

/// A place in a text, before a value. hifijson's lexers work on it.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// How many levels deeper the text may nest.
    levels: usize,
}

// Inlined even when compiled for size: they are in every loop.
impl Read for Reader<'_> {
    #[inline(always)]
    fn peek_next(&mut self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline(always)]
    fn take_next(&mut self) -> Option<u8> {
        let next = self.peek_next()?;
        self.at += 1;
        Some(next)
    }

    #[inline(always)]
    fn skip_until(&mut self, mut stop: impl FnMut(u8) -> bool) {
        while let Some(next) = self.peek_next()
            && !stop(next)
        {
            self.at += 1;
        }
    }
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, levels: MAX_DEPTH }
    }

    /// The next character that isn't blank.
    #[inline(always)]
    pub fn peek(&mut self) -> Option<u8> {
        match self.peek_next() {
            Some(b' ' | b'\t' | b'\r' | b'\n') => self.ws_peek(),
            next => next,
        }
    }

    /// The whole text: one value.
    fn alone<T>(&mut self, value: impl FnOnce(&mut Self) -> Result<T, Invalid>) -> Result<Value<'a>, Invalid> {
        self.exactly_one(Self::peek, |_, reader| reader.text_of(value))
    }

    /// The text of the next value, which `value` reads.
    ///
    /// # Errors
    /// Where that isn't JSON, or nests too deep.
    #[inline]
    pub fn text_of<T>(&mut self, value: impl FnOnce(&mut Self) -> Result<T, Invalid>) -> Result<Value<'a>, Invalid> {
        self.peek();
        let start = self.at;
        value(self)?;
        Ok(Value(self.text.get(start..self.at).unwrap_or_default()))
    }

    /// Reads the next value.
    ///
    /// # Errors
    /// Where that isn't JSON, or nests too deep.
    pub fn value(&mut self) -> Result<Kind, Invalid> {
        match self.peek().ok_or(Invalid)? {
            b'"' => self.discarded().string().map(|_| Kind::Text),
            b'{' => self.object(|reader| {
                reader.skip_name()?;
                reader.value().map(|_| ())
            }),
            b'[' => self.list(|reader| reader.value().map(|_| ())),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.literal(),
        }
    }

    /// Goes past the next value of a text that was read before, by its brackets alone.
    #[inline(never)]
    fn known_value(&mut self) -> Result<(), Invalid> {
        let mut levels = 0_usize;
        loop {
            match self.take_next().ok_or(Invalid)? {
                b'"' => self.string().map(|_| ())?,
                b'{' | b'[' => levels += 1,
                b'}' | b']' => levels = levels.saturating_sub(1),
                b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' => continue,
                _ => self.skip_until(|next| matches!(next, b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n')),
            }
            if levels == 0 {
                return Ok(());
            }
        }
    }

    #[inline(never)]
    fn number(&mut self) -> Result<Kind, Invalid> {
        match self.num_ignore().validate() {
            Ok(parts) if parts.is_int() => Ok(Kind::Integer),
            Ok(_) => Ok(Kind::Number),
            Err(_) => Err(Invalid),
        }
    }

    #[inline(never)]
    fn literal(&mut self) -> Result<Kind, Invalid> {
        match self.null_or_bool().ok_or(Invalid)? {
            Some(_) => Ok(Kind::Boolean),
            None => Ok(Kind::Null),
        }
    }

    fn object_slots(
        &mut self,
        names: &Names,
        slots: &mut Slots<'a>,
        field: &mut SlotReader<'_, 'a>,
    ) -> Result<Kind, Invalid> {
        let mut next = 0;
        self.object(|reader| {
            match names.read(reader, next)? {
                Ok(slot) => {
                    next = slot + 1;
                    let value = reader.text_of(|reader| field(slots, slot, reader))?;
                    slots.fill(slot, value);
                }
                Err(name) => {
                    let value = reader.text_of(Reader::value)?;
                    slots.others.push(name, value);
                }
            }
            Ok(())
        })
    }

    /// Reads the next value, an array. `item` reads each of its items.
    ///
    /// # Errors
    /// Where that isn't JSON, or nests too deep.
    pub fn list(&mut self, mut item: impl FnMut(&mut Self) -> Result<(), Invalid>) -> Result<Kind, Invalid> {
        self.levels = self.levels.checked_sub(1).ok_or(Invalid)?;
        self.discarded().seq(b']', Self::peek, |_, reader| item(reader))?;
        self.levels += 1;
        Ok(Kind::List)
    }

    /// Reads the next value, an object. `field` reads each of its fields: the name, then the value.
    ///
    /// # Errors
    /// Where that isn't JSON, or nests too deep.
    pub fn object(&mut self, mut field: impl FnMut(&mut Self) -> Result<(), Invalid>) -> Result<Kind, Invalid> {
        self.levels = self.levels.checked_sub(1).ok_or(Invalid)?;
        self.discarded().seq(b'}', Self::peek, |_, reader| field(reader))?;
        self.levels += 1;
        Ok(Kind::Object)
    }

    /// Reads the next field's name, and the colon after it.
    ///
    /// # Errors
    /// Where that isn't JSON.
    pub fn name(&mut self) -> Result<Name<'a>, Invalid> {
        let start = self.at;
        let (end, escaped) = self.skip_name()?;
        let quotes = if escaped { 0 } else { 1 };
        Ok(Name(self.text.get(start + quotes..end - quotes).unwrap_or_default()))
    }

    /// The same without keeping the name: where it ends, and whether it has escapes.
    #[inline(always)]
    fn skip_name(&mut self) -> Result<(usize, bool), Invalid> {
        self.expect(Self::peek_next, b'"').ok_or(Invalid)?;
        let escaped = self.string()?;
        let end = self.at;
        self.expect(Self::peek, b':').ok_or(Invalid)?;
        Ok((end, escaped))
    }

    /// Reads a field's name and the colon after it, if they come next to the letter.
    /// Faster than to read a name and compare it. It must be one without escapes.
    pub fn take_name(&mut self, name: &str) -> bool {
        let start = self.at + 1;
        let end = start + name.len();
        let bytes = self.text.as_bytes();
        let found = bytes.get(self.at) == Some(&b'"')
            && bytes.get(start..end).is_some_and(|written| same(written, name.as_bytes()))
            && bytes.get(end..end + 2) == Some(b"\":");
        if found {
            self.at = end + 2;
        }
        found
    }

    /// A string, from behind its first quote on; whether it has escapes.
    fn string(&mut self) -> Result<bool, Invalid> {
        let mut escaped = false;
        loop {
            self.at += plain(self.text.as_bytes().get(self.at..).unwrap_or_default());
            match self.take_next() {
                Some(b'"') => return Ok(escaped),
                Some(b'\\') => self.escape().map_err(|_| Invalid)?,
                _ => return Err(Invalid),
            }
            escaped = true;
        }
    }

    /// An escape, from after its backslash on. Lone surrogates are accepted, as hosts' parsers do.
    fn escape(&mut self) -> Result<(), escape::Error> {
        use hifijson::escape::{Error, Lex, Lit};
        match self.take_next().ok_or(Error::Eof)? {
            b'u' => self.hex::<u16>().map(|_| ()),
            other => Lit::try_from(other).map(|_| ()).ok_or(Error::InvalidKind(other)),
        }
    }
}

/// Times a byte: that byte, eight times.
const EACH: u64 = u64::MAX / 0xff;

/// Whether all bytes are ASCII. It looks at eight at a time.
pub fn is_ascii(bytes: &[u8]) -> bool {
    let (chunks, rest) = bytes.as_chunks();
    let all = chunks.iter().fold(0, |all, chunk| all | u64::from_le_bytes(*chunk));
    all & (EACH * 0x80) == 0 && rest.is_ascii()
}

/// How many characters of a string are written as themselves: up to a quote, a
/// backslash or a control character. Eight at a time.
fn plain(bytes: &[u8]) -> usize {
    let (chunks, rest) = bytes.as_chunks();
    let mut length = 0;
    for chunk in chunks {
        let found = special(*chunk);
        if found != 0 {
            // A borrow can only reach bytes above the first that was found.
            #[expect(clippy::as_conversions, reason = "at most 8")]
            return length + (found.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    match bytes.last_chunk() {
        Some(last) if special(*last) == 0 => bytes.len(),
        _ => length + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count(),
    }
}

/// Not zero if any of eight characters is not written as itself in a string: bits of the first such byte, and of later ones.
#[inline]
fn special(chunk: [u8; 8]) -> u64 {
    let chunk = u64::from_le_bytes(chunk);
    let zero = |bytes: u64| bytes.wrapping_sub(EACH) & !bytes;
    let control = chunk.wrapping_sub(EACH * 0x20) & !chunk;
    (control | zero(chunk ^ (EACH * 0x22)) | zero(chunk ^ (EACH * 0x5c))) & (EACH * 0x80)
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    fn fields(text: &str) -> Fields<'_> {
        read(text).expect("JSON").fields()
    }

    #[test]
    fn known_values_end_where_they_were_read_to() {
        for value in [
            "1",
            "-1.5e3",
            "true",
            "null",
            "\"a\\\"}]\"",
            "[]",
            "{}",
            "[1,[2,\"]\"],{\"}\":[]}]",
            "{ \"a\" : [ 1 , 2 ] }",
        ] {
            for text in
                [format!("[{value}]"), format!("[ {value} , {value}\n]"), format!("{{\"x\":{value},\"y\" : {value} }}")]
            {
                let read = read(&text).expect("JSON");
                let mut found = Vec::new();
                read.each_item(&mut |item| found.push(item.as_str()));
                found.extend(read.fields().entries().map(|(_, value)| value.as_str()));
                assert!(!found.is_empty() && found.iter().all(|item| *item == value), "{text}: {found:?}");
            }
        }
    }

    #[test]
    fn strings_are_told_wherever_they_end() {
        for length in 0..40 {
            let plain = "x".repeat(length);
            for (text, is_json) in [
                (format!("\"{plain}\""), true),
                (format!("\"{plain}\\\"é\\\\{plain}\""), true),
                (format!("\"{plain}\\ud800{plain}\""), true),
                (format!("\"{plain}"), false),
                (format!("\"{plain}\\"), false),
                (format!("\"{plain}\\u12"), false),
                (format!("\"{plain}\\x\""), false),
                (format!("\"{plain}\u{1f}\""), false),
            ] {
                assert_eq!(read(&text).is_ok(), is_json, "{text}");
            }
        }
    }

    #[test]
    fn numbers_are_those_of_rfc_8259() {
        for (kind, numbers) in [
            (Kind::Integer, ["0", "-0", "7", "-10", "1234567890123456789012345678901234567890"]),
            (Kind::Number, ["0.0", "-1.50", "1e5", "0E-07", "12.5e+300"]),
        ] {
            for number in numbers {
                for text in [String::from(number), format!("[{number}, {number} ]"), format!("{{\"a\":{number}}}")] {
                    assert!(read(&text).is_ok(), "{text}");
                }
                assert_eq!(Reader::new(number).value().ok(), Some(kind), "{number}");
            }
        }
        for text in ["-", "+1", "00", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "1e1.5", "--1", "0x1", "1_0", "1 2"]
        {
            assert!(read(text).is_err(), "{text}");
            assert!(read(&format!("[{text}]")).is_err(), "[{text}]");
        }
    }

    #[test]
    fn words_brackets_and_commas() {
        for text in ["null", "true", "false", "[ ]", "{ }", "[[],{}]", " { \"a\" : [ true , null ] , \"b\" : { } } "] {
            assert!(read(text).is_ok(), "{text}");
        }
        for text in [
            "nul",
            "nulls",
            "True",
            "tru",
            "fals",
            "[",
            "]",
            "[,]",
            "[1,,2]",
            "[1,]",
            "[1 2]",
            "[1}",
            "{",
            "{]",
            "{,}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{a:1}",
            "{1:1}",
            "{\"a\":1 \"b\":2}",
            "null,",
            "[]]",
            "\u{b}1",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn escapes_are_decoded() {
        for (json, text) in [
            (r#""\"\\\/\b\f\n\r\t""#, Some("\"\\/\u{8}\u{c}\n\r\t")),
            (r#""a\u00e9b\u6F22é漢😀\u0000""#, Some("aéb漢é漢😀\0")),
            (r#""\ud83d\ude00\uD83D\uDE00""#, Some("😀😀")),
            (r#""\ud83d""#, None),
            (r#""\ud83dx""#, None),
            (r#""\ud83d\n""#, None),
            (r#""\ud83d\ud83d\ude00""#, None),
            (r#""\ude00""#, None),
        ] {
            assert_eq!(read(json).expect("JSON").text().as_deref(), text, "{json}");
        }
    }

    #[test]
    fn a_value_keeps_its_text() {
        let fields = fields(r#" { "a" : [ 1 , {"b":"c"} ] , "d.e" : "\u0064" , "f":-0.5e1,"g":{"h":null} } "#);
        assert_eq!(fields.at("a").expect("there").as_str(), r#"[ 1 , {"b":"c"} ]"#);
        assert_eq!(fields.last("d.e").and_then(Value::text).as_deref(), Some("d"));
        assert_eq!(fields.at("f").map(Value::kind), Some(Kind::Number));
        assert_eq!(fields.at("g.h").map(Value::kind), Some(Kind::Null));
        assert!(fields.at("g.i").is_none());
    }

    #[test]
    fn paths_lead_through_objects_and_arrays() {
        let value = read(r#"{"a":[{"b":1},{"b":[2,{"c":3}],"d":4,"d":5}],"":6,"\u0065":7}"#).expect("JSON");
        let at = |path| value.at(path).map(|found| found.map(Value::as_str));
        for (path, found) in [
            ("a[0].b", Some("1")),
            ("a[1].b[1].c", Some("3")),
            ("a[1].b[0]", Some("2")),
            ("e", Some("7")),
            ("a[2].b", None),
            ("a[-1].b", None),
            ("a[x]", None),
            ("a[0", None),
            ("a.0.b", None),
            ("a.b", None),
            ("e.a", None),
            ("[0]", None),
        ] {
            assert_eq!(at(path), Ok(found), "{path}");
        }
        assert_eq!(at("a[1].d"), Err(Repeated));
        assert_eq!(read("[[1]]").expect("JSON").at("[0][0]").map(|found| found.map(Value::as_str)), Ok(Some("1")));
    }

    #[test]
    fn a_repeated_name_is_found_among_few_and_among_many() {
        for count in [2, 16, 17, 1_000] {
            let names: Vec<String> = (0..count).map(|index| format!("\"k{index}\":0")).collect();
            let with = |more: &str| format!("{{{}{more}}}", names.join(","));
            assert_eq!(fields(&with("")).repeated(), Ok(None));
            assert_eq!(fields(&with(",\"k1\":1,\"k0\":1")).repeated(), Ok(Some("k0".into())));
            assert_eq!(fields(&with(",\"\\u006b1\":1")).repeated(), Ok(Some("k1".into())));
            for (one, other) in [
                (r"\ud800", r"\uD800"),
                (r"a\ud800", r"\u0061\ud800"),
                (r"\udc00\ud800", r"\uDC00\uD800"),
                (r"\ud83d\ude00\ud800", "\u{1f600}\\ud800"),
                (r"\ud800\n\/", r"\ud800\u000a/"),
            ] {
                assert!(
                    fields(&with(&format!(",\"{one}\":1,\"{other}\":1"))).repeated().expect("memory").is_some(),
                    "{one} {other}"
                );
            }
            for (one, other) in
                [(r"\ud800", r"\ud801"), (r"\ud800", r"\\ud800"), (r"\ud800", r#"\"\\ud800\""#), (r"\ud800", r"\ufffd")]
            {
                assert_eq!(fields(&with(&format!(",\"{one}\":1,\"{other}\":1"))).repeated(), Ok(None), "{one} {other}");
            }
        }
    }

    #[test]
    fn slots_hold_what_fields_do() {
        let wanted = ["type", "id", "data", "é", "\"\\ud800\""];
        let mut names = Names::default();
        for (slot, name) in wanted.iter().enumerate() {
            assert_eq!((names.slot(name), names.slot(name)), (Some(slot), Some(slot)));
        }
        let many: String = (0..20).map(|index| format!("\"k{index}\":{index},")).collect();
        for text in [
            r#"{"type":1,"id":2,"data":3}"#.into(),
            r#" { "data" : 3 , "id" : 2, "x": [], "type":1 } "#.into(),
            r#"{"\u0074ype":1,"é":{"id":5},"\u00e9x":2}"#.into(),
            r#"{"id":1,"type":2,"\u0069d":3,"é":4,"\u00E9":5}"#.into(),
            r#"{"b":1,"a":1,"id":1,"b":2,"a":2,"id":2}"#.into(),
            r#"{"\ud800":1,"\"\\ud800\"":2}"#.into(),
            r#"{"\ud800":1,"id":1,"\uD800":2,"types":1,"typ":2}"#.into(),
            format!("{{{many}\"type\":1,\"k\":2}}"),
            format!("{{{many}\"type\":1,\"k3\":2}}"),
            format!("{{{many}\"type\":1,\"type\":2}}"),
            "{}".into(),
            "[1]".into(),
        ] {
            let text: String = text;
            let (mut slots, mut before) = (Slots::default(), Vec::new());
            let value = read_slots(&text, &names, &mut slots, &mut |slots, slot, reader| {
                before.push((slot, slots.get(slot).is_some()));
                reader.value().map(|_| ())
            })
            .expect("JSON");
            let fields = fields(&text);
            for (slot, name) in wanted.iter().enumerate() {
                assert_eq!(slots.get(slot).map(Value::as_str), fields.last(name).map(Value::as_str), "{text} {name}");
                let first = before.iter().find(|(given, _)| *given == slot);
                assert!(first.is_none_or(|(_, filled)| !filled), "{text} {name}");
            }
            assert_eq!(slots.repeated(value), fields.repeated(), "{text}");
        }
        assert_eq!(names.slot("six"), Some(5));
        assert_eq!(names.slot("seven"), None);
    }
}
