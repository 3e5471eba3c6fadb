//! What happens to signatures on their way, and what a record says wrongly of them, undone.

use alloc::string::String;
use alloc::vec::Vec;

use super::body::percent_decoded;
use super::finding::FindingCode;
use super::given::{Given, Undone};
use super::prover::Prover;
use crate::scheme::SignatureForm;
pub(super) use content::contents;
pub(super) use looks::{looks, looks_plain};
use spelled::spellings;
pub(super) use truncated::truncated;
use written::{Written, with_value, written};

mod algorithm;
mod content;
mod looks;
mod prefix;
mod spelled;
mod truncated;
mod written;

pub(super) fn undone(prover: &Prover<'_>) -> Vec<Undone> {
    let given = &prover.given;
    let Some(written) = written(given) else { return Vec::new() };
    let mut found = Vec::new();
    quoted(given, &written, &mut found);
    prefix::undone(given, &written, &mut found);
    if written.value.contains('%')
        && let Ok(decoded) = String::from_utf8(percent_decoded(written.value.as_bytes(), false))
    {
        let headers = with_value(given, &written, &decoded);
        found.push(Undone::headers(FindingCode::SignatureEncoding, "it is escaped as in a URL", headers));
    }
    for spelled in spellings(&written) {
        algorithm::undone(prover, &written, &spelled, &mut found);
    }
    let number_form = given.provider.scheme.algorithm.number_length().is_some();
    if number_form {
        let mut record = prover.record.clone();
        let options = record.scheme.signature.options_mut();
        options.form = if options.form == Some(SignatureForm::Raw) { None } else { Some(SignatureForm::Raw) };
        let seen = "its two numbers are written in another form than the record says";
        found.push(Undone::provider(FindingCode::SignatureEncoding, seen, record));
    }
    found
}

fn quoted(given: &Given<'_>, written: &Written, found: &mut Vec<Undone>) {
    let code = FindingCode::SignatureQuoted;
    let is_mark = |character: char| "\"'`[]<>(){}“”‘’;,".contains(character) || character.is_whitespace();
    let mut add = |value: &str| {
        if value != written.value && !value.is_empty() {
            found.push(Undone::headers(code, "there are marks around it", with_value(given, written, value)));
        }
    };
    let value = written.value.replace("\\\"", "\"");
    let value = value.strip_prefix("b'").unwrap_or(&value);
    add(value.trim_matches(is_mark));
    add(&written.with(written.part().trim_matches(is_mark)));
    let without: String = written.value.chars().filter(|character| !"\"'`".contains(*character)).collect();
    add(&without);
    // A folded header, or one that was copied with its line ends.
    let unfolded: String = written.value.chars().filter(|character| !character.is_whitespace()).collect();
    add(&unfolded);
}
