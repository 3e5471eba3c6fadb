//! What happens to bodies, undone: each attempt is a body that may have been signed.

use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::finding::FindingCode;
use super::given::Given;
use crate::scheme::hash::Hash;
pub(super) use packed::{from_base64, percent_decoded, to_base64};
pub(super) use visit::{Reach, Visit};

mod charset;
pub(super) mod looks;
mod packed;
mod parsed;
mod rewritten;
mod style;
mod tree;
mod visit;

/// Undoes one mistake after the other.
pub(super) fn each(given: &Given<'_>, reach: Reach, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let body = given.body();
    newline(body, visit)?;
    line_endings(body, visit)?;
    trimmed(body, visit)?;
    bom(body, visit)?;
    packed::base64(body, reach, visit)?;
    packed::double_encoded(body, reach, visit)?;
    packed::compressed(given, visit)?;
    charset::each(given, reach, visit)?;
    rewritten::each(given, body, FindingCode::BodyReserialized, reach, visit)?;
    packed::form(given, reach, visit)?;
    if reach == Reach::All {
        whitespace(given, visit)?;
        parsed::each(given, visit)?;
    }
    ControlFlow::Continue(())
}

/// Exactly one newline behind it.
fn newline(body: &[u8], visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyNewline;
    for end in [&b"\r\n"[..], b"\n"] {
        if let Some(without) = body.strip_suffix(end) {
            visit(code, "it ends with a newline that wasn't signed", without)?;
        }
    }
    for end in [&b"\n"[..], b"\r\n"] {
        visit(code, "what was signed ends with a newline", &[body, end].concat())?;
    }
    ControlFlow::Continue(())
}

fn line_endings(body: &[u8], visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyLineEndings;
    if body.contains(&b'\r') {
        let unix = replaced(body, b"\r\n", b"\n");
        visit(code, "its lines end with CR and LF, what was signed with LF", &unix)?;
        visit(code, "its lines end with CR, what was signed with LF", &replaced(&unix, b"\r", b"\n"))?;
    }
    if body.contains(&b'\n') {
        let unix = replaced(body, b"\r\n", b"\n");
        visit(code, "its lines end with LF, what was signed with CR and LF", &replaced(&unix, b"\n", b"\r\n"))?;
        visit(code, "its lines end with LF, what was signed with CR", &replaced(&unix, b"\n", b"\r"))?;
        if unix.ends_with(b"\n") && unix != body {
            let end = unix.strip_suffix(b"\n").unwrap_or(&unix);
            visit(code, "its lines end with CR and LF, and there is one more", end)?;
        }
    }
    ControlFlow::Continue(())
}

const BOM: &[u8] = b"\xef\xbb\xbf";

fn bom(body: &[u8], visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyBom;
    match body.strip_prefix(BOM) {
        Some(without) => {
            let seen = "it begins with a byte order mark that wasn't signed";
            visit(code, seen, without)?;
            let trimmed = without.trim_ascii_end();
            if trimmed.len() < without.len() {
                visit(code, seen, trimmed)?;
            }
            ControlFlow::Continue(())
        }
        None => {
            // Decoded by Latin-1, it is three characters.
            if let Some(without) = body.strip_prefix("\u{ef}\u{bb}\u{bf}".as_bytes()) {
                visit(code, "it begins with a byte order mark, decoded by another charset", without)?;
            }
            visit(code, "what was signed begins with a byte order mark", &[BOM, body].concat())
        }
    }
}

fn trimmed(body: &[u8], visit: &mut Visit<'_>) -> ControlFlow<()> {
    let inner = body.trim_ascii();
    if inner.len() < body.len() {
        let (code, seen) = (FindingCode::BodyWhitespace, "it has white space around it that wasn't signed");
        visit(code, seen, inner)?;
        visit(code, seen, body.trim_ascii_start())?;
        visit(code, seen, body.trim_ascii_end())?;
        visit(code, seen, &[inner, b"\n"].concat())?;
    }
    ControlFlow::Continue(())
}

/// What may have been around a body.
const BEFORE: [&str; 8] = ["", "\n", "\n\n", "\r\n", "\r\n\r\n", " ", "  ", "\t"];
const BEHIND: [&str; 13] =
    ["", "\n", "\n\n", "\r\n", "\r\n\r\n", " ", "  ", " \n", " \r\n", "\t", "\n\n\n", "\n ", "\t\n"];
/// So many of them are tried where nobody says how long the body was.
const TRIED: usize = 40;
const WHITE_BYTES: usize = 2 << 20;

fn whitespace(given: &Given<'_>, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyWhitespace;
    let body = given.body();
    if body.trim_ascii().len() < body.len() {
        return ControlFlow::Continue(());
    }
    let missing = given.declared_length().and_then(|length| length.checked_sub(body.len())).filter(|count| *count > 0);
    let pairs = BEFORE.iter().flat_map(|before| BEHIND.iter().map(move |behind| (before, behind)));
    let fits = |(before, behind): &(&&str, &&str)| {
        let count = before.len() + behind.len();
        count > 0 && missing.is_none_or(|missing| missing == count)
    };
    let most = if given.declared_length() == Some(body.len()) { 0 } else { given.attempts(WHITE_BYTES, 4, TRIED) };
    for (before, behind) in pairs.filter(fits).take(if missing.is_some() { usize::MAX } else { most }) {
        let whole = [before.as_bytes(), body, behind.as_bytes()].concat();
        visit(code, "what was signed has white space around it", &whole)?;
    }
    ControlFlow::Continue(())
}

/// A body with one text replaced by another wherever it is.
fn replaced(body: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some(first) = rest.first() {
        match rest.strip_prefix(old) {
            Some(after) => {
                out.extend_from_slice(new);
                rest = after;
            }
            None => {
                out.push(*first);
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    out
}

/// Whether a signature is that of a plain hash of the body, which anybody can make.
pub(super) fn is_plain_hash(body: &[u8], signature: &[u8]) -> bool {
    [Hash::Sha1, Hash::Sha256, Hash::Sha384, Hash::Sha512]
        .into_iter()
        .any(|hash| hash.length() == signature.len() && hash.digest(&[body]) == signature)
}
