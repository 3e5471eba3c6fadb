//! The platforms' pages, and the tables that list them.

use std::fmt::Write;

use serde_json::Value;

use crate::platforms::json_pointer::text_at;
use crate::platforms::payloads::{Event, Field, Shape, Type, TypeKind};
use crate::platforms::{Platform, Secret, Source};

/// README's list of platforms.
pub(crate) fn names(platforms: &[Platform]) -> String {
    let names: Vec<&str> = platforms.iter().map(|platform| &*platform.about.name).collect();
    format!("{} platforms: {}.\n", platforms.len(), names.join(", "))
}

/// The list of the pages.
pub(crate) fn index(platforms: &[Platform]) -> String {
    format!(
        "{WRITTEN}# Platforms\n\nEach page says how a platform signs, where its secret is found, what it sends and what to know of it. \
         It is written from the platform's file in [providers](../../providers).\n\n{}",
        rows(platforms)
    )
}

const WRITTEN: &str = "<!-- Written by `cargo xtask types` from providers/: change it there. -->\n";

fn rows(platforms: &[Platform]) -> String {
    let mut text = String::from("| platform | id | signature | signed time | typed events |\n|---|---|---|---|---|\n");
    for platform in platforms {
        let time = match tolerance(platform) {
            None => "no".into(),
            Some(seconds) => format!("{seconds} s"),
        };
        let events = if platform.events.is_empty() { "–".into() } else { platform.events.len().to_string() };
        let _ = writeln!(
            text,
            "| [{}]({}.md) | `{}` | {} in `{}` | {time} | {events} |",
            platform.about.name,
            platform.id,
            platform.id,
            algorithm(platform),
            platform.signature_header(),
        );
    }
    text
}

fn algorithm(platform: &Platform) -> String {
    match text_at(&platform.record, "/scheme/algorithm") {
        "rsa-pkcs1v15-sha256" => "RSA-SHA256".into(),
        other => other.to_uppercase(),
    }
}

/// How many seconds a signed time may be off; `None` without a signed time, or without a limit.
fn tolerance(platform: &Platform) -> Option<u64> {
    platform.record.pointer("/scheme/timestamp/tolerance_s").and_then(Value::as_u64)
}

/// One platform's page.
pub(crate) fn page(platform: &Platform) -> String {
    let name = &platform.about.name;
    let mut text = format!("{WRITTEN}# {name}\n\n");
    text += &example(platform);
    text += &signing(platform);
    text += &secret(&platform.about.secret);
    if !platform.about.notes.is_empty() {
        text += "\n## What to know\n\n";
        platform.about.notes.iter().for_each(|note| text += &format!("- {note}\n"));
    }
    text += &envelope(platform);
    text += &events(platform);
    text += &retries(platform);
    text += "\n## Sources\n\n";
    platform.about.sources.iter().for_each(|one| text += &source(one));
    text
}

fn example(platform: &Platform) -> String {
    let id = &platform.id;
    let variable = platform.about.secret.variable.as_deref().unwrap_or("WEBHOOK_SECRET");
    let export = super::records::export_name(id);
    let keys = if platform.has_public_keys() { "`import \"hookseal/keys\"`, " } else { "" };
    format!(
        "```js\nimport {{ Webhook }} from \"hookseal\";\n\n\
         const webhook = new Webhook(\"{id}\", process.env.{variable} ?? \"\");\n```\n\n\
         ```python\nimport os\n\nfrom hookseal import Webhook\n\nwebhook = Webhook(\"{id}\", os.environ[\"{variable}\"])\n```\n\n\
         In a bundle without the other platforms: `import {{ Webhook }} from \"hookseal/base\"`, {keys}\
         `import {{ {export} }} from \"hookseal/providers/{id}\"`, and `new Webhook({export}, …)`.\n"
    )
}

fn signing(platform: &Platform) -> String {
    let record = &platform.record;
    let at = |pointer: &str| text_at(record, pointer);
    let mut text = String::from("\n## How it signs\n\n| | |\n|---|---|\n");
    let mut row = |what: &str, value: String| {
        let _ = writeln!(text, "| {what} | {value} |");
    };
    row("algorithm", algorithm(platform));
    let template = Some(at("/scheme/template")).filter(|template| !template.is_empty()).unwrap_or("{body}");
    row("what is signed", format!("`{template}`"));
    row("header", format!("`{}`", platform.signature_header()));
    row("how it is written", format!("{}{}", at("/scheme/signature/encoding"), grammar(record)));
    if record.pointer("/scheme/timestamp").is_some() {
        let place = match at("/scheme/timestamp/header") {
            "" => format!("`{}` in the signature's header", at("/scheme/timestamp/signature_key")),
            header => format!("header `{header}`"),
        };
        let limit = tolerance(platform).map_or_else(|| "any age".into(), |seconds| format!("at most {seconds} s off"));
        row("signed time", format!("{place}, as {}, {limit}", at("/scheme/timestamp/format")));
    }
    if !at("/scheme/id").is_empty() {
        row("signed id", format!("header `{}`", at("/scheme/id")));
    }
    if !at("/delivery_id").is_empty() {
        row("delivery id", format!("header `{}`, unsigned", at("/delivery_id")));
    }
    if let Some(bytes) = record.get("max_body") {
        row("largest body", format!("{bytes} bytes"));
    }
    text
}

fn grammar(record: &Value) -> String {
    let at = |name: &str| text_at(record, &format!("/scheme/signature/{name}")).to_owned();
    match &*at("kind") {
        "kv-list" => format!(", in entries `{}=…`", at("signature_key")),
        "versioned-list" => {
            let separator = Some(at("version_separator")).filter(|one| !one.is_empty()).unwrap_or(",".into());
            format!(", in entries `{}{separator}…`", at("version"))
        }
        _ => match &*at("prefix") {
            "" => String::new(),
            prefix => format!(" behind `{prefix}`"),
        },
    }
}

fn secret(Secret { kind, place, pattern, variable }: &Secret) -> String {
    let kind = match &**kind {
        "public-key" => "A public key",
        "token" => "A token",
        _ => "A shared secret",
    };
    let mut text = format!("\n## Its secret\n\n{kind}. {place}");
    if let Some(pattern) = pattern {
        text += &format!(" It looks like `{pattern}`.");
    }
    if let Some(variable) = variable {
        text += &format!(" Here it is read from `{variable}`.");
    }
    text + "\n"
}

fn envelope(platform: &Platform) -> String {
    let fields = [("type", "type"), ("id", "id"), ("timestamp", "timestamp"), ("data", "data")];
    let found: Vec<String> = fields
        .iter()
        .filter_map(|(field, name)| {
            let path = text_at(&platform.record, &format!("/envelope/{field}"));
            (!path.is_empty()).then(|| format!("| `event.{name}` | `{path}` |\n"))
        })
        .collect();
    if found.is_empty() {
        return "\n## Its payload\n\n`event.data` is the whole payload: the platform signs no type, id or time of an event.\n".into();
    }
    format!("\n## Its payload\n\n| | in the payload |\n|---|---|\n{}", found.concat())
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
    if schedules.is_empty() {
        return String::new();
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
    text
}

fn source(Source { title, address, read, standing, note }: &Source) -> String {
    let title = address.as_ref().map_or_else(|| title.clone(), |address| format!("[{title}]({address})"));
    let note = note.as_ref().map_or_else(String::new, |note| format!(" {note}"));
    format!("- {title} ({standing}), read {read}.{note}\n")
}
