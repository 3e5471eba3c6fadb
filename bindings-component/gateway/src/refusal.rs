//! What every case of a refusal has.

use crate::interface::webhooks::{Refusal, VerificationError};

pub(crate) fn of(error: VerificationError) -> Refusal {
    match error {
        // <verification-errors>
        VerificationError::MissingSignature(refusal)
        | VerificationError::AmbiguousSignature(refusal)
        | VerificationError::MalformedSignature(refusal)
        | VerificationError::SignatureMismatch(refusal)
        | VerificationError::MissingTimestamp(refusal)
        | VerificationError::MalformedTimestamp(refusal)
        | VerificationError::TimestampTooOld(refusal)
        | VerificationError::TimestampTooNew(refusal)
        | VerificationError::UnexpectedNode(refusal)
        | VerificationError::ChallengeRefused(refusal)
        | VerificationError::BodyTooLarge(refusal)
        | VerificationError::BodyNotRaw(refusal)
        | VerificationError::HeadersNotGiven(refusal)
        | VerificationError::OutOfMemory(refusal)
        | VerificationError::InvalidJson(refusal)
        | VerificationError::InvalidPayload(refusal)
        | VerificationError::UnknownKey(refusal)
        | VerificationError::ClaimMismatch(refusal)
        | VerificationError::InvalidOption(refusal) => refusal,
        // </verification-errors>
    }
}
