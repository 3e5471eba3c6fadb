//! Rust's types of the documented payloads, one module per platform.

use std::fmt::Write;

use crate::platforms::Platform;
use crate::platforms::payloads::{Field, Shape, Type, TypeKind, pascal, snake};

/// The list of the modules, for `core/src/events.rs`.
pub(crate) fn modules(platforms: &[Platform]) -> String {
    let documented = platforms.iter().filter(|platform| platform.documents_data());
    documented.map(|platform| format!("pub mod {};\n", snake(&platform.id))).collect()
}

/// One platform's module.
pub(crate) fn module(platform: &Platform) -> String {
    let mut text = format!(
        "//! {}: the data of its events. Written by `cargo xtask types` from providers/{}.json: change it there.\n\n",
        platform.about.name, platform.id
    );
    text += &imports(platform);
    for Type { name, doc, kind } in &platform.types {
        text += &match kind {
            TypeKind::Values(values) => enumeration(name, doc, values),
            TypeKind::Object(fields) => structure(name, doc, fields),
        };
    }
    text + &data(platform)
}

fn imports(platform: &Platform) -> String {
    let types = &platform.types;
    let fields = types.iter().filter_map(|one| match &one.kind {
        TypeKind::Object(fields) => Some(fields.iter().map(|field| &field.shape)),
        TypeKind::Values(_) => None,
    });
    let shapes: Vec<&Shape> =
        fields.flatten().chain(platform.events.iter().map(|event| &event.data)).flat_map(within).collect();
    let has_values = types.iter().any(|one| matches!(one.kind, TypeKind::Values(_)));
    let uses = |shape: &Shape| shapes.contains(&shape);
    let mut text = String::new();
    if uses(&Shape::Text) || has_values {
        text += "use alloc::string::String;\n";
    }
    if shapes.iter().any(|shape| matches!(shape, Shape::List(_))) {
        text += "use alloc::vec::Vec;\n";
    }
    if !text.is_empty() {
        text += "\n";
    }
    if !types.is_empty() {
        text += "use serde::{Deserialize, Serialize};\n\n";
    }
    text += "use crate::event::{DataError, Event};\n";
    if uses(&Shape::OpenObject) {
        text += "use crate::events::OpenObject;\n";
    }
    text
}

/// A shape and those of its items.
fn within(shape: &Shape) -> Vec<&Shape> {
    match shape {
        Shape::List(item) => [vec![shape], within(item)].concat(),
        _ => vec![shape],
    }
}

fn structure(name: &str, doc: &str, fields: &[Field]) -> String {
    let mut text = format!(
        "\n/// {doc}\n#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\npub struct {name} {{\n"
    );
    for Field { name, doc, shape, required } in fields {
        let rust = identifier(name);
        let shape = type_name(shape);
        let shape = if *required { shape } else { format!("Option<{shape}>") };
        let _ = writeln!(text, "    /// {doc}");
        if rust.trim_start_matches("r#") != name {
            let _ = writeln!(text, "    #[serde(rename = {name:?})]");
        }
        let _ = writeln!(text, "    pub {rust}: {shape},");
    }
    text + "}\n"
}

fn enumeration(name: &str, doc: &str, values: &[String]) -> String {
    let mut text = format!(
        "\n/// {doc}\n#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]\n#[non_exhaustive]\npub enum {name} {{\n"
    );
    for value in values {
        let _ = writeln!(text, "    /// `{value}`\n    #[serde(rename = {value:?})]\n    {},", pascal(value));
    }
    text + "    /// One that isn't documented.\n    #[serde(untagged)]\n    Other(String),\n}\n"
}

/// The enum of the data of every type.
fn data(platform: &Platform) -> String {
    let (name, enumeration) = (&platform.about.name, format!("{}Data", platform.prefix()));
    let mut text = format!(
        "\n/// The data of an event of {name}, by its type.\n#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\n\
         pub enum {enumeration} {{\n"
    );
    for event in &platform.events {
        let (variant, shape) = (pascal(&event.name), type_name(&event.data));
        let _ = writeln!(text, "    /// The data of `{}`.\n    {variant}({shape}),", event.name);
    }
    let _ = write!(
        text,
        "}}\n\nimpl {enumeration} {{\n    /// The data of an event, by its type; `None` if the type isn't documented.\n    \
         ///\n    /// # Errors\n    /// If the data has drifted too far from the documentation.\n    \
         pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {{\n        \
         Ok(Some(match event.event_type() {{\n"
    );
    for event in &platform.events {
        text += &arm(&event.name);
    }
    text + "            _ => return Ok(None),\n        }))\n    }\n}\n"
}

/// An event's arm, as rustfmt breaks it.
fn arm(name: &str) -> String {
    let (start, value) =
        (format!("            Some({name:?}) => "), format!("Self::{}(event.data_as()?)", pascal(name)));
    match start.chars().count() + value.len() < 120 {
        true => format!("{start}{value},\n"),
        false => format!("{start}{{\n                {value}\n            }}\n"),
    }
}

fn type_name(shape: &Shape) -> String {
    match shape {
        Shape::Text => "String".into(),
        Shape::Integer => "i64".into(),
        Shape::Number => "f64".into(),
        Shape::Boolean => "bool".into(),
        Shape::OpenObject => "OpenObject".into(),
        Shape::Named(name) => name.clone(),
        Shape::List(item) => format!("Vec<{}>", type_name(item)),
    }
}

fn identifier(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
        "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
        "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type",
        "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    match snake(name) {
        name if KEYWORDS.contains(&&*name) => format!("r#{name}"),
        // These can't be raw.
        name if matches!(&*name, "self" | "super" | "crate" | "_" | "") => format!("{name}_"),
        name if name.starts_with(|first: char| first.is_ascii_digit()) => format!("_{name}"),
        name => name,
    }
}
