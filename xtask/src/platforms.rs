//! The platforms' files, `providers/*.json`: checked against their schema, and read for the generators.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use hookseal::{Provider, binding};
use serde::Deserialize;
use serde_json::Value;

use crate::workspace;

pub(crate) mod json_pointer;
pub(crate) mod payloads;
mod record;
pub(crate) mod standing;
pub(crate) mod unsigned;
pub(crate) mod vectors;

use json_pointer::text_at;
use payloads::{Event, Shape, Type};
use vectors::Vectors;

/// One platform's file.
pub(crate) struct Platform {
    pub(crate) id: String,
    pub(crate) about: About,
    /// The whole file.
    pub(crate) record: Value,
    /// The part that machines need, in one line.
    pub(crate) line: String,
    pub(crate) events: Vec<Event>,
    /// The types that the events are made of. A type comes after those that it is made of.
    pub(crate) types: Vec<Type>,
    pub(crate) vectors: Vectors,
}

/// The part that only people need.
#[derive(Deserialize)]
pub(crate) struct About {
    pub(crate) name: String,
    pub(crate) sources: Vec<Source>,
    pub(crate) secret: Secret,
    #[serde(default)]
    pub(crate) notes: Vec<String>,
}

/// What a record was made from.
#[derive(Deserialize)]
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) address: Option<String>,
    pub(crate) read: String,
    pub(crate) standing: String,
    /// What alone it was read for. Empty: how deliveries are signed, too.
    #[serde(default, rename = "for")]
    pub(crate) parts: Vec<String>,
    pub(crate) note: Option<String>,
}

/// A receiver's secret, and where to find it.
#[derive(Deserialize)]
pub(crate) struct Secret {
    pub(crate) kind: String,
    #[serde(rename = "where")]
    pub(crate) place: String,
    pub(crate) pattern: Option<String>,
    pub(crate) variable: Option<String>,
}

/// The JSON Schema of the files.
pub(crate) const SCHEMA: &str = "providers/schema.json";

/// Every platform, in the order of their ids.
pub(crate) fn all(schema: &str) -> Result<Vec<Platform>> {
    let folder = workspace::path("providers");
    let schema = jsonschema::validator_for(&serde_json::from_str(schema)?).map_err(|error| anyhow!("{error}"))?;
    let mut files: Vec<_> = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files
        .retain(|path| path.extension().is_some_and(|extension| extension == "json") && !path.ends_with("schema.json"));
    files.sort();
    let counts = vectors::counted()?;
    let read = files.iter().map(|path| read(path, &schema, &counts).with_context(|| format!("{}", path.display())));
    let (platforms, faults): (Vec<_>, Vec<_>) = read.partition(Result::is_ok);
    let faults: Vec<_> = faults.into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    platforms.into_iter().collect()
}

fn read(path: &Path, schema: &jsonschema::Validator, counts: &HashMap<String, Vectors>) -> Result<Platform> {
    let text = fs::read_to_string(path)?;
    let record: Value = serde_json::from_str(&text)?;
    if let Some(error) = schema.iter_errors(&record).next() {
        bail!("{}: {error}", error.instance_path());
    }
    let about = About::deserialize(&record).context("what a built-in platform's file must have")?;
    let is_known = |source: &Source| source.standing != "memory" && source.parts.is_empty();
    ensure!(about.sources.iter().any(is_known), "there is no source but memory for how it signs");
    let id = text_at(&record, "/id").to_owned();
    ensure!(path.file_stem().is_some_and(|stem| *stem == *id), "its id is {id}");
    ensure!(
        id.starts_with(|first: char| first.is_ascii_lowercase())
            && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
        "an id has lower case, digits and `-`"
    );
    // Samples are signed as they are here: what reads and writes the file must keep their every digit.
    let written = record.to_string();
    ensure!(without_blanks(&text) == written, "a number or a string could be written more simply");
    let (events, types) = payloads::of(&record)?;
    let vectors = counts.get(&id).copied().unwrap_or_default();
    ensure!(vectors.accepted > 0, "no vector has a delivery of it, signed by something else, that is accepted");
    Ok(Platform { line: record::line(&record), id, about, record, events, types, vectors })
}

/// JSON without the blanks between its tokens.
fn without_blanks(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|character| {
            let keep = in_string || !character.is_ascii_whitespace();
            match character {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_string = !in_string,
                _ => {}
            }
            keep
        })
        .collect()
}

impl Platform {
    /// The headers in which its signature may stand.
    pub(crate) fn signature_headers(&self) -> Vec<&str> {
        let header = &self.record["scheme"]["signature"]["header"];
        let named = header.as_array().map_or_else(|| vec![header], |list| list.iter().collect());
        named.into_iter().filter_map(Value::as_str).filter(|name| !name.contains(['*', '{'])).collect()
    }

    /// Whether `hookseal/base` alone doesn't take it.
    pub(crate) fn is_rare(&self) -> bool {
        Provider::from_json(&self.record.to_string()).is_ok_and(|provider| binding::is_rare(&provider))
    }

    /// Whether the data of any of its events is documented.
    pub(crate) fn documents_data(&self) -> bool {
        self.events.iter().any(|event| event.data != Shape::OpenObject)
    }

    /// Whether anything tells two of its events apart.
    pub(crate) fn has_event_key(&self) -> bool {
        text_at(&self.record, "/event_key") != "none"
    }

    /// Its id as the beginning of a type's name: `StandardWebhooks`.
    pub(crate) fn prefix(&self) -> String {
        payloads::pascal(&self.id)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn blanks_in_strings_stay() {
        assert_eq!(super::without_blanks("{ \"a b\\\" \" : [ 1,\n 2 ] }"), "{\"a b\\\" \":[1,2]}");
    }
}
