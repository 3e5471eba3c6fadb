//! JSON as a tree of its own text: the order of fields and the spelling of numbers are kept.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::json;

/// A JSON text, read.
pub(super) struct Tree<'b> {
    pub(super) root: Node<'b>,
}

/// A value.
pub(super) enum Node<'b> {
    /// A number, `true`, `false` or `null`.
    Plain(&'b str),
    Text(Text<'b>),
    List(Vec<Node<'b>>),
    Object(Vec<(Text<'b>, Node<'b>)>),
}

/// A string, between its quotation marks.
#[derive(Clone, Copy)]
pub(super) struct Text<'b> {
    pub(super) raw: &'b str,
    /// Whether every program writes it so: no character that somebody escapes, and no escape that somebody else writes otherwise.
    pub(super) is_simple: bool,
}

impl<'b> Tree<'b> {
    /// `None` if it isn't JSON, or nested too deep.
    pub(super) fn read(text: &'b str) -> Option<Self> {
        json::read(text.as_bytes()).ok()?;
        let mut scan = Scan { text, at: 0 };
        Some(Self { root: scan.value()? })
    }
}

/// Reads a text that is known to be JSON of limited depth.
struct Scan<'b> {
    text: &'b str,
    at: usize,
}

impl<'b> Scan<'b> {
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blanks = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.at += blanks;
        rest.get(blanks).copied()
    }

    fn value(&mut self) -> Option<Node<'b>> {
        match self.peek()? {
            b'"' => self.string().map(Node::Text),
            b'[' => {
                let mut items = Vec::new();
                self.at += 1;
                while self.peek()? != b']' {
                    items.push(self.value()?);
                    self.skip_comma()?;
                }
                self.at += 1;
                Some(Node::List(items))
            }
            b'{' => {
                let mut fields = Vec::new();
                self.at += 1;
                while self.peek()? != b'}' {
                    let name = self.string()?;
                    self.peek().filter(|byte| *byte == b':')?;
                    self.at += 1;
                    fields.push((name, self.value()?));
                    self.skip_comma()?;
                }
                self.at += 1;
                Some(Node::Object(fields))
            }
            _ => {
                let rest = self.text.get(self.at..)?;
                let is_end = |byte: &u8| byte.is_ascii_whitespace() || b",]}".contains(byte);
                let length = rest.as_bytes().iter().position(is_end).unwrap_or(rest.len());
                self.at += length;
                rest.get(..length).map(Node::Plain)
            }
        }
    }

    fn skip_comma(&mut self) -> Option<()> {
        self.at += usize::from(self.peek()? == b',');
        Some(())
    }

    fn string(&mut self) -> Option<Text<'b>> {
        self.peek().filter(|byte| *byte == b'"')?;
        let start = self.at + 1;
        let bytes = self.text.as_bytes().get(start..)?;
        let (mut length, mut is_simple) = (0, true);
        loop {
            match bytes.get(length)? {
                b'"' => break,
                b'\\' => {
                    is_simple &= bytes.get(length + 1).is_some_and(|escape| b"\\nrtbf".contains(escape));
                    length += 2;
                }
                byte => {
                    is_simple &= is_written_alike(*byte);
                    length += 1;
                }
            }
        }
        self.at = start + length + 1;
        Some(Text { raw: self.text.get(start..start + length)?, is_simple })
    }
}

/// Whether no program that is known here escapes it.
fn is_written_alike(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !b"\"\\/<>&'+=`".contains(&byte)
}

/// What a string has at one place.
#[derive(Clone, Copy)]
pub(super) enum Character {
    Whole(char),
    /// Half of one, which can only be escaped.
    Half(u16),
}

impl<'b> Text<'b> {
    /// Its characters, escapes resolved.
    pub(super) fn characters(self) -> Characters<'b> {
        Characters { rest: self.raw }
    }

    /// As a text, where all its characters are whole.
    pub(super) fn text(self) -> Option<Cow<'b, str>> {
        if !self.raw.contains('\\') {
            return Some(Cow::Borrowed(self.raw));
        }
        self.characters()
            .map(|character| match character {
                Character::Whole(character) => Some(character),
                Character::Half(_) => None,
            })
            .collect::<Option<alloc::string::String>>()
            .map(Cow::Owned)
    }
}

pub(super) struct Characters<'b> {
    rest: &'b str,
}

impl<'b> Characters<'b> {
    /// The ASCII letters and digits that are next: none of them is an escape.
    pub(super) fn letters(&mut self) -> &'b str {
        let length = self.rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (letters, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        letters
    }

    fn unit(&mut self) -> Option<u16> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        u16::from_str_radix(digits, 16).ok()
    }
}

impl Iterator for Characters<'_> {
    type Item = Character;

    fn next(&mut self) -> Option<Character> {
        let mut characters = self.rest.chars();
        let first = characters.next()?;
        self.rest = characters.as_str();
        if first != '\\' {
            return Some(Character::Whole(first));
        }
        let escape = characters.next()?;
        self.rest = characters.as_str();
        Some(Character::Whole(match escape {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let unit = self.unit()?;
                if let Some(character) = char::from_u32(unit.into()) {
                    return Some(Character::Whole(character));
                }
                let behind = Characters { rest: self.rest.strip_prefix("\\u").unwrap_or_default() }.unit();
                let pair = behind.and_then(|low| char::decode_utf16([unit, low]).next()?.ok());
                if pair.is_some() {
                    self.rest = self.rest.get(6..).unwrap_or_default();
                }
                return Some(pair.map_or(Character::Half(unit), Character::Whole));
            }
            other => other,
        }))
    }
}
