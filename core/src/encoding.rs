//! Strict hex and base64: nothing is skipped, nothing is guessed.

use alloc::string::String;
use alloc::vec::Vec;

use base64ct::{Base64, Encoding as _};

use crate::scheme::Encoding;

impl Encoding {
    /// The bytes that `text` writes down, if it does so in the one right way.
    pub(crate) fn decode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Self::Hex => base16ct::mixed::decode_vec(text).ok(),
            Self::Base64 => Base64::decode_vec(text).ok(),
        }
    }

    /// `bytes` written down as the provider does: hex in lower case.
    pub(crate) fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => base16ct::lower::encode_string(bytes),
            Self::Base64 => Base64::encode_string(bytes),
        }
    }

    /// The encoding's name in an error's text.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hex => "hex",
            Self::Base64 => "padded base64",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_canonical() {
        assert_eq!(Encoding::Base64.decode("QQ=="), Some(b"A".to_vec()));
        for other in ["QR==", "QQ", "QQ=", "QQ==\n", " QQ==", "Q-==", "QQ==QQ=="] {
            assert_eq!(Encoding::Base64.decode(other), None, "{other:?}");
        }
    }

    #[test]
    fn hex_is_whole() {
        assert_eq!(Encoding::Hex.decode("aAfF"), Some(alloc::vec![0xaa, 0xff]));
        for other in ["a", "0x", "zz", "aa ", "aaz", "\u{0661}\u{0662}"] {
            assert_eq!(Encoding::Hex.decode(other), None, "{other:?}");
        }
    }
}
