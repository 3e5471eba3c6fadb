//! The way to an event's data in its payload, for who has parsed it: bindings.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::json;

/// The steps to an event's data. Written, it is an array of JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataPath(pub Vec<DataStep>);

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DataStep {
    /// Into the field of that name.
    Name(String),
    /// Into the item with that index.
    Index(u32),
}

impl DataPath {
    /// Of a path as records have them: names joined by dots, and `[0]` for an item.
    pub(crate) fn of(path: &str) -> Self {
        let (mut steps, mut rest) = (Vec::new(), path);
        while !rest.is_empty() {
            rest = match rest.strip_prefix('[').and_then(|index| index.split_once(']')) {
                Some((index, after)) => {
                    // What is no index leads nowhere.
                    steps.push(DataStep::Index(index.parse().unwrap_or(u32::MAX)));
                    after
                }
                None => {
                    let (name, after) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
                    steps.push(DataStep::Name(name.into()));
                    after
                }
            };
            rest = rest.strip_prefix('.').unwrap_or(rest);
        }
        Self(steps)
    }

    /// An array of JSON.
    pub fn to_json(&self) -> String {
        let mut written = String::from("[");
        for step in &self.0 {
            written.push_str(if written.len() == 1 { "" } else { "," });
            match step {
                DataStep::Name(name) => json::write_text(name, &mut written),
                DataStep::Index(index) => written.push_str(&index.to_string()),
            }
        }
        written.push(']');
        written
    }
}
