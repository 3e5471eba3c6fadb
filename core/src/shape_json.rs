//! Shapes as a record has them: a part of JSON Schema.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::{self, Kind, MAX_DEPTH, Value};
use crate::json_record::Record;
use crate::names::names;
use crate::shape::{EventType, Field, List, Object, Shape, Values};

/// How a reference to a shape of the record's begins.
const DEFINITIONS: &str = "#/$defs/";

names! {
    /// The type of a shape, as JSON Schema calls it.
    enum TypeName {
        /// A string, perhaps one of some.
        Text = "string",
        /// A number without fraction or exponent.
        Integer = "integer",
        /// A number.
        Number = "number",
        /// `true` or `false`.
        Boolean = "boolean",
        /// An object.
        Object = "object",
        /// An array.
        List = "array",
    }
}

/// Reads the shapes of a record, those of `$defs` once each, when they are referred to.
pub(crate) struct Shapes<'a> {
    /// `$defs`, if there is one.
    record: Option<Record<'a>>,
    /// Few, or a map would be worth its code.
    definitions: Vec<(String, Definition<'a>)>,
}

enum Definition<'a> {
    Unread(Value<'a>),
    /// A reference to one of these repeats within itself.
    BeingRead,
    Read(Measured),
}

/// A shape, and how deep it nests.
#[derive(Clone)]
struct Measured {
    shape: Shape,
    depth: usize,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(definitions: Option<Record<'a>>) -> Self {
        let Some(record) = definitions else { return Self { definitions: Vec::new(), record: None } };
        let unread = |(name, value): (Cow<'a, str>, Value<'a>)| (name.into_owned(), Definition::Unread(value));
        Self { definitions: record.entries().map(unread).collect(), record: Some(record) }
    }

    /// Reads those that nothing has referred to, too. `record` is what errors are about.
    pub(crate) fn read_all(&mut self, record: &Record<'_>) {
        let names: Vec<String> = self.definitions.iter().map(|(name, _)| name.clone()).collect();
        names.iter().for_each(|name| {
            self.definition(name, record, 0);
        });
    }

    /// The shape that a record describes.
    pub(crate) fn read(&mut self, record: &Record<'_>) -> Shape {
        self.measured(record, None, 0).shape
    }

    /// `level` is how deep reading is in, whatever the way there.
    fn measured(&mut self, record: &Record<'_>, name: Option<&str>, level: usize) -> Measured {
        record.for_people(&[("description", Kind::Text)]);
        let read = if level > MAX_DEPTH {
            Measured { shape: Shape::Text, depth: level }
        } else if let Some(reference) = record.optional_text("$ref") {
            record.close(&["$ref", "description"]);
            self.definition(reference.strip_prefix(DEFINITIONS).unwrap_or_default(), record, level)
        } else {
            self.of_type(record, name, level)
        };
        if read.depth > MAX_DEPTH {
            record.refuse(None, "a shape that nests no deeper than a payload may", "a deeper one");
        }
        read
    }

    fn of_type(&mut self, record: &Record<'_>, name: Option<&str>, level: usize) -> Measured {
        let plain = |shape| {
            record.close(&["type", "description"]);
            (shape, 0)
        };
        let (shape, depth) = match record.one_of::<TypeName>("type") {
            None => (Shape::Text, 0),
            Some(TypeName::Integer) => plain(Shape::Integer),
            Some(TypeName::Number) => plain(Shape::Number),
            Some(TypeName::Boolean) => plain(Shape::Boolean),
            Some(TypeName::Text) => {
                record.close(&["type", "description", "enum"]);
                (text(record, name), 0)
            }
            Some(TypeName::Object) => {
                record.close(&["type", "description", "properties", "required"]);
                self.object(record, name, level)
            }
            Some(TypeName::List) => {
                record.close(&["type", "description", "items"]);
                let item = self.measured(&record.object("items"), None, level + 1);
                let list = List { name: name.map(ToOwned::to_owned), item: item.shape };
                (Shape::List(Arc::new(list)), item.depth)
            }
        };
        Measured { shape, depth: depth + 1 }
    }

    fn object(&mut self, record: &Record<'_>, name: Option<&str>, level: usize) -> (Shape, usize) {
        let required = record.texts("required");
        let Some(properties) = record.optional_object("properties") else {
            if !required.is_empty() {
                record.refuse(Some("required"), "names of `properties`", "others");
            }
            return (Shape::OpenObject, 0);
        };
        let mut depth = 0;
        let mut fields = Vec::new();
        for (name, value) in properties.entries() {
            let measured = self.measured(&properties.item(&name, value), None, level + 1);
            depth = depth.max(measured.depth);
            fields.push(Field {
                is_plain: json::is_plain(&name),
                required: required.iter().any(|required| *required == name),
                name: name.into_owned(),
                shape: measured.shape,
            });
        }
        if required.iter().any(|name| !fields.iter().any(|field| field.name == *name)) {
            record.refuse(Some("required"), "names of `properties`", "others");
        }
        (Shape::Object(Arc::new(Object { name: name.map(ToOwned::to_owned), fields })), depth)
    }

