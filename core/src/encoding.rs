//! Strict hex and base64: nothing is skipped, nothing is guessed.

use alloc::format;
use alloc::string::String;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use base64ct::{Base64, Encoding as _};
use smallvec::SmallVec;

use crate::names::names;

names! {
    /// How bytes are written as text.
    pub enum Encoding {
        /// Hexadecimal digits of either case.
        Hex = "hex",
        /// The standard alphabet, padded, with zero trailing bits.
        Base64 = "base64",
    }
}

/// A decoded signature. Those of HMAC need no allocation: 44 characters of base64 make room for 33 bytes.
pub(crate) type Decoded = SmallVec<[u8; 36]>;

impl Encoding {
    /// The bytes that `text` encodes, if it does so in the one right way.
    pub(crate) fn decode(self, text: &str) -> Option<Decoded> {
        match self {
            Self::Hex => decode_hex(text),
            Self::Base64 => decode_base64(text),
        }
    }

    /// `bytes` as text; hex in lower case, as providers write it.
    pub(crate) fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => const_hex::encode(bytes),
            Self::Base64 => Base64::encode_string(bytes),
        }
    }

    /// Whether it has that character.
    pub(crate) fn has(self, character: u8) -> bool {
        match self {
            Self::Hex => character.is_ascii_hexdigit(),
            Self::Base64 => character.is_ascii_alphanumeric() || matches!(character, b'+' | b'/' | b'='),
        }
    }

    /// What it is, in an error's words.
    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Self::Hex => "hex",
            Self::Base64 => "padded base64",
        }
    }

    /// What so many bytes are, in an error's words.
    pub(crate) fn of_length(self, length: Option<usize>) -> String {
        match (self, length) {
            (Self::Hex, Some(length)) => format!("{} hex digits", length * 2),
            _ => String::from(self.in_words()),
        }
    }
}

#[inline(never)]
fn decode_hex(text: &str) -> Option<Decoded> {
    let mut bytes = room(text.len() / 2);
    // It takes a prefix `0x` off, and then finds too few digits for these bytes.
    const_hex::decode_to_slice(text, &mut bytes).ok()?;
    Some(bytes)
}

#[inline(never)]
fn decode_base64(text: &str) -> Option<Decoded> {
    let mut bytes = room(text.len() / 4 * 3);
    let length = STANDARD.decode_slice(text, &mut bytes).ok()?;
    bytes.truncate(length);
    Some(bytes)
}

fn room(length: usize) -> Decoded {
    match length {
        0..=36 => Decoded::from_buf_and_len([0; 36], length),
        _ => Decoded::from_elem(0, length),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_canonical() {
        assert_eq!(Encoding::Base64.decode("QQ=="), Some(Decoded::from_slice(b"A")));
        for other in ["QR==", "QQ", "QQ=", "QQ==\n", " QQ==", "Q-==", "QQ==QQ=="] {
            assert_eq!(Encoding::Base64.decode(other), None, "{other:?}");
        }
    }

    #[test]
    fn hex_is_whole() {
        assert_eq!(Encoding::Hex.decode("aAfF"), Some(Decoded::from_slice(&[0xaa, 0xff])));
        for other in ["a", "0x", "0xaa", "0XAA", "zz", "aa ", "aaz", "\u{0661}\u{0662}"] {
            assert_eq!(Encoding::Hex.decode(other), None, "{other:?}");
        }
    }
}
