//! Reads a provider's record from JSON: the providers that users bring.
//!
//! By hand, on the same reader as payloads, because an error must say what is
//! wrong where, and because derived code for it was a third of the wasm module.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::json::{self, Fields, Kind, Value};
use crate::provider::{Envelope, EventTimeFormat, Node, Provider, SentHeader, SentValue, Text, unauthorized};
use crate::retry::RetrySchedule;
use crate::scheme::{
    Algorithm, Encoding, KeyDecoding, KeyFormat, Scheme, SignatureHeader, SignedTimeFormat, SignedTimestamp,
};

impl Provider {
    /// Reads a provider of the user's own from JSON.
    ///
    /// # Errors
    /// `invalid_option`, with what is wrong and where
    pub fn from_json(record: &str) -> Result<Self, ConfigError> {
        let document = json::read(record.as_bytes()).map_err(|found| refuse("provider", "JSON", &found))?;
        let fields = document.fields.ok_or_else(|| refuse("provider", "an object", document.value.kind().name()))?;
        let record = Record { path: "provider", fields };
        let provider = Self {
            id: record.text("id")?,
            scheme: record.required("scheme", scheme)?,
            envelope: record.optional("envelope", envelope)?.unwrap_or_default(),
            delivery_id: record.optional_text("delivery_id")?,
            headers: Cow::Owned(record.list("headers", sent_header)?),
            rejection_status: record.optional("rejection_status", status)?.unwrap_or_else(unauthorized),
            retry_schedules: Cow::Owned(record.list("retry_schedules", retry_schedule)?),
            events: &[],
        };
        record.close(&["id", "scheme", "envelope", "delivery_id", "headers", "rejection_status", "retry_schedules"])?;
        Ok(provider)
    }
}

fn scheme(path: &str, value: Value<'_>) -> Result<Scheme, ConfigError> {
    let record = Record::read(path, value)?;
    record.close(&["signature", "algorithm", "template", "key", "timestamp", "id"])?;
    Ok(Scheme {
        signature: record.required("signature", signature_header)?,
        algorithm: record.one_of("algorithm", ALGORITHMS)?,
        template: record.optional_text("template")?.unwrap_or(Cow::Borrowed("{body}")),
        key: record.optional("key", key_format)?.unwrap_or_default(),
        timestamp: record.optional("timestamp", signed_timestamp)?,
        id: record.optional_text("id")?,
    })
}

const ALGORITHMS: &[(&str, Algorithm)] =
    &[("hmac-sha256", Algorithm::HmacSha256), ("rsa-pkcs1v15-sha256", Algorithm::RsaPkcs1v15Sha256)];
const ENCODINGS: &[(&str, Encoding)] = &[("hex", Encoding::Hex), ("base64", Encoding::Base64)];
const KEY_DECODINGS: &[(&str, KeyDecoding)] =
    &[("utf8", KeyDecoding::Utf8), ("base64", KeyDecoding::Base64), ("pem", KeyDecoding::Pem)];
const SIGNED_TIMES: &[(&str, SignedTimeFormat)] =
    &[("unix", SignedTimeFormat::Unix), ("unix-ms", SignedTimeFormat::UnixMs), ("rfc3339", SignedTimeFormat::Rfc3339)];
const EVENT_TIMES: &[(&str, EventTimeFormat)] =
    &[("rfc3339", EventTimeFormat::Rfc3339), ("unix", EventTimeFormat::Unix), ("unix-ms", EventTimeFormat::UnixMs)];
const SENT_VALUES: &[(&str, SentValue)] = &[
    ("type", SentValue::Type),
    ("id", SentValue::Id),
    ("timestamp", SentValue::Timestamp),
    ("delivery_id", SentValue::DeliveryId),
];

#[derive(Clone, Copy)]
enum Grammar {
    Plain,
    KvList,
    VersionedList,
}

const GRAMMARS: &[(&str, Grammar)] =
    &[("plain", Grammar::Plain), ("kv-list", Grammar::KvList), ("versioned-list", Grammar::VersionedList)];

