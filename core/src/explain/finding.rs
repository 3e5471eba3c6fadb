//! What can be found, and a finding.

use alloc::string::String;

use crate::names::names;

names! {
    /// The codes of an explanation's findings.
    pub(crate) enum FindingCode {
        /// JSON was serialized again: spacing, the order of fields, escapes, numbers.
        BodyReserialized = "body_reserialized",
        /// One final newline was lost or added.
        BodyNewline = "body_newline",
        /// Line ends were changed.
        BodyLineEndings = "body_line_endings",
        /// A byte order mark was lost or added.
        BodyBom = "body_bom",
        /// The body is still base64, or was decoded and shouldn't be.
        BodyBase64 = "body_base64",
        /// The body is a form, a field of one, or a form that was serialized again.
        BodyFormEncoded = "body_form_encoded",
        /// The body is a JSON string that holds the JSON, or was taken out of one.
        BodyDoubleEncoded = "body_double_encoded",
        /// The body was decoded by another charset.
        BodyCharset = "body_charset",
        /// The body's Unicode was normalized.
        BodyNormalized = "body_normalized",
        /// The body is compressed, or was inflated.
        BodyCompressed = "body_compressed",
        /// A part of the body is missing.
        BodyTruncated = "body_truncated",
        /// The body is empty.
        BodyEmpty = "body_empty",
        /// White space around the body was lost or added.
        BodyWhitespace = "body_whitespace",
        /// An object was passed, or what a program shows of one.
        BodyParsed = "body_parsed",
        /// The secret has white space that isn't its own.
        SecretWhitespace = "secret_whitespace",
        /// The secret is in quotation marks.
        SecretQuoted = "secret_quoted",
        /// The secret has escapes that weren't resolved.
        SecretEscaped = "secret_escaped",
        /// The secret has a character that nobody sees.
        SecretInvisible = "secret_invisible",
        /// The secret has something before it.
        SecretPrefixKept = "secret_prefix_kept",
        /// The secret lacks its prefix.
        SecretPrefixCut = "secret_prefix_cut",
        /// The secret was decoded, and its text is the key.
        SecretDecoded = "secret_decoded",
        /// The secret wasn't decoded, and its text stands for the key.
        SecretNotDecoded = "secret_not_decoded",
        /// The secret is a placeholder or an example.
        SecretPlaceholder = "secret_placeholder",
        /// It is no webhook secret, but another kind of key.
        SecretOfOtherKind = "secret_of_other_kind",
        /// Several secrets are in one text.
        SecretJoined = "secret_joined",
        /// There is no secret.
        SecretMissing = "secret_missing",
        /// The signature is in another encoding.
        SignatureEncoding = "signature_encoding",
        /// The signature lacks its prefix, or has another.
        SignaturePrefix = "signature_prefix",
        /// The signature is in quotation marks.
        SignatureQuoted = "signature_quoted",
        /// The signature was cut.
        SignatureTruncated = "signature_truncated",
        /// The signature is made by another algorithm.
        SignatureAlgorithm = "signature_algorithm",
        /// Something else is signed: with or without a time or id, or with another separator.
        SignatureContent = "signature_content",
        /// What was passed isn't headers.
        HeadersNotGiven = "headers_not_given",
        /// A header isn't there.
        HeaderMissing = "header_missing",
        /// A header is there under another name.
        HeaderRenamed = "header_renamed",
        /// A header is there more than once.
        HeaderRepeated = "header_repeated",
        /// It is a delivery of another platform.
        OtherProvider = "other_provider",
        /// The time is in another unit.
        TimestampUnit = "timestamp_unit",
        /// The time was changed, or rewritten.
        TimestampChanged = "timestamp_changed",
        /// The receiver's clock is wrong.
        ClockSkew = "clock_skew",
        /// The delivery comes long after it was signed.
        LateDelivery = "late_delivery",
        /// The URL isn't the one that was signed.
        UrlDiffers = "url_differs",
        /// The method isn't the one that was signed.
        MethodDiffers = "method_differs",
        /// It is a challenge, and no delivery.
        Handshake = "handshake",
        /// The key file's line ends are gone, or escaped.
        KeyEscaped = "key_escaped",
        /// A part of the key file is missing.
        KeyDamaged = "key_damaged",
        /// It is a key of another kind.
        KeyKind = "key_kind",
        /// The signature isn't as long as the key.
        KeySize = "key_size",
        /// Nothing else fits: another secret, or a forgery.
        NotSignedWithThisSecret = "not_signed_with_this_secret",
    }
}

/// What is probably wrong with a delivery.
///
/// ```
/// use hookseal::{Delivery, Options, Timestamp, Webhook};
///
/// let webhook = Webhook::new("github", "It's a Secret to Everybody\n", Options::default())?;
/// let headers = [("X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")];
/// let explanation = webhook.explain(&Delivery::new("Hello, World!", headers, Timestamp::from_unix_seconds(0)));
/// assert_eq!((explanation.findings[0].code, explanation.findings[0].certain), ("secret_whitespace", false));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The stable code, the same in every language.
    pub code: &'static str,
    /// Whether it was proven: without it, the signature is right under the receiver's own secret.
    pub certain: bool,
    /// What was found, for people.
    pub message: String,
    /// How to mend it: a sentence, or a line of code.
    pub fix: String,
}

/// A finding before it is put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) code: FindingCode,
    pub(super) certain: bool,
    /// What was seen, for the message; may be nothing.
    pub(super) seen: String,
}

impl Found {
    /// One that is likely.
    pub(super) fn likely(code: FindingCode, seen: impl Into<String>) -> Self {
        Self { code, certain: false, seen: seen.into() }
    }
}
