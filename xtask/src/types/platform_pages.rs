//! The platforms' pages, and the lists of them.

use std::fmt::Write;

use serde_json::Value;

use crate::platforms::json_pointer::{object_at, text_at};
use crate::platforms::payloads::{Event, Field, Shape, Type, TypeKind};
use crate::platforms::unsigned::Unsigned;
use crate::platforms::vectors::Vectors;
use crate::platforms::{Platform, Source, standing};

mod code;
mod key;
pub(super) mod terminal;
mod words;

pub(super) use code::rust_tests;

/// README's list of platforms.
pub(crate) fn names(platforms: &[Platform]) -> String {
    let names: Vec<&str> = platforms.iter().map(|platform| &*platform.about.name).collect();
    format!("{} platforms: {}.\n", platforms.len(), names.join(", "))
}

/// The list of the pages.
pub(crate) fn index(platforms: &[Platform], unsigned: &[Unsigned]) -> String {
    let mut text = format!(
        "{WRITTEN}# Platforms\n\nEach page says how a platform signs, where its secret is found, what it sends and what to know of it. \
         It is written from the platform's file in [providers](../../providers).\n\n\
         A right signature proves the whole body (`signed-body`), the fields that are signed (`signed-fields`), or no more than \
         that the sender knows a token (`token`).\n\n{}",
        rows(platforms)
    );
    text += "\n## Platforms that sign nothing\n\nThere is nothing to verify, and so no record. Their pages say what to do instead: ";
    let pages: Vec<String> = unsigned.iter().map(|one| format!("[{}]({}.md)", one.name, one.id)).collect();
    text + &pages.join(", ") + ".\n"
}

const WRITTEN: &str = "<!-- Written by `cargo xtask types` from providers/: change it there. -->\n";

fn rows(platforms: &[Platform]) -> String {
    let mut text = String::from(
        "| platform | id | signature | proof | signed time | typed events | known from |\n|---|---|---|---|---|---|---|\n",
    );
    for platform in platforms {
        let time = match (tolerance(platform), platform.record.pointer("/scheme/timestamp")) {
            (Some(seconds), _) => words::duration(seconds),
            (None, Some(_)) => "any age".into(),
            (None, None) => "no".into(),
        };
        let events = if platform.events.is_empty() { "–".into() } else { platform.events.len().to_string() };
        let _ = writeln!(
            text,
            "| [{}]({}.md) | `{}` | {} | {} | {time} | {events} | {} |",
            platform.about.name,
            platform.id,
            platform.id,
            words::algorithm_name(text_at(&platform.record, "/scheme/algorithm")),
            standing::proof(&platform.record),
            standing::standing(platform),
        );
    }
    text
}

/// How many seconds a signed time may be off; `None` without a signed time, or without a limit.
fn tolerance(platform: &Platform) -> Option<u64> {
    platform.record.pointer("/scheme/timestamp/tolerance_s").and_then(Value::as_u64)
}

/// One platform's page.
pub(crate) fn page(platform: &Platform) -> String {
    let mut text = format!("{WRITTEN}# {}\n\n", platform.about.name);
    text += &code::code(platform);
    text += &signing(platform);
    text += &key::secret(platform);
    text += &code::key_source(platform);
    text += &settings(&platform.record);
    text += &notes(&platform.about.notes);
    text += &challenges(&platform.record);
    text += &envelope(platform);
    text += &same_event(&platform.record);
    text += &events(platform);
    text += &retries(platform);
    text += &sources(platform);
    text
}

/// The page of a platform that signs nothing.
pub(crate) fn unsigned_page(platform: &Unsigned) -> String {
    let mut text = format!(
        "{WRITTEN}# {}\n\nIt signs nothing: **there is nothing to verify**, and hookseal has no record of it.\n\n{}\n\n## What to do instead\n\n",
        platform.name, platform.why
    );
    platform.instead.iter().for_each(|advice| text += &format!("- {advice}\n"));
    text += "\n## Sources\n\n";
    platform.sources.iter().for_each(|one| text += &source(one));
    text
}

