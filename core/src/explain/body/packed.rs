//! Bodies within something else: base64, a form, a JSON string, gzip.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::tree::{Node, Tree};
use super::visit::{Reach, Visit, with_newlines};
use crate::explain::finding::FindingCode;
use crate::explain::given::{Given, LONG};
use crate::inflate;
use crate::json;

/// Padded or not, and whatever its last bits are.
const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const DECODER: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const ENCODER: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, GeneralPurposeConfig::new().with_encode_padding(true));
const URL_ENCODER: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, GeneralPurposeConfig::new().with_encode_padding(true));

/// What a text in base64 stands for, whichever alphabet and padding it has, and with line ends in it.
pub(in crate::explain) fn from_base64(text: &[u8]) -> Option<Vec<u8>> {
    let standard = |byte: u8| match byte {
        b'-' => b'+',
        b'_' => b'/',
        byte => byte,
    };
    let digits: Vec<u8> = text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).map(standard).collect();
    let has_others = digits.iter().any(|byte| !byte.is_ascii_alphanumeric() && !b"+/=".contains(byte));
    if has_others || digits.len() < 4 {
        return None;
    }
    DECODER.decode(&digits).ok().filter(|bytes| !bytes.is_empty())
}

/// Bytes in base64, in the usual way.
pub(in crate::explain) fn to_base64(bytes: &[u8]) -> String {
    ENCODER.encode(bytes)
}

/// So long are the lines of MIME's base64.
const LINE: usize = 76;

pub(super) fn base64(body: &[u8], reach: Reach, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyBase64;
    let mut text = body.trim_ascii();
    let quoted = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\""));
    text = quoted.unwrap_or(text);
    if text.starts_with(b"data:")
        && let Some(at) = text.iter().position(|byte| *byte == b',')
    {
        text = text.get(at + 1..).unwrap_or_default();
    }
    if let Some(decoded) = from_base64(text) {
        with_newlines(code, "it is still base64", &decoded, visit)?;
        if let Some(inflated) = inflated(&decoded) {
            visit(code, "it is still base64, of gzip", &inflated)?;
        }
        if let Some(twice) = from_base64(&decoded) {
            visit(code, "it is base64 of base64", &twice)?;
        }
    }
    let seen = "what was signed is its base64";
    let encoded = ENCODER.encode(body);
    visit(code, seen, encoded.as_bytes())?;
    if reach == Reach::All && body.len() < LONG {
        visit(code, seen, format!("{encoded}\n").as_bytes())?;
        visit(code, seen, encoded.trim_end_matches('=').as_bytes())?;
        let url = URL_ENCODER.encode(body);
        if url != encoded {
            visit(code, seen, url.as_bytes())?;
            visit(code, seen, url.trim_end_matches('=').as_bytes())?;
        }
        if encoded.len() > LINE {
            let lines: Vec<&[u8]> = encoded.as_bytes().chunks(LINE).collect();
            visit(code, seen, &lines.join(&b"\r\n"[..]))?;
            visit(code, seen, &[&lines.join(&b"\n"[..]), &b"\n"[..]].concat())?;
        }
    }
    ControlFlow::Continue(())
}

/// The fields in which gateways and queues pass a body on.
const WRAPPED: [&str; 11] =
    ["body", "Body", "rawBody", "raw_body", "payload", "Message", "message", "data", "content", "value", "text"];

