//! Secrets: decoding, wiping, and never showing one.

use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64, Encoding as _};
use zeroize::Zeroizing;

use crate::error::ConfigError;
use crate::scheme::{KeyDecoding, KeyFormat};

/// The bytes of a key: wiped when dropped, redacted when printed.
pub(crate) struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Decodes a secret as the scheme has it. `index` names it in errors.
    pub(crate) fn decode(given: &[u8], format: &KeyFormat, index: usize) -> Result<Self, ConfigError> {
        if given.trim_ascii().is_empty() || is_blank(given) {
            return Err(ConfigError::invalid_secret(
                index,
                "the secret that the provider showed",
                "nothing, or only whitespace",
            ));
        }
        let stripped = match &format.strip_prefix {
            Some(prefix) => given.strip_prefix(prefix.as_bytes()).unwrap_or(given),
            None => given,
        };
        let bytes =
            match format.decode {
                KeyDecoding::Utf8 | KeyDecoding::Pem => stripped.to_vec(),
                KeyDecoding::Base64 => core::str::from_utf8(stripped)
                    .ok()
                    .and_then(|text| Base64::decode_vec(text).ok())
                    .ok_or_else(|| ConfigError::invalid_secret(index, &expected_base64(format), "text that isn't"))?,
            };
        if bytes.is_empty() {
            return Err(ConfigError::invalid_secret(index, "at least one byte of key", "none"));
        }
        Ok(Self(Zeroizing::new(bytes)))
    }
}

/// Whitespace beyond ASCII is no secret either: a no-break space pasted from a page.
fn is_blank(given: &[u8]) -> bool {
    core::str::from_utf8(given).is_ok_and(|text| text.chars().all(char::is_whitespace))
}

fn expected_base64(format: &KeyFormat) -> alloc::string::String {
    match &format.strip_prefix {
        Some(prefix) => alloc::format!("`{prefix}` and padded base64"),
        None => alloc::string::String::from("padded base64"),
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        let secret = Secret::decode(b"hush", &KeyFormat::default(), 0).expect("decodes");
        assert_eq!(alloc::format!("{secret:?}"), "Secret(redacted)");
    }

    #[test]
    fn blanks_are_refused() {
        for blank in ["", " ", "\r\n\t", "\u{a0}\u{2003}"] {
            let error = Secret::decode(blank.as_bytes(), &KeyFormat::default(), 0).expect_err(blank);
            assert_eq!(error.code(), "invalid_secret");
        }
    }
}
