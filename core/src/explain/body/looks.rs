//! What a body looks like, where nothing is proven.

use alloc::format;
use alloc::string::String;

use super::tree::{Node, Tree};
use super::{charset, packed, parsed};
use crate::explain::finding::{FindingCode, Found};
use crate::explain::given::Given;

/// White space that was around a body is hardly ever longer.
const MOST_WHITESPACE: usize = 6;

/// What is probably wrong with a body; `None` where nothing shows.
pub(in crate::explain) fn at(given: &Given<'_>) -> Option<Found> {
    let body = given.body();
    if is_empty(body) {
        let seen = format!("it is {}", if body.is_empty() { "empty" } else { "what is written for nothing" });
        return Some(Found::likely(FindingCode::BodyEmpty, seen));
    }
    if parsed::is_shown(body) {
        return Some(Found::likely(FindingCode::BodyParsed, "it is what a program shows of an object"));
    }
    if let Some(seen) = compressed(given) {
        return Some(Found::likely(FindingCode::BodyCompressed, seen));
    }
    let declared = given.declared_length();
    let length = body.len();
    if let Some(found) = truncated(given, declared) {
        return Some(found);
    }
    if body.windows(3).any(|bytes| bytes == "\u{fffd}".as_bytes()) {
        let seen = "it has U+FFFD, which stands for bytes that couldn't be decoded";
        return Some(Found::likely(FindingCode::BodyCharset, seen));
    }
    if let Some(seen) = charset::question_marks(given) {
        return Some(Found::likely(FindingCode::BodyCharset, seen));
    }
    if charset::from_utf16(body).is_some() {
        return Some(Found::likely(FindingCode::BodyCharset, "it is UTF-16"));
    }
    let is_changed = declared.is_some_and(|declared| declared != length);
    let text = given.text();
    let Some(text) = text else {
        let is_mostly_text =
            body.iter().filter(|byte| byte.is_ascii_graphic() || **byte == b' ').count() * 10 > length * 9;
        return (is_changed && is_mostly_text).then(|| Found::likely(FindingCode::BodyCharset, "it isn't UTF-8"));
    };
    if packed::is_multipart(body) {
        return Some(Found::likely(FindingCode::BodyFormEncoded, "it is a form of several parts"));
    }
    if packed::is_form_type(given) && (is_changed || !packed::is_form(body)) {
        let seen = "its Content-Type is that of a form";
        return Some(Found::likely(FindingCode::BodyFormEncoded, seen));
    }
    if is_changed && packed::is_form(body) {
        return Some(Found::likely(FindingCode::BodyFormEncoded, differs(length, declared)));
    }
    if is_changed && is_base64_of_text(body) {
        return Some(Found::likely(FindingCode::BodyBase64, "it is base64"));
    }
    let tree = Tree::read(text);
    if is_changed && matches!(&tree, Some(Tree { root: Node::Text(_) })) {
        return Some(Found::likely(FindingCode::BodyDoubleEncoded, "it is a JSON string"));
    }
    let is_documented_otherwise = tree.as_ref().is_some_and(|tree| tree.is_sorted() && has_other_order(given, tree));
    match &tree {
        Some(tree) if tree.has_rounded() => {
            let seen = "it has a number that is rounded as JavaScript rounds";
            Some(Found::likely(FindingCode::BodyReserialized, seen))
        }
        Some(_) if is_documented_otherwise => {
            let seen = "its fields are sorted, and the platform documents another order";
            Some(Found::likely(FindingCode::BodyReserialized, seen))
        }
        Some(_) if is_changed => Some(Found::likely(FindingCode::BodyReserialized, differs(length, declared))),
        None if is_changed && length < 1 << 20 => Some(of_length(body, declared.unwrap_or(length))),
        _ => None,
    }
}

/// What a changed length alone says of text that isn't JSON.
fn of_length(body: &[u8], declared: usize) -> Found {
    let seen = differs(body.len(), Some(declared));
    let is_trimmed = body.trim_ascii().len() == body.len();
    let missing = declared.checked_sub(body.len()).unwrap_or(usize::MAX);
    match missing {
        1..=MOST_WHITESPACE if is_trimmed => Found::likely(FindingCode::BodyWhitespace, seen),
        _ => Found::likely(FindingCode::BodyReserialized, seen),
    }
}