/// A paragraph for each way that it signs: the scheme itself, unless no delivery comes to that, and its alternatives.
fn ways(scheme: &Value) -> Vec<String> {
    let itself = (scheme["alternatives_required"] != true).then(|| words::scheme(scheme));
    let alternatives = scheme["alternatives"].as_array().into_iter().flatten().map(|alternative| {
        let mut merged = scheme.clone();
        for (name, value) in alternative.as_object().into_iter().flatten().filter(|(name, _)| *name != "when") {
            merged[name] = value.clone();
        }
        let format = payload_format(text_at(alternative, "/format")).replacen("It", " The body", 1);
        format!("Where {}: {}{format}", words::condition(&alternative["when"]), words::scheme(&merged))
    });
    itself.into_iter().chain(alternatives).collect()
}

fn signing(platform: &Platform) -> String {
    let scheme = &platform.record["scheme"];
    let mut text = format!("\n## How it signs\n\n{}\n", ways(scheme).join("\n\n"));
    if scheme["alternatives_required"] == true {
        text += "\nAny other delivery is refused.\n";
    }
    text += match standing::proof(&platform.record) {
        "token" => {
            "\n**Nothing binds the body**: whoever has seen one delivery can send others. `event.proof` is `token`.\n"
        }
        "signed-fields" => {
            "\n**Only what is named here is signed**: all else in a delivery can be changed by whoever replays it. `event.proof` is `signed-fields`.\n"
        }
        _ => "",
    };
    if scheme["shared_key"] == true && object_at(scheme, "/audience").is_empty() {
        text += "\nAll customers of the platform share its key: a right signature says that the platform sent this, not that it is for you.\n";
    }
    if scheme["unescaped"] == true {
        let how = match text_at(scheme, "/template").contains("}{") {
            true => "with nothing between them: the end of one can be read as the beginning of the next",
            false => "without escaping: one that holds the separator can be read as two",
        };
        let _ = write!(text, "\nValues are joined {how}, so that their border could be shifted.\n");
    }
    text + &unsigned_parts(&platform.record)
}

/// What comes beside the signature, and may be altered.
fn unsigned_parts(record: &Value) -> String {
    let mut text = String::new();
    if let Some(id) = Some(text_at(record, "/delivery_id")).filter(|id| !id.is_empty()) {
        let _ =
            write!(text, "\nThe header `{id}` names a delivery. It isn't signed: `event.deliveryId` is for logs.\n");
    }
    let said = [("/attempt/header", "header"), ("/attempt/json", "field")];
    if let Some((place, kind)) =
        said.map(|(at, kind)| (text_at(record, at), kind)).iter().find(|(place, _)| !place.is_empty())
    {
        let _ = write!(
            text,
            "\nThe {kind} `{place}` says which attempt a delivery is. It isn't signed: `onResult` is told its `attempt`.\n"
        );
    }
    if let Some(status) = record.get("rejection_status") {
        let _ = write!(
            text,
            "\nIt wants status {status} for a delivery that isn't its own: `error.status`, and what receivers answer.\n"
        );
    }
    if let Some(wanted) = record.get("acknowledgement") {
        let status = wanted["status"].as_u64().unwrap_or(200);
        let body = match text_at(wanted, "/text") {
            "" => String::from("an empty body"),
            said => format!("the text `{said}`"),
        };
        let _ = write!(
            text,
            "\nSuccess is status {status} with {body}: receivers answer that, unless your handler returns an answer of its own.\n"
        );
    }
    if let Some(bytes) = record.get("max_body") {
        let _ = write!(text, "\nIts largest body has {bytes} bytes.\n");
    }
    text
}

fn settings(record: &Value) -> String {
    let settings = object_at(record, "/settings");
    if settings.is_empty() {
        return String::new();
    }
    let mut text = String::from("\n## What you set\n\n| in `settings` | | default |\n|---|---|---|\n");
    for (name, about) in settings {
        let default =
            about["default"].as_str().map_or_else(|| "none: it has to be given".into(), |text| format!("`{text}`"));
        let _ = writeln!(text, "| `{name}` | {} | {default} |", text_at(about, "/description"));
    }
    text
}

fn notes(notes: &[String]) -> String {
    if notes.is_empty() {
        return String::new();
    }
    notes.iter().fold(String::from("\n## What to know\n\n"), |text, note| text + &format!("- {note}\n"))
}

