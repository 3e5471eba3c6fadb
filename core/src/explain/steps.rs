//! The steps of the pipeline, as `verify.rs` numbers them: what each looked for, and what it found.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::given::Given;
use crate::error::{ConfigError, VerificationError, VerificationErrorKind};
use crate::timestamp::Tolerance;
use crate::webhook::Webhook;

/// A step of the pipeline.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// What the step is: `secret`, `signature`, `grammar`, `content`, `comparison`, `age`, `event`, `expectations`.
    pub name: &'static str,
    /// What it looked for.
    pub expected: String,
    /// What it found.
    pub found: String,
    /// Whether it was passed. `None`: it wasn't reached.
    pub passed: Option<bool>,
}

/// The names of the steps; the first is the construction's.
const NAMES: [&str; 8] = ["secret", "signature", "grammar", "content", "comparison", "age", "event", "expectations"];

/// In which step a delivery is refused.
fn place(kind: &VerificationErrorKind) -> usize {
    match kind {
        VerificationErrorKind::BodyTooLarge { .. }
        | VerificationErrorKind::BodyNotRaw { .. }
        | VerificationErrorKind::HeadersNotGiven { .. }
        | VerificationErrorKind::OutOfMemory { .. }
        | VerificationErrorKind::MissingSignature { .. } => 1,
        VerificationErrorKind::AmbiguousSignature { .. } | VerificationErrorKind::MalformedSignature { .. } => 2,
        VerificationErrorKind::MissingTimestamp { .. }
        | VerificationErrorKind::MalformedTimestamp { .. }
        | VerificationErrorKind::UnreadableBody { .. }
        | VerificationErrorKind::SignedPartAbsent { .. } => 3,
        VerificationErrorKind::SignatureMismatch { .. }
        | VerificationErrorKind::UnknownKey
        | VerificationErrorKind::ClaimMismatch { .. } => 4,
        VerificationErrorKind::TimestampTooOld { .. } | VerificationErrorKind::TimestampTooNew { .. } => 5,
        VerificationErrorKind::UnexpectedNode { .. } | VerificationErrorKind::Drift { .. } => 7,
        _ => 6,
    }
}

pub(super) fn of(given: &Given<'_>, webhook: &Webhook, refused: Option<&VerificationError>) -> Vec<Step> {
    let scheme = &given.provider.scheme;
    let at = refused.map_or(usize::MAX, |error| place(error.kind()));
    let age = match webhook.rules.tolerance {
        Tolerance::Millis(millis) => format!("a signed time at most {} s off", millis / 1000),
        Tolerance::Unlimited => "no limit for its age".into(),
    };
    let expected = [
        "secrets or keys of the platform's kind".into(),
        format!("a signature in `{}`", scheme.signature.place_name()),
        format!("{}, made by {}", scheme.signature.spelling().in_words(), scheme.algorithm.name()),
        format!("what is signed: `{}`", scheme.template),
        "a signature that one of the secrets makes".into(),
        age,
        "an event in the body".into(),
        "what the receiver expects of the event".into(),
    ];
    let found = |index: usize| match (index, refused) {
        (_, Some(error)) if index == at => described(error),
        _ if index > at => "not reached".into(),
        (0, _) => format!("{} given", given.secrets.len()),
        (3, _) => format!("a body of {} bytes", given.body().len()),
        _ => String::from("as expected"),
    };
    let names = NAMES.into_iter().zip(expected).enumerate();
    names
        .map(|(index, (name, expected))| {
            let passed = if index > at { None } else { Some(index != at) };
            Step { name, expected, found: found(index), passed }
        })
        .collect()
}

/// An error in words, which never repeat a signature.
fn described(error: &VerificationError) -> String {
    format!("{error}")
}

pub(super) fn of_misuse(refused: &VerificationError) -> Vec<Step> {
    let expected = String::from("the raw body, and all of the request's headers");
    Vec::from([Step { name: "signature", expected, found: described(refused), passed: Some(false) }])
}

pub(super) fn of_config(error: &ConfigError) -> Vec<Step> {
    let expected = String::from("secrets or keys of the platform's kind");
    Vec::from([Step { name: "secret", expected, found: format!("{error}"), passed: Some(false) }])
}
