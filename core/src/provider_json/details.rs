//! Reads what few schemes have.

use alloc::vec::Vec;

use crate::json::Kind;
use crate::json_record::Record;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::rarely::{Rarely, rarely};
use crate::scheme::{
    Alternative, COMMON_FIELDS, ClaimRule, Condition, DETAIL_FIELDS, Jws, KeySource, KeySourceKind, Match,
    SchemeDetails, SignedHeaders,
};

/// What a scheme has beside the fields that most have.
#[cold]
#[inline(never)]
pub(super) fn read(
    record: &Record<'_>,
    alternatives: impl FnOnce() -> Vec<Alternative>,
) -> Option<Rarely<SchemeDetails>> {
    record.close(&[COMMON_FIELDS, DETAIL_FIELDS].concat());
    let details = record.rare(DETAIL_FIELDS, || SchemeDetails {
        algorithms: record.texts("algorithms"),
        covers_body: record.value("covers_body").map(|_| record.flag("covers_body")),
        unescaped: record.flag("unescaped"),
        patterns: record.by_place("patterns", |record, name| record.pattern(name, &record.text(name))),
        require: record.by_place("require", Record::one_or_more),
        matches: record.optional_object("match").map(|record| matches(&record)).unwrap_or_default(),
        claims: record.optional_object("claims").map(|record| claims(&record)).unwrap_or_default(),
        shared_key: record.flag("shared_key"),
        audience: record.by_place("audience", |record, name| record.text(name)),
        alternatives: alternatives(),
        alternatives_required: record.flag("alternatives_required"),
        signed_headers: record.optional_object("signed_headers").map(|record| signed_headers(&record)),
        items: record.optional_text("items"),
        body: record.optional_place("body"),
        format: record.optional_one_of("format"),
        decompress: record.optional_one_of("decompress"),
        url_variants: record.optional_one_of("url_variants"),
        jws: record.optional_object("jws").map(|record| jws(&record)),
        components: record.texts("components"),
        tag: record.optional_text("tag"),
        label: record.optional_text("label"),
        key_source: source_of_keys(record),
    })?;
    match details == SchemeDetails::default() {
        true => None,
        false => rarely(|| details),
    }
}

/// Whether a name is marked as one that may be absent, and the name.
fn optional(name: &str) -> (&str, bool) {
    name.strip_suffix('?').map_or((name, false), |name| (name, true))
}

fn matches(record: &Record<'_>) -> Vec<Match> {
    let read = |name: &str| {
        let (place, optional) = optional(name);
        Match { place: record.place(name, place), optional, value: record.text(name) }
    };
    record.entries().map(|(name, _)| read(&name)).collect()
}

fn claims(record: &Record<'_>) -> Vec<ClaimRule> {
    let read = |marked: &str| {
        let (name, optional) = optional(marked);
        ClaimRule { name: name.into(), optional, values: record.one_or_more(marked) }
    };
    record.entries().map(|(name, _)| read(&name)).collect()
}

/// What has to be at places.
pub(super) fn conditions(record: &Record<'_>, name: &str) -> Vec<(Place, Condition)> {
    let conditions = record.by_place(name, condition);
    if conditions.is_empty() {
        record.refuse(Some(name), "a condition at least", "none");
    }
    conditions
}

pub(super) fn condition(record: &Record<'_>, name: &str) -> Condition {
    match record.value(name).map(|value| (value.kind(), value.as_str())) {
        Some((Kind::Boolean, "true")) => Condition::Present,
        Some((Kind::Boolean, _)) => Condition::Absent,
        Some(_) => Condition::OneOf(record.one_or_more(name)),
        None => record_missing(record, name),
    }
}

#[cold]
fn record_missing(record: &Record<'_>, name: &str) -> Condition {
    record.refuse(Some(name), "true, false, a text or several", "null");
    Condition::Absent
}

fn signed_headers(record: &Record<'_>) -> SignedHeaders {
    record.close(&["header", "signature_key", "separator", "line", "join"]);
    let (header, signature_key) = (record.optional_text("header"), record.optional_text("signature_key"));
    if header.is_some() == signature_key.is_some() {
        record.refuse(None, "either `header` or `signature_key`", "both or neither");
    }
    let separator = record.optional_text("separator").unwrap_or(",".into());
    SignedHeaders {
        header,
        signature_key,
        line: record.optional_text("line"),
        join: record.optional_text("join").unwrap_or_else(|| separator.clone()),
        separator,
    }
}

fn jws(record: &Record<'_>) -> Jws {
    record.close(&["detached", "b64", "payload"]);
    Jws {
        detached: record.flag("detached"),
        b64: record.value("b64").is_none_or(|_| record.flag("b64")),
        payload: record.optional_text("payload"),
    }
}

pub(super) fn source_of_keys(record: &Record<'_>) -> Option<KeySource> {
    record.optional_object("key_source").map(|record| key_source(&record))
}

fn key_source(record: &Record<'_>) -> KeySource {
    record.close(&["kind", "url", "hosts", "paths", "list", "id", "key"]);
    KeySource {
        kind: record.one_of("kind").unwrap_or(KeySourceKind::Pem),
        url: record.text("url"),
        hosts: patterns(record, "hosts"),
        paths: patterns(record, "paths"),
        list: record.optional_text("list"),
        id: record.optional_text("id"),
        key: record.optional_text("key"),
    }
}

fn patterns(record: &Record<'_>, name: &str) -> Vec<Pattern> {
    record.texts(name).iter().map(|text| record.pattern(name, text)).collect()
}