fn challenges(record: &Value) -> String {
    let challenges = record["challenges"].as_array().map(Vec::as_slice).unwrap_or_default();
    if challenges.is_empty() {
        return String::new();
    }
    let mut text = String::from("\n## What it asks\n\n");
    for challenge in challenges {
        let signed = if challenge["signed"] == true { ", and it is signed as a delivery is" } else { "" };
        let _ = writeln!(text, "- Where {}{signed}: {}", words::condition(&challenge["when"]), answer(challenge));
    }
    text + "\nReceivers answer that themselves. Without one: `webhook.challenge({ method, url, headers, body })` gives the answer, or null where the request is none of these.\n"
}

fn answer(challenge: &Value) -> String {
    let answer = &challenge["answer"];
    let token = words::place_name(challenge["token"]["place"].as_str().unwrap_or("token"));
    let told = |template: &str| words::parts(template).replace("`token`", &token);
    let mut parts = vec![format!("status {}", answer["status"].as_u64().unwrap_or(200))];
    if let Some(text) = answer["text"].as_str() {
        parts.push(format!("as text {}", told(text)));
    }
    for (name, template) in object_at(answer, "/json") {
        parts.push(format!("JSON with `{name}`: {}", told(template.as_str().unwrap_or_default())));
    }
    for (name, template) in object_at(answer, "/headers") {
        parts.push(format!("the header `{name}`: {}", told(template.as_str().unwrap_or_default())));
    }
    let mut text = format!("{}.", words::list(parts.into_iter(), "and"));
    if let Some(place) = challenge["verify_token"].as_str() {
        let _ = write!(text, " First {} is compared with your own token.", words::place_name(place));
    }
    if let Some(place) = challenge["delivers_key"].as_str() {
        let _ = write!(
            text,
            " It delivers the secret, {}: it is answered only with `allowHandshake: true` and while there is no secret.",
            words::place_name(place)
        );
    }
    text
}

fn envelope(platform: &Platform) -> String {
    let found: Vec<String> = ["type", "id", "timestamp", "data"]
        .iter()
        .filter_map(|field| {
            let path = text_at(&platform.record, &format!("/envelope/{field}"));
            (!path.is_empty()).then(|| format!("| `event.{field}` | {} |\n", envelope_place(path)))
        })
        .collect();
    let format = match text_at(&platform.record, "/envelope/format") {
        "" | "json" => String::new(),
        format => payload_format(format).to_owned() + "\n\n",
    };
    if found.is_empty() {
        return format!(
            "\n## Its payload\n\n{format}`event.data` is the whole payload: its record reads no type, id or time from it.\n"
        );
    }
    let items = match text_at(&platform.record, "/envelope/items") {
        "" => text_at(&platform.record, "/scheme/items"),
        items => items,
    };
    let items = if items.is_empty() {
        String::new()
    } else {
        format!("\nA body may hold several events, at `{items}`: `webhook.verifyAll` gives them all.\n")
    };
    format!("\n## Its payload\n\n{format}| | in the payload |\n|---|---|\n{}{items}", found.concat())
}

/// What a body is, where the record says it.
fn payload_format(format: &str) -> &'static str {
    match format {
        "json" => "It is JSON.",
        "form" => "It is a form: `event.payload` has its fields.",
        "xml" | "text" => "It is text: `event.payload` is that text.",
        "ndjson" => "It is JSON, a line for each event: `webhook.verifyAll` gives them all.",
        "jwt" => "It is the token's claims.",
        _ => "",
    }
}

/// A path of the payload as it stands; a place or a template in words.
fn envelope_place(place: &str) -> String {
    match place.split_once(':') {
        _ if place.contains('{') => words::parts(place),
        Some(("header" | "json" | "form" | "query" | "claim" | "signature" | "jws" | "setting", _)) => {
            words::place_name(place)
        }
        _ => format!("`{place}`"),
    }
}

