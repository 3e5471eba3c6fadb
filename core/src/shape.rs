//! Documented shapes of JSON, and where a payload drifts from one.
//!
//! A shape is data, read from a provider's record. The types of the built-in
//! providers' payloads are written from the same records, in every language, by
//! `cargo xtask types`.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use crate::json::{Invalid, Kind, Reader, Value};
use crate::warning::{Warning, WarningCode, path_of};

/// The documented shape of a JSON value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// A string.
    Text,
    /// A number without fraction or exponent.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object whose fields aren't documented.
    OpenObject,
    /// A string, one of those listed.
    OneOf(Arc<Values>),
    /// An object with documented fields.
    Object(Arc<Object>),
    /// An array.
    List(Arc<List>),
}

/// A documented set of strings.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Values {
    /// Its name among the record's `$defs`.
    pub name: Option<String>,
    /// The strings.
    pub values: Vec<String>,
}

/// A documented object.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// Its name among the record's `$defs`.
    pub name: Option<String>,
    /// Its fields; others may come too.
    pub fields: Vec<Field>,
}

/// A documented array.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// Its name among the record's `$defs`.
    pub name: Option<String>,
    /// The shape of its items.
    pub item: Shape,
}

/// Objects with more documented fields are left to `collect_warnings`.
const MAX_TRACKED_FIELDS: usize = 32;

/// A documented field of an object.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// The field's name, as the payload spells it.
    pub name: String,
    /// The shape of its value.
    pub shape: Shape,
    /// Whether the documentation always has it. An optional one may be absent or null.
    pub required: bool,
    /// Whether JSON writes the name as it is.
    pub(crate) is_plain: bool,
}

/// A documented event type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventType {
    /// The type, as the payload spells it.
    pub name: String,
    /// The documented shape of its data. In a record's JSON the default is an object.
    pub data: Shape,
    /// A payload of this type, as JSON.
    pub sample: Option<String>,
    /// Whether the sample is the documentation's own. If not, it is a plausible one.
    pub documented: bool,
}

impl Shape {
    /// Adds a warning for every place where `value` differs from the shape.
    pub(crate) fn collect_warnings(&self, value: Value<'_>, path: &Path<'_>, warnings: &mut Vec<Warning>) {
        match self {
            _ if !self.admits(value.kind()) => {
                warnings.push(Warning::unexpected_type(path.text(), self.name(), value.kind().name()));
            }
            Self::OneOf(documented) if !documented.contain(value) => {
                let message = ["expected one of ", &documented.values.join(", ")].concat();
                warnings.push(Warning::new(WarningCode::UnknownValue, path.text(), message));
            }
            Self::Object(documented) => documented.collect_warnings(value, path, warnings),
            Self::List(documented) => {
                let mut index = 0;
                value.each_item(&mut |item| {
                    documented.item.collect_warnings(item, &Path::Item(path, index), warnings);
                    index += 1;
                });
            }
            _ => {}
        }
    }

    /// Reads the value that is next, and tells whether `collect_warnings` would find nothing:
    /// the common case, in the same pass.
    pub(crate) fn matches(&self, reader: &mut Reader<'_>) -> Result<bool, Invalid> {
        match (self, reader.peek()) {
            (Self::Object(documented), Some(b'{')) => documented.matches(reader),
            (Self::List(documented), Some(b'[')) => {
                let mut matches = true;
                reader.list(|reader| {
                    matches &= documented.item.matches(reader)?;
                    Ok(())
                })?;
                Ok(matches)
            }
            (Self::OneOf(documented), _) => {
                let value = reader.text_of(Reader::value)?;
                Ok(self.admits(value.kind()) && documented.contain(value))
            }
            _ => Ok(self.admits(reader.value()?)),
        }
    }

