//! Bodies that are what a program shows of an object, of bytes, or of a request.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::rewritten;
use super::tree::{Node, Tree};
use super::visit::{Reach, Visit, with_newlines};
use crate::explain::finding::FindingCode;
use crate::explain::given::Given;

pub(super) fn each(given: &Given<'_>, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyParsed;
    let Some(text) = given.text().map(str::trim_ascii) else { return ControlFlow::Continue(()) };
    if let Some(bytes) = python_bytes(text).or_else(|| listed_bytes(text)) {
        with_newlines(code, "it is what a program shows of bytes", &bytes, visit)?;
    }
    if let Some(json) = of_literal(text)
        && json != text
    {
        let seen = "it is what a program shows of an object";
        visit(code, seen, json.as_bytes())?;
        rewritten::each(given, json.as_bytes(), code, Reach::All, visit)?;
    }
    ControlFlow::Continue(())
}

/// What programs show where there is no body in it.
const SHOWN: [&str; 37] = [
    "[object ",
    "<Buffer",
    "Array",
    "undefined",
    "function ",
    "async function",
    "<coroutine",
    "<function",
    "<bound method",
    "<property",
    "<memory at",
    "<_io.",
    "<Request",
    "<Response",
    "<WSGIRequest",
    "<starlette.",
    "<fastapi.",
    "<QueryDict",
    "<generator",
    "<async_generator",
    "<Promise",
    "Promise {",
    "ImmutableMultiDict(",
    "MultiDict(",
    "OrderedDict(",
    "bytearray(b",
    "Uint8Array(",
    "ArrayBuffer {",
    "ReadableStream",
    "map[",
    "&{",
    "#<",
    "HASH(0x",
    "ARRAY(0x",
    "System.",
    "java.",
    "[B@",
];

/// Whether a body is such a text.
pub(super) fn is_shown(body: &[u8]) -> bool {
    let Ok(text) = core::str::from_utf8(body.trim_ascii()) else { return false };
    let is_bytes =
        |quote: char| text.starts_with(['b', 'B']) && text.get(1..).is_some_and(|rest| rest.starts_with(quote));
    let is_object =
        text.starts_with("{'") || text.starts_with("[{'") || text.starts_with("{:") || text.contains("\"=>");
    let is_map = text.starts_with('{')
        && Tree::read(text).is_none()
        && text.get(1..).is_some_and(|rest| {
            let rest = rest.trim_ascii_start();
            let name = rest.find(|character: char| !character.is_ascii_alphanumeric() && character != '_').unwrap_or(0);
            name > 0 && rest.get(name..).is_some_and(|rest| rest.starts_with(": ") || rest.starts_with('='))
        });
    SHOWN.iter().any(|shown| text.starts_with(shown))
        || is_bytes('\'')
        || is_bytes('"')
        || is_object
        || is_map
        || listed_bytes(text).is_some()
}

/// Python's `b'…'`.
fn python_bytes(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix("bytearray(").and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let quoted = text.strip_prefix('b')?;
    let quote = quoted.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    let inner = quoted.strip_prefix(quote)?.strip_suffix(quote)?;
    let mut out = Vec::with_capacity(inner.len());
    let mut rest = inner.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'\\', [b'x', high, low, behind @ ..]) => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                out.push(digit(high)? * 16 + digit(low)?);
                rest = behind;
            }
            (b'\\', [escape, behind @ ..]) => {
                out.push(match escape {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    other => *other,
                });
                rest = behind;
            }
            (byte, _) => out.push(*byte),
        }
    }
    Some(out)
}

/// Bytes as a list of numbers: JavaScript's `123,34`, `<Buffer 7b 22>`, or JSON of a buffer.
fn listed_bytes(text: &str) -> Option<Vec<u8>> {
    if let Some(inner) = text.strip_prefix("<Buffer ").and_then(|text| text.strip_suffix('>')) {
        return inner.split(' ').map(|digits| u8::from_str_radix(digits, 16).ok()).collect();
    }
    if text.len() > 3 && text.bytes().all(|byte| byte.is_ascii_digit() || b", []".contains(&byte)) && text.contains(',')
    {
        let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
        return inner.split(',').map(|number| number.trim_ascii().parse().ok()).collect();
    }
    let numbers = |items: &mut dyn Iterator<Item = &Node<'_>>| {
        items.map(|item| if let Node::Plain(text) = item { text.parse().ok() } else { None }).collect()
    };
    if !text.starts_with("{\"type\":") && !text.starts_with("{\"0\":") {
        return None;
    }
    match Tree::read(text)?.root {
        Node::Object(fields) => match fields.as_slice() {
            [(_, Node::Text(kind)), (_, Node::List(items))] if kind.raw == "Buffer" => numbers(&mut items.iter()),
            [(first, _), ..] if first.raw == "0" => numbers(&mut fields.iter().map(|(_, value)| value)),
            _ => None,
        },
        _ => None,
    }
}

/// An object as Python's or Ruby's `repr` shows it, as JSON.
fn of_literal(text: &str) -> Option<String> {
    if !text.starts_with(['{', '[']) || !(text.contains('\'') || text.contains("=>")) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        rest = rest.get(first.len_utf8()..)?;
        match first {
            '\'' | '"' => rest = literal_text(first, rest, &mut out)?,
            '=' if rest.starts_with('>') => {
                out.push(':');
                rest = rest.get(1..)?;
            }
            'N' | 'T' | 'F' | 'n' => {
                let words = [("None", "null"), ("True", "true"), ("False", "false"), ("nil", "null"), ("null", "null")];
                let (word, json) = words.into_iter().find(|(word, _)| {
                    word.starts_with(first) && word.get(1..).is_some_and(|end| rest.starts_with(end))
                })?;
                out.push_str(json);
                rest = rest.get(word.len() - 1..)?;
            }
            other => out.push(other),
        }
    }
    let is_json = Tree::read(&out).is_some();
    is_json.then_some(out)
}

/// A string up to its closing mark; returns what is behind.
fn literal_text<'t>(quote: char, text: &'t str, out: &mut String) -> Option<&'t str> {
    let mut value = String::new();
    let mut rest = text;
    loop {
        let first = rest.chars().next()?;
        rest = rest.get(first.len_utf8()..)?;
        if first == quote {
            break;
        }
        if first != '\\' {
            value.push(first);
            continue;
        }
        let escape = rest.chars().next()?;
        rest = rest.get(escape.len_utf8()..)?;
        let digits = match escape {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        match (digits, escape) {
            (0, 'n') => value.push('\n'),
            (0, 'r') => value.push('\r'),
            (0, 't') => value.push('\t'),
            (0, other) => value.push(other),
            (digits, _) => {
                value.push(char::from_u32(u32::from_str_radix(rest.get(..digits)?, 16).ok()?)?);
                rest = rest.get(digits..)?;
            }
        }
    }
    out.push_str(&crate::json::text(&value));
    Some(rest)
}
