//! Reads a scheme: what most have here, and what few have beside it.

use alloc::format;

use super::details;
use super::signature::{ELSEWHERE, signature};
use crate::json::Value;
use crate::json_record::Record;
use crate::place::Place;
use crate::rarely::{Rarely, rarely};
use crate::scheme::{
    Algorithm, Alternative, COMMON_FIELDS, KeyDecoding, KeyDetails, KeyFormat, Scheme, SchemeDetails, SignedTimestamp,
    TIME_PLACES,
};
use crate::timestamp::SignedTimeFormat;

/// The algorithms whose signatures say themselves how they are encoded.
const SELF_ENCODED: &[&str] = &["jwt", "jws", "http-message-signature"];

/// A signature that doesn't say where it stands is where that of `common` is.
pub(super) fn scheme<'a>(record: &Record<'a>, common: Option<&Record<'a>>) -> Scheme {
    let algorithm = record.value("algorithm").and_then(Value::text);
    let is_encoded = !SELF_ENCODED.contains(&algorithm.as_deref().unwrap_or_default());
    Scheme {
        signature: match common.map(|common| common.object("signature")) {
            Some(common) if !record.object("signature").has_any(&[&["header"], ELSEWHERE].concat()) => {
                signature(&common.replaced_by(&record.object("signature")), is_encoded)
            }
            _ => signature(&record.object("signature"), is_encoded),
        },
        algorithm: record.one_of("algorithm").unwrap_or(Algorithm::HmacSha256),
        template: record.optional_text("template").unwrap_or("{body}".into()),
        key: record.optional_object("key").map(|record| key_format(&record)).unwrap_or_default(),
        timestamp: record.optional_object("timestamp").map(|record| signed_timestamp(&record)),
        id: record.optional_text("id").map(|text| Place::parse(&text).unwrap_or(Place::Header(text))),
        details: match record.has_others(COMMON_FIELDS) {
            true => {
                let details = details::read(record, || {
                    record.list("alternatives").map(|item| alternative(record, item)).collect()
                });
                if common.is_none() && details.as_deref().is_some_and(|details| details.format.is_some()) {
                    record.refuse(
                        Some("format"),
                        "`envelope.format`, or the format of an alternative",
                        "one of the scheme itself",
                    );
                }
                details
            }
            false => None,
        },
    }
}

/// The fields that most keys have.
const KEY_FIELDS: &[&str] = &["decode", "strip_prefix"];

#[inline(never)]
fn key_format(record: &Record<'_>) -> KeyFormat {
    KeyFormat {
        decode: record.one_of("decode").unwrap_or(KeyDecoding::Utf8),
        strip_prefix: record.one_or_more("strip_prefix"),
        details: if record.has_others(KEY_FIELDS) { key_details(record) } else { None },
    }
}

#[cold]
#[inline(never)]
fn key_details(record: &Record<'_>) -> Option<Rarely<KeyDetails>> {
    const RARE: &[&str] = &["padding", "normalize", "hash", "template", "by", "paired", "certificate"];
    record.close(&[KEY_FIELDS, RARE].concat());
    let details = record.rare(RARE, || KeyDetails {
        padding: record.optional_one_of("padding"),
        normalize: record.optional_one_of("normalize"),
        hash: record.optional_one_of("hash"),
        template: record.optional_text("template"),
        by: record.optional_place("by"),
        paired: record.flag("paired"),
        certificate: record.flag("certificate"),
    })?;
    rarely(|| details)
}

#[inline(never)]
fn signed_timestamp(record: &Record<'_>) -> SignedTimestamp {
    record.close(&[
        "header",
        "signature_key",
        "json",
        "form",
        "query",
        "claim",
        "jws",
        "format",
        "tolerance_s",
        "pattern",
    ]);
    let place = match (record.optional_text("header"), record.optional_text("signature_key")) {
        (Some(name), None) if !record.has_any(RARE_TIME_PLACES) => Place::Header(name),
        (None, Some(name)) if !record.has_any(RARE_TIME_PLACES) => Place::Signature(name),
        _ => record.rare(RARE_TIME_PLACES, || rare_time_place(record)).unwrap_or_else(|| {
            record.refuse(None, TIME_PLACE, "both, or neither");
            Place::Path
        }),
    };
    SignedTimestamp {
        place,
        format: record.one_of("format").unwrap_or(SignedTimeFormat::Unix),
        tolerance_s: record.optional_number("tolerance_s"),
        pattern: record.rare(&["pattern"], || record.optional_pattern("pattern")).flatten(),
    }
}

const TIME_PLACE: &str = "either `header` or `signature_key`, or one of `json`, `form`, `query`, `claim`, `jws`";

/// Where few times stand.
const RARE_TIME_PLACES: &[&str] = &["json", "form", "query", "claim", "jws"];

#[cold]
#[inline(never)]
fn rare_time_place(record: &Record<'_>) -> Place {
    let places = TIME_PLACES.iter().filter_map(|(field, kind)| Place::of(*kind, &record.optional_text(field)?));
    let mut places = places.collect::<alloc::vec::Vec<Place>>();
    if places.len() != 1 {
        record.refuse(None, TIME_PLACE, &format!("{} of them", places.len()));
    }
    places.pop().unwrap_or(Place::Path)
}

/// A scheme with fields in place of the common one's.
fn alternative<'a>(common: &Record<'a>, value: Value<'a>) -> Alternative {
    let record = common.item("alternatives", value);
    if record.value("alternatives").or(record.value("alternatives_required")).is_some() {
        record.refuse(None, "a scheme without alternatives of its own", "one with them");
    }
    let when = details::conditions(&record, "when");
    let mut scheme = scheme(&common.without("alternatives").replaced_by(&record.without("when")), Some(common));
    let details = scheme.details.as_deref();
    // The body is inflated, and its items found, before a scheme is chosen.
    if details.and_then(|details| details.items.clone()) != common.optional_text("items")
        || details.and_then(|details| details.decompress) != common.optional_one_of("decompress")
        || details.and_then(|details| details.key_source.clone()) != details::source_of_keys(common)
    {
        record.refuse(None, "the scheme's own `items`, `decompress` and `key_source`", "others");
    }
    scheme.details = scheme.details.and_then(|mut details| {
        details.alternatives_required = false;
        (*details != SchemeDetails::default()).then_some(details)
    });
    Alternative::new(when, scheme)
}
