//! Reads what a receiver sets, what makes two deliveries one event, and what asks for an answer.

use alloc::string::String;
use alloc::vec::Vec;

use super::details::condition;
use crate::json::{Kind, Value};
use crate::json_record::Record;
use crate::provider::{Challenge, ChallengeAnswer, ChallengeConditions, ChallengeToken, EventKey, Setting};

pub(super) fn settings(record: &Record<'_>) -> Vec<Setting> {
    let Some(settings) = record.optional_object("settings") else { return Vec::new() };
    let read = |name: &str, value| {
        let record = settings.item(name, value);
        record.close(&["description", "default", "pattern"]);
        Setting {
            name: name.into(),
            description: record.optional_text("description").unwrap_or_default(),
            default: record.optional_text("default"),
            pattern: record.optional_pattern("pattern"),
        }
    };
    settings.entries().map(|(name, value)| read(&name, value)).collect()
}

#[cold]
#[inline(never)]
pub(super) fn event_key(record: &Record<'_>, value: Value<'_>) -> EventKey {
    match (value.kind(), value.text().as_deref()) {
        (Kind::List, _) => {
            let places = record.texts("event_key");
            if places.is_empty() {
                record.refuse(Some("event_key"), "a place at least", "none");
            }
            EventKey::Places(places.iter().map(|text| record.place("event_key", text)).collect())
        }
        (_, Some("body")) => EventKey::Body,
        (_, Some("none")) => EventKey::Nothing,
        _ => {
            record.refuse(Some("event_key"), "a list of places, `body` or `none`", value.kind().name());
            EventKey::Nothing
        }
    }
}

#[cold]
#[inline(never)]
pub(super) fn challenge(record: &Record<'_>) -> Challenge {
    record.close(&["when", "signed", "token", "verify_token", "answer", "delivers_key"]);
    Challenge {
        when: conditions(&record.object("when")),
        signed: record.flag("signed"),
        token: record.optional_object("token").map(|record| token(&record)),
        verify_token: record.optional_place("verify_token"),
        answer: answer(&record.object("answer")),
        delivers_key: record.optional_place("delivers_key"),
    }
}

fn conditions(record: &Record<'_>) -> ChallengeConditions {
    let names = record.entries().filter(|(name, _)| name != "method");
    let places: Vec<_> = names.map(|(name, _)| (record.place(&name, &name), condition(record, &name))).collect();
    let method = record.optional_text("method");
    if places.is_empty() && method.is_none() {
        record.refuse(None, "a condition at least", "none");
    }
    ChallengeConditions { method, places }
}

fn token(record: &Record<'_>) -> ChallengeToken {
    record.close(&["place", "pattern"]);
    let place = record.text("place");
    ChallengeToken { place: record.place("place", &place), pattern: record.optional_pattern("pattern") }
}

fn answer(record: &Record<'_>) -> ChallengeAnswer {
    record.close(&["status", "text", "json", "headers"]);
    let status = |value: Value<'_>| {
        let status = value.as_str().parse().ok().filter(|status| (200..=299).contains(status));
        record.parsed("status", value, "an HTTP status from 200 to 299", status)
    };
    ChallengeAnswer {
        status: record.value("status").map_or(200, status),
        text: record.value("text").map(|value| record.maybe_empty("text", value)),
        json: texts(record, "json"),
        headers: texts(record, "headers"),
    }
}

fn texts(record: &Record<'_>, name: &str) -> Vec<(String, String)> {
    let Some(fields) = record.optional_object(name) else { return Vec::new() };
    fields.entries().map(|(name, value)| (name.clone().into_owned(), fields.maybe_empty(&name, value))).collect()
}
