//! Why a delivery is refused.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::error::codes::{Status, VerificationErrorCode};
use crate::error::hint::Hint;
use crate::error::quoted::Quoted;
use crate::warning::Warning;

/// Why a delivery was not accepted.
///
/// ```
/// use hookseal::{Delivery, Options, Timestamp, VerificationErrorKind, Webhook};
///
/// let webhook = Webhook::new("tusky", "a secret", Options::default())?;
/// let delivery = Delivery::new("{}", [("Content-Type", "application/json")], Timestamp::from_unix_seconds(0));
/// let error = webhook.verify(&delivery).unwrap_err();
/// assert_eq!((error.code(), error.status()), ("missing_signature", 401));
/// assert!(matches!(error.kind(), VerificationErrorKind::MissingSignature { given: 1, .. }));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct VerificationError {
    kind: VerificationErrorKind,
    status: u16,
    provider: String,
    hints: Box<[Hint]>,
}

/// The condition behind a [`VerificationError`], with its evidence.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VerificationErrorKind {
    /// `missing_signature`: a header that the verdict depends on isn't there.
    MissingSignature {
        /// The header's name, or another place as a record names it.
        header: String,
        /// How many headers were given.
        given: usize,
    },
    /// `ambiguous_signature`: it is there more than once, with different values.
    AmbiguousSignature {
        /// The header's name.
        header: String,
    },
    /// `malformed_signature`: it doesn't parse by the scheme's grammar.
    MalformedSignature {
        /// The header's name.
        header: String,
        /// The grammar.
        expected: String,
        /// What was there, described and never repeated.
        found: String,
    },
    /// `signature_mismatch`: no candidate matches under any secret.
    SignatureMismatch {
        /// The header's name.
        header: String,
        /// How many secrets were tried.
        secrets: usize,
        /// Whether they are public keys.
        are_public: bool,
        /// How long the body is, in bytes.
        body_length: usize,
    },
    /// `missing_timestamp`: the scheme signs a timestamp and it is absent.
    MissingTimestamp {
        /// Where it should have been.
        place: String,
    },
    /// `malformed_timestamp`: it doesn't parse.
    MalformedTimestamp {
        /// Where it was.
        place: String,
        /// How it is written.
        expected: String,
        /// How many characters were there.
        length: usize,
    },
    /// `timestamp_too_old`: signed longer ago than the tolerance.
    TimestampTooOld {
        /// Milliseconds since it was signed.
        age: i64,
        /// The tolerance in milliseconds.
        tolerance: i64,
    },
    /// `timestamp_too_new`: signed further ahead than the tolerance.
    TimestampTooNew {
        /// Milliseconds until it will have been signed.
        ahead: i64,
        /// The tolerance in milliseconds.
        tolerance: i64,
    },
    /// `unexpected_node`: the event comes from none of the expected nodes.
    UnexpectedNode {
        /// The field that says so.
        field: String,
        /// The node that it names, if it names one.
        found: Option<String>,
    },
    /// `body_too_large`: over the limit.
    BodyTooLarge {
        /// The body's bytes.
        length: usize,
        /// The limit.
        limit: usize,
    },
    /// `body_too_large`: what a compressed body holds is over the limit.
    InflatedTooLarge {
        /// The limit.
        limit: usize,
    },
    /// `body_not_raw`: the caller passed something that isn't bytes or text.
    BodyNotRaw {
        /// What was passed.
        found: String,
    },
    /// `headers_not_given`: the caller passed something that isn't headers.
    HeadersNotGiven {
        /// What was passed.
        found: String,
    },
    /// `out_of_memory`: memory or stack ran out during this one call.
    OutOfMemory {
        /// What ran out.
        found: String,
    },
    /// `invalid_json`: signed, and not JSON.
    InvalidJson {
        /// What is wrong, and where.
        found: String,
    },
    /// `invalid_json`, `invalid_payload`: the scheme reads the body, which can't be read.
    UnreadableBody {
        /// Whether it isn't JSON, or else isn't what is signed.
        is_json: bool,
        /// What is wrong, and where.
        found: String,
    },
    /// `unknown_key`: the delivery names a key that isn't among those given.
    UnknownKey,
    /// `claim_mismatch`: a value isn't what the record demands beside the signature.
    ClaimMismatch {
        /// Where the value stands.
        place: String,
        /// What the record demands.
        expected: String,
    },
    /// `invalid_payload`: signed JSON without a usable envelope.
    InvalidPayload {
        /// What is wrong, with the JSON path.
        found: String,
    },
    /// `invalid_payload`: a warning that `strict` turned into an error.
    Drift {
        /// All that differs from the documentation.
        warnings: Vec<Warning>,
    },
    /// `challenge_refused`: what looks like a challenge isn't answered.
    ChallengeRefused {
        /// Why it isn't.
        why: String,
    },
    /// `invalid_option`: a challenge's answer needs something that the receiver didn't say.
    ChallengeNeeds {
        /// What it needs.
        what: String,
    },
    /// `invalid_option`: the scheme signs something that the caller didn't pass.
    SignedPartAbsent {
        /// `url`, `method`.
        part: String,
    },
}

