//! The built-in providers: their records as one text, of which one line is read.

use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::provider::Provider;

/// A record a line, in the order of their ids. `cargo xtask types` writes it from `providers/`.
const RECORDS: &str = include_str!("providers.jsonl");

impl Provider {
    /// The built-in provider of that id.
    ///
    /// # Errors
    /// `unknown_provider`
    pub fn find(id: &str) -> Result<Self, ConfigError> {
        match RECORDS.lines().find(|line| id_of(line) == id) {
            Some(record) => Self::from_json(record),
            None => Err(ConfigError::unknown_provider(id, &Self::ids().collect::<Vec<&str>>().join("\n"), "")),
        }
    }

    /// The ids of the built-in providers.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        RECORDS.lines().map(id_of)
    }
}

/// Each line begins with the id.
fn id_of(record: &'static str) -> &'static str {
    let id = record.strip_prefix("{\"id\":\"").and_then(|rest| rest.split_once('"'));
    id.map_or("", |(id, _)| id)
}
