//! The core's errors, as cases of the interface's variants.

use crate::interface::wit::{ConfigError, Refusal, VerificationError};

pub(crate) fn verification(error: &hookseal::VerificationError) -> VerificationError {
    let refusal = Refusal { status: error.status(), message: error.to_string() };
    let case = match error.code() {
        // <verification-errors>
        "missing_signature" => VerificationError::MissingSignature,
        "ambiguous_signature" => VerificationError::AmbiguousSignature,
        "malformed_signature" => VerificationError::MalformedSignature,
        "signature_mismatch" => VerificationError::SignatureMismatch,
        "missing_timestamp" => VerificationError::MissingTimestamp,
        "malformed_timestamp" => VerificationError::MalformedTimestamp,
        "timestamp_too_old" => VerificationError::TimestampTooOld,
        "timestamp_too_new" => VerificationError::TimestampTooNew,
        "unexpected_node" => VerificationError::UnexpectedNode,
        "challenge_refused" => VerificationError::ChallengeRefused,
        "body_too_large" => VerificationError::BodyTooLarge,
        "body_not_raw" => VerificationError::BodyNotRaw,
        "headers_not_given" => VerificationError::HeadersNotGiven,
        "out_of_memory" => VerificationError::OutOfMemory,
        "invalid_json" => VerificationError::InvalidJson,
        "invalid_payload" => VerificationError::InvalidPayload,
        "unknown_key" => VerificationError::UnknownKey,
        "claim_mismatch" => VerificationError::ClaimMismatch,
        "invalid_option" => VerificationError::InvalidOption,
        // </verification-errors>
        // There are no others: `cargo xtask test` sees to it. One would be a refusal.
        _ => VerificationError::SignatureMismatch,
    };
    case(refusal)
}

pub(crate) fn config(error: &hookseal::ConfigError) -> ConfigError {
    let case = match error.code() {
        // <config-errors>
        "unknown_provider" => ConfigError::UnknownProvider,
        "invalid_secret" => ConfigError::InvalidSecret,
        "invalid_key" => ConfigError::InvalidKey,
        "invalid_option" => ConfigError::InvalidOption,
        // </config-errors>
        // There are no others.
        _ => ConfigError::InvalidOption,
    };
    case(error.to_string())
}
