//! What an explanation needs that a binding may have in place of the core.

use alloc::string::String;

use crate::known_headers;
use crate::provider::Provider;

/// The language whose code a fix may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Rust.
    Rust,
    /// JavaScript and TypeScript.
    JavaScript,
    /// Python.
    Python,
}

/// How Unicode is normalized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Normalization {
    /// Composed.
    Nfc,
    /// Decomposed.
    Nfd,
    /// Composed, by compatibility.
    Nfkc,
    /// Decomposed, by compatibility.
    Nfkd,
}

/// What a binding brings that the core may not have.
pub struct Surroundings<'s> {
    /// The reader's language.
    pub language: Language,
    /// The signature headers of the built-in providers: an id and a header a line.
    pub known_headers: &'s str,
    /// The built-in provider of that id.
    pub find: &'s dyn Fn(&str) -> Option<Provider>,
    /// Normalizes Unicode; `None` where it can't.
    pub normalize: &'s dyn Fn(Normalization, &str) -> Option<String>,
}

impl Surroundings<'_> {
    /// What the core itself has.
    pub fn own(language: Language) -> Self {
        Self { language, known_headers: known_headers::BUILT_IN, find: &find, normalize: &normalize }
    }
}

#[cfg(feature = "providers")]
fn find(id: &str) -> Option<Provider> {
    Provider::find(id).ok()
}

#[cfg(not(feature = "providers"))]
fn find(_: &str) -> Option<Provider> {
    None
}

#[cfg(feature = "normalization")]
fn normalize(form: Normalization, text: &str) -> Option<String> {
    use unicode_normalization::UnicodeNormalization as _;
    Some(match form {
        Normalization::Nfc => text.nfc().collect(),
        Normalization::Nfd => text.nfd().collect(),
        Normalization::Nfkc => text.nfkc().collect(),
        Normalization::Nfkd => text.nfkd().collect(),
    })
}

#[cfg(not(feature = "normalization"))]
fn normalize(_: Normalization, _: &str) -> Option<String> {
    None
}
