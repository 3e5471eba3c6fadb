//! What a template does with a value: `{body|sha256|hex}`.

use alloc::vec::Vec;

use crate::encoding::{Encoding, Spelling};
use crate::json;
use crate::names::names;
use crate::scheme::hash::Hash;

names! {
    /// What a template does with a value.
    pub(crate) enum Filter {
        /// The bytes of its SHA-1.
        Sha1 = "sha1",
        /// The bytes of its SHA-256.
        Sha256 = "sha256",
        /// The bytes of its SHA-384.
        Sha384 = "sha384",
        /// The bytes of its SHA-512.
        Sha512 = "sha512",
        /// Its CRC-32, in decimal digits.
        Crc32 = "crc32",
        /// In hex.
        Hex = "hex",
        /// In base64.
        Base64 = "base64",
        /// In base64 for URLs, not padded.
        Base64url = "base64url",
        /// Its ASCII letters in lower case.
        Lower = "lower",
        /// Its ASCII letters in upper case.
        Upper = "upper",
        /// As a string of JSON, with its quotation marks.
        JsonString = "json-string",
        /// Without white space around it.
        Trim = "trim",
    }
}

/// As in zip and gzip.
const CRC32: crc::Crc<u32> = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);

impl Filter {
    /// What it makes of a value; `None` for bytes that are no text where text is asked for.
    pub(crate) fn apply(self, value: &[u8]) -> Option<Vec<u8>> {
        let text = |text: alloc::string::String| text.into_bytes();
        let encoded = |encoding: Encoding| text(Spelling::from(encoding).encode(value));
        Some(match self {
            Self::Sha1 => Hash::Sha1.digest(&[value]),
            Self::Sha256 => Hash::Sha256.digest(&[value]),
            Self::Sha384 => Hash::Sha384.digest(&[value]),
            Self::Sha512 => Hash::Sha512.digest(&[value]),
            Self::Crc32 => text(alloc::format!("{}", CRC32.checksum(value))),
            Self::Hex => encoded(Encoding::Hex),
            Self::Base64 => encoded(Encoding::Base64),
            Self::Base64url => encoded(Encoding::Base64url),
            Self::Lower => value.to_ascii_lowercase(),
            Self::Upper => value.to_ascii_uppercase(),
            Self::JsonString => {
                let mut json = alloc::string::String::new();
                json::write_text(core::str::from_utf8(value).ok()?, &mut json);
                text(json)
            }
            Self::Trim => value.trim_ascii().to_vec(),
        })
    }

    /// How many bytes it always makes.
    pub(crate) fn length(self) -> Option<usize> {
        match self {
            Self::Sha1 => Some(20),
            Self::Sha256 => Some(32),
            Self::Sha384 => Some(48),
            Self::Sha512 => Some(64),
            _ => None,
        }
    }

    /// Whether values of one length make values of one length.
    pub(crate) fn keeps_length(self) -> bool {
        !matches!(self, Self::Crc32 | Self::JsonString | Self::Trim)
    }

    /// Whether no two values make the same.
    pub(crate) fn keeps_all(self) -> bool {
        match self {
            Self::Crc32 | Self::Lower | Self::Upper | Self::Trim => false,
            Self::Sha1 | Self::Sha256 | Self::Sha384 | Self::Sha512 => true,
            Self::Hex | Self::Base64 | Self::Base64url | Self::JsonString => true,
        }
    }
}
