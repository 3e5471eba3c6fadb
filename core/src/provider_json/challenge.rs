//! Reads what a record says of requests that aren't events and want an answer.

use alloc::string::String;
use alloc::vec::Vec;

use super::details::condition;
use crate::encoding::Encoding;
use crate::json::{Kind, Value};
use crate::json_record::Record;
use crate::provider::{
    Challenge, ChallengeAnswer, ChallengeConditions, ChallengeDigest, ChallengeToken, ChallengeValue, VerifyToken,
};

pub(super) fn challenges(record: &Record<'_>) -> Vec<Challenge> {
    record.list("challenges").map(|item| challenge(&record.item("challenges", item))).collect()
}

#[cold]
#[inline(never)]
fn challenge(record: &Record<'_>) -> Challenge {
    record.close(&["when", "signed", "token", "verify_token", "digest", "answer", "delivers_key"]);
    Challenge {
        when: conditions(&record.object("when")),
        signed: record.flag("signed"),
        token: record.optional_object("token").map(|record| token(&record)),
        verify_token: record.value("verify_token").map(|value| verify_token(record, value)),
        digest: record.rarely("digest", |name| digest(&record.object(name))),
        answer: answer(&record.object("answer")),
        delivers_key: record.rarely("delivers_key", |name| record.place(name, &record.text(name))),
    }
}

fn conditions(record: &Record<'_>) -> ChallengeConditions {
    let names = record.entries().filter(|(name, _)| !["method", "body"].contains(&&**name));
    let body = record.value("body").map(|value| record.maybe_empty("body", value));
    if body.as_deref().is_some_and(|body| !body.is_empty()) {
        record.refuse(Some("body"), "an empty string", "another");
    }
    let places: Vec<_> = names.map(|(name, _)| (record.place(&name, &name), condition(record, &name))).collect();
    let method = record.optional_text("method");
    if places.is_empty() && body.is_none() && method.as_deref().is_none_or(|method| method == "POST") {
        record.refuse(None, "a condition that no event meets, or a method other than POST", "none");
    }
    ChallengeConditions { method, empty_body: body.is_some(), places }
}

fn token(record: &Record<'_>) -> ChallengeToken {
    record.close(&["place", "pattern"]);
    ChallengeToken {
        place: record.place("place", &record.text("place")),
        pattern: record.rarely("pattern", |name| record.pattern(name, &record.text(name))),
    }
}

/// The setting of that name, or another one.
fn verify_token(record: &Record<'_>, value: Value<'_>) -> VerifyToken {
    let name = "verify_token";
    if value.kind() != Kind::Object {
        return VerifyToken { place: record.place(name, &record.text(name)), setting: name.into() };
    }
    let record = record.object(name);
    record.close(&["place", "setting"]);
    VerifyToken { place: record.place("place", &record.text("place")), setting: record.text("setting") }
}

fn digest(record: &Record<'_>) -> ChallengeDigest {
    record.close(&["algorithm", "template", "encoding"]);
    ChallengeDigest {
        algorithm: record.value("algorithm").and_then(|_| record.one_of("algorithm")),
        template: record.optional_text("template").unwrap_or_else(|| "{token}".into()),
        encoding: record.one_of("encoding").unwrap_or(Encoding::Hex),
    }
}

fn answer(record: &Record<'_>) -> ChallengeAnswer {
    record.close(&["status", "text", "json", "headers"]);
    ChallengeAnswer {
        status: record.status("status", 2..=2).unwrap_or(200),
        text: record.value("text").map(|value| record.maybe_empty("text", value)),
        json: record.rare(&["json"], || fields(record, "json", json_value)).unwrap_or_default(),
        headers: record
            .rare(&["headers"], || fields(record, "headers", |record, name, value| record.maybe_empty(name, value)))
            .unwrap_or_default(),
    }
}

fn fields<T>(record: &Record<'_>, name: &str, read: fn(&Record<'_>, &str, Value<'_>) -> T) -> Vec<(String, T)> {
    let Some(fields) = record.optional_object(name) else { return Vec::new() };
    fields.entries().map(|(name, value)| (name.clone().into_owned(), read(&fields, &name, value))).collect()
}

fn json_value(record: &Record<'_>, name: &str, value: Value<'_>) -> ChallengeValue {
    match value.kind() {
        Kind::Boolean => ChallengeValue::Boolean(value.as_str() == "true"),
        Kind::Integer => ChallengeValue::Number(record.number(name, value)),
        _ => ChallengeValue::Template(record.maybe_empty(name, value)),
    }
}