impl VerificationErrorKind {
    #[cold]
    #[inline(never)]
    pub(crate) fn missing_signature(header: &str, given: usize) -> Self {
        Self::MissingSignature { header: header.into(), given }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn malformed_signature(header: &str, expected: &str, found: &str) -> Self {
        Self::MalformedSignature { header: header.into(), expected: expected.into(), found: found.into() }
    }

    /// The stable code.
    pub const fn code(&self) -> &'static str {
        self.error_code().name()
    }

    const fn error_code(&self) -> VerificationErrorCode {
        match self {
            Self::MissingSignature { .. } => VerificationErrorCode::MissingSignature,
            Self::AmbiguousSignature { .. } => VerificationErrorCode::AmbiguousSignature,
            Self::MalformedSignature { .. } => VerificationErrorCode::MalformedSignature,
            Self::SignatureMismatch { .. } => VerificationErrorCode::SignatureMismatch,
            Self::MissingTimestamp { .. } => VerificationErrorCode::MissingTimestamp,
            Self::MalformedTimestamp { .. } => VerificationErrorCode::MalformedTimestamp,
            Self::TimestampTooOld { .. } => VerificationErrorCode::TimestampTooOld,
            Self::TimestampTooNew { .. } => VerificationErrorCode::TimestampTooNew,
            Self::UnexpectedNode { .. } => VerificationErrorCode::UnexpectedNode,
            Self::BodyTooLarge { .. } | Self::InflatedTooLarge { .. } => VerificationErrorCode::BodyTooLarge,
            Self::BodyNotRaw { .. } => VerificationErrorCode::BodyNotRaw,
            Self::HeadersNotGiven { .. } => VerificationErrorCode::HeadersNotGiven,
            Self::OutOfMemory { .. } => VerificationErrorCode::OutOfMemory,
            Self::InvalidJson { .. } | Self::UnreadableBody { is_json: true, .. } => VerificationErrorCode::InvalidJson,
            Self::UnreadableBody { .. } => VerificationErrorCode::InvalidPayload,
            Self::UnknownKey => VerificationErrorCode::UnknownKey,
            Self::ClaimMismatch { .. } => VerificationErrorCode::ClaimMismatch,
            Self::InvalidPayload { .. } | Self::Drift { .. } => VerificationErrorCode::InvalidPayload,
            Self::ChallengeRefused { .. } => VerificationErrorCode::ChallengeRefused,
            Self::SignedPartAbsent { .. } | Self::ChallengeNeeds { .. } => VerificationErrorCode::InvalidOption,
        }
    }
}

impl VerificationError {
    pub(crate) fn new(kind: VerificationErrorKind, provider: &str, rejection: u16) -> Self {
        let status = match kind.error_code().status() {
            Status::Rejected => rejection,
            Status::Fixed(status) => status,
        };
        Self { status, kind, provider: provider.into(), hints: Box::default() }
    }

    pub(crate) fn with_hints(self, hints: Vec<Hint>) -> Self {
        Self { hints: hints.into(), ..self }
    }

