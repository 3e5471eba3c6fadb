//! Objects of a record that is read from JSON, field by field.
//!
//! The first thing that can't be taken is kept, and reading goes on with
//! something in its place: functions that can't fail are a fraction of the code.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::OnceCell;
use core::ops::RangeInclusive;

use crate::error::{ConfigError, Quoted};
use crate::json::{Fields, Kind, Value};
use crate::names::Named;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::rarely::{Rarely, WHOLE, rarely};

/// So many characters of what can't be taken are shown.
const LONGEST_SHOWN: usize = 40;

/// The first thing that can't be taken.
#[derive(Default)]
pub(crate) struct Refused(pub(crate) OnceCell<ConfigError>);

/// One object of a record, and where it is. A field that is null is absent.
pub(crate) struct Record<'a> {
    path: String,
    fields: Fields<'a>,
    refused: &'a Refused,
}

impl<'a> Record<'a> {
    /// The object that `value` is; an empty one in place of anything else.
    pub(crate) fn read(path: String, value: Value<'a>, refused: &'a Refused) -> Self {
        let record = Self { path, fields: value.fields(), refused };
        if value.kind() != Kind::Object {
            record.refuse(None, "an object", value.kind().name());
        }
        record
    }

    /// Keeps what is wrong with a field, or with the object itself.
    pub(crate) fn refuse(&self, name: Option<&str>, expected: &str, found: &str) {
        self.refused.0.get_or_init(|| {
            let path = name.map_or_else(|| self.path.clone(), |name| path_of(&self.path, name));
            ConfigError::invalid_option(&path, expected, found)
        });
    }

    /// Reads what few records have, if one of these fields is there. A build without it refuses the record.
    pub(crate) fn rare<T>(&self, names: &[&str], read: impl FnOnce() -> T) -> Option<T> {
        let name = names.iter().find(|name| self.value(name).is_some())?;
        match WHOLE {
            true => Some(read()),
            false => {
                self.refuse_rare(name);
                None
            }
        }
    }

    /// The same of one field.
    pub(crate) fn rarely<T>(&self, name: &str, read: impl FnOnce(&str) -> T) -> Option<Rarely<T>> {
        self.rare(&[name], || rarely(|| read(name))).flatten()
    }

    /// Refuses a field that only a build with the feature `whole` reads.
    #[cold]
    #[inline(never)]
    pub(crate) fn refuse_rare(&self, name: &str) {
        self.refused.0.get_or_init(|| ConfigError::needs_whole(&path_of(&self.path, name)));
    }

    /// Refuses fields of other names: a misspelt one would silently do nothing.
    pub(crate) fn close(&self, known: &[&str]) {
        if let Some(name) = self.fields.names().find(|name| !known.contains(&&**name)) {
            self.refuse(Some(&name), &format!("one of {}", known.join(", ")), "another field");
        }
    }