/// What makes two deliveries the same event.
fn same_event(record: &Value) -> String {
    let places = match &record["event_key"] {
        Value::Array(places) => {
            let verb = if places.len() == 1 { "is" } else { "are" };
            let places = places.iter().filter_map(Value::as_str).map(envelope_place);
            format!("{} {verb}", words::list(places, "and"))
        }
        Value::String(word) if word == "none" => {
            return "\nTwo deliveries of it can't be told from two events: the platform repeats bodies, and signs no id.\n".into();
        }
        Value::String(word) if word == "type-and-body" => "their types and their bodies are".into(),
        Value::String(word) if word == "time-and-body" => "their signed times and their bodies are".into(),
        Value::String(_) => "their bodies are".into(),
        _ if makes_key(record, text_at(record, "/envelope/id")) => "`event.id` is".into(),
        _ if !text_at(record, "/scheme/id").is_empty() => "the signed id is".into(),
        _ => "their bodies are".into(),
    };
    let beware = if places == "their bodies are" && record["scheme"]["covers_body"] == false {
        " The whole body isn't signed: whoever replays a delivery with another, which differs where nothing is signed, makes another event."
    } else {
        ""
    };
    format!(
        "\nTwo deliveries are the same event where {places} the same: `event.idempotencyKey` is made of that.{beware}\n"
    )
}

/// Whether the payload's id makes the key: there is one, and it is signed, or the sender is believed.
fn makes_key(record: &Value, id: &str) -> bool {
    let scheme = &record["scheme"];
    let is_believed = scheme["covers_body"] != false || matches!(text_at(scheme, "/algorithm"), "jwt" | "token");
    !id.is_empty() && (is_believed || text_at(scheme, "/template").contains(&format!("{{json:{id}}}")))
}

fn events(platform: &Platform) -> String {
    if platform.events.is_empty() {
        return String::new();
    }
    let list = if platform.record["events_closed"] == true { "These are all." } else { "There are more." };
    let mut text = format!("\n## Its events\n\n{list}\n\n| type | | data |\n|---|---|---|\n");
    for Event { name, description, data, .. } in &platform.events {
        let _ = writeln!(text, "| `{name}` | {description} | {} |", shape(data));
    }
    for Type { name, doc, kind } in &platform.types {
        let _ = write!(text, "\n### {name}\n\n{doc}\n\n");
        match kind {
            TypeKind::Values(values) => {
                let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
                let _ = writeln!(text, "{}", values.join(", "));
            }
            TypeKind::Object(fields) => text += &table_of(fields),
        }
    }
    text
}

fn table_of(fields: &[Field]) -> String {
    let mut text = String::from("| field | | |\n|---|---|---|\n");
    for Field { name, doc, shape: field, required } in fields {
        let optional = if *required { "" } else { ", optional" };
        let _ = writeln!(text, "| `{name}` | {}{optional} | {doc} |", shape(field));
    }
    text
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Text => "string".into(),
        Shape::Integer => "integer".into(),
        Shape::Number => "number".into(),
        Shape::Boolean => "boolean".into(),
        Shape::OpenObject => "object".into(),
        Shape::Named(name) => format!("[{name}](#{})", name.to_lowercase()),
        Shape::List(item) => format!("array of {}", self::shape(item)),
    }
}

fn retries(platform: &Platform) -> String {
    let schedules = platform.record["retry_schedules"].as_array().map(Vec::as_slice).unwrap_or_default();
    let span = platform.record["retry_span_s"]
        .as_u64()
        .map(|seconds| format!("\nIt tries again for {}.\n", in_words(seconds)));
    if let (Some(span), []) = (&span, schedules) {
        return ["\n## When it delivers again\n", span].concat();
    }
    if schedules.is_empty() {
        return "\n## When it delivers again\n\nNo schedule is in its record. An answer without success, or none, may be the last that is \
                heard of an event: answer with success only when it is handled, or kept.\n"
            .into();
    }
    let mut text = String::from(
        "\n## When it delivers again\n\n| source | attempts | seconds between them | time to answer | |\n|---|---|---|---|---|\n",
    );
    for schedule in schedules {
        let delays = schedule["delays"].as_array().map(Vec::as_slice).unwrap_or_default();
        let delays: Vec<String> = delays.iter().map(Value::to_string).collect();
        let timeout = schedule["timeout"].as_u64().map_or_else(|| "–".into(), |seconds| format!("{seconds} s"));
        let _ = writeln!(
            text,
            "| {} | {} | {} | {timeout} | {} |",
            text_at(schedule, "/source"),
            schedule["attempts"],
            delays.join(", "),
            text_at(schedule, "/note")
        );
    }
    text + &span.unwrap_or_default()
}

