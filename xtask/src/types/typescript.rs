//! TypeScript's types of the documented payloads.

use std::fmt::Write;

use super::payloads::Language;
use crate::platforms::Platform;
use crate::platforms::payloads::{Field, Shape};

pub(crate) struct TypeScript;

impl Language for TypeScript {
    fn head(&self) -> String {
        "// Written by `cargo xtask types` from providers/: change it there.\n\
         import type { Event } from \"./event.js\";\n"
            .into()
    }

    fn values(&self, name: &str, doc: &str, values: &[String]) -> String {
        let documented: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
        format!(
            "\n/** {doc} Others may come: they are a warning. */\nexport type {name} = {} | (string & {{}});\n",
            documented.join(" | ")
        )
    }

    fn object(&self, prefix: &str, name: &str, doc: &str, fields: &[Field]) -> String {
        let mut text = format!("\n/** {doc} */\nexport interface {name} {{\n");
        for Field { name, doc, shape, required } in fields {
            let (mark, or_null) = if *required { ("", "") } else { ("?", " | null") };
            let _ = writeln!(text, "  /** {doc} */");
            let _ = writeln!(text, "  {}{mark}: {}{or_null};", property(name), self.type_name(prefix, shape));
        }
        text + "}\n"
    }

    fn events(&self, platform: &Platform, events: &[(&str, String)]) -> String {
        // Those of one shape are one variant: a type checker compares each with each.
        let mut variants: Vec<(Vec<String>, &str)> = Vec::new();
        for (name, data) in events {
            let name = format!("{name:?}");
            match variants.iter_mut().find(|(_, shape)| shape == data) {
                Some((names, _)) => names.push(name),
                None => variants.push((vec![name], data)),
            }
        }
        let key = if platform.has_event_key() { "" } else { ", null" };
        let variants: Vec<String> =
            variants.iter().map(|(names, data)| format!("\n  | Event<{}, {data}{key}>", names.join(" | "))).collect();
        let (id, prefix) = (&platform.id, platform.prefix());
        format!("\n/** An event of {id}, by its `type`. */\nexport type {prefix}Event ={};\n", variants.concat())
    }

    fn foot(&self, platforms: &[Platform]) -> String {
        let mut text = String::from(
            "\n/** The events of the providers whose payloads are documented, or whose events have no key. */\n\
            export interface Events {\n",
        );
        for platform in platforms.iter().filter(|platform| platform.documents_data() || !platform.has_event_key()) {
            let event = match platform.documents_data() {
                true => format!("{}Event", platform.prefix()),
                false => "Event<string | null, unknown, null>".into(),
            };
            let _ = writeln!(text, "  {}: {event};", property(&platform.id));
        }
        text + "}\n"
    }

    fn type_name(&self, prefix: &str, shape: &Shape) -> String {
        match shape {
            Shape::Text => "string".into(),
            Shape::Integer | Shape::Number => "number".into(),
            Shape::Boolean => "boolean".into(),
            Shape::OpenObject => "Record<string, unknown>".into(),
            Shape::Named(name) => format!("{prefix}{name}"),
            Shape::List(item) => format!("{}[]", self.type_name(prefix, item)),
        }
    }
}

fn property(name: &str) -> String {
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_plain { name.into() } else { format!("{name:?}") }
}
