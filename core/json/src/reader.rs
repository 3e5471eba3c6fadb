//! Reads the text, token by token.

use hifijson::num::Lex as _;
use hifijson::token::Lex as _;
use hifijson::{Read, escape};

use crate::characters::plain;
use crate::name::{Name, same};
use crate::value::{Kind, Value};

/// How deep a payload may nest. Python's parser gives up near 1,000 levels, so a
/// limit is needed for the verdict to be the same in every language.
pub const MAX_DEPTH: usize = 128;

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
    pub(crate) at: usize,
    /// How many levels deeper the text may nest.
    pub(crate) levels: usize,
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
    pub(crate) fn new(text: &'a str) -> Self {
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
    pub(crate) fn alone<T>(
        &mut self,
        value: impl FnOnce(&mut Self) -> Result<T, Invalid>,
    ) -> Result<Value<'a>, Invalid> {
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
        Ok(Value::known(self.text.get(start..self.at).unwrap_or_default()))
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
    pub(crate) fn known_value(&mut self) -> Result<(), Invalid> {
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