fn signature_header(path: &str, value: Value<'_>) -> Result<SignatureHeader, ConfigError> {
    let record = Record::read(path, value)?;
    let (header, encoding) = (record.text("header")?, record.one_of("encoding", ENCODINGS)?);
    Ok(match record.one_of("kind", GRAMMARS)? {
        Grammar::Plain => {
            record.close(&["kind", "header", "encoding", "prefix"])?;
            SignatureHeader::Plain {
                header,
                encoding,
                prefix: record.optional("prefix", maybe_empty)?.unwrap_or_default(),
            }
        }
        Grammar::KvList => {
            record.close(&["kind", "header", "encoding", "separator", "signature_key"])?;
            SignatureHeader::KvList {
                header,
                encoding,
                separator: record.character("separator", ',')?,
                signature_key: record.text("signature_key")?,
            }
        }
        Grammar::VersionedList => {
            record.close(&["kind", "header", "encoding", "separator", "version", "version_separator"])?;
            SignatureHeader::VersionedList {
                header,
                encoding,
                separator: record.character("separator", ' ')?,
                version: record.text("version")?,
                version_separator: record.character("version_separator", ',')?,
            }
        }
    })
}

fn key_format(path: &str, value: Value<'_>) -> Result<KeyFormat, ConfigError> {
    let record = Record::read(path, value)?;
    record.close(&["decode", "strip_prefix"])?;
    Ok(KeyFormat {
        decode: record.one_of("decode", KEY_DECODINGS)?,
        strip_prefix: record.optional_text("strip_prefix")?,
    })
}

fn signed_timestamp(path: &str, value: Value<'_>) -> Result<SignedTimestamp, ConfigError> {
    let record = Record::read(path, value)?;
    record.close(&["header", "signature_key", "format", "tolerance_s"])?;
    Ok(SignedTimestamp {
        header: record.optional_text("header")?,
        signature_key: record.optional_text("signature_key")?,
        format: record.one_of("format", SIGNED_TIMES)?,
        tolerance_s: record.optional("tolerance_s", number)?,
    })
}

fn envelope(path: &str, value: Value<'_>) -> Result<Envelope, ConfigError> {
    let record = Record::read(path, value)?;
    record.close(&["type", "id", "timestamp", "timestamp_format", "data", "node"])?;
    Ok(Envelope {
        event_type: record.optional_text("type")?,
        id: record.optional_text("id")?,
        timestamp: record.optional_text("timestamp")?,
        timestamp_format: match record.value("timestamp_format") {
            Some(_) => record.one_of("timestamp_format", EVENT_TIMES)?,
            None => EventTimeFormat::default(),
        },
        data: record.optional_text("data")?,
        node: record.optional("node", node)?,
    })
}

fn node(path: &str, value: Value<'_>) -> Result<Node, ConfigError> {
    let record = Record::read(path, value)?;
    record.close(&["id", "repeated"])?;
    Ok(Node { id: record.text("id")?, repeated: record.optional_text("repeated")? })
}

fn sent_header(path: &str, value: Value<'_>) -> Result<SentHeader, ConfigError> {
    let record = Record::read(path, value)?;
    record.close(&["name", "value"])?;
    Ok(SentHeader { name: record.text("name")?, value: record.one_of("value", SENT_VALUES)? })
}

fn retry_schedule(path: &str, value: Value<'_>) -> Result<RetrySchedule, ConfigError> {
    let record = Record::read(path, value)?;
    record.close(&["source", "attempts", "delays", "timeout"])?;
    Ok(RetrySchedule {
        source: record.text("source")?,
        attempts: record.required("attempts", number)?,
        delays: Cow::Owned(record.list("delays", number)?),
        timeout: record.optional("timeout", number)?,
    })
}

fn number(path: &str, value: Value<'_>) -> Result<u32, ConfigError> {
    value.as_str().parse().map_err(|_| refuse(path, "a whole number, 0 or more", value.kind().name()))
}