fn differs(length: usize, declared: Option<usize>) -> String {
    let declared = declared.unwrap_or(length);
    format!("it has {length} bytes, and Content-Length says {declared}")
}

fn is_empty(body: &[u8]) -> bool {
    matches!(body.trim_ascii(), b"" | b"{}" | b"[]" | b"\"\"" | b"null" | b"undefined" | b"None" | b"nil" | b"\"{}\"")
}

fn compressed(given: &Given<'_>) -> Option<String> {
    let body = given.body();
    let says = given.header("Content-Encoding").filter(|encoding| {
        ["gzip", "x-gzip", "deflate", "br", "zstd", "compress"].iter().any(|known| encoding.eq_ignore_ascii_case(known))
    });
    let is_text = core::str::from_utf8(body).is_ok();
    match body {
        [0x1f, 0x8b, ..] => Some("it begins as gzip does".into()),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some("it begins as zstd does".into()),
        _ if packed::inflated(body).is_some() => Some("it is compressed".into()),
        _ => says.map(|says| {
            let state = if is_text { "it isn't compressed any more" } else { "it isn't text" };
            format!("Content-Encoding is {says}, and {state}")
        }),
    }
}

/// Whether an end is missing: of a text, because random bytes have none.
fn truncated(given: &Given<'_>, declared: Option<usize>) -> Option<Found> {
    let body = given.body();
    let text = match core::str::from_utf8(body) {
        Ok(text) => text,
        // Cut within a character.
        Err(error) if error.error_len().is_none() => core::str::from_utf8(body.get(..error.valid_up_to())?).ok()?,
        Err(_) => return None,
    };
    let is_shorter = declared.is_some_and(|declared| declared > body.len());
    let is_whole = declared == Some(body.len());
    let is_open = !is_whole && text.trim_ascii_start().starts_with(['{', '[']) && is_cut(text, is_shorter);
    let declared = declared.filter(|_| is_shorter);
    let is_much = declared.is_some_and(|declared| declared > body.len() + MOST_WHITESPACE);
    let is_json = Tree::read(text).is_some();
    match declared {
        _ if is_open => Some(Found::likely(
            FindingCode::BodyTruncated,
            match declared {
                Some(declared) => differs(body.len(), Some(declared)),
                None => "its JSON has no end".into(),
            },
        )),
        Some(declared) if is_much && !is_json && !packed::is_form(body) => {
            Some(Found::likely(FindingCode::BodyTruncated, differs(body.len(), Some(declared))))
        }
        _ => None,
    }
}

/// What logs write behind what they cut.
const CUT: [&str; 4] = ["[truncated]", "(truncated)", "<truncated>", "[cut]"];

/// Whether a text is the beginning of JSON: its brackets, or a string, are open at its end.
fn is_cut(text: &str, is_shorter: bool) -> bool {
    let end = text.trim_ascii_end();
    let text = CUT.iter().find_map(|mark| end.strip_suffix(mark)).unwrap_or(end);
    let (mut open, mut is_in_string, mut bytes) = (0_usize, false, text.bytes());
    while let Some(byte) = bytes.next() {
        match (byte, is_in_string) {
            (b'\\', true) => drop(bytes.next()),
            (b'"', _) => is_in_string = !is_in_string,
            (b'{' | b'[', false) => open += 1,
            (b'}' | b']', false) => open = open.saturating_sub(1),
            _ => {}
        }
    }
    let ends_as_json = !is_shorter && text.ends_with(['}', ']']);
    (open > 0 || is_in_string) && !ends_as_json
}

fn is_base64_of_text(body: &[u8]) -> bool {
    packed::from_base64(body.trim_ascii()).is_some_and(|decoded| core::str::from_utf8(&decoded).is_ok())
}

/// Whether the platform documents the fields of such a body in another order than that of the alphabet.
fn has_other_order(given: &Given<'_>, tree: &Tree<'_>) -> bool {
    let Node::Object(fields) = &tree.root else { return false };
    let samples = given.provider.events.iter().filter_map(|event| event.sample.as_deref());
    samples.filter_map(Tree::read).any(|sample| {
        let Node::Object(known) = &sample.root else { return false };
        !sample.is_sorted()
            && known.len() > 2
            && fields.iter().all(|(name, _)| known.iter().any(|(known, _)| known.raw == name.raw))
    })
}
