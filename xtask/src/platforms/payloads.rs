//! The documented payloads of a platform, as types for every language.

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::platforms::json_pointer::{object_at, text_at};

/// A documented event type.
pub(crate) struct Event {
    /// As the payload spells it.
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) data: Shape,
}

/// The shape of a value.
#[derive(Clone, PartialEq)]
pub(crate) enum Shape {
    Text,
    Integer,
    Number,
    Boolean,
    OpenObject,
    /// The [`Type`] of that name.
    Named(String),
    List(Box<Shape>),
}

/// A type with a name.
pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) kind: TypeKind,
}

pub(crate) enum TypeKind {
    /// One of some strings.
    Values(Vec<String>),
    Object(Vec<Field>),
}

pub(crate) struct Field {
    /// As the payload spells it.
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
}

/// The events of a platform's file, and their types.
pub(crate) fn of(record: &Value) -> Result<(Vec<Event>, Vec<Type>)> {
    let mut reader = Reader { record, types: Vec::new(), following: Vec::new() };
    let mut events = Vec::new();
    for (name, event) in object_at(record, "/events") {
        let description = match text_at(event, "/description") {
            "" => format!("The data of `{name}`."),
            given => given.to_owned(),
        };
        let data = match event.get("data") {
            Some(data) => {
                reader.shape(data, &pascal(name), &description).with_context(|| format!("the data of {name}"))?
            }
            None => Shape::OpenObject,
        };
        events.push(Event { name: name.clone(), description, data });
    }
    Ok((events, reader.types))
}

struct Reader<'r> {
    record: &'r Value,
    types: Vec<Type>,
    /// The references that led here.
    following: Vec<String>,
}

impl Reader<'_> {
    /// A shape. If it needs a name and has none of its own, it gets `name`, and `doc` if it has no description.
    fn shape(&mut self, shape: &Value, name: &str, doc: &str) -> Result<Shape> {
        if let Some(reference) = shape.get("$ref").and_then(Value::as_str) {
            let name = reference.trim_start_matches("#/$defs/");
            let definition = self
                .record
                .get("$defs")
                .and_then(|definitions| definitions.get(name))
                .with_context(|| format!("there is no {reference}"))?;
            ensure!(!self.following.iter().any(|outer| outer == name), "{name} is within itself");
            self.following.push(name.to_owned());
            let shape = self.shape(definition, name, doc);
            self.following.pop();
            return shape;
        }
        let doc = shape.get("description").and_then(Value::as_str).unwrap_or(doc);
        Ok(match (text_at(shape, "/type"), shape.get("properties"), shape.get("enum")) {
            ("integer", ..) => Shape::Integer,
            ("number", ..) => Shape::Number,
            ("boolean", ..) => Shape::Boolean,
            ("string", _, None) => Shape::Text,
            ("object", None, _) => Shape::OpenObject,
            ("array", ..) => Shape::List(Box::new(self.shape(&shape["items"], &format!("{name}Item"), doc)?)),
            ("string", _, Some(values)) => {
                let values = Vec::deserialize(values)?;
                self.declare(name, doc, |_| Ok(TypeKind::Values(values)))?
            }
            (_, Some(_), _) => self.declare(name, doc, |reader| reader.fields(shape, name))?,
            (other, ..) => bail!("no type is called {other}"),
        })
    }

    fn fields(&mut self, object: &Value, name: &str) -> Result<TypeKind> {
        let required = object["required"].as_array().map(Vec::as_slice).unwrap_or_default();
        let field = |(field, shape): (&String, &Value)| {
            let doc = text_at(shape, "/description");
            let doc = if doc.is_empty() { format!("`{field}`.") } else { doc.to_owned() };
            Ok(Field {
                shape: self.shape(shape, &format!("{name}{}", pascal(field)), &doc)?,
                required: required.iter().any(|required| required == field),
                name: field.clone(),
                doc,
            })
        };
        Ok(TypeKind::Object(object_at(object, "/properties").iter().map(field).collect::<Result<_>>()?))
    }

    /// Declares a type, once.
    fn declare(&mut self, name: &str, doc: &str, kind: impl FnOnce(&mut Self) -> Result<TypeKind>) -> Result<Shape> {
        ensure!(name.starts_with(|first: char| first.is_ascii_uppercase()), "{name:?} can't be the name of a type");
        if !self.types.iter().any(|known| known.name == name) {
            let kind = kind(self)?;
            self.types.push(Type { name: name.to_owned(), doc: doc.to_owned(), kind });
        }
        Ok(Shape::Named(name.to_owned()))
    }
}

/// `file.hot` and `NODE_STATUS_UPDATED` as a type's name: `FileHot`, `NodeStatusUpdated`.
pub(crate) fn pascal(text: &str) -> String {
    let words = text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    let shouted = word.len() > 1 && !word.contains(|character: char| character.is_ascii_lowercase());
    first.to_uppercase() + &if shouted { rest.to_lowercase() } else { rest.to_owned() }
}

/// `vaultId` as a name in Rust or a module's: `vault_id`.
pub(crate) fn snake(text: &str) -> String {
    let mut name = String::new();
    for character in text.chars() {
        match character {
            'A'..='Z' => {
                if name.ends_with(|last: char| last.is_ascii_lowercase() || last.is_ascii_digit()) {
                    name.push('_');
                }
                name.push(character.to_ascii_lowercase());
            }
            'a'..='z' | '0'..='9' => name.push(character),
            _ => name.push('_'),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names() {
        for (text, expected) in [
            ("file.hot", "FileHot"),
            ("NODE_STATUS_UPDATED", "NodeStatusUpdated"),
            ("vault.data_updated", "VaultDataUpdated"),
            ("standard-webhooks", "StandardWebhooks"),
        ] {
            assert_eq!(pascal(text), expected);
        }
        for (text, expected) in
            [("vaultId", "vault_id"), ("blockchainTx", "blockchain_tx"), ("id", "id"), ("a-b", "a_b")]
        {
            assert_eq!(snake(text), expected);
        }
    }

    #[test]
    fn a_type_within_itself_is_refused() {
        let tree = json!({ "type": "object", "properties": { "child": { "$ref": "#/$defs/Tree" } } });
        let event = json!({ "data": { "$ref": "#/$defs/Tree" }, "sample": {} });
        assert!(of(&json!({ "events": { "a": event }, "$defs": { "Tree": tree } })).is_err());
    }
}
