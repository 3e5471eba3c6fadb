//! The codes of errors, which are the same in every language, and their HTTP statuses.

use crate::names::names;

names! {
    /// The codes of a `WebhookVerificationError`.
    pub(crate) enum VerificationErrorCode: Status {
        /// The signature header, or another header that is signed, isn't there.
        MissingSignature = "missing_signature" => Status::Rejected,
        /// The signature header is there more than once, with different values.
        AmbiguousSignature = "ambiguous_signature" => Status::Rejected,
        /// The signature header doesn't parse by the scheme's grammar.
        MalformedSignature = "malformed_signature" => Status::Rejected,
        /// No signature matches under any secret.
        SignatureMismatch = "signature_mismatch" => Status::Rejected,
        /// The scheme signs a timestamp, and it isn't there.
        MissingTimestamp = "missing_timestamp" => Status::Rejected,
        /// The signed timestamp doesn't parse.
        MalformedTimestamp = "malformed_timestamp" => Status::Rejected,
        /// Signed longer ago than the tolerance, or than a receiver's store remembers.
        TimestampTooOld = "timestamp_too_old" => Status::Rejected,
        /// Signed further in the future than the tolerance.
        TimestampTooNew = "timestamp_too_new" => Status::Rejected,
        /// The event comes from none of the expected nodes (ThunderStack).
        UnexpectedNode = "unexpected_node" => Status::Fixed(403),
        /// A request that looks like a challenge isn't answered: its token, its verify token, or what it asks for.
        ChallengeRefused = "challenge_refused" => Status::Fixed(403),
        /// The body is larger than the limit.
        BodyTooLarge = "body_too_large" => Status::Fixed(413),
        /// A parsed body was passed in place of the raw one.
        BodyNotRaw = "body_not_raw" => Status::Fixed(500),
        /// Something else than headers was passed: nothing, a promise, a whole request.
        HeadersNotGiven = "headers_not_given" => Status::Fixed(500),
        /// Memory or stack ran out during this call.
        OutOfMemory = "out_of_memory" => Status::Fixed(503),
        /// The signature is right, and the body isn't JSON.
        InvalidJson = "invalid_json" => Status::Fixed(400),
        /// The signature is right, and the payload has no usable envelope, or (strict) differs from the documentation.
        InvalidPayload = "invalid_payload" => Status::Fixed(400),
        /// The delivery names a key that isn't among those given.
        UnknownKey = "unknown_key" => Status::Rejected,
        /// A claim, a header or a digest of the body isn't what the record demands beside the signature.
        ClaimMismatch = "claim_mismatch" => Status::Rejected,
        /// The scheme signs the `url` or the `method`, and it wasn't passed.
        InvalidOption = "invalid_option" => Status::Fixed(500),
    }
}

impl VerificationErrorCode {
    pub(crate) const fn status(self) -> Status {
        *self.row()
    }
}

/// The HTTP status to respond with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// The provider's own for a delivery that can't be authenticated; most have 401.
    Rejected,
    /// The same for every provider.
    Fixed(u16),
}

names! {
    /// The codes of a `WebhookConfigError`.
    pub(crate) enum ConfigErrorCode {
        /// No provider with that id is built in.
        UnknownProvider = "unknown_provider",
        /// A secret can't be one: it is empty, a placeholder, or damaged.
        InvalidSecret = "invalid_secret",
        /// A key can't be read, or can't do what was asked of it.
        InvalidKey = "invalid_key",
        /// An option, a record or an argument has a value that can't be taken.
        InvalidOption = "invalid_option",
    }
}
