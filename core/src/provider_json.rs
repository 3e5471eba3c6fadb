//! Reads a provider's record from JSON: the providers that users bring.
//!
//! By hand, on the same reader as payloads, because an error must say what is
//! wrong where, and because derived code for it was a third of the wasm module.
//!
//! The first thing that can't be taken is kept, and reading goes on with
//! something in its place: functions that can't fail are a fraction of the code.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::OnceCell;

use crate::encoding::Encoding;
use crate::error::ConfigError;
use crate::json::{self, Fields, Kind, Value};
use crate::names::Named;
use crate::provider::{Envelope, Node, Provider, SentHeader, SentValue, unauthorized};
use crate::retry::RetrySchedule;
use crate::scheme::{Algorithm, Grammar, KeyDecoding, KeyFormat, Scheme, SignatureHeader, SignedTimestamp};
use crate::text::Text;
use crate::timestamp::SignedTimeFormat;

impl Provider {
    /// Reads a provider of the user's own from JSON.
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
        scheme: scheme(&record.object("scheme")),
        envelope: record.optional_object("envelope").map(|record| envelope(&record)).unwrap_or_default(),
        delivery_id: record.optional_text("delivery_id"),
        headers: record.list("headers").map(|item| sent_header(&record.item("headers", item))).collect(),
        rejection_status: record
            .value("rejection_status")
            .map_or_else(unauthorized, |value| record.status("rejection_status", value)),
        max_body: record.optional_number("max_body"),
        retry_schedules: record
            .list("retry_schedules")
            .map(|item| retry_schedule(&record.item("retry_schedules", item)))
            .collect(),
        events: &[],
    };
    record.close(&[
        "id",
        "scheme",
        "envelope",
        "delivery_id",
        "headers",
        "rejection_status",
        "max_body",
        "retry_schedules",
    ]);
    provider
}

fn scheme(record: &Record<'_>) -> Scheme {
    record.close(&["signature", "algorithm", "template", "key", "timestamp", "id"]);
    Scheme {
        signature: signature_header(&record.object("signature")),
        algorithm: record.one_of("algorithm").unwrap_or(Algorithm::HmacSha256),
        template: record.optional_text("template").unwrap_or(Cow::Borrowed("{body}")),
        key: record.optional_object("key").map(|record| key_format(&record)).unwrap_or_default(),
        timestamp: record.optional_object("timestamp").map(|record| signed_timestamp(&record)),
        id: record.optional_text("id"),
    }
}

fn signature_header(record: &Record<'_>) -> SignatureHeader {
    let header = record.text("header");
    let encoding = record.one_of("encoding").unwrap_or(Encoding::Hex);
    match record.one_of("kind") {
        Some(Grammar::Plain) | None => {
            record.close(&["kind", "header", "encoding", "prefix"]);
            let prefix = record.value("prefix").map(|value| record.maybe_empty("prefix", value)).unwrap_or_default();
            SignatureHeader::Plain { header, encoding, prefix }
        }
        Some(Grammar::KvList) => {
            record.close(&["kind", "header", "encoding", "separator", "signature_key"]);
            SignatureHeader::KvList {
                header,
                encoding,
                separator: record.character("separator", ','),
                signature_key: record.text("signature_key"),
            }
        }
        Some(Grammar::VersionedList) => {
            record.close(&["kind", "header", "encoding", "separator", "version", "version_separator"]);
            SignatureHeader::VersionedList {
                header,
                encoding,
                separator: record.character("separator", ' '),
                version: record.text("version"),
                version_separator: record.character("version_separator", ','),
            }
        }
    }
}

fn key_format(record: &Record<'_>) -> KeyFormat {
    record.close(&["decode", "strip_prefix"]);
    KeyFormat {
        decode: record.one_of("decode").unwrap_or(KeyDecoding::Utf8),
        strip_prefix: record.optional_text("strip_prefix"),
    }
}

fn signed_timestamp(record: &Record<'_>) -> SignedTimestamp {
    record.close(&["header", "signature_key", "format", "tolerance_s"]);
    SignedTimestamp {
        header: record.optional_text("header"),
        signature_key: record.optional_text("signature_key"),
        format: record.one_of("format").unwrap_or(SignedTimeFormat::Unix),
        tolerance_s: record.optional_number("tolerance_s"),
    }
}

fn envelope(record: &Record<'_>) -> Envelope {
    record.close(&["type", "id", "timestamp", "timestamp_format", "data", "node"]);
    Envelope {
        event_type: record.optional_text("type"),
        id: record.optional_text("id"),
        timestamp: record.optional_text("timestamp"),
        timestamp_format: record
            .value("timestamp_format")
            .and_then(|_| record.one_of("timestamp_format"))
            .unwrap_or_default(),
        data: record.optional_text("data"),
        node: record.optional_object("node").map(|record| node(&record)),
    }
}

fn node(record: &Record<'_>) -> Node {
    record.close(&["id", "repeated"]);
    Node { id: record.text("id"), repeated: record.optional_text("repeated") }
}

fn sent_header(record: &Record<'_>) -> SentHeader {
    record.close(&["name", "value"]);
    SentHeader { name: record.text("name"), value: record.one_of("value").unwrap_or(SentValue::Type) }
}

