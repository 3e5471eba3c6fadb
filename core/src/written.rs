//! How parts of a record are written as JSON where that isn't how Rust has them.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Display;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// Pairs as an object.
pub(crate) fn map<K: Display, V: Serialize, S: Serializer>(
    entries: &[(K, V)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    for (name, value) in entries {
        map.serialize_entry(&alloc::format!("{name}"), value)?;
    }
    map.end()
}

/// One text as a text, several as a list.
pub(crate) fn texts<S: Serializer>(texts: &[String], serializer: S) -> Result<S::Ok, S::Error> {
    match texts {
        [text] => serializer.serialize_str(text),
        texts => texts.serialize(serializer),
    }
}

/// One text or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Texts<'a>(pub(crate) &'a Vec<String>);

impl Serialize for Texts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        texts(self.0, serializer)
    }
}

/// Pairs of a name and texts as an object.
pub(crate) fn map_of_texts<K: Display, S: Serializer>(
    entries: &[(K, Vec<String>)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    for (name, values) in entries {
        map.serialize_entry(&alloc::format!("{name}"), &Texts(values))?;
    }
    map.end()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
pub(crate) fn is_false(flag: &bool) -> bool {
    !flag
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
pub(crate) fn is_true(flag: &bool) -> bool {
    *flag
}