/// A number of seconds in the largest unit that divides it.
fn in_words(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let (length, unit) = units.into_iter().find(|(length, _)| seconds.is_multiple_of(*length)).unwrap_or((1, "second"));
    match seconds / length {
        1 => format!("a {unit}").replace("a hour", "an hour"),
        number => format!("{number} {unit}s"),
    }
}

fn sources(platform: &Platform) -> String {
    let mut text = String::from("\n## Sources\n\n");
    if !matches!(standing::standing(platform), "documentation" | "sdk") {
        text += "**Third parties alone**: neither the platform's documentation nor an SDK of its own was read. Try it with a delivery of yours before you rely on it.\n\n";
    }
    platform.about.sources.iter().for_each(|one| text += &source(one));
    text += &tested(platform.vectors);
    text
}

/// What the record was tried with.
fn tested(Vectors { all, published, .. }: Vectors) -> String {
    let vectors = format!("\nIt is tested in every language with {all} [vectors](../../tests/vectors)");
    match published {
        0 => vectors + ", signed by the recipe that the sources give: none of them was published by others.\n",
        _ if published == all => vectors + ", all of them published by others.\n",
        _ => {
            vectors
                + &format!(
                    ", {published} of them published by others, the others signed by the recipe that the sources give.\n"
                )
        }
    }
}

fn source(Source { title, address, read, standing, parts, note }: &Source) -> String {
    let title = address.as_ref().map_or_else(|| title.clone(), |address| format!("[{title}]({address})"));
    let note = note.as_ref().map_or_else(String::new, |note| format!(" {note}"));
    let parts = if parts.is_empty() { String::new() } else { format!(" For the {}.", parts.join(" and the ")) };
    format!("- {title} ({standing}), read {read}.{parts}{note}\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::platforms;

    fn all() -> Vec<Platform> {
        platforms::all(&crate::types::platform_schema().unwrap()).unwrap()
    }

    #[test]
    fn what_is_signed_is_named_and_newlines_are_words() {
        for platform in all() {
            for way in ways(&platform.record["scheme"]) {
                assert!(!way.contains("the id ") || way.contains(" The id is "), "{}: {way}", platform.id);
                assert!(!way.contains("\\n"), "{}: {way}", platform.id);
            }
        }
    }

    #[test]
    fn keys_that_deliveries_name_are_given_by_id() {
        for platform in all().iter().filter(|platform| platform.record.pointer("/scheme/key/by").is_some()) {
            let page = page(platform);
            let is_set = text_at(&platform.record, "/scheme/key/decode") == "jwks";
            assert!(page.contains(" names the key of a delivery"), "{}", platform.id);
            for by_id in ["{ \"…\": process.env.", "{\"…\": os.environ[", "[(\"…\", secret)]"] {
                assert_eq!(page.contains(by_id), !is_set, "{}: {by_id}", platform.id);
            }
        }
    }

    #[test]
    fn a_scheme_that_no_delivery_comes_to_is_no_way() {
        let mut scheme = json!({
            "signature": { "header": "A" }, "algorithm": "hmac-sha256",
            "alternatives": [{ "when": { "json:v": "1" }, "algorithm": "hmac-sha1" }],
        });
        let other = "Where `v` of the JSON is `1`: HMAC-SHA1 of the raw body; it stands in the header `A`.";
        assert_eq!(ways(&scheme), ["HMAC-SHA256 of the raw body; it stands in the header `A`.", other]);
        scheme["alternatives_required"] = true.into();
        assert_eq!(ways(&scheme), [other]);
    }

    #[test]
    fn values_that_touch_have_no_separator() {
        for platform in all().iter().filter(|platform| platform.record["scheme"]["unescaped"] == true) {
            let text = signing(platform);
            assert_eq!(text.contains("the separator"), platform.id != "iyzico", "{}", platform.id);
        }
    }

    #[test]
    fn one_place_is_and_two_are_the_same() {
        let text = |places: Value| same_event(&json!({ "event_key": places }));
        assert!(text(json!(["claim:jti"])).contains("where the claim `jti` is the same"));
        assert!(text(json!(["json:a", "json:b"])).contains("where `a` of the JSON and `b` of the JSON are the same"));
    }
}
