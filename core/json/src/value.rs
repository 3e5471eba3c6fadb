//! A value, as its text.

use alloc::borrow::Cow;

use hifijson::SliceLexer;
use hifijson::str::LexAlloc as _;
use hifijson::token::Lex as _;

use crate::characters::plain;

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
}
