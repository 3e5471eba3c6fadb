//! Reads where the signature stands and how it is written.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::encoding::Encoding;
use crate::json::Kind;
use crate::json_record::Record;
use crate::names::Named;
use crate::rarely::{Rarely, rarely};
use crate::scheme::{Grammar, SignatureForm, SignatureGrammar, SignatureHeader, SignatureOptions, SignaturePlace};

/// The fields that every signature has, whatever its grammar.
const COMMON: &[&str] = &["kind", "header", "encoding"];

/// The fields that say where it stands, if not in a header.
pub(super) const ELSEWHERE: &[&str] = &["json", "form", "query", "body"];

pub(super) fn signature(record: &Record<'_>, is_encoded: bool) -> SignatureHeader {
    let (fields, grammar): (&[&str], _) = match record.optional_one_of("kind") {
        Some(Grammar::Plain) | None => (&["prefix"], plain(record)),
        Some(Grammar::KvList) => (&["separator", "signature_key"], kv_list(record)),
        Some(Grammar::VersionedList) => (&["separator", "version", "version_separator"], versioned_list(record)),
        Some(other) => {
            record.rare(&["kind"], || rare_grammar(record, other)).unwrap_or_else(|| (&["prefix"], plain(record)))
        }
    };
    let is_common = !record.has_others(&[COMMON, fields].concat()) && is_text(record, "header") && !is_list(record);
    let (place, options) = match is_common {
        true => (SignaturePlace::Header(record.text("header")), None),
        false => rare_signature(record, &grammar, fields),
    };
    SignatureHeader {
        place,
        encoding: match is_encoded {
            true => record.one_of("encoding").unwrap_or(Encoding::Hex),
            false => record.optional_one_of("encoding").unwrap_or(Encoding::Base64),
        },
        options,
        grammar,
    }
}

fn is_text(record: &Record<'_>, name: &str) -> bool {
    record.value(name).is_none_or(|value| value.kind() == Kind::Text)
}

fn is_list(record: &Record<'_>) -> bool {
    record.value("signature_key").is_some_and(|value| value.kind() == Kind::List)
}

fn plain(record: &Record<'_>) -> SignatureGrammar {
    let prefix = record.value("prefix").map(|value| record.maybe_empty("prefix", value)).unwrap_or_default();
    SignatureGrammar::Plain { prefix }
}

#[inline(never)]
fn kv_list(record: &Record<'_>) -> SignatureGrammar {
    let signature_key = match is_list(record) {
        true => record.one_or_more("signature_key").into_iter().next().unwrap_or_default(),
        false => record.text("signature_key"),
    };
    SignatureGrammar::KvList { separator: record.character("separator", ','), signature_key }
}

#[inline(never)]
fn versioned_list(record: &Record<'_>) -> SignatureGrammar {
    SignatureGrammar::VersionedList {
        separator: record.character("separator", ' '),
        version: record.text("version"),
        version_separator: record.character("version_separator", ','),
    }
}

#[cold]
#[inline(never)]
fn rare_grammar(record: &Record<'_>, kind: Grammar) -> (&'static [&'static str], SignatureGrammar) {
    match kind {
        Grammar::List => (&["separator"], SignatureGrammar::List { separator: record.character("separator", ',') }),
        Grammar::Pattern => {
            let separator = record.value("separator").map(|_| record.character("separator", ','));
            let first = record.optional_text("first");
            (
                &["entry", "separator", "first"],
                SignatureGrammar::Pattern { entry: record.text("entry"), separator, first },
            )
        }
        _ => (&["signature_key"], SignatureGrammar::Base64Json { signature_key: record.text("signature_key") }),
    }
}

/// The fields that few signatures have, beside where else one stands.
const OPTIONS: &[&str] =
    &["padding", "repeated", "form", "prefix_optional", "quoted", "group_separator", "signature_key", "header"];

/// Where the signature stands, and what few need.
#[cold]
#[inline(never)]
fn rare_signature(
    record: &Record<'_>,
    grammar: &SignatureGrammar,
    fields: &[&str],
) -> (SignaturePlace, Option<Rarely<SignatureOptions>>) {
    let own: &[&str] = match grammar {
        SignatureGrammar::Plain { .. } => &["prefix_optional"],
        SignatureGrammar::KvList { .. } => &["quoted", "group_separator"],
        _ => &[],
    };
    record.close(&[COMMON, fields, ELSEWHERE, &["padding", "repeated"], own].concat());
    let rare = record.rare(&[ELSEWHERE, OPTIONS].concat(), || (rare_place(record), options(record)));
    match rare {
        Some((place, options)) if options != SignatureOptions::default() => (place, rarely(|| options)),
        Some((place, _)) => (place, None),
        None => (SignaturePlace::Header(record.text("header")), None),
    }
}

/// Where the signature stands, if not in one header.
#[cold]
#[inline(never)]
fn rare_place(record: &Record<'_>) -> SignaturePlace {
    let headers = record.one_or_more("header");
    let elsewhere = [
        record.optional_text("json").map(SignaturePlace::Json),
        record.optional_text("form").filter(|name| !is_layout(name)).map(SignaturePlace::Form),
        record.optional_text("query").map(SignaturePlace::Query),
        record.flag("body").then_some(SignaturePlace::Body),
    ];
    let mut elsewhere: Vec<SignaturePlace> = elsewhere.into_iter().flatten().collect();
    match (headers.len(), elsewhere.len()) {
        (0, 1) => elsewhere.pop().unwrap_or(SignaturePlace::Body),
        (1, 0) => SignaturePlace::Header(headers.into_iter().collect()),
        (0, 0) => SignaturePlace::Header(record.text("header")),
        (_, 0) => SignaturePlace::Headers(headers),
        (_, others) => {
            let expected = "one of `header`, `json`, `form`, `query`, `body`";
            record.refuse(None, expected, &format!("{} of them", others + usize::from(!headers.is_empty())));
            SignaturePlace::Body
        }
    }
}

/// Whether `form` says how an ECDSA signature is written, and not which field of a form has it.
fn is_layout(form: &str) -> bool {
    SignatureForm::from_name(form).is_some()
}

#[cold]
#[inline(never)]
fn options(record: &Record<'_>) -> SignatureOptions {
    let separator = record.value("group_separator").map(|_| record.character("group_separator", ','));
    SignatureOptions {
        prefix_optional: record.flag("prefix_optional"),
        padding: record.optional_one_of("padding"),
        repeated: record.optional_one_of("repeated"),
        signature_keys: if is_list(record) { record.one_or_more("signature_key") } else { Vec::<String>::new() },
        quoted: record.flag("quoted"),
        group_separator: separator,
        form: record.optional_text("form").as_deref().and_then(SignatureForm::from_name),
    }
}
