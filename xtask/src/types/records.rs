//! The platforms' records as data: for the crate, and for JavaScript.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::platforms::{Platform, payloads};

/// The records, one per line, for the crate.
pub(crate) fn lines(platforms: &[Platform]) -> String {
    platforms.iter().map(|platform| format!("{}\n", platform.line)).collect()
}

/// Each platform's id and signature header, one per line, for the crate. A name that many use tells nobody's.
pub(crate) fn known_headers(platforms: &[Platform]) -> String {
    let lines = platforms.iter().flat_map(|platform| {
        platform.signature_headers().into_iter().map(|header| format!("{} {header}\n", platform.id)).collect::<Vec<_>>()
    });
    lines.filter(|line| !line.ends_with(" Authorization\n")).collect()
}

/// What each platform's secrets begin with, for `explain`: an id and a prefix, one per line.
pub(crate) fn secret_prefixes(platforms: &[Platform]) -> String {
    let prefix = |pattern: &str| {
        let start = pattern.strip_prefix('^')?;
        let is_literal = |character: char| character.is_ascii_alphanumeric() || "_,-".contains(character);
        let end = start.find(|character| !is_literal(character)).unwrap_or(start.len());
        let (literal, rest) = start.split_at(end);
        // What may be repeated, or left out, is no part of it.
        let literal = if rest.starts_with(['?', '*', '+', '{']) { &literal[..end.saturating_sub(1)] } else { literal };
        Some(String::from(literal)).filter(|literal| !literal.is_empty() && !literal.starts_with('-'))
    };
    let line =
        |platform: &Platform| Some(format!("{} {}\n", platform.id, prefix(platform.about.secret.pattern.as_deref()?)?));
    platforms.iter().filter_map(line).collect()
}

/// The records, their events and the signature headers as text, for JavaScript. Node reads the file as text and takes what
/// stands between grave accents, where all is ASCII, nothing is escaped for JavaScript, and no other such accent is.
pub(crate) fn javascript(platforms: &[Platform]) -> String {
    let records = platforms.iter().map(|platform| without(&platform.line, |name| EVENTS.contains(&name)));
    let with_events = platforms.iter().filter(|platform| !platform.events.is_empty());
    let events = with_events.map(|platform| without(&platform.line, |name| name != "id" && !EVENTS.contains(&name)));
    [
        String::from("// Written by cargo xtask types from providers/: change it there.\n"),
        raw("records", &records.collect::<Vec<String>>().join("\n")),
        raw("events", &events.collect::<Vec<String>>().join("\n")),
        raw("knownHeaders", known_headers(platforms).trim_end()),
    ]
    .concat()
}

/// What a record says of its events.
const EVENTS: [&str; 2] = ["events", "$defs"];

/// A record without some of its fields.
fn without(line: &str, is_left_out: impl Fn(&str) -> bool) -> String {
    let mut record: Map<String, Value> = serde_json::from_str(line).expect("a record is an object");
    record.retain(|name, _| !is_left_out(name));
    Value::Object(record).to_string()
}

/// Lines of JSON, or of ASCII alone, as a constant. What is escaped can only stand within JSON's strings.
fn raw(name: &str, lines: &str) -> String {
    let lines = lines.replace('`', "\\u0060").replace("${", "\\u0024{");
    let mut text = format!("export const {name} = String.raw`");
    for character in lines.chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            character.encode_utf16(&mut [0; 2]).iter().for_each(|unit| _ = write!(text, "\\u{unit:04x}"));
        }
    }
    text + "\n`;\n"
}

/// One record as a module of its own, for JavaScript.
pub(crate) fn module(platform: &Platform) -> String {
    let name = export_name(&platform.id);
    let keys = if platform.is_rare() { " with `hookseal/keys`" } else { "" };
    let mut text = String::from("// Written by `cargo xtask types` from providers/: change it there.\n");
    let _ = write!(
        text,
        "import type {{ Provider }} from \"../provider.js\";\n\n\
         /** {}'s record, for `new Webhook({name}, secret)` of `hookseal/base`{keys}. */\n\
         export const {name}: Provider & {{ readonly id: \"{}\" }} = {};\n",
        platform.about.name,
        platform.id,
        pretty(&platform.line)
    );
    text
}

/// What a record is called in its module: `standardWebhooks`.
pub(crate) fn export_name(id: &str) -> String {
    let mut name = payloads::pascal(id);
    name.replace_range(..1, &name[..1].to_lowercase());
    name
}

fn pretty(json: &str) -> String {
    let value: Value = serde_json::from_str(json).expect("a record is JSON");
    serde_json::to_string_pretty(&value).expect("JSON is written")
}
