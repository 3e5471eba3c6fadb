//! Reads what a receiver sets, and what makes two deliveries one event.

use alloc::vec::Vec;

use crate::json::Kind;
use crate::json_record::Record;
use crate::provider::{Acknowledgement, AttemptNumber, EventKey, Setting};

pub(super) fn settings(record: &Record<'_>) -> Vec<Setting> {
    record.optional_object("settings").map(|settings| each_setting(&settings)).unwrap_or_default()
}

#[cold]
#[inline(never)]
fn each_setting(settings: &Record<'_>) -> Vec<Setting> {
    let read = |name: &str, value| {
        let record = settings.item(name, value);
        record.close(&["description", "default", "pattern", "values"]);
        Setting {
            name: name.into(),
            description: record.optional_text("description").unwrap_or_default(),
            default: record.optional_text("default"),
            pattern: record.rarely("pattern", |name| record.pattern(name, &record.text(name))),
            values: record.texts("values"),
        }
    };
    settings.entries().map(|(name, value)| read(&name, value)).collect()
}

pub(super) fn attempt(record: &Record<'_>) -> Option<AttemptNumber> {
    let record = record.optional_object("attempt")?;
    record.close(&["header", "json", "first"]);
    let mut attempt = AttemptNumber::default();
    (attempt.header, attempt.json) = (record.optional_text("header"), record.optional_text("json"));
    attempt.first = record.optional_number("first");
    if attempt.header.is_some() == attempt.json.is_some() {
        record.refuse(None, "either `header` or `json`", if attempt.header.is_some() { "both" } else { "neither" });
    }
    if attempt.first.is_some_and(|first| first > 1) {
        record.refuse(Some("first"), "0 or 1", "another number");
    }
    Some(attempt)
}

pub(super) fn acknowledgement(record: &Record<'_>) -> Option<Acknowledgement> {
    record.optional_object("acknowledgement").map(|record| each_acknowledgement(&record))
}

#[cold]
#[inline(never)]
fn each_acknowledgement(record: &Record<'_>) -> Acknowledgement {
    record.close(&["status", "text"]);
    let text = record.value("text").map_or_else(|| record.missing("text"), |value| record.maybe_empty("text", value));
    let status = record.status("status", 2..=2).unwrap_or(200);
    if [204, 205].contains(&status) && !text.is_empty() {
        record.refuse(Some("text"), "an empty string, because a response of that status has no body", "another");
    }
    Acknowledgement { status, text }
}

pub(super) fn event_key(record: &Record<'_>) -> Option<EventKey> {
    match record.value("event_key")?.text().as_deref() {
        Some("type-and-body") => Some(EventKey::TypeAndBody),
        Some("time-and-body") => Some(EventKey::TimeAndBody),
        Some("none") => Some(EventKey::Nothing),
        _ => record.rare(&["event_key"], || rare_event_key(record)).flatten(),
    }
}

#[cold]
#[inline(never)]
fn rare_event_key(record: &Record<'_>) -> Option<EventKey> {
    let value = record.value("event_key")?;
    Some(match (value.kind(), value.text().as_deref()) {
        (Kind::List, _) => {
            let places = record.texts("event_key");
            if places.is_empty() {
                record.refuse(Some("event_key"), "a place at least", "none");
            }
            EventKey::Places(places.iter().map(|text| record.place("event_key", text)).collect())
        }
        (_, Some("body")) => EventKey::Body,
        _ => {
            record.refuse(
                Some("event_key"),
                "a list of places, `body`, `type-and-body`, `time-and-body` or `none`",
                value.kind().name(),
            );
            EventKey::Nothing
        }
    })
}