pub(super) fn double_encoded(body: &[u8], reach: Reach, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyDoubleEncoded;
    let Ok(text) = core::str::from_utf8(body) else { return ControlFlow::Continue(()) };
    let trimmed = text.trim_ascii();
    if trimmed.starts_with('"')
        && let Some(tree) = Tree::read(trimmed)
        && let Node::Text(inner) = &tree.root
        && let Some(inner) = inner.text()
    {
        with_newlines(code, "it is a JSON string that holds the JSON", inner.as_bytes(), visit)?;
        if let Some(Tree { root: Node::Text(second) }) = Tree::read(&inner)
            && let Some(second) = second.text()
        {
            visit(code, "it is a JSON string within a JSON string", second.as_bytes())?;
        }
    }
    // Its quotation marks escaped, and none around it.
    if trimmed.starts_with("{\\\"")
        && let Some(tree) = Tree::read(&format!("\"{trimmed}\""))
        && let Node::Text(inner) = &tree.root
        && let Some(inner) = inner.text()
    {
        visit(code, "its quotation marks are escaped", inner.as_bytes())?;
    }
    if trimmed.starts_with(['{', '['])
        && let Some(tree) = Tree::read(trimmed)
    {
        let mut found = Vec::new();
        wrapped(&tree.root, 0, &mut found);
        for (name, text) in found {
            let seen = format!("it is an object whose `{name}` holds what was signed");
            visit(code, &seen, text.as_bytes())?;
            if let Some(decoded) = from_base64(text.as_bytes()) {
                visit(FindingCode::BodyBase64, &seen, &decoded)?;
            }
        }
    }
    if reach == Reach::All {
        let seen = "what was signed is a JSON string that holds it";
        let quoted = json::text(text);
        visit(code, seen, quoted.as_bytes())?;
        let ascii = ascii(&quoted);
        if ascii != quoted {
            visit(code, seen, ascii.as_bytes())?;
        }
        if quoted.contains('/') {
            visit(code, seen, ascii.replace('/', "\\/").as_bytes())?;
        }
        let html = quoted.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
        if html != quoted {
            visit(code, seen, html.as_bytes())?;
        }
    }
    ControlFlow::Continue(())
}

/// So deep in a queue's record a body is at most, and so many texts may be one.
const DEEPEST: usize = 3;
const MOST_WRAPPED: usize = 4;

/// The texts that may be a body, of `{"Records":[{"body":"…"}]}` too, with the names of their fields.
fn wrapped<'n>(node: &'n Node<'_>, depth: usize, found: &mut Vec<(&'n str, Cow<'n, str>)>) {
    match node {
        Node::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Node::Text(text) if WRAPPED.contains(&name.raw) && found.len() < MOST_WRAPPED => {
                        found.extend(text.text().filter(|text| text.len() > 1).map(|text| (name.raw, text)));
                    }
                    other if depth < DEEPEST => wrapped(other, depth + 1, found),
                    _ => {}
                }
            }
        }
        Node::List(items) if depth < DEEPEST => {
            items.iter().take(MOST_WRAPPED).for_each(|item| wrapped(item, depth + 1, found));
        }
        _ => {}
    }
}

