//! What is odd about a secret that was accepted. It may be intended; where no
//! signature matches, it is named.

use super::unmeant::{is_invisible, is_quote};
use crate::error::Hint;

/// A set of what is odd.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Doubts(u8);

const BLANKS: u8 = 1;
const QUOTES: u8 = 2;
const ESCAPES: u8 = 4;
const INVISIBLE: u8 = 8;
const VERSIONED: u8 = 16;
const PUBLIC: u8 = 32;
const UNPADDED: u8 = 64;
const BYTES: u8 = 128;

impl Doubts {
    /// Of a secret whose own characters are the key.
    pub(super) fn of_text(secret: &[u8]) -> Self {
        let Ok(text) = core::str::from_utf8(secret) else { return Self::default() };
        let inner = text.trim();
        let escapes = ["\\n", "\\r", "\\t"];
        let doubts = [
            (BLANKS, inner.len() < text.len()),
            (QUOTES, is_at_end(inner, is_quote)),
            (ESCAPES, escapes.iter().any(|escape| inner.ends_with(escape) || inner.starts_with(escape))),
            (INVISIBLE, is_at_end(text, is_hidden)),
            (VERSIONED, inner.starts_with("v1,whsec_")),
            (PUBLIC, inner.starts_with("whpk_")),
        ];
        Self(doubts.iter().filter(|(_, found)| *found).fold(0, |set, (doubt, _)| set | doubt))
    }

    /// Of a key in base64, without its prefix.
    pub(super) fn of_base64(text: &[u8]) -> Self {
        Self(if text.len().is_multiple_of(4) { 0 } else { UNPADDED })
    }

    /// Of a key given as bytes, where text would be decoded.
    pub(super) fn of_key(bytes: &[u8]) -> Self {
        let is_text =
            bytes.len() > 4 && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+/=-_".contains(byte));
        Self(if is_text { BYTES } else { 0 })
    }

    /// With those of another secret.
    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Each, in words.
    pub(crate) fn hints(self) -> impl Iterator<Item = Hint> {
        let hints = [
            (BLANKS, Hint::SecretBlanks),
            (QUOTES, Hint::SecretQuotes),
            (ESCAPES, Hint::SecretEscapes),
            (INVISIBLE, Hint::SecretInvisible),
            (VERSIONED, Hint::SecretVersioned),
            (PUBLIC, Hint::SecretPublic),
            (UNPADDED, Hint::SecretUnpadded),
            (BYTES, Hint::SecretBytes),
        ];
        hints.into_iter().filter(move |(doubt, _)| self.0 & doubt != 0).map(|(_, hint)| hint)
    }
}

/// Whether a text begins or ends with such a character.
fn is_at_end(text: &str, test: fn(char) -> bool) -> bool {
    let mut characters = text.chars();
    let ends = [characters.next(), characters.next_back()];
    ends.into_iter().flatten().any(test)
}

fn is_hidden(character: char) -> bool {
    is_invisible(character) && !character.is_whitespace()
}
