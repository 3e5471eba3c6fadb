//! Where the events are in a body that holds several: `events[]`, `items[].event`, `[]`.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::Quoted;
use crate::json::{Kind, Repeated, Value};

/// The paths between the lists.
#[derive(Debug, PartialEq)]
pub(crate) struct Items(Vec<String>);

impl Items {
    pub(crate) fn parse(text: &str) -> Self {
        let text = if text.contains("[]") { text.into() } else { format!("{text}[]") };
        Self(text.split("[]").map(|path| path.strip_prefix('.').unwrap_or(path).into()).collect())
    }

    /// From the outermost inwards: to the first list, between two, and in an item of the last.
    pub(crate) fn paths(&self) -> &[String] {
        &self.0
    }

    /// The items of that body. The error is what was found.
    pub(crate) fn of<'e>(&self, body: Value<'e>) -> Result<Vec<Value<'e>>, String> {
        let mut values = Vec::from([body]);
        for (level, path) in self.0.iter().enumerate() {
            let mut found = Vec::new();
            for value in values {
                match (level, value.kind()) {
                    (0, _) => found.push(value),
                    (_, Kind::List) => value.each_item(&mut |item| found.push(item)),
                    // One event, without a list round it.
                    (1, Kind::Object) if self.0.first().is_some_and(String::is_empty) => found.push(value),
                    (_, other) => return Err(format!("{} in place of a list of events", other.name())),
                }
            }
            values = found.into_iter().map(|value| at(value, path)).collect::<Result<_, String>>()?;
        }
        Ok(values)
    }
}

fn at<'e>(value: Value<'e>, path: &str) -> Result<Value<'e>, String> {
    match value.at(path) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(format!("nothing at {}", Quoted(path))),
        Err(Repeated) => Err(format!("a name is there twice on the way to {}", Quoted(path))),
    }
}
