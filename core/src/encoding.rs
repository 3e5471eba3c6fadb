//! Strict hex and base64: nothing is skipped, nothing is guessed.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use base64ct::{Base64, Encoding as _};
use smallvec::SmallVec;

use crate::names::names;
use crate::rarely::WHOLE;

names! {
    /// How bytes are written as text.
    pub enum Encoding {
        /// Hexadecimal digits of either case.
        Hex = "hex",
        /// The standard alphabet, padded, with zero trailing bits.
        Base64 = "base64",
        /// The alphabet for URLs, not padded, with zero trailing bits.
        Base64url = "base64url",
        /// As they are: a token.
        Text = "text",
    }
}

names! {
    /// Whether base64 ends in `=` where its length asks for that.
    pub enum Padding {
        /// It does: base64 unless the record says otherwise.
        Required = "required",
        /// It doesn't: base64url unless the record says otherwise.
        None = "none",
        /// It may.
        Optional = "optional",
    }
}

/// A decoded signature. Those of HMAC need no allocation: 44 characters of base64 make room for 33 bytes.
pub(crate) type Decoded = SmallVec<[u8; 36]>;

/// An encoding, and its padding where that isn't the usual one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spelling {
    pub(crate) encoding: Encoding,
    pub(crate) padding: Option<Padding>,
}

impl From<Encoding> for Spelling {
    fn from(encoding: Encoding) -> Self {
        Self { encoding, padding: None }
    }
}

impl Spelling {
    /// Hexadecimal digits.
    pub(crate) const HEX: Self = Self { encoding: Encoding::Hex, padding: None };

    /// The bytes that `text` encodes, if it does so in the one right way.
    pub(crate) fn decode(self, text: &str) -> Option<Decoded> {
        match (self.encoding, self.padding) {
            (Encoding::Hex, _) => decode_hex(text),
            (Encoding::Base64, None | Some(Padding::Required)) => decode_base64(text),
            _ if !WHOLE => None,
            (Encoding::Base64, _) => decode_base64(&self.padded(text)?),
            (Encoding::Base64url, _) => decode_base64(&standard(&self.padded(text)?)?),
            (Encoding::Text, _) => Some(Decoded::from_slice(text.as_bytes())),
        }
    }

    /// `bytes` as text; hex in lower case, as providers write it. Bytes that aren't UTF-8
    /// are no text, and written as nothing.
    pub(crate) fn encode(self, bytes: &[u8]) -> String {
        match self.encoding {
            Encoding::Hex => const_hex::encode(bytes),
            Encoding::Base64 => self.trimmed(Base64::encode_string(bytes)),
            _ if !WHOLE => String::new(),
            Encoding::Base64url => self.trimmed(Base64::encode_string(bytes)).replace('+', "-").replace('/', "_"),
            Encoding::Text => String::from(core::str::from_utf8(bytes).unwrap_or_default()),
        }
    }

    fn padding(self) -> Padding {
        match (self.padding, self.encoding) {
            _ if !WHOLE => Padding::Required,
            (Some(padding), _) => padding,
            (None, Encoding::Base64url) => Padding::None,
            (None, _) => Padding::Required,
        }
    }