fn retry_schedule(record: &Record<'_>) -> RetrySchedule {
    record.close(&["source", "attempts", "delays", "timeout"]);
    RetrySchedule {
        source: record.text("source"),
        attempts: record
            .value("attempts")
            .map_or_else(|| record.missing("attempts"), |value| record.number("attempts", value)),
        delays: record.list("delays").map(|item| record.number("delays", item)).collect(),
        timeout: record.optional_number("timeout"),
    }
}

/// The first thing that can't be taken.
#[derive(Default)]
struct Refused(OnceCell<ConfigError>);

/// One object of a record, and where it stands. A field that is null is absent.
struct Record<'a> {
    path: String,
    fields: Fields<'a>,
    refused: &'a Refused,
}

impl<'a> Record<'a> {
    /// The object that `value` is; an empty one in place of anything else.
    fn read(path: String, value: Value<'a>, refused: &'a Refused) -> Self {
        let record = Self { path, fields: value.fields(), refused };
        if value.kind() != Kind::Object {
            record.refuse(None, "an object", value.kind().name());
        }
        record
    }

    /// Keeps what is wrong with a field, or with the object itself.
    fn refuse(&self, name: Option<&str>, expected: &str, found: &str) {
        self.refused.0.get_or_init(|| {
            let path = name.map_or_else(|| self.path.clone(), |name| format!("{}.{name}", self.path));
            ConfigError::invalid_option(&path, expected, found)
        });
    }

    /// Refuses fields of other names: a misspelt one would silently do nothing.
    fn close(&self, known: &[&str]) {
        if let Some(name) = self.fields.names().find(|name| !known.contains(&&**name)) {
            self.refuse(Some(&name), &format!("one of {}", known.join(", ")), "another field");
        }
    }

    fn value(&self, name: &str) -> Option<Value<'a>> {
        self.fields.last(name).filter(|value| value.kind() != Kind::Null)
    }

    fn missing<T: Default>(&self, name: &str) -> T {
        self.refuse(Some(name), "a value", "nothing");
        T::default()
    }

    fn item(&self, name: &str, value: Value<'a>) -> Self {
        Self::read(format!("{}.{name}", self.path), value, self.refused)
    }

    fn optional_object(&self, name: &str) -> Option<Self> {
        self.value(name).map(|value| self.item(name, value))
    }

    fn object(&self, name: &str) -> Self {
        self.optional_object(name).unwrap_or_else(|| Self {
            path: self.missing(name),
            fields: Fields::default(),
            refused: self.refused,
        })
    }

    fn maybe_empty(&self, name: &str, value: Value<'_>) -> Text {
        let text = value.text();
        if text.is_none() {
            self.refuse(Some(name), "a string", value.kind().name());
        }
        Cow::Owned(text.unwrap_or_default().into_owned())
    }

    fn optional_text(&self, name: &str) -> Option<Text> {
        let text = self.maybe_empty(name, self.value(name)?);
        if text.is_empty() {
            self.refuse(Some(name), "a string", "an empty one");
        }
        Some(text)
    }

    fn text(&self, name: &str) -> Text {
        self.optional_text(name).unwrap_or_else(|| self.missing(name))
    }

    fn character(&self, name: &str, default: char) -> char {
        let Some(text) = self.optional_text(name) else { return default };
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => character,
            _ => {
                self.refuse(Some(name), "one character", "another number of them");
                default
            }
        }
    }

    /// What has the given name; `None` if nothing has.
    fn one_of<T: Named>(&self, name: &str) -> Option<T> {
        T::ALL.get(self.index_among(name, T::NAMES)?).copied()
    }

    fn index_among(&self, name: &str, known: &[&str]) -> Option<usize> {
        let given = self.text(name);
        let found = known.iter().position(|known| *known == given);
        if found.is_none() {
            self.refuse(Some(name), &format!("one of {}", known.join(", ")), "another value");
        }
        found
    }

    fn number(&self, name: &str, value: Value<'_>) -> u32 {
        self.parsed(name, value, "a whole number, 0 or more", value.as_str().parse().ok())
    }

    fn optional_number(&self, name: &str) -> Option<u32> {
        self.value(name).map(|value| self.number(name, value))
    }

    fn status(&self, name: &str, value: Value<'_>) -> u16 {
        let status = value.as_str().parse().ok().filter(|status| (400..=599).contains(status));
        self.parsed(name, value, "an HTTP status from 400 to 599", status)
    }

    fn parsed<T: Default>(&self, name: &str, value: Value<'_>, expected: &str, parsed: Option<T>) -> T {
        if parsed.is_none() {
            self.refuse(Some(name), expected, value.kind().name());
        }
        parsed.unwrap_or_default()
    }

    fn list(&self, name: &str) -> impl Iterator<Item = Value<'a>> {
        let value = self.value(name);
        let kind = value.map_or(Kind::List, Value::kind);
        if kind != Kind::List {
            self.refuse(Some(name), "an array", kind.name());
        }
        let mut items = Vec::new();
        if let Some(value) = value {
            value.each_item(&mut |item| items.push(item));
        }
        items.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_in_survives_the_way_through_json() {
        for built_in in Provider::all() {
            let json = serde_json::to_string(built_in).expect("writes");
            let read = Provider::from_json(&json).expect("reads");
            assert_eq!(read, Provider { events: &[], ..(*built_in).clone() });
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