    /// The shape of that name among `$defs`.
    fn definition(&mut self, name: &str, from: &Record<'_>, level: usize) -> Measured {
        let unreadable = Measured { shape: Shape::Text, depth: 0 };
        let Some(at) = self.definitions.iter().position(|(known, _)| known == name) else {
            from.refuse(Some("$ref"), "`#/$defs/` and a name that is there", "another reference");
            return unreadable;
        };
        let measured = match self.replace(at, Definition::BeingRead) {
            Definition::Read(measured) => measured,
            Definition::Unread(value) => match self.record.as_ref().map(|record| record.item(name, value)) {
                Some(record) => self.measured(&record, Some(name), level + 1),
                None => unreadable,
            },
            Definition::BeingRead => {
                from.refuse(Some("$ref"), "a shape that isn't within itself", "one that repeats");
                unreadable
            }
        };
        self.replace(at, Definition::Read(measured.clone()));
        measured
    }

    fn replace(&mut self, at: usize, by: Definition<'a>) -> Definition<'a> {
        match self.definitions.get_mut(at) {
            Some((_, definition)) => core::mem::replace(definition, by),
            None => by,
        }
    }
}

fn text(record: &Record<'_>, name: Option<&str>) -> Shape {
    if record.value("enum").is_none() {
        return Shape::Text;
    }
    let values = record.texts("enum");
    if values.is_empty() {
        record.refuse(Some("enum"), "at least one string", "none");
    }
    Shape::OneOf(Arc::new(Values { name: name.map(ToOwned::to_owned), values }))
}

/// Writes `events`, and the named shapes that they are made of as `$defs`.
pub(crate) fn write_events<S: Serializer>(events: &[EventType], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if !events.is_empty() {
        map.serialize_entry("events", &InOrder(events.iter().map(|event| (&event.name, event)).collect()))?;
        let mut named = Vec::new();
        events.iter().for_each(|event| collect_named(&event.data, &mut named));
        if !named.is_empty() {
            map.serialize_entry(
                "$defs",
                &InOrder(named.iter().map(|(name, shape)| (name, Definitive(shape))).collect()),
            )?;
        }
    }
    map.end()
}

/// Shapes that have a name, those that they are made of first, each once.
fn collect_named<'s>(shape: &'s Shape, named: &mut Vec<(&'s str, &'s Shape)>) {
    if name_of(shape).is_some_and(|name| named.iter().any(|(known, _)| *known == name)) {
        return;
    }
    match shape {
        Shape::Object(object) => object.fields.iter().for_each(|field| collect_named(&field.shape, named)),
        Shape::List(list) => collect_named(&list.item, named),
        _ => {}
    }
    named.extend(name_of(shape).map(|name| (name, shape)));
}

fn name_of(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Object(object) => object.name.as_deref(),
        Shape::OneOf(values) => values.name.as_deref(),
        Shape::List(list) => list.name.as_deref(),
        _ => None,
    }
}

/// A map whose entries keep their order.
struct InOrder<N, V>(Vec<(N, V)>);

impl<N: Serialize, V: Serialize> Serialize for InOrder<N, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for EventType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.data != Shape::OpenObject {
            map.serialize_entry("data", &self.data)?;
        }
        if self.documented {
            map.serialize_entry("documented", &true)?;
        }
        if let Some(sample) = &self.sample {
            map.serialize_entry("sample", &Raw(sample))?;
        }
        map.end()
    }
}

/// JSON that is written already.
struct Raw<'r>(&'r str);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde_json::from_str::<&serde_json::value::RawValue>(self.0)
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }
}

/// A shape with a name is written as a reference to it.
impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match name_of(self) {
            Some(name) => serializer.collect_map([("$ref", format!("{DEFINITIONS}{name}"))]),
            None => Definitive(self).serialize(serializer),
        }
    }
}

/// A shape in full, whatever its name.
struct Definitive<'s>(&'s Shape);

impl Serialize for Definitive<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &type_name(self.0))?;
        match self.0 {
            Shape::OneOf(values) => map.serialize_entry("enum", &values.values)?,
            Shape::List(list) => map.serialize_entry("items", &list.item)?,
            Shape::Object(object) => {
                let properties = object.fields.iter().map(|field| (&field.name, &field.shape)).collect();
                map.serialize_entry("properties", &InOrder(properties))?;
                let required = object.fields.iter().filter(|field| field.required).map(|field| &field.name);
                let required: Vec<&String> = required.collect();
                if !required.is_empty() {
                    map.serialize_entry("required", &required)?;
                }
            }
            _ => {}
        }
        map.end()
    }
}

fn type_name(shape: &Shape) -> TypeName {
    match shape {
        Shape::Text | Shape::OneOf(_) => TypeName::Text,
        Shape::Integer => TypeName::Integer,
        Shape::Number => TypeName::Number,
        Shape::Boolean => TypeName::Boolean,
        Shape::OpenObject | Shape::Object(_) => TypeName::Object,
        Shape::List(_) => TypeName::List,
    }
}
