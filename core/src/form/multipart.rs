//! `multipart/form-data` (RFC 7578), strictly: what two parsers could read differently is refused. The body
//! begins with its boundary and ends with it, so that another one in the unsigned `Content-Type` changes nothing.

use alloc::borrow::Cow;
use alloc::string::String;

use super::field_value::FieldValue;

/// RFC 2046's longest boundary.
const MAX_BOUNDARY: usize = 70;
/// The longest head of a part.
const MAX_HEAD: usize = 8 * 1024;

/// What follows the type in a `Content-Type` of multipart forms; `None` for any other.
pub(super) fn parameters(content_type: &str) -> Option<&str> {
    let (media_type, parameters) = content_type.split_once(';').unwrap_or((content_type, ""));
    media_type.trim_ascii().eq_ignore_ascii_case("multipart/form-data").then_some(parameters)
}

/// Reads a body by the parameters of its `Content-Type`, and hands out its fields.
pub(super) fn read<'d>(
    body: &'d [u8],
    parameters: &str,
    push: &mut dyn FnMut(Cow<'d, str>, FieldValue<'d>) -> Result<(), String>,
) -> Result<(), String> {
    let boundary = boundary(parameters).ok_or("a multipart form whose `Content-Type` names no boundary")?;
    let delimiter = [b"\r\n--", boundary.as_bytes()].concat();
    let mut rest = after(body, delimiter.get(2..).unwrap_or_default())?;
    loop {
        rest = match rest {
            b"--" | b"--\r\n" => return Ok(()),
            part => part.strip_prefix(b"\r\n").ok_or("a multipart form that has more after its boundary")?,
        };
        let end = find(rest, &delimiter).ok_or("a multipart form without its last boundary")?;
        let (part, next) = rest.split_at(end);
        let (name, value) = field(part)?;
        push(name, value)?;
        rest = after(next, &delimiter)?;
    }
}

fn after<'d>(text: &'d [u8], start: &[u8]) -> Result<&'d [u8], String> {
    text.strip_prefix(start).ok_or_else(|| "a multipart form that doesn't begin with its boundary".into())
}

/// Where `delimiter`, which begins with CR, first is.
fn find(text: &[u8], delimiter: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        at += rest.iter().position(|byte| *byte == b'\r')?;
        if text.get(at..)?.starts_with(delimiter) {
            return Some(at);
        }
        at += 1;
    }
}

fn boundary(parameters: &str) -> Option<String> {
    let boundary = only(parameters, "boundary")??;
    let is_boundary = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=? ".contains(&byte);
    let is_right = (1..=MAX_BOUNDARY).contains(&boundary.len()) && boundary.bytes().all(is_boundary);
    is_right.then(|| boundary.into_owned())
}

/// A part's name and value.
fn field(part: &[u8]) -> Result<(Cow<'_, str>, FieldValue<'_>), String> {
    let head = part.get(..part.len().min(MAX_HEAD)).unwrap_or_default();
    let blank = head.windows(4).position(|window| window == b"\r\n\r\n").ok_or("a part of a form without its head")?;
    let (head, content) = part.split_at_checked(blank).unwrap_or((part, b""));
    let content = content.get(4..).unwrap_or_default();
    let head = str::from_utf8(head).map_err(|_| "a part of a form whose head isn't UTF-8")?;
    let (mut disposition, mut content_type) = (None, None);
    for line in head.split("\r\n") {
        let (name, value) = line.split_once(':').ok_or("a part of a form with a damaged head")?;
        let found = match name.to_ascii_lowercase().as_str() {
            "content-disposition" => disposition.replace(value),
            "content-type" => content_type.replace(value.trim_ascii()),
            "content-transfer-encoding" => Some(value).filter(|value| !is_plain_encoding(value.trim_ascii())),
            name if name.is_empty() || name.bytes().any(|byte| !byte.is_ascii_graphic()) => Some(value),
            _ => None,
        };
        if found.is_some() {
            return Err("a part of a form with a damaged or repeated header".into());
        }
    }
    let parameters = disposition.and_then(|value| {
        let (kind, parameters) = value.split_once(';')?;
        kind.trim_ascii().eq_ignore_ascii_case("form-data").then_some(parameters)
    });
    let unnamed = "a part of a form without one name";
    let parameters = parameters.ok_or(unnamed)?;
    let name = only(parameters, "name").flatten().ok_or(unnamed)?;
    let file = only(parameters, "filename").ok_or("a part of a form with two file names")?;
    let file = match file {
        None => only(parameters, "filename*").ok_or("a part of a form with two file names")?,
        named => named,
    };
    let value = match file {
        Some(name) => FieldValue::File { name, content_type, length: content.len() },
        None => {
            let text = str::from_utf8(content).map_err(|_| "a part of a form that isn't UTF-8")?;
            FieldValue::Text(Cow::Borrowed(text))
        }
    };
    Ok((name, value))
}

fn is_plain_encoding(encoding: &str) -> bool {
    ["7bit", "8bit", "binary"].iter().any(|plain| encoding.eq_ignore_ascii_case(plain))
}

/// The value of the one parameter of that name, if it is there; `None` if they are damaged, or it is there twice.
fn only<'d>(parameters: &'d str, name: &str) -> Option<Option<Cow<'d, str>>> {
    let (mut found, mut rest) = (None, parameters.trim_ascii());
    while !rest.is_empty() {
        let (given, after) = rest.split_once('=')?;
        let (value, after) = value(after)?;
        if given.trim_ascii().eq_ignore_ascii_case(name) && found.replace(value).is_some() {
            return None;
        }
        rest = match after.trim_ascii_start() {
            "" => "",
            after => after.strip_prefix(';')?.trim_ascii_start(),
        };
    }
    Some(found)
}

/// The value that a text begins with, a token or a quoted string, and what follows it.
fn value(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, after) = text.split_at(text.find(';').unwrap_or(text.len()));
        return Some((Cow::Borrowed(value.trim_ascii_end()), after));
    };
    let bytes = quoted.as_bytes();
    let (mut end, mut is_plain) = (0, true);
    loop {
        match bytes.get(end)? {
            b'"' => break,
            b'\\' => (end, is_plain) = (end + 2, false),
            b'%' => (end, is_plain) = (end + 1, false),
            _ => end += 1,
        }
    }
    let (value, after) = (quoted.get(..end)?, quoted.get(end + 1..)?);
    Some((if is_plain { Cow::Borrowed(value) } else { Cow::Owned(unescaped(value)) }, after))
}

/// What browsers write as `%22`, `%0D` and `%0A`, and others with a backslash.
fn unescaped(value: &str) -> String {
    let value = value.replace("\\\"", "\"").replace("\\\\", "\\");
    value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}