    pub(crate) fn value(&self, name: &str) -> Option<Value<'a>> {
        self.fields.last(name).filter(|value| value.kind() != Kind::Null)
    }

    pub(crate) fn missing<T: Default>(&self, name: &str) -> T {
        self.refuse(Some(name), "a value", "nothing");
        T::default()
    }

    pub(crate) fn item(&self, name: &str, value: Value<'a>) -> Self {
        Self::read(path_of(&self.path, name), value, self.refused)
    }

    pub(crate) fn optional_object(&self, name: &str) -> Option<Self> {
        self.value(name).map(|value| self.item(name, value))
    }

    pub(crate) fn object(&self, name: &str) -> Self {
        self.optional_object(name).unwrap_or_else(|| Self {
            path: self.missing(name),
            fields: Fields::default(),
            refused: self.refused,
        })
    }

    pub(crate) fn maybe_empty(&self, name: &str, value: Value<'_>) -> String {
        let text = value.text();
        if text.is_none() {
            self.refuse(Some(name), "a string", value.kind().name());
        }
        text.unwrap_or_default().into_owned()
    }

    /// One text, or a list of them; nothing where the field is absent.
    pub(crate) fn one_or_more(&self, name: &str) -> Vec<String> {
        match self.value(name).map(Value::kind) {
            None => Vec::new(),
            Some(Kind::List) => {
                let texts = self.texts(name);
                if texts.is_empty() || texts.iter().any(String::is_empty) {
                    self.refuse(Some(name), "a string or several", "none, or an empty one");
                }
                texts
            }
            Some(_) => self.optional_text(name).into_iter().collect(),
        }
    }

    /// A place, as text.
    pub(crate) fn place(&self, name: &str, text: &str) -> Place {
        Place::parse(text).unwrap_or_else(|| {
            let expected = "a place: header:Name, json:path, form:name, query:name, path, claim:name, signature:entry, jws:name or setting:name";
            self.refuse(Some(name), expected, &format!("{}", Quoted(text)));
            Place::Path
        })
    }

    /// A pattern, as text; in place of what is none, that of an empty text.
    pub(crate) fn pattern(&self, name: &str, text: &str) -> Pattern {
        Pattern::parse(text).unwrap_or_else(|found| {
            self.refuse(Some(name), "a pattern", &found);
            Pattern::default()
        })
    }

    pub(crate) fn optional_pattern(&self, name: &str) -> Option<Pattern> {
        self.optional_text(name).map(|text| self.pattern(name, &text))
    }

    pub(crate) fn optional_place(&self, name: &str) -> Option<Place> {
        self.optional_text(name).map(|text| self.place(name, &text))
    }

    /// The fields of an object, whose names are places, each with what is read of it.
    pub(crate) fn by_place<T>(&self, name: &str, read: impl Fn(&Self, &str) -> T) -> Vec<(Place, T)> {
        let Some(record) = self.optional_object(name) else { return Vec::new() };
        record.entries().map(|(text, _)| (record.place(&text, &text), read(&record, &text))).collect()
    }

    /// Whether it has one of these fields.
    pub(crate) fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.value(name).is_some())
    }

    /// Whether it has a field other than these.
    pub(crate) fn has_others(&self, names: &[&str]) -> bool {
        self.fields.names().any(|name| !names.contains(&&*name))
    }

    /// Without that field.
    pub(crate) fn without(&self, name: &str) -> Self {
        Self { path: self.path.clone(), fields: self.fields.without(name), refused: self.refused }
    }

    /// These fields in place of those of the same names.
    pub(crate) fn replaced_by(&self, other: &Self) -> Self {
        let mut fields = self.fields.clone();
        fields.extend(&other.fields);
        Self { path: other.path.clone(), fields, refused: self.refused }
    }

    pub(crate) fn optional_text(&self, name: &str) -> Option<String> {
        let text = self.maybe_empty(name, self.value(name)?);
        if text.is_empty() {
            self.refuse(Some(name), "a string", "an empty one");
        }
        Some(text)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.optional_text(name).unwrap_or_else(|| self.missing(name))
    }

    pub(crate) fn character(&self, name: &str, default: char) -> char {
        let Some(text) = self.optional_text(name) else { return default };
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => character,
            _ => {
                self.refuse(Some(name), "one character", "another number of them");
                default
            }
        }
    }

    /// What has the given name; `None` if nothing has.
    pub(crate) fn one_of<T: Named>(&self, name: &str) -> Option<T> {
        T::ALL.get(self.index_among(name, T::NAMES)?).copied()
    }

    /// The same of a field that may be absent.
    pub(crate) fn optional_one_of<T: Named>(&self, name: &str) -> Option<T> {
        self.value(name).and_then(|_| self.one_of(name))
    }

    fn index_among(&self, name: &str, known: &[&str]) -> Option<usize> {
        let given = self.text(name);
        let found = known.iter().position(|known| *known == given);
        if found.is_none() {
            let given: String = given.chars().take(LONGEST_SHOWN).collect();
            self.refuse(Some(name), &format!("one of {}", known.join(", ")), &format!("{}", Quoted(&given)));
        }
        found
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        let Some(value) = self.value(name) else { return false };
        let is_flag = (value.kind() == Kind::Boolean).then(|| value.as_str() == "true");
        self.parsed(name, value, "true or false", is_flag)
    }

    /// The fields by their names, each of which must be there once.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (Cow<'a, str>, Value<'a>)> {
        if let Ok(Some(name)) = self.fields.repeated() {
            self.refuse(Some(&name), "a name that is there once", "it twice");
        }
        self.fields.entries()
    }

    /// What is there for people. It must be what it should be, and means nothing here.
    pub(crate) fn for_people(&self, names: &[(&str, Kind)]) {
        for (name, kind) in names {
            if let Some(value) = self.value(name).filter(|value| value.kind() != *kind) {
                self.refuse(Some(name), kind.name(), value.kind().name());
            }
        }
    }

    pub(crate) fn number(&self, name: &str, value: Value<'_>) -> u32 {
        self.parsed(name, value, "a whole number, 0 or more", value.as_str().parse().ok())
    }

    pub(crate) fn optional_number(&self, name: &str) -> Option<u32> {
        self.value(name).map(|value| self.number(name, value))
    }

    /// An HTTP status whose first digit is one of these.
    pub(crate) fn status(&self, name: &str, first: RangeInclusive<u16>) -> Option<u16> {
        self.value(name).and_then(|value| self.status_of(name, value, first))
    }

    #[inline(never)]
    fn status_of(&self, name: &str, value: Value<'_>, first: RangeInclusive<u16>) -> Option<u16> {
        let status = value.as_str().parse().ok().filter(|status| first.contains(&(status / 100)));
        if status.is_none() {
            let expected = format!("an HTTP status from {}00 to {}99", first.start(), first.end());
            self.refuse(Some(name), &expected, value.kind().name());
        }
        status
    }

    pub(crate) fn parsed<T: Default>(&self, name: &str, value: Value<'_>, expected: &str, parsed: Option<T>) -> T {
        if parsed.is_none() {
            self.refuse(Some(name), expected, value.kind().name());
        }
        parsed.unwrap_or_default()
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.list(name).map(|item| self.maybe_empty(name, item)).collect()
    }

    pub(crate) fn list(&self, name: &str) -> impl Iterator<Item = Value<'a>> {
        let value = self.value(name);
        let kind = value.map_or(Kind::List, Value::kind);
        if kind != Kind::List {
            self.refuse(Some(name), "an array", kind.name());
        }
        let mut items = Vec::new();
        if let Some(value) = value {
            value.each_item(&mut |item| items.push(item));
        }
        items.into_iter()
    }
}

/// The path of a field. Names from outside are quoted if they aren't words.
fn path_of(path: &str, name: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"$_-.".contains(&byte);
    match name.bytes().all(is_plain) {
        true => [path, ".", name].concat(),
        false => odd_path_of(path, name),
    }
}

#[cold]
#[inline(never)]
fn odd_path_of(path: &str, name: &str) -> String {
    format!("{path}.{}", Quoted(name))
}