fn status(path: &str, value: Value<'_>) -> Result<u16, ConfigError> {
    let status = value.as_str().parse().ok().filter(|status| (400..=599).contains(status));
    status.ok_or_else(|| refuse(path, "an HTTP status from 400 to 599", value.kind().name()))
}

/// One object of a record, and where it stands. A field that is null is absent.
struct Record<'a> {
    path: &'a str,
    fields: Fields<'a>,
}

impl<'a> Record<'a> {
    fn read(path: &'a str, value: Value<'a>) -> Result<Self, ConfigError> {
        match value.kind() {
            Kind::Object => Ok(Self { path, fields: value.fields() }),
            other => Err(refuse(path, "an object", other.name())),
        }
    }

    /// Refuses fields of other names: a misspelt one would silently do nothing.
    fn close(&self, known: &[&str]) -> Result<(), ConfigError> {
        match self.fields.names().find(|name| !known.contains(name)) {
            Some(name) => Err(refuse(&self.at(name), &format!("one of {}", known.join(", ")), "another field")),
            None => Ok(()),
        }
    }

    fn at(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }

    fn value(&self, name: &str) -> Option<Value<'a>> {
        self.fields.last(name).filter(|value| value.kind() != Kind::Null)
    }

    fn optional<T>(
        &self,
        name: &str,
        read: impl Fn(&str, Value<'_>) -> Result<T, ConfigError>,
    ) -> Result<Option<T>, ConfigError> {
        self.value(name).map(|value| read(&self.at(name), value)).transpose()
    }

    fn required<T>(
        &self,
        name: &str,
        read: impl Fn(&str, Value<'_>) -> Result<T, ConfigError>,
    ) -> Result<T, ConfigError> {
        self.optional(name, read)?.ok_or_else(|| refuse(&self.at(name), "a value", "nothing"))
    }

    fn optional_text(&self, name: &str) -> Result<Option<Text>, ConfigError> {
        self.optional(name, text)
    }

    fn text(&self, name: &str) -> Result<Text, ConfigError> {
        self.required(name, text)
    }

    fn character(&self, name: &str, default: char) -> Result<char, ConfigError> {
        let Some(text) = self.optional_text(name)? else { return Ok(default) };
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => Ok(character),
            _ => Err(refuse(&self.at(name), "one character", "another number of them")),
        }
    }

    fn one_of<T: Clone>(&self, name: &str, known: &[(&str, T)]) -> Result<T, ConfigError> {
        let given = self.text(name)?;
        known.iter().find(|(known, _)| *known == given).map(|(_, value)| value.clone()).ok_or_else(|| {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            refuse(&self.at(name), &format!("one of {}", names.join(", ")), "another value")
        })
    }

    fn list<T>(
        &self,
        name: &str,
        read: impl Fn(&str, Value<'_>) -> Result<T, ConfigError>,
    ) -> Result<Vec<T>, ConfigError> {
        let Some(value) = self.value(name) else { return Ok(Vec::new()) };
        if value.kind() != Kind::List {
            return Err(refuse(&self.at(name), "an array", value.kind().name()));
        }
        let mut items = Vec::new();
        value.each_item(|item| items.push(read(&self.at(name), item)));
        items.into_iter().collect()
    }
}

fn text(path: &str, value: Value<'_>) -> Result<Text, ConfigError> {
    let text = maybe_empty(path, value)?;
    if text.is_empty() { Err(refuse(path, "a string", "an empty one")) } else { Ok(text) }
}

fn maybe_empty(path: &str, value: Value<'_>) -> Result<Text, ConfigError> {
    let text = value.text().ok_or_else(|| refuse(path, "a string", value.kind().name()))?;
    Ok(Cow::Owned(text.into_owned()))
}

fn refuse(path: &str, expected: &str, found: &str) -> ConfigError {
    ConfigError::invalid_option(path, expected, found)
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
