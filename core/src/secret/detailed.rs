//! What few keys need before or after they are decoded: normalization, a template, a hash.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use zeroize::Zeroizing;

use crate::error::ConfigError;
use crate::scheme::hash::Hash;
use crate::scheme::key_format::{KeyDetails, KeyHash};

/// The text that is decoded.
///
/// # Errors
/// `invalid_option` for a template that can't be read, a setting without a value, or no code that normalizes
#[cold]
#[inline(never)]
pub(super) fn text(
    details: &KeyDetails,
    secret: &[u8],
    settings: &[(String, String)],
    nfkd: &dyn Fn(&str) -> Option<String>,
) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    let secret = match core::str::from_utf8(secret) {
        Ok(text) if details.normalize.is_some() && !text.is_ascii() => {
            let normalized = nfkd(text).map(String::into_bytes).map(Zeroizing::new);
            normalized.ok_or_else(|| refuse("scheme.key.normalize", "a build that normalizes", "one that doesn't"))?
        }
        _ => Zeroizing::new(secret.to_vec()),
    };
    match &details.template {
        Some(template) => filled(template, &secret, settings),
        None => Ok(secret),
    }
}

/// The template with the secret, and the settings that it names.
fn filled(template: &str, secret: &[u8], settings: &[(String, String)]) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    let malformed = |found| refuse("scheme.key.template", "text, `{secret}` once, and `{setting:name}`", found);
    let lengths = settings.iter().map(|(_, value)| value.len()).sum::<usize>() * template.len();
    // With room for all of it: what a growing vector leaves behind isn't wiped.
    let mut filled = Zeroizing::new(Vec::with_capacity(template.len() + secret.len() + lengths.min(1 << 16)));
    let (mut rest, mut secrets) = (template, 0);
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(|| malformed("a `{` without its `}`"))?;
        filled.extend_from_slice(literal.as_bytes());
        match (name, name.strip_prefix("setting:")) {
            ("secret", _) => {
                secrets += 1;
                filled.extend_from_slice(secret);
            }
            (_, Some(setting)) => {
                let value = settings.iter().find(|(given, _)| given == setting).map(|(_, value)| value.as_str());
                let value = value.ok_or_else(|| refuse(&format!("settings.{setting}"), "a value", "none"))?;
                filled.extend_from_slice(value.as_bytes());
            }
            _ => return Err(malformed("another name")),
        }
        rest = after;
    }
    filled.extend_from_slice(rest.as_bytes());
    match secrets {
        1 => Ok(filled),
        _ => Err(malformed("no secret, or two")),
    }
}

/// The hash of a decoded secret.
pub(super) fn hashed(hash: KeyHash, secret: &[u8]) -> Zeroizing<Vec<u8>> {
    let hash = match hash {
        KeyHash::Sha1 => Hash::Sha1,
        KeyHash::Sha256 => Hash::Sha256,
    };
    Zeroizing::new(hash.digest(&[secret]))
}

fn refuse(option: &str, expected: &str, found: &str) -> ConfigError {
    ConfigError::invalid_option(option, expected, found)
}

/// Compatibility decomposition; `None` in a build that has no code for it.
#[cfg(feature = "normalization")]
pub(crate) fn nfkd(text: &str) -> Option<String> {
    Some(unicode_normalization::UnicodeNormalization::nfkd(text).collect())
}

/// There is no code for it.
#[cfg(not(feature = "normalization"))]
pub(crate) fn nfkd(_: &str) -> Option<String> {
    None
}
