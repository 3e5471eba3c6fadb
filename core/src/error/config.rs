//! Why a `Webhook` can't be made, or can't do what was asked of it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::error::codes::ConfigErrorCode;
use crate::error::quoted::Quoted;
use crate::near_name::is_near;

/// Why a `Webhook` can't be made, or can't do what was asked of it.
///
/// ```
/// let error = hookseal::Webhook::new("tusky", "", hookseal::Options::default()).unwrap_err();
/// assert_eq!(error.code(), "invalid_secret");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    code: ConfigErrorCode,
    message: String,
    /// Whether a build with the feature `whole` may have no such error.
    needs_whole: bool,
}

/// So many ids are named that may have been meant.
const NAMED: usize = 5;

impl ConfigError {
    fn new(code: ConfigErrorCode, message: String) -> Self {
        Self { code, message, needs_whole: false }
    }

    /// What few records have, in a build without the feature `whole`. A binding has its own words, and is told just that.
    #[cold]
    #[inline(never)]
    pub(crate) fn needs_whole(found: &str) -> Self {
        let message = match cfg!(feature = "binding") {
            true => found.into(),
            false => format!("provider: expected plain HMAC, found {found}, for which the feature `whole` is needed"),
        };
        Self { needs_whole: true, ..Self::new(ConfigErrorCode::InvalidOption, message) }
    }

    /// Whether it is about what few records have, in a build without it.
    #[cfg(feature = "binding")]
    pub(crate) const fn is_of_whole(&self) -> bool {
        self.needs_whole
    }

    /// `ids` has those that are built in, one a line; `none` is said if there are none.
    pub(crate) fn unknown_provider(id: &str, ids: &str, none: &str) -> Self {
        // A secret may have been passed by mistake, and it isn't shown. Ids are short words.
        let is_id = id.len() <= 24 && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        let named = match is_id {
            true => format!("is called {}", Quoted(id)),
            false => {
                format!(
                    "has an id like this text of {} characters (is it the secret? that comes second)",
                    id.chars().count()
                )
            }
        };
        let near: Vec<&str> = ids.lines().filter(|known| is_id && is_near(id, known)).take(NAMED).collect();
        let built_in = match (ids.lines().count(), near.as_slice()) {
            (0, _) => none.into(),
            (count, []) => format!("{count} are built in, and none has a name like it"),
            (count, near) => format!("of the {count} that are built in it is nearest to {}", near.join(", ")),
        };
        let message =
            format!("no provider {named}; {built_in}. Any other can be passed as data: {{ id, scheme, envelope }}");
        Self::new(ConfigErrorCode::UnknownProvider, message)
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn invalid_secret(index: usize, expected: &str, found: &str) -> Self {
        let message = format!(
            "secret {index}: expected {expected}, found {found}. Is the environment variable set, and the whole secret copied?"
        );
        Self::new(ConfigErrorCode::InvalidSecret, message)
    }

    pub(crate) fn invalid_key(index: usize, expected: &str, found: &str) -> Self {
        Self::new(ConfigErrorCode::InvalidKey, format!("key {index}: expected {expected}, found {found}"))
    }

    /// A key that can't sign.
    #[cfg(feature = "whole")]
    pub(crate) fn public_key_alone(index: usize) -> Self {
        Self::invalid_key(index, "a private key to sign with", "a public key, which can only verify")
    }

    /// An option that can't be taken.
    #[cold]
    #[inline(never)]
    pub(crate) fn invalid_option(option: &str, expected: &str, found: &str) -> Self {
        Self::new(ConfigErrorCode::InvalidOption, format!("{option}: expected {expected}, found {found}"))
    }

    /// A secret that isn't text or bytes, in a language where that can happen.
    pub(crate) fn secret_of_wrong_type(index: usize, found: &str) -> Self {
        Self::invalid_secret(index, "text or bytes", found)
    }

    /// A secret that isn't Unicode text, in a language whose strings can hold such.
    pub(crate) fn secret_not_unicode(index: usize) -> Self {
        Self::invalid_secret(index, "text", "text with half a surrogate pair, which no encoding can hold")
    }

    /// No secret at all.
    #[cold]
    #[inline(never)]
    pub(crate) fn no_secret() -> Self {
        Self::new(ConfigErrorCode::InvalidSecret, "expected one secret or several, found an empty list".into())
    }

    /// The stable code, the same in every language.
    pub const fn code(&self) -> &'static str {
        self.code.name()
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for ConfigError {}