    /// The condition, with its evidence.
    pub const fn kind(&self) -> &VerificationErrorKind {
        &self.kind
    }

    /// What is wrong, without what is said of it.
    #[cfg(feature = "binding")]
    pub(crate) fn into_kind(self) -> VerificationErrorKind {
        self.kind
    }

    /// The stable code, the same in every language.
    pub const fn code(&self) -> &'static str {
        self.kind.code()
    }

    /// The HTTP status to respond with.
    pub const fn status(&self) -> u16 {
        self.status
    }
}

impl fmt::Display for VerificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)?;
        self.hints.iter().enumerate().try_for_each(|(index, hint)| {
            f.write_str(if index == 0 { ". Seen here: " } else { "; " })?;
            hint.fmt(f)
        })
    }
}

impl VerificationError {
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let provider = &self.provider;
        match &self.kind {
            VerificationErrorKind::MissingSignature { header, .. } if is_place(header) => {
                write!(f, "there is nothing at `{header}`, which {provider} signs every delivery with")
            }
            VerificationErrorKind::MissingSignature { header, given } => write!(
                f,
                "the header `{header}` is not among the {given} given; {provider} signs every delivery with it. \
                 Pass all the request's headers, and see that no proxy takes it away"
            ),
            VerificationErrorKind::AmbiguousSignature { header } if is_place(header) => {
                write!(f, "`{header}` is there more than once; one was expected, because nobody can tell which counts")
            }
            VerificationErrorKind::AmbiguousSignature { header } => write!(
                f,
                "the header `{header}` has several values that differ, or several joined into one; one was expected. \
                 See which proxy or sender adds the second"
            ),
            VerificationErrorKind::MalformedSignature { header, expected, found } if is_place(header) => {
                write!(f, "what stands at `{header}` isn't as {provider} writes it: expected {expected}, found {found}")
            }
            VerificationErrorKind::MalformedSignature { header, expected, found } => {
                write!(f, "the header `{header}` isn't as {provider} writes it: expected {expected}, found {found}")
            }
            VerificationErrorKind::SignatureMismatch { header, secrets, are_public, body_length } => {
                let secret = if *are_public { "key" } else { "secret" };
                let (which, plural) = match secrets {
                    1 => ("the".into(), ""),
                    _ => (format!("any of the {secrets}"), "s"),
                };
                write!(
                    f,
                    "no signature in `{header}` matches the body of {body_length} bytes under {which} {secret}{plural}. \
                     Pass the body's raw bytes, not JSON parsed and written again; \
                     and compare the {secret} with the one {provider} shows for this endpoint, to the letter"
                )
            }
            VerificationErrorKind::MissingTimestamp { place } => {
                write!(f, "{place} is missing; {provider} signs a timestamp with every delivery")
            }
            VerificationErrorKind::MalformedTimestamp { place, expected, length } => {
                write!(
                    f,
                    "{place} doesn't hold a time: expected {expected}, found another text, of {length} characters"
                )
            }
            VerificationErrorKind::TimestampTooOld { age, tolerance } => write!(
                f,
                "signed {} s ago, which is over the tolerance of {} s: a replay, a late retry, or a clock that is fast here. \
                 Compare the clock; `tolerance` sets how late a delivery may come",
                seconds(*age),
                seconds(*tolerance)
            ),
            VerificationErrorKind::TimestampTooNew { ahead, tolerance } => write!(
                f,
                "signed {} s in the future, which is over the tolerance of {} s: a clock that is slow here, or a wrong one there",
                seconds(*ahead),
                seconds(*tolerance)
            ),
            VerificationErrorKind::UnexpectedNode { field, found } => match found {
                Some(found) => write!(f, "`{field}` is {}, which is none of the expected nodes", Quoted(found)),
                None => write!(f, "`{field}` is not there, and one of the expected nodes had to be"),
            },
            VerificationErrorKind::BodyTooLarge { length, limit } => {
                write!(
                    f,
                    "the body has {length} bytes, over the limit of {limit}, which the option `maxBodyBytes` or `max_body_bytes` sets"
                )
            }
            VerificationErrorKind::InflatedTooLarge { limit } => {
                write!(
                    f,
                    "the body is compressed and holds more than the limit of {limit} bytes, which the option `maxBodyBytes` or `max_body_bytes` sets"
                )
            }
            VerificationErrorKind::BodyNotRaw { found } => write!(
                f,
                "the body is {found}; expected its raw bytes or text, as received, because parsing loses what was signed. \
                 Python: `request.get_data()` in Flask, `request.body` in Django, `await request.body()` in FastAPI. \
                 JavaScript: in Express `express.raw({{ type: () => true }})` on this route, before any `express.json()`, and `req.body`. \
                 Fastify: `addContentTypeParser(\"application/json\", {{ parseAs: \"buffer\" }}, (req, body, done) => done(null, body))`. \
                 Next.js: `await request.text()` in a route handler, or `bodyParser: false` in an API route. \
                 Hono: `await c.req.text()`. Koa: `ctx.request.rawBody`, with koa-bodyparser. \
                 NestJS, on Fastify too: `rawBody: true`, and `request.rawBody`. \
                 Lambda: `event.body`, from base64 where `event.isBase64Encoded`"
            ),
            VerificationErrorKind::HeadersNotGiven { found } => write!(
                f,
                "the headers are {found}; expected all the request's headers, as the framework has them. \
                 Flask, Django, FastAPI: `request.headers`. \
                 Node, Express, Fastify: `req.headers`. Next.js, Hono, Workers: `request.headers` (Hono: `c.req.raw.headers`). \
                 Lambda: `event.headers`"
            ),
            VerificationErrorKind::OutOfMemory { found } => write!(
                f,
                "{found} ran out while this delivery was looked at. The sender may try again; the next delivery isn't affected. \
                 A lower limit for bodies keeps such a delivery out"
            ),
            VerificationErrorKind::InvalidJson { found } => {
                write!(
                    f,
                    "the signature is right, and the body isn't JSON: {found}. Where bodies aren't JSON, verify the signature alone"
                )
            }
            VerificationErrorKind::UnreadableBody { is_json, found } => {
                let expected = if *is_json { "JSON" } else { "as it should be" };
                write!(f, "{provider} signs what stands in the body, and the body isn't {expected}: {found}")
            }
            VerificationErrorKind::UnknownKey => {
                write!(
                    f,
                    "the delivery names a key that isn't among those given: is it of {provider}, and are the keys the newest?"
                )
            }
            VerificationErrorKind::ClaimMismatch { place, expected } => {
                write!(
                    f,
                    "the signature is right, and `{place}` isn't what it must be: expected {expected}, found another value"
                )
            }
            VerificationErrorKind::InvalidPayload { found } => {
                write!(f, "the signature is right, and the payload isn't an event of {provider}: {found}")
            }
            VerificationErrorKind::Drift { warnings } => {
                f.write_str("the signature is right, and the payload differs from the documentation (strict)")?;
                warnings.iter().try_for_each(|warning| write!(f, "; {warning}"))
            }
            VerificationErrorKind::ChallengeRefused { why } => {
                write!(f, "the challenge of {provider} isn't answered: {why}")
            }
            VerificationErrorKind::ChallengeNeeds { what } => {
                write!(f, "{provider} sends challenges, whose answer needs {what}, which isn't there")
            }
            VerificationErrorKind::SignedPartAbsent { part } => {
                let whole = if part == "url" { ", from `https://` on" } else { "" };
                write!(
                    f,
                    "{provider} signs the {part} of the request: pass it to `verify` and `sign` as `{part}`{whole}"
                )
            }
        }
    }
}

impl core::error::Error for VerificationError {}

/// Whether it isn't a header's name, but a place as a record names it.
fn is_place(header: &str) -> bool {
    header.contains([':', '{']) || header == "body"
}

/// Milliseconds as seconds, for people.
fn seconds(millis: i64) -> String {
    if millis % 1000 == 0 { format!("{}", millis / 1000) } else { format!("{}.{:03}", millis / 1000, millis % 1000) }
}
