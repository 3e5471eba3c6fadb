//! Reads a provider's record from JSON: the built-in ones, and those that users bring.
//!
//! By hand, on the same reader as payloads, because an error must say what is
//! wrong where, and because derived code for it was a third of the wasm module.

use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::json::{self, Kind, Value};
use crate::json_record::{Record, Refused};
use crate::provider::{Envelope, Node, Provider, SentHeader, SentValue, unauthorized};
use crate::retry::RetrySchedule;
use crate::shape::{EventType, Shape};
use crate::shape_json::Shapes;
use scheme::scheme;

mod challenge;
mod details;
mod receiving;
mod scheme;
mod signature;

impl Provider {
    /// Reads a provider from JSON: the record of a user's own, or a file of `providers/`.
    ///
    /// # Errors
    /// `invalid_option`, with what is wrong and where
    pub fn from_json(record: &str) -> Result<Self, ConfigError> {
        let refuse = |expected, found: &str| ConfigError::invalid_option("provider", expected, found);
        let value = json::read(record.as_bytes()).map_err(|found| refuse("JSON", &found))?;
        let refused = Refused::default();
        let provider = provider(&Record::read("provider".into(), value, &refused));
        match refused.0.into_inner() {
            Some(error) => Err(error),
            None => Ok(provider),
        }
    }
}

fn provider(record: &Record<'_>) -> Provider {
    let provider = Provider {
        id: record.text("id"),
        scheme: scheme(&record.object("scheme"), None),
        envelope: record.optional_object("envelope").map(|record| envelope(&record)).unwrap_or_default(),
        settings: receiving::settings(record),
        event_key: receiving::event_key(record),
        challenges: challenge::challenges(record),
        delivery_id: record.optional_text("delivery_id"),
        attempt: receiving::attempt(record),
        headers: record.list("headers").map(|item| sent_header(&record.item("headers", item))).collect(),
        rejection_status: record.status("rejection_status", 4..=5).unwrap_or_else(unauthorized),
        acknowledgement: receiving::acknowledgement(record),
        max_body: record.optional_number("max_body"),
        retry_schedules: record
            .list("retry_schedules")
            .map(|item| retry_schedule(&record.item("retry_schedules", item)))
            .collect(),
        retry_span_s: record.optional_number("retry_span_s"),
        events_closed: record.flag("events_closed"),
        events: events(record),
    };
    record.for_people(FOR_PEOPLE);
    let people = FOR_PEOPLE.iter().map(|(name, _)| *name);
    record.close(&people.chain(FIELDS.iter().copied()).collect::<Vec<&str>>());
    provider
}

/// The fields of a record.
pub(crate) const FIELDS: &[&str] = &[
    "id",
    "scheme",
    "envelope",
    "settings",
    "event_key",
    "challenges",
    "delivery_id",
    "attempt",
    "headers",
    "rejection_status",
    "acknowledgement",
    "max_body",
    "retry_schedules",
    "retry_span_s",
    "events_closed",
    "events",
    "$defs",
];

/// What a platform's file says beside them.
const FOR_PEOPLE: &[(&str, Kind)] = &[
    ("$schema", Kind::Text),
    ("name", Kind::Text),
    ("sources", Kind::List),
    ("secret", Kind::Object),
    ("notes", Kind::List),
];

/// The documented event types.
#[inline(never)]
fn events(record: &Record<'_>) -> Vec<EventType> {
    let mut shapes = Shapes::new(record.optional_object("$defs"));
    // All of them: a mistake in one that nothing refers to is one, too.
    shapes.read_all(record);
    let Some(events) = record.optional_object("events") else { return Vec::new() };
    events.entries().map(|(name, value)| event_type(&name, &events.item(&name, value), &mut shapes)).collect()
}

#[inline(never)]
fn event_type(name: &str, event: &Record<'_>, shapes: &mut Shapes<'_>) -> EventType {
    event.close(&["description", "data", "documented", "sample"]);
    event.for_people(&[("description", Kind::Text)]);
    EventType {
        data: event.optional_object("data").map_or(Shape::OpenObject, |data| shapes.read(&data)),
        documented: event.flag("documented"),
        sample: event.optional_object("sample").and_then(|_| Some(event.value("sample")?.as_str().into())),
        name: name.into(),
    }
}

/// An event type of a record that is known to be right.
pub(crate) fn known_event_type(name: &str, event: Value<'_>, definitions: Option<Value<'_>>) -> EventType {
    let refused = Refused::default();
    let record = |value| Record::read("events".into(), value, &refused);
    event_type(name, &record(event), &mut Shapes::new(definitions.map(record)))
}

fn envelope(record: &Record<'_>) -> Envelope {
    record.close(&["type", "id", "timestamp", "timestamp_format", "data", "format", "items", "types", "node"]);
    Envelope {
        event_type: record.optional_text("type"),
        id: record.optional_text("id"),
        timestamp: record.optional_text("timestamp"),
        timestamp_format: record.optional_one_of("timestamp_format").unwrap_or_default(),
        data: record.optional_text("data"),
        format: record.rare(&["format"], || record.one_of("format")).flatten(),
        items: record.rare(&["items"], || record.text("items")),
        types: record.texts("types"),
        node: record.optional_object("node").map(|record| node(&record)),
    }
}

#[inline(never)]
fn node(record: &Record<'_>) -> Node {
    record.close(&["id", "repeated"]);
    Node { id: record.text("id"), repeated: record.optional_text("repeated") }
}

#[inline(never)]
fn sent_header(record: &Record<'_>) -> SentHeader {
    record.close(&["name", "value"]);
    SentHeader { name: record.text("name"), value: record.one_of("value").unwrap_or(SentValue::Type) }
}

#[inline(never)]
fn retry_schedule(record: &Record<'_>) -> RetrySchedule {
    record.close(&["source", "attempts", "delays", "timeout", "note"]);
    record.for_people(&[("note", Kind::Text)]);
    RetrySchedule {
        source: record.text("source"),
        attempts: record
            .value("attempts")
            .map_or_else(|| record.missing("attempts"), |value| record.number("attempts", value)),
        delays: record.list("delays").map(|item| record.number("delays", item)).collect(),
        timeout: record.optional_number("timeout"),
    }
}

#[cfg(all(test, feature = "providers"))]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    fn what_is_built_in_survives_the_way_through_json() {
        for id in Provider::ids() {
            let built_in = Provider::find(id).expect(id);
            let json = serde_json::to_string(&built_in).expect("writes");
            assert_eq!(Provider::from_json(&json).expect("reads"), built_in);
        }
    }

    #[test]
    fn errors_say_where() {
        let refused = [
            ("[]", "provider:"),
            (r#"{"id":"a"}"#, "provider.scheme:"),
            (
                r#"{"id":"a","scheme":{"signature":{"kind":"plane","header":"X","encoding":"hex"}}}"#,
                "scheme.signature.kind:",
            ),
            (
                r#"{"id":"a","scheme":{"signature":{"kind":"plain","header":"X","encoding":"hex","pref":""}}}"#,
                "signature.pref:",
            ),
            (r#"{"id":"a","schema":{}}"#, "provider.scheme:"),
        ];
        for (json, place) in refused {
            let error = Provider::from_json(json).expect_err(json);
            assert_eq!(error.code(), "invalid_option");
            assert!(format!("{error}").contains(place), "{error}");
        }
    }
}
