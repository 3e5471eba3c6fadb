//! TypeScript's and Python's types of the documented payloads, from the shapes
//! that `core/src/events` declares for Rust; and the providers' records and
//! sample payloads as data, for JavaScript.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use hookseal::shape::{Field, Object, Shape, Values};
use hookseal::{Provider, SamplePayload};

use crate::workspace;

/// Writes the files.
pub(crate) fn write() -> Result<()> {
    for (path, text) in files() {
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// Fails where a file isn't what would be written.
pub(crate) fn check() -> Result<()> {
    for (path, text) in files() {
        if fs::read_to_string(&path).unwrap_or_default() != text {
            bail!("{} is stale: run `cargo xtask types`", path.display());
        }
    }
    Ok(())
}

fn files() -> [(PathBuf, String); 4] {
    [
        (workspace::path("npm/src/providers.ts"), records()),
        (workspace::path("npm/src/samples.ts"), samples()),
        (workspace::path("npm/src/events.ts"), generate(&TypeScript)),
        (workspace::path("python/src/hookseal/events.py"), generate(&Python)),
    ]
}

/// The records, as JSON. The wasm module needn't carry what writes them.
fn records() -> String {
    let records: serde_json::Map<String, serde_json::Value> = Provider::all()
        .iter()
        .map(|provider| (provider.id.to_string(), serde_json::to_value(provider).expect("a record is JSON")))
        .collect();
    let json = serde_json::to_string_pretty(&records).expect("JSON is written");
    format!(
        "// Written by `cargo xtask types` from core/src/providers: change it there.\n\
         import type {{ Provider }} from \"./provider.js\";\n\n\
         /** @internal The built-in providers. */\n\
         export const builtIn: Readonly<Record<string, Provider>> = {json};\n"
    )
}

/// The sample payloads, by provider and event type. As text: they are to be signed as they are.
fn samples() -> String {
    let mut text = String::from(
        "// Written by `cargo xtask types` from core/src/samples: change them there.\n\n\
         /** @internal The sample payloads. */\n\
         export const samples: Readonly<Record<string, Readonly<Record<string, { body: string; documented: boolean }>>>> = {\n",
    );
    for provider in Provider::all().iter().filter(|provider| !provider.samples().is_empty()) {
        let _ = writeln!(text, "  \"{}\": {{", provider.id);
        for sample in provider.samples() {
            let SamplePayload { event_type, body, documented } = sample;
            assert!(!body.contains('`') && !body.contains("${"), "{event_type}: a raw template can't hold it");
            let _ = writeln!(text, "    \"{event_type}\": {{ documented: {documented}, body: String.raw`{body}` }},");
        }
        text += "  },\n";
    }
    text + "};\n"
}

/// How a language writes types.
trait Language {
    fn head(&self) -> String;
    fn values(&self, name: &str, values: &Values) -> String;
    fn object(&self, provider: &str, name: &str, object: &Object) -> String;
    fn events(&self, provider: &str, provider_name: &str, events: &[(&str, String)]) -> String;
    fn foot(&self, providers: &[(&str, String)]) -> String;
    fn type_name(&self, provider: &str, shape: &Shape) -> String;
}

fn generate(language: &dyn Language) -> String {
    let mut text = language.head();
    let documented: Vec<&Provider> =
        Provider::all().iter().copied().filter(|provider| !provider.events.is_empty()).collect();
    let mut names = Vec::new();
    for provider in documented {
        let prefix = pascal(&provider.id);
        let mut written = BTreeSet::new();
        for event in provider.events {
            declare(language, &prefix, &event.data, &mut written, &mut text);
        }
        let events: Vec<(&str, String)> =
            provider.events.iter().map(|event| (event.name, language.type_name(&prefix, &event.data))).collect();
        text += &language.events(&prefix, &provider.id, &events);
        names.push((&*provider.id, prefix));
    }
    text + &language.foot(&names)
}

/// Declares the named types of a shape, those it is made of first, each once.
fn declare(language: &dyn Language, prefix: &str, shape: &Shape, written: &mut BTreeSet<String>, text: &mut String) {
    match shape {
        Shape::Object(object) => {
            for field in object.fields {
                declare(language, prefix, &field.shape, written, text);
            }
            if written.insert(object.name.to_owned()) {
                *text += &language.object(prefix, &named(prefix, object.name), object);
            }
        }
        Shape::OneOf(values) => {
            if written.insert(values.name.to_owned()) {
                *text += &language.values(&named(prefix, values.name), values);
            }
        }
        Shape::List(item) => declare(language, prefix, item, written, text),
        Shape::Text | Shape::Integer | Shape::Number | Shape::Boolean | Shape::OpenObject => {}
    }
}

/// Names carry their provider: two have a `File` or a `Signer`.
fn named(prefix: &str, name: &str) -> String {
    format!("{prefix}{name}")
}

fn pascal(id: &str) -> String {
    let (first, rest) = id.split_at(1);
    first.to_uppercase() + rest
}

fn sentence(doc: &str) -> String {
    doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
}

struct TypeScript;

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

struct Python;

impl Language for Python {
    fn head(&self) -> String {
        "# Written by `cargo xtask types` from core/src/events: change it there.\n\
         \"\"\"The documented payloads, and the events that carry them.\n\n\
         For type checkers: at run time data is what `json.loads` gives.\n\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional, TypedDict, Union\n\n\
         from hookseal._hookseal import Event\n\n\
         if TYPE_CHECKING:\n    from typing_extensions import NotRequired\n"
            .into()
    }

    fn values(&self, name: &str, values: &Values) -> String {
        let documented: Vec<String> = values.values.iter().map(|value| format!("\"{value}\"")).collect();
        format!(
            "\n# {} Others may come: they are a warning.\n{name} = Union[Literal[{}], str]\n",
            sentence(values.doc),
            documented.join(", ")
        )
    }

    fn object(&self, provider: &str, name: &str, object: &Object) -> String {
        let mut text = format!("\n\nclass {name}(TypedDict):\n    \"\"\"{}\"\"\"\n", sentence(object.doc));
        for Field { name, doc, shape, required } in object.fields {
            let shape = self.type_name(provider, shape);
            let shape = if *required { shape } else { format!("NotRequired[Optional[{shape}]]") };
            let _ = write!(text, "\n    {name}: {shape}\n    \"\"\"{}\"\"\"\n", sentence(doc));
        }
        text
    }

    fn events(&self, provider: &str, id: &str, events: &[(&str, String)]) -> String {
        let variants: Vec<String> =
            events.iter().map(|(name, data)| format!("    Event[Literal[\"{name}\"], {data}],\n")).collect();
        format!("\n\n# An event of {id}, by its `type`.\n{provider}Event = Union[\n{}]\n", variants.concat())
    }

    fn foot(&self, _: &[(&str, String)]) -> String {
        String::new()
    }

    fn type_name(&self, provider: &str, shape: &Shape) -> String {
        match shape {
            Shape::Text => "str".into(),
            Shape::Integer => "int".into(),
            Shape::Number => "float".into(),
            Shape::Boolean => "bool".into(),
            Shape::OpenObject => "Dict[str, Any]".into(),
            Shape::OneOf(values) => named(provider, values.name),
            Shape::Object(object) => named(provider, object.name),
            Shape::List(item) => format!("List[{}]", self.type_name(provider, item)),
        }
    }
}