    /// Whether a value of this kind may be there.
    fn admits(&self, kind: Kind) -> bool {
        match self {
            Self::Text | Self::OneOf(_) => kind == Kind::Text,
            Self::Integer => kind == Kind::Integer,
            Self::Number => matches!(kind, Kind::Integer | Kind::Number),
            Self::Boolean => kind == Kind::Boolean,
            Self::OpenObject | Self::Object(_) => kind == Kind::Object,
            Self::List(_) => kind == Kind::List,
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Text | Self::OneOf(_) => "a string",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::OpenObject | Self::Object(_) => "an object",
            Self::List(_) => "an array",
        }
    }
}

impl Object {
    fn collect_warnings(&self, value: Value<'_>, path: &Path<'_>, warnings: &mut Vec<Warning>) {
        let (mut found, mut next) = (vec![None; self.fields.len()], 0);
        value.each_field(|reader| {
            let documented = self.find(reader, next)?;
            let value = reader.text_of(Reader::value)?;
            if let Some((index, place)) = documented.and_then(|(index, _)| Some((index, found.get_mut(index)?))) {
                *place = Some(value);
                next = index + 1;
            }
            Ok(())
        });
        for (documented, value) in self.fields.iter().zip(found) {
            let path = Path::Field(path, &documented.name);
            match value {
                None if documented.required => {
                    warnings.push(Warning::new(WarningCode::MissingField, path.text(), "not there".into()));
                }
                None => {}
                Some(value) if !documented.required && value.kind() == Kind::Null => {}
                Some(value) => documented.shape.collect_warnings(value, &path, warnings),
            }
        }
    }

    /// Of a repeated field the last counts; here all must fit, or else `collect_warnings` tells.
    fn matches(&self, reader: &mut Reader<'_>) -> Result<bool, Invalid> {
        // A bit for each field.
        let mut seen = 0_u32;
        let (mut matches, mut next) = (self.fields.len() <= MAX_TRACKED_FIELDS, 0);
        reader.object(|reader| {
            let Some((index, documented)) = self.find(reader, next)? else { return reader.value().map(|_| ()) };
            next = index + 1;
            matches &= documented.matches(reader)?;
            seen |= bit(index);
            Ok(())
        })?;
        Ok(matches && self.fields.iter().enumerate().all(|(index, field)| !field.required || seen & bit(index) != 0))
    }

    /// The field whose name is next. They mostly come in the order of the documentation.
    fn find(&self, reader: &mut Reader<'_>, next: usize) -> Result<Option<(usize, &Field)>, Invalid> {
        if let Some(field) = self.fields.get(next)
            && field.is_plain
            && reader.take_name(&field.name)
        {
            return Ok(Some((next, field)));
        }
        let name = reader.name()?;
        Ok(self.fields.iter().enumerate().find(|(_, field)| name.is(&field.name)))
    }
}

/// The bit of a field; 0 for one too many.
fn bit(index: usize) -> u32 {
    u32::try_from(index).ok().and_then(|index| 1_u32.checked_shl(index)).unwrap_or(0)
}

impl Field {
    fn matches(&self, reader: &mut Reader<'_>) -> Result<bool, Invalid> {
        if !self.required && reader.peek() == Some(b'n') {
            return reader.value().map(|_| true);
        }
        self.shape.matches(reader)
    }
}

impl Values {
    fn contain(&self, value: Value<'_>) -> bool {
        value.text().is_some_and(|text| self.values.iter().any(|value| *value == text))
    }
}

/// Where a value is, from the outermost inwards. It is written out only for a warning.
pub(crate) enum Path<'p> {
    /// A place that the envelope names.
    Place(&'p str),
    Field(&'p Path<'p>, &'p str),
    Item(&'p Path<'p>, usize),
}

impl Path<'_> {
    fn text(&self) -> String {
        let mut text = String::with_capacity(32);
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Place(place) => text.push_str(&path_of(place)),
            Self::Field(outer, name) => {
                outer.write(text);
                text.push('.');
                text.push_str(name);
            }
            Self::Item(outer, index) => {
                outer.write(text);
                text.push_str(&format!("[{index}]"));
            }
        }
    }
}
