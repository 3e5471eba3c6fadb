//! In place of the code that reads key files, in a build without it.

use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::scheme::key_reader::{KeyText, NamedKey};

/// Refuses.
///
/// # Errors
/// `invalid_option`
pub(crate) fn read_all(_: &KeyText<'_>) -> Result<Vec<NamedKey>, ConfigError> {
    Err(ConfigError::invalid_option(
        "scheme.algorithm",
        "one that takes a shared secret: this build has no other",
        "one whose key comes in a file (the feature `whole`)",
    ))
}
