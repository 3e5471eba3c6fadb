//! The grammars that few signatures are written in.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::claim::{Claim, Refusal, Signature, malformed};
use super::entry_form::EntryForm;
use super::{base64_json, list};
use crate::rarely::WHOLE;
use crate::scheme::SignatureGrammar;

pub(super) fn parse<'h>(
    grammar: &SignatureGrammar,
    value: &'h str,
    timestamp_key: Option<&str>,
    signature: Signature,
) -> Result<Claim<'h>, Refusal> {
    match grammar {
        SignatureGrammar::List { separator } if WHOLE => list::parse(value, *separator, signature),
        SignatureGrammar::Base64Json { signature_key } if WHOLE => base64_json::parse(value, signature_key, signature),
        grammar => match form(grammar) {
            Some(form) => form.parse(value, timestamp_key, signature),
            None => Err(malformed(String::new())),
        },
    }
}

pub(super) fn entry<'h>(
    grammar: &SignatureGrammar,
    value: &'h str,
    name: &str,
) -> Result<Option<Cow<'h, str>>, Refusal> {
    match grammar {
        SignatureGrammar::Base64Json { .. } if WHOLE => base64_json::entry(value, name),
        grammar => match form(grammar) {
            Some(form) => form.entry(value, name).map(|entry| entry.map(Cow::Borrowed)),
            None => Ok(None),
        },
    }
}

pub(super) fn write(grammar: &SignatureGrammar, signature: String, entries: &[(&str, &str)]) -> String {
    match grammar {
        SignatureGrammar::Base64Json { signature_key } if WHOLE => {
            base64_json::write(signature_key, &signature, entries)
        }
        grammar => match form(grammar) {
            Some(form) => form.write(&signature, entries),
            None => signature,
        },
    }
}

/// Whether the forms of entries are such as can be read.
pub(super) fn is_sound(grammar: &SignatureGrammar) -> bool {
    form(grammar).is_none_or(EntryForm::is_sound)
}

/// The names of the entries that the grammar itself has, but for the signature's.
pub(super) fn names(grammar: &SignatureGrammar) -> Vec<String> {
    form(grammar).map(EntryForm::names).unwrap_or_default()
}

/// The grammar in words, for an error; `signature` is what a signature is.
pub(super) fn expectation(grammar: &SignatureGrammar, signature: String) -> String {
    match grammar {
        SignatureGrammar::List { separator } if WHOLE => {
            format!("entries separated by `{separator}`, each {signature}")
        }
        SignatureGrammar::Pattern { entry, .. } if WHOLE => {
            format!("entries like `{entry}`, the signature {signature}")
        }
        SignatureGrammar::Base64Json { signature_key } if WHOLE => {
            format!("a JSON object in padded base64, its field `{signature_key}` {signature}")
        }
        _ => signature,
    }
}

fn form(grammar: &SignatureGrammar) -> Option<EntryForm<'_>> {
    match grammar {
        SignatureGrammar::Pattern { entry, separator, first } if WHOLE => {
            Some(EntryForm { entry, separator: *separator, first: first.as_deref() })
        }
        _ => None,
    }
}
