//! Reading a payload without building it. The host's own parser builds what the
//! user gets, from the same bytes.

use alloc::format;
use alloc::string::String;

use hookseal_json::Fault;
pub(crate) use hookseal_json::{
    Fields, Invalid, Kind, MAX_DEPTH, Names, NoMemory, Reader, Repeated, SlotReader, Slots, Value, is_plain, same,
};

/// Reads a body: JSON, in UTF-8, not nested too deep.
pub(crate) fn read(body: &[u8]) -> Result<Value<'_>, String> {
    let text = utf8(body)?;
    hookseal_json::read(text).map_err(|Invalid| describe_error(text))
}

/// Reads such a text and its fields, those of `names` into slots: `field` reads each of them, knowing those before it.
pub(crate) fn read_slots<'a>(
    text: &'a str,
    names: &Names,
    slots: &mut Slots<'a>,
    field: &mut SlotReader<'_, 'a>,
) -> Result<Value<'a>, String> {
    hookseal_json::read_slots(text, names, slots, field).map_err(|Invalid| describe_error(text))
}

/// A text as a string of JSON.
pub(crate) fn text(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    write_text(text, &mut json);
    json
}

/// Writes a string of JSON to the end of `json`.
pub(crate) fn write_text(text: &str, json: &mut String) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\0'..='\x1f' => json.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => json.push(character),
        }
    }
    json.push('"');
}

/// A text with another value at a path, if there is one.
pub(crate) fn replaced(text: &str, path: &str, with: &mut dyn FnMut(Value<'_>) -> Option<String>) -> String {
    let mut place = || {
        let old = read(text.as_bytes()).ok()?.at(path).ok()??;
        let (before, rest) = text.split_at_checked(old.as_str().as_ptr().addr().checked_sub(text.as_ptr().addr())?)?;
        Some([before, &with(old)?, rest.strip_prefix(old.as_str())?].concat())
    };
    place().unwrap_or_else(|| text.into())
}

/// A body's text.
pub(crate) fn utf8(body: &[u8]) -> Result<&str, String> {
    core::str::from_utf8(body).map_err(|error| format!("bytes that aren't UTF-8, from byte {}", error.valid_up_to()))
}

/// Why a text isn't JSON.
fn describe_error(text: &str) -> String {
    match hookseal_json::fault(text) {
        _ if text.starts_with('\u{feff}') => "a byte order mark".into(),
        Fault::TooDeep => format!("more than {MAX_DEPTH} levels of nesting"),
        Fault::Near(at) => format!("no JSON near byte {at} of {}", text.len()),
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
    fn errors_say_where() {
        let described = |text: &str| read(text.as_bytes()).expect_err(text);
        assert_eq!(described("{\"a\":1,}"), "no JSON near byte 7 of 8");
        assert_eq!(described("{\"a\": [1, 2"), "no JSON near byte 11 of 11");
        assert_eq!(described(""), "no JSON near byte 0 of 0");
        assert_eq!(described("\u{feff}{}"), "a byte order mark");
        assert_eq!(described(&"[".repeat(129)), "more than 128 levels of nesting");
        assert_eq!(described(&format!("{}{{\"a\" [", "[".repeat(127))), "no JSON near byte 132 of 133");
    }

    #[test]
    fn repeats_are_seen_through_escapes() {
        let repeated = |text| Value::known(text).fields().repeated().expect("memory").map(String::from);
        assert_eq!(repeated(r#"{"event":1,"\u0065vent":2}"#), Some("event".into()));
        assert_eq!(repeated(r#"{"a":1,"b":1}"#), None);
    }
}