/// JSON with all but ASCII escaped.
fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for piece in json.split_inclusive(|character: char| !character.is_ascii()) {
        let plain = piece.trim_end_matches(|character: char| !character.is_ascii());
        out.push_str(plain);
        for unit in piece.get(plain.len()..).unwrap_or_default().encode_utf16() {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out
}

/// How programs write a form: what they leave as it is, how they write a space, and the case of their digits.
#[derive(Clone, Copy)]
struct Escaping {
    kept: &'static [u8],
    space: &'static str,
    is_upper: bool,
}

const ESCAPINGS: [Escaping; 7] = [
    // WHATWG's, Ruby's and Java's
    Escaping { kept: b"*-._", space: "+", is_upper: true },
    // Python's urlencode, Go's
    Escaping { kept: b"_.-~", space: "+", is_upper: true },
    // JavaScript's encodeURIComponent
    Escaping { kept: b"-_.!~*'()", space: "%20", is_upper: true },
    // RFC 3986's, PHP's rawurlencode
    Escaping { kept: b"-_.~", space: "%20", is_upper: true },
    // PHP's urlencode
    Escaping { kept: b"-_.", space: "+", is_upper: true },
    // .NET's HttpUtility
    Escaping { kept: b"-_.!*()", space: "+", is_upper: false },
    Escaping { kept: b"-_.~", space: "%20", is_upper: false },
];

impl Escaping {
    fn write(self, text: &[u8], out: &mut String) {
        let is_kept = |byte: &u8| byte.is_ascii_alphanumeric() || self.kept.contains(byte);
        for piece in text.chunk_by(|one, other| is_kept(one) && is_kept(other)) {
            let [byte] = piece else {
                out.push_str(str::from_utf8(piece).unwrap_or_default());
                continue;
            };
            match byte {
                b' ' => out.push_str(self.space),
                byte if is_kept(byte) => out.push(char::from(*byte)),
                byte => {
                    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
                    let digits = [digit(byte >> 4), digit(byte & 15)];
                    out.push('%');
                    out.extend(digits.map(|digit| if self.is_upper { digit.to_ascii_uppercase() } else { digit }));
                }
            }
        }
    }

    fn pairs(self, pairs: &[(Cow<'_, str>, Cow<'_, str>)]) -> String {
        let mut out = String::new();
        for (index, (name, value)) in pairs.iter().enumerate() {
            out.push_str(if index > 0 { "&" } else { "" });
            self.write(name.as_bytes(), &mut out);
            out.push('=');
            self.write(value.as_bytes(), &mut out);
        }
        out
    }
}

/// The fields that platforms put JSON into.
const FIELDS: [&str; 4] = ["payload", "data", "body", "json"];
/// More fields than a form of a platform's has.
const MOST_FIELDS: usize = 2000;

pub(super) fn is_form(body: &[u8]) -> bool {
    let is_of_form = |byte: &u8| byte.is_ascii_graphic() && !b"{}\"<>\\^`|".contains(byte);
    let name = body.iter().position(|byte| *byte == b'=');
    name.is_some_and(|at| at > 0 && at < 100) && body.iter().all(is_of_form)
}

pub(super) fn form(given: &Given<'_>, reach: Reach, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyFormEncoded;
    let body = given.body();
    let is_said = is_form_type(given);
    if is_form(body) || body.contains(&b'%') {
        let pairs: Vec<_> = form_urlencoded::parse(body).take(MOST_FIELDS).collect();
        if let [(name, value), ..] = pairs.as_slice() {
            let seen = format!("it is a form, whose field `{}` holds what was signed", shown(name));
            visit(code, &seen, value.as_bytes())?;
        }
        // A body that was taken for a form has one name, and no value.
        let whole = percent_decoded(body, true);
        visit(code, "it is what was signed, escaped as in a form", &whole)?;
        if let Some(whole) = whole.strip_suffix(b"=") {
            visit(code, "it was taken for a form, and written as one", whole)?;
        }
        if body.contains(&b'+') {
            visit(code, "it is what was signed, escaped as in a URL", &percent_decoded(body, false))?;
        }
        if is_form(body) {
            forms(code, "the form was serialized again", pairs, visit)?;
        }
    }
    for part in parts(body) {
        visit(code, "it is a form of several parts, one of which was signed", part)?;
    }
    if let Some(pairs) = given.text().filter(|_| is_said || body.contains(&b'&')).and_then(plain_pairs) {
        forms(code, "it is the form's text, unescaped", pairs, visit)?;
    }
    let trimmed = body.trim_ascii_start();
    if trimmed.starts_with(b"{") || trimmed.starts_with(b"[") {
        if let Some(without) = body.strip_suffix(b"=") {
            visit(code, "it was taken for a form, and written as one", without)?;
        }
        let fields = if is_said { FIELDS.as_slice() } else { FIELDS.get(..1).unwrap_or_default() };
        let is_short = body.len() < LONG && reach == Reach::All;
        let escapings = if is_short { ESCAPINGS.as_slice() } else { ESCAPINGS.get(..2).unwrap_or_default() };
        if reach == Reach::All || is_said {
            for field in fields {
                for escaping in escapings {
                    let mut out = format!("{field}=");
                    escaping.write(body, &mut out);
                    let seen = format!("what was signed is a form with this in its field `{field}`");
                    visit(code, &seen, out.as_bytes())?;
                }
            }
        }
        if is_said && reach == Reach::All {
            of_object(given, visit)?;
        }
    }
    ControlFlow::Continue(())
}

/// More parts than a form of a platform's has.
const MOST_PARTS: usize = 8;

pub(super) fn is_multipart(body: &[u8]) -> bool {
    let start = body.get(..body.len().min(512)).unwrap_or_default().to_ascii_lowercase();
    start.starts_with(b"--") && start.windows(20).any(|window| window == b"content-disposition:")
}

fn place_of(wanted: &[u8], body: &[u8]) -> Option<usize> {
    body.windows(wanted.len()).position(|window| window == wanted)
}

/// What stands in the parts of a form.
fn parts(body: &[u8]) -> Vec<&[u8]> {
    let boundary = body.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
    let mut found = Vec::new();
    if !is_multipart(body) {
        return found;
    }
    let mut rest = body;
    while let Some(at) = place_of(boundary, rest).filter(|_| found.len() < MOST_PARTS) {
        let (part, behind) = (rest.get(..at).unwrap_or_default(), rest.get(at + boundary.len()..).unwrap_or_default());
        if let Some(head) = place_of(b"\r\n\r\n", part) {
            let value = part.get(head + 4..).unwrap_or_default();
            found.push(value.strip_suffix(b"\r\n").unwrap_or(value));
        }
        rest = behind;
    }
    found
}

/// The fields of a form that was unescaped as a whole.
fn plain_pairs(text: &str) -> Option<Vec<(Cow<'_, str>, Cow<'_, str>)>> {
    let is_escaped = is_form(text.as_bytes()) && text.contains(['%', '+']);
    if is_escaped || text.starts_with(['{', '[', '<', '"']) {
        return None;
    }
    let pair = |pair: &'_ str| pair.split_once('=').map(|(name, value)| (String::from(name), String::from(value)));
    // JSON may have `&` and `=` of its own.
    let is_json = text.split_once('=').is_some_and(|(_, value)| value.starts_with('{'));
    let most = if is_json { 1 } else { MOST_FIELDS };
    let pairs: Option<Vec<_>> = text.splitn(most, '&').map(pair).collect();
    Some(pairs?.into_iter().map(|(name, value)| (Cow::Owned(name), Cow::Owned(value))).collect())
}

pub(super) fn is_form_type(given: &Given<'_>) -> bool {
    given.header("Content-Type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

/// A form that was parsed, and written as JSON.
fn of_object(given: &Given<'_>, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let Some(text) = given.text() else { return ControlFlow::Continue(()) };
    let Some(Tree { root: Node::Object(fields) }) = Tree::read(text) else { return ControlFlow::Continue(()) };
    let mut pairs = Vec::new();
    for (name, value) in &fields {
        // parse_qs makes a list of each value.
        let values = match value {
            Node::List(items) => items.as_slice(),
            one => core::slice::from_ref(one),
        };
        for value in values {
            if let (Some(name), Node::Text(value)) = (name.text(), value)
                && let Some(value) = value.text()
            {
                pairs.push((name, value));
            }
        }
    }
    forms(FindingCode::BodyFormEncoded, "the form was parsed, and written as JSON", pairs, visit)
}

/// A form as programs write it.
fn forms(
    code: FindingCode,
    seen: &str,
    mut pairs: Vec<(Cow<'_, str>, Cow<'_, str>)>,
    visit: &mut Visit<'_>,
) -> ControlFlow<()> {
    for escaping in ESCAPINGS {
        visit(code, seen, escaping.pairs(&pairs).as_bytes())?;
    }
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    for escaping in ESCAPINGS.into_iter().take(3) {
        visit(code, seen, escaping.pairs(&pairs).as_bytes())?;
    }
    ControlFlow::Continue(())
}

/// A field's name, unless it is something else.
fn shown(name: &str) -> &str {
    let is_name = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    if is_name { name } else { "…" }
}

pub(in crate::explain) fn percent_decoded(text: &[u8], plus_is_space: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        rest = after;
        out.push(match (first, after) {
            (b'%', [high, low, behind @ ..]) if digit(high).is_some() && digit(low).is_some() => {
                rest = behind;
                digit(high).unwrap_or_default() * 16 + digit(low).unwrap_or_default()
            }
            (b'+', _) if plus_is_space => b' ',
            (byte, _) => *byte,
        });
    }
    out
}

/// An inflated body may be so many times as long, which JSON hardly ever is.
const MOST_TIMES: usize = 60;
const MOST_BYTES: usize = 32 << 20;

pub(super) fn compressed(given: &Given<'_>, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let Some(inflated) = inflated(given.body()) else { return ControlFlow::Continue(()) };
    let code = FindingCode::BodyCompressed;
    with_newlines(code, "it is compressed, and what it inflates to was signed", &inflated, visit)
}

/// What gzip, zlib or deflate stands for.
pub(super) fn inflated(body: &[u8]) -> Option<Vec<u8>> {
    let most = body.len().saturating_mul(MOST_TIMES).min(MOST_BYTES);
    let of_deflate = |deflated: &[u8]| miniz_oxide::inflate::decompress_to_vec_with_limit(deflated, most).ok();
    match body {
        _ if inflate::is_compressed(body) => inflate::inflated(body, most).ok(),
        [first, second, ..] if first & 15 == 8 && (u32::from(*first) * 256 + u32::from(*second)) % 31 == 0 => {
            miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(body, most).ok()
        }
        // Text is hardly ever deflate.
        _ if core::str::from_utf8(body).is_err() => of_deflate(body).filter(|bytes| bytes.len() > 1),
        _ => None,
    }
}