    /// Such base64 as it is with its padding.
    #[inline(never)]
    fn padded(self, text: &str) -> Option<Cow<'_, str>> {
        match (text.ends_with('='), self.padding()) {
            (true, Padding::None) => None,
            (true, _) | (_, Padding::Required) => Some(Cow::Borrowed(text)),
            (false, _) => Some(Cow::Owned(format!("{text}{}", "===".get(..text.len().wrapping_neg() % 4)?))),
        }
    }

    fn trimmed(self, mut text: String) -> String {
        if self.padding() == Padding::None {
            text.truncate(text.trim_end_matches('=').len());
        }
        text
    }

    /// Whether it has that character.
    pub(crate) fn has(self, character: u8) -> bool {
        match self.encoding {
            Encoding::Hex => character.is_ascii_hexdigit(),
            _ if character == b'=' => self.encoding == Encoding::Text || self.padding() != Padding::None,
            Encoding::Base64 => character.is_ascii_alphanumeric() || matches!(character, b'+' | b'/'),
            Encoding::Base64url => character.is_ascii_alphanumeric() || matches!(character, b'-' | b'_'),
            Encoding::Text => true,
        }
    }

    /// What it is, in an error's words.
    pub(crate) fn in_words(self) -> &'static str {
        match (self.encoding, self.padding()) {
            (Encoding::Hex, _) => "hex",
            (Encoding::Base64, Padding::Required) => "padded base64",
            (Encoding::Base64, Padding::None) => "base64 without padding",
            (Encoding::Base64, Padding::Optional) => "base64",
            (Encoding::Base64url, Padding::Required) => "padded base64url",
            (Encoding::Base64url, Padding::None) => "base64url without padding",
            (Encoding::Base64url, Padding::Optional) => "base64url",
            (Encoding::Text, _) => "text",
        }
    }

    /// What so many bytes are, in an error's words.
    pub(crate) fn of_length(self, length: Option<usize>) -> String {
        match (self.encoding, length) {
            (Encoding::Hex, Some(length)) => format!("{} hex digits", length * 2),
            _ => String::from(self.in_words()),
        }
    }
}

/// base64url in the standard alphabet, which it must not have used.
#[inline(never)]
fn standard(text: &str) -> Option<String> {
    (!text.contains(['+', '/'])).then(|| text.replace('-', "+").replace('_', "/"))
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
        assert_eq!(Spelling::from(Encoding::Base64).decode("QQ=="), Some(Decoded::from_slice(b"A")));
        for other in ["QR==", "QQ", "QQ=", "QQ==\n", " QQ==", "Q-==", "QQ==QQ=="] {
            assert_eq!(Spelling::from(Encoding::Base64).decode(other), None, "{other:?}");
        }
    }

    #[test]
    fn hex_is_whole() {
        assert_eq!(Spelling::from(Encoding::Hex).decode("aAfF"), Some(Decoded::from_slice(&[0xaa, 0xff])));
        for other in ["a", "0x", "0xaa", "0XAA", "zz", "aa ", "aaz", "\u{0661}\u{0662}"] {
            assert_eq!(Spelling::from(Encoding::Hex).decode(other), None, "{other:?}");
        }
    }

    #[test]
    fn base64url_has_no_padding_unless_it_is_said() {
        let decode = |padding, text| {
            let bytes = Spelling { encoding: Encoding::Base64url, padding }.decode(text)?;
            Some(bytes.to_vec())
        };
        let bytes = Some(b"\xfb\xff".to_vec());
        let (bare, padded) = ("-_8", "-_8=");
        assert_eq!((decode(None, bare), decode(None, padded)), (bytes.clone(), None));
        assert_eq!(
            (decode(Some(Padding::Required), bare), decode(Some(Padding::Required), padded)),
            (None, bytes.clone())
        );
        assert_eq!(
            (decode(Some(Padding::Optional), bare), decode(Some(Padding::Optional), padded)),
            (bytes.clone(), bytes)
        );
        for padding in [None, Some(Padding::Optional), Some(Padding::Required)] {
            for other in ["+/8", "+/8=", "-_9", "-_9=", "-_8==", "-_", "-", "-_8 ", "-_=8", "="] {
                assert_eq!(decode(padding, other), None, "{padding:?} {other:?}");
            }
        }
        for (encoding, padding) in
            [(Encoding::Base64, Some(Padding::None)), (Encoding::Base64url, None), (Encoding::Text, None)]
        {
            let spelling = Spelling { encoding, padding };
            let written = spelling.encode(b"~~~~");
            assert!(!written.ends_with('=') && written.bytes().all(|byte| spelling.has(byte)));
            assert_eq!(spelling.decode(&written), Some(Decoded::from_slice(b"~~~~")));
        }
    }
}
