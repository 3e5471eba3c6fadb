//! TypeScript's types of the documented payloads.

use std::fmt::Write;

use hookseal::shape::{Field, Object, Shape, Values};

use super::payloads::{Language, named, sentence};

pub(crate) struct TypeScript;

impl Language for TypeScript {
    fn head(&self) -> String {
        "// Written by `cargo xtask types` from core/src/events: change it there.\n\
         import type { Event } from \"./event.js\";\n"
            .into()
    }

    fn values(&self, name: &str, values: &Values) -> String {
        let documented: Vec<String> = values.values.iter().map(|value| format!("\"{value}\"")).collect();
        format!(
            "\n/** {} Others may come: they are a warning. */\nexport type {name} = {} | (string & {{}});\n",
            sentence(values.doc),
            documented.join(" | ")
        )
    }

    fn object(&self, provider: &str, name: &str, object: &Object) -> String {
        let mut text = format!("\n/** {} */\nexport interface {name} {{\n", sentence(object.doc));
        for Field { name, doc, shape, required } in object.fields {
            let (mark, or_null) = if *required { ("", "") } else { ("?", " | null") };
            let _ = writeln!(text, "  /** {} */", sentence(doc));
            let _ = writeln!(text, "  {name}{mark}: {}{or_null};", self.type_name(provider, shape));
        }
        text + "}\n"
    }

    fn events(&self, provider: &str, id: &str, events: &[(&str, String)]) -> String {
        let variants: Vec<String> =
            events.iter().map(|(name, data)| format!("\n  | Event<\"{name}\", {data}>")).collect();
        format!("\n/** An event of {id}, by its `type`. */\nexport type {provider}Event ={};\n", variants.concat())
    }

    fn foot(&self, providers: &[(&str, String)]) -> String {
        let fields: Vec<String> = providers.iter().map(|(id, prefix)| format!("  {id}: {prefix}Event;\n")).collect();
        format!(
            "\n/** The events of the providers whose payloads are documented. */\nexport interface Events {{\n{}}}\n",
            fields.concat()
        )
    }

    fn type_name(&self, provider: &str, shape: &Shape) -> String {
        match shape {
            Shape::Text => "string".into(),
            Shape::Integer | Shape::Number => "number".into(),
            Shape::Boolean => "boolean".into(),
            Shape::OpenObject => "Record<string, unknown>".into(),
            Shape::OneOf(values) => named(provider, values.name),
            Shape::Object(object) => named(provider, object.name),
            Shape::List(item) => format!("{}[]", self.type_name(provider, item)),
        }
    }
}
