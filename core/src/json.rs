//! Reading a payload without building it: serde_json's raw values, level by
//! level. The host's own parser builds what the user gets, from the same bytes.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// How deep a payload may nest. Python's parser gives up near 1,000 levels, so a
/// limit is needed for the verdict to be the same in every language.
pub(crate) const MAX_DEPTH: usize = 128;

/// The kind of a JSON value, as its first character tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    List,
    Text,
    Integer,
    Number,
    Boolean,
    Null,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "an array",
            Self::Text => "a string",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
        }
    }
}

pub(crate) fn kind(value: &RawValue) -> Kind {
    kind_of(value.get())
}

/// The kind of a JSON value, from its text.
pub(crate) fn kind_of(text: &str) -> Kind {
    match text.as_bytes().first() {
        Some(b'{') => Kind::Object,
        Some(b'[') => Kind::List,
        Some(b'"') => Kind::Text,
        Some(b't' | b'f') => Kind::Boolean,
        Some(b'n') => Kind::Null,
        _ if text.contains(['.', 'e', 'E']) => Kind::Number,
        _ => Kind::Integer,
    }
}

/// A body that is one JSON value.
pub(crate) struct Document<'a> {
    /// The value, without the blanks round it.
    pub(crate) text: &'a str,
    /// Its fields, where it is an object.
    pub(crate) fields: Option<Fields<'a>>,
}

/// Reads a body: JSON, in UTF-8, not nested too deep.
pub(crate) fn read(body: &[u8]) -> Result<Document<'_>, String> {
    let text = core::str::from_utf8(body)
        .map_err(|error| format!("bytes that aren't UTF-8, from byte {}", error.valid_up_to()))?;
    if text.starts_with('\u{feff}') {
        return Err("a byte order mark".into());
    }
    // One pass reads the commonest document and checks it; another says what is
    // wrong with one that isn't an object.
    let fields: Option<Fields<'_>> = serde_json::from_str(text).ok();
    if fields.is_none() {
        serde_json::from_str::<&RawValue>(text).map_err(|error| format!("{error}"))?;
    }
    let depth = depth(text);
    if depth > MAX_DEPTH {
        return Err(format!("{depth} levels of nesting, over the limit of {MAX_DEPTH}"));
    }
    Ok(Document { text: text.trim_matches([' ', '\t', '\r', '\n']), fields })
}

/// How deep JSON (known to be valid) nests; at most so deep, where that is within the limit.
fn depth(json: &str) -> usize {
    // Counting what could open a level is many times as fast as following them.
    let opening = json.bytes().filter(|byte| matches!(byte, b'{' | b'[')).count();
    if opening <= MAX_DEPTH {
        return opening;
    }
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// The text of a JSON string; none for other kinds, and for a string with lone
/// surrogates, which no Unicode text can hold.
pub(crate) fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    #[derive(Deserialize)]
    struct Text<'a>(#[serde(borrow)] Cow<'a, str>);
    serde_json::from_str(value.get()).ok().map(|Text(text)| text)
}

/// The fields of an object in the order of the document; empty for other kinds.
pub(crate) fn fields(value: &RawValue) -> Fields<'_> {
    fields_of(value.get())
}

/// The fields of an object, from its text.
pub(crate) fn fields_of(text: &str) -> Fields<'_> {
    serde_json::from_str(text).unwrap_or_default()
}

/// The items of an array; empty for other kinds.
pub(crate) fn items(value: &RawValue) -> Vec<&RawValue> {
    serde_json::from_str(value.get()).unwrap_or_default()
}

/// The fields of an object, repeats included.
#[derive(Debug, Default)]
pub(crate) struct Fields<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Fields<'a> {
    /// The value that counts: parsers keep the last of a repeated name.
    pub(crate) fn last(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().rev().find(|(given, _)| given == name).map(|(_, value)| *value)
    }

    /// The names, in the order of the document.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    /// A name that stands there twice.
    pub(crate) fn repeated(&self) -> Option<&str> {
        let mut names: Vec<&str> = self.names().collect();
        names.sort_unstable();
        names.windows(2).find_map(|pair| match pair {
            [first, second] if first == second => Some(*first),
            _ => None,
        })
    }
}

/// The value at a path of names joined by dots.
pub(crate) fn at<'a>(fields: &Fields<'a>, path: &str) -> Option<&'a RawValue> {
    match path.split_once('.') {
        None => fields.last(path),
        Some((first, rest)) => at(&self::fields(fields.last(first)?), rest),
    }
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some((name, value)) = map.next_entry::<&RawValue, &RawValue>()? {
                    // A name with lone surrogates can't be decoded; none that we look for has any.
                    fields.push((text(name).unwrap_or(Cow::Borrowed(name.get())), value));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_json(text: &str) -> bool {
        read(text.as_bytes()).is_ok()
    }

    #[test]
    fn what_hosts_parse_is_read() {
        for json in
            ["1e999", "{\"a\":\"\\ud800\"}", "{\"\\ud800\":1}", " [1] ", "\"\u{0}\"".replace('\0', "\\u0000").as_str()]
        {
            assert!(is_json(json), "{json}");
        }
        let digits = "9".repeat(400);
        assert!(is_json(&digits));
    }

    #[test]
    fn what_hosts_refuse_is_refused() {
        for json in ["", "NaN", "[1,]", "{\"a\":1}x", "\u{feff}{}", "01", "'a'", "{\"a\":\"\n\"}", "[1", "\u{a0}1"] {
            assert!(!is_json(json), "{json}");
        }
        assert!(read(b"\"\xff\"").is_err());
    }

    #[test]
    fn depth_is_limited() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(is_json(&nested(MAX_DEPTH)));
        assert!(!is_json(&nested(MAX_DEPTH + 1)));
        assert!(!is_json(&nested(100_000)));
        assert!(is_json(&format!("\"{}\"", "[\\\"".repeat(1_000))));
    }

    #[test]
    fn repeats_are_seen_through_escapes() {
        let read = |text| fields(serde_json::from_str(text).expect("JSON")).repeated().map(String::from);
        assert_eq!(read(r#"{"event":1,"\u0065vent":2}"#), Some("event".into()));
        assert_eq!(read(r#"{"a":1,"b":1}"#), None);
    }
}
