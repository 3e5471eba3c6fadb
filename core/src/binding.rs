//! What only bindings call: another language's face of this crate. It is outside
//! the promises of semantic versioning; docs/bindings.md says how it is used.

use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::delivery::Delivery;
use crate::error::{ConfigError, VerificationError, VerificationErrorKind};
use crate::event::Event;
use crate::event::source::Source;
use crate::headers::Headers;
use crate::idempotency;
use crate::names::Named;
use crate::place::Place;
use crate::proof::Proof;
use crate::provider::Provider;
use crate::rare_records;
use crate::sample::Sample;
use crate::scheme::key_files;
use crate::secret::IntoSecrets;
use crate::sign::Signing;
use crate::timestamp::{EventTimeFormat, Timestamp, Tolerance};
use crate::unread_events::UnreadEvents;
use crate::verified::{Verified, idempotency_key};
use crate::warning::{Warning, WarningCode};
use crate::webhook::{Options, Webhook};

pub use crate::event::data_path::{DataPath, DataStep};
pub use crate::event::trust::Trust;
#[cfg(feature = "explain")]
pub use crate::explain::{Language, Normalization, Surroundings, explain_refusal_of, explain_with};
pub use crate::headers::cgi_spellings;
pub use crate::host::HostResults;
pub use crate::idempotency::Keyed;
pub use crate::incoming::{Finished, HashedDelivery, Incoming};
pub use crate::rarely::WHOLE;
pub use crate::sample::Content;
pub use crate::scheme::asymmetric_key::AsymmetricKey;
pub use crate::scheme::key_reader::{KeyReader, KeyText, NamedKey};

/// An option that has a value of the wrong type, in a language where that can happen.
pub fn invalid_option(option: &str, expected: &str, found: &str) -> ConfigError {
    ConfigError::invalid_option(option, expected, found)
}

/// An id that no provider has, in a binding that finds providers itself: `ids` are those that it has, one a line;
/// `none` is said if there are none.
pub fn unknown_provider(id: &str, ids: &str, none: &str) -> ConfigError {
    ConfigError::unknown_provider(id, ids, none)
}

/// A secret that isn't text or bytes.
pub fn secret_of_wrong_type(index: usize, found: &str) -> ConfigError {
    ConfigError::secret_of_wrong_type(index, found)
}

/// A secret that isn't Unicode text, in a language whose strings can hold such.
pub fn secret_not_unicode(index: usize) -> ConfigError {
    ConfigError::secret_not_unicode(index)
}

/// Why a delivery was refused, taken out of its error.
pub fn into_kind(error: VerificationError) -> VerificationErrorKind {
    error.into_kind()
}

/// Whether a record has what few have, and a build without the feature `whole` doesn't take it.
pub fn is_rare(provider: &Provider) -> bool {
    rare_records::is_rare(provider)
}

/// Whether a record can't be taken because it has what few records have, and this build was made without the feature
/// `whole`. The error's text names that.
pub fn needs_whole(error: &ConfigError) -> bool {
    error.is_of_whole()
}

/// A warning that was written down; `None` if there is no such code.
pub fn warning(code: &str, path: String, message: String) -> Option<Warning> {
    WarningCode::from_name(code).map(|code| Warning::new(code, path, message))
}

/// A time that was written as RFC 3339.
pub fn timestamp(text: &str) -> Option<Timestamp> {
    Timestamp::parse_event_time(text, EventTimeFormat::Rfc3339)
}

/// What an event's `proof` can be.
pub fn proofs() -> &'static [&'static str] {
    Proof::NAMES
}

/// Reads the keys of a file, for a binding that gives them to its host as well.
///
/// # Errors
/// `invalid_key`
pub fn read_keys(text: &KeyText<'_>) -> Result<Vec<NamedKey>, ConfigError> {
    key_files::read_all(text)
}

/// The largest body, from a number as the dynamic languages have it. A limit that
/// this machine can't address becomes the largest that it can.
///
/// # Errors
/// `invalid_option` for a number that isn't whole, is negative, or is 2^53 or more
pub fn body_limit(bytes: f64) -> Result<usize, ConfigError> {
    #[expect(clippy::as_conversions, reason = "saturates, and the way back tells whether it was exact")]
    let whole = bytes as u64;
    #[expect(clippy::as_conversions, reason = "compared with what was given")]
    if whole as f64 != bytes || whole > LARGEST_LIMIT {
        let expected = "a whole number of bytes from 0 to 9007199254740991, or false for no limit";
        return Err(ConfigError::invalid_option("the body limit", expected, "another number"));
    }
    Ok(usize::try_from(whole).unwrap_or(usize::MAX))
}

/// Above it, JavaScript's numbers leave some out.
const LARGEST_LIMIT: u64 = (1 << 53) - 1;

/// The tolerance of so many seconds, as the dynamic languages have them: infinity is no limit.
///
/// # Errors
/// `invalid_option` for a negative number or NaN
pub fn tolerance(seconds: f64) -> Result<Tolerance, ConfigError> {
    if seconds == f64::INFINITY {
        return Ok(Tolerance::Unlimited);
    }
    if seconds.is_nan() || seconds < 0.0 {
        let expected = "seconds, 0 or more, or false for no limit";
        let found = if seconds.is_nan() { "what isn't a number" } else { "a negative number" };
        return Err(ConfigError::invalid_option("tolerance", expected, found));
    }
    #[expect(clippy::as_conversions, reason = "saturates")]
    Ok(Tolerance::Millis((seconds * 1000.0) as u64))
}

impl Headers<'_> {
    /// With so many headers more, which a binding has left out because no verdict needs them.
    #[must_use]
    pub fn with_omitted(self, omitted: usize) -> Self {
        let mut headers = self;
        headers.omitted = omitted;
        headers
    }
}

/// Keys that a host computes with.
impl Webhook {
    /// As [`with_provider`](Self::with_provider), with key files read by `reader`: for a
    /// module that has no code for them.
    ///
    /// # Errors
    /// Those of `with_provider`, and of `reader`
    pub fn with_key_reader<'s>(
        provider: Provider,
        secrets: impl IntoSecrets<'s>,
        options: Options,
        reader: &KeyReader<'_>,
    ) -> Result<Self, ConfigError> {
        Self::prepared(provider, secrets, options, reader)
    }
}

/// Events that are read late.
impl Webhook {
    /// With the event types of its record, which was read without them: an object with the record's `events` and
    /// `$defs`, as JSON that is known to be right. Each is read when the first event of its type comes.
    #[must_use]
    pub fn with_unread_events(self, json: String) -> Self {
        Self { unread_events: Some(UnreadEvents::new(json)), ..self }
    }
}

#[cfg(feature = "explain")]
impl crate::Explanation {
    /// As JSON, with the names that it has in JavaScript.
    pub fn to_json(&self) -> String {
        let text = crate::json::text;
        let list = |items: Vec<String>| alloc::format!("[{}]", items.join(","));
        let finding = |one: &crate::Finding| {
            let (code, message, fix) = (text(one.code), text(&one.message), text(&one.fix));
            alloc::format!(r#"{{"code":{code},"certain":{},"message":{message},"fix":{fix}}}"#, one.certain)
        };
        let step = |one: &crate::Step| {
            let (name, expected, found) = (text(one.name), text(&one.expected), text(&one.found));
            let passed = one.passed.map_or("null", |passed| if passed { "true" } else { "false" });
            alloc::format!(r#"{{"name":{name},"expected":{expected},"found":{found},"passed":{passed}}}"#)
        };
        let findings = list(self.findings.iter().map(finding).collect());
        let steps = list(self.steps.iter().map(step).collect());
        alloc::format!(r#"{{"verdict":{},"findings":{findings},"steps":{steps}}}"#, text(self.verdict))
    }
}

/// Explanations, in the reader's language.
#[cfg(feature = "explain")]
impl Webhook {
    /// As [`explain`](Self::explain), for another language.
    pub fn explain_in(&self, delivery: &Delivery<'_>, surroundings: &Surroundings<'_>) -> crate::Explanation {
        self.explained(delivery, surroundings)
    }

    /// The explanation of a delivery that the binding has refused: what was passed isn't a body, or headers.
    pub fn explain_refusal(&self, refused: &VerificationError, language: Language) -> crate::Explanation {
        self.explained_refusal(refused, language)
    }
}

/// What is to be passed, and what is refused before the core sees it.
impl Webhook {
    /// The headers that a verdict needs, as the record spells them: in this case they are found
    /// soonest. A binding that passes these alone, and those of their [`cgi_spellings`], misses nothing.
    /// `*` is all of them.
    pub fn header_names(&self) -> Vec<String> {
        if self.reads_any_header() {
            return alloc::vec!["*".into()];
        }
        let mut names = Vec::new();
        for (scheme, rules) in self.every_scheme() {
            names.append(&mut rules.header_names(scheme));
        }
        names.extend(self.provider.delivery_id.clone());
        names.extend(self.places.type_header.as_ref().map(|header| header.name.clone()));
        if let Some(anywhere) = self.anywhere.as_deref() {
            names.append(&mut anywhere.header_names());
        }
        names
    }

    /// Whether a delivery itself says which of its headers count.
    fn reads_any_header(&self) -> bool {
        self.every_scheme().any(|(scheme, rules)| rules.reads_any_header(scheme))
    }

    /// Whether a body of that many bytes is read: the first check of every
    /// verification. A binding asks before it copies a byte.
    ///
    /// # Errors
    /// `body_too_large`
    pub fn check_body_size(&self, length: usize) -> Result<(), VerificationError> {
        self.check_size(length).map_err(|kind| self.error(kind))
    }

    /// An error with this provider's status for it: for what only a binding can see,
    /// such as a body that is a parsed object.
    pub fn rejection(&self, kind: VerificationErrorKind) -> VerificationError {
        self.error(kind)
    }

    /// An error about a delivery, with hints from all its headers and the first bytes
    /// of its body. A binding that passes only the headers of
    /// [`header_names`](Self::header_names) calls it again with all of them.
    pub fn refusal(
        &self,
        kind: VerificationErrorKind,
        delivery: &Delivery<'_>,
        body_length: usize,
    ) -> VerificationError {
        self.refused(kind, delivery, body_length)
    }

    /// As [`refusal`](Self::refusal), for a binding whose core has no built-in providers: it brings
    /// the headers of their signatures, an id and a header a line.
    pub fn refusal_knowing(
        &self,
        kind: VerificationErrorKind,
        delivery: &Delivery<'_>,
        body_length: usize,
        known_headers: &str,
    ) -> VerificationError {
        self.refused_knowing(kind, delivery, body_length, known_headers)
    }
}

/// What a host's own crypto computes in the core's stead.
impl Webhook {
    /// As [`verify_signature`](Self::verify_signature), with what the host has computed.
    ///
    /// # Errors
    /// Those of `verify_signature`
    pub fn verify_with_host<'d>(
        &'d self,
        delivery: &Delivery<'d>,
        host: &HostResults<'_>,
    ) -> Result<Verified<'d>, VerificationError> {
        self.authenticate(delivery, Some(host)).map_err(|kind| self.refused(kind, delivery, host.body_length))
    }

    /// The hash, as hosts call it, of a [`hash_prefix`](Self::hash_prefix) and the body.
    /// `None` if it is of no use: the template doesn't end with the body, or something is
    /// read of what the body holds.
    pub fn host_hash(&self) -> Option<&'static str> {
        let hash = self.rules.keys.get(0)?.host_hash()?;
        let is_one = self.own_scheme().is_some() && self.rules.can_be_hashed_elsewhere(&self.provider.scheme);
        // What a challenge's answer tells is no delivery: for that, the body is looked at.
        (is_one && !self.provider.tells_digests()).then_some(hash.name)
    }

    /// How many digests a host computes: one for each secret, or one for all keys that hash nothing of their own.
    pub fn digest_count(&self) -> usize {
        let has_own =
            self.rules.keys.iter().any(|key| key.prepared.host_hash().is_some_and(|hash| !hash.prefix.is_empty()));
        if has_own { self.rules.keys.len() } else { 1 }
    }

    /// Whether that prefix is the same for every delivery: the body alone is signed.
    pub fn has_fixed_hash_prefix(&self) -> bool {
        self.rules.template.is_body_alone()
    }

    /// Writes what is hashed before the body to the end of `into`, and returns its
    /// length: the inner key block of the secret for HMAC, and what the template
    /// has before the body. `None` if it doesn't fit, or the headers lack a part of it.
    pub fn hash_prefix<'d>(&'d self, delivery: &Delivery<'d>, secret: usize, into: &mut [u8]) -> Option<usize> {
        self.with_hashed_before_body(delivery, secret, &mut |pieces| {
            let length = pieces.iter().map(|piece| piece.len()).sum();
            let mut rest = into.get_mut(into.len().checked_sub(length)?..)?;
            for piece in pieces {
                let (to, after) = rest.split_at_mut_checked(piece.len())?;
                to.copy_from_slice(piece);
                rest = after;
            }
            Some(length)
        })
    }

    /// Calls it with what is hashed before the body, in pieces. `None` if nobody can hash in the core's stead, or the
    /// headers lack a part of it.
    pub(crate) fn with_hashed_before_body<'d, T>(
        &'d self,
        delivery: &Delivery<'d>,
        secret: usize,
        call: &mut dyn FnMut(&[&[u8]]) -> Option<T>,
    ) -> Option<T> {
        self.host_hash()?;
        let block = self.rules.keys.get(secret)?.host_hash()?.prefix;
        if self.has_fixed_hash_prefix() {
            return call(&[block]);
        }
        let delivery = Delivery { body: &[], ..delivery.clone() };
        let applied = self.own_scheme()?;
        let request = applied.request(&delivery, None);
        let texts = applied.signature_texts(&request).ok()?;
        let [text] = texts.as_slice() else { return None };
        let claimed = applied.claim(&request, text).ok()?;
        applied.content(&request, &claimed, None).ok()?.with(|template| {
            let pieces: SmallVec<[&[u8]; 8]> = core::iter::once(block).chain(template.iter().copied()).collect();
            call(&pieces)
        })
    }
}

/// What a binding makes an event of.
impl Webhook {
    /// The way to an event's data in its payload. Empty: it is the payload.
    pub fn data_path(&self) -> DataPath {
        self.provider.envelope.data.as_deref().map(|data| Source::parse(data).data_path()).unwrap_or_default()
    }

    /// Whether a verdict or an event needs more than the body and a few headers.
    pub fn is_verified_in_full(&self) -> bool {
        let has_one_trust = self.alternatives.iter().all(|rules| rules.trust == self.rules.trust);
        let is_plain = self.anywhere.is_none() && self.provider.event_key.is_none();
        !is_plain || !has_one_trust || self.is_judged_in_full()
    }

    /// Whether what [`verify_signature`](Self::verify_signature) returns needs more than the body and a few headers.
    pub fn is_signature_verified_in_full(&self) -> bool {
        match &self.anywhere {
            Some(anywhere) => !anywhere.is_keyed_by_body || self.is_judged_in_full(),
            None => self.is_verified_in_full(),
        }
    }

    /// Whether a signature's idempotency key is made of its signed id alone, if it has one.
    pub fn is_signature_keyed_by_id(&self) -> bool {
        self.anywhere.is_none() && self.provider.envelope.id.is_none()
    }

    /// Whether a verdict needs more than that, whatever becomes of the event.
    fn is_judged_in_full(&self) -> bool {
        let is_in_header = |place: &Place| matches!(place, Place::Header(_) | Place::Signature(_));
        let has_id_elsewhere = WHOLE && self.every_scheme().any(|(scheme, _)| !scheme.id.iter().all(is_in_header));
        self.signs_request() || self.reads_any_header() || has_id_elsewhere
    }

    /// Whether a verdict may depend on the time. If not, nobody need ask a clock.
    pub fn needs_clock(&self) -> bool {
        let scheme = &self.provider.scheme;
        let has_own_times = matches!(scheme.algorithm.name(), "jwt" | "jws" | "http-message-signature");
        scheme.timestamp.is_some() || scheme.details.is_some() || has_own_times
    }

    /// What is said of every event, where it is the same for all that [`is_verified_in_full`](Self::is_verified_in_full)
    /// leaves out.
    pub fn trust(&self) -> Trust {
        self.rules.trust
    }
}

impl Event<'_> {
    /// The payload as JSON, if it isn't the body.
    pub fn made_payload(&self) -> Option<&str> {
        self.body.as_ref().map(|_| self.payload())
    }

    /// What is said of the events of its scheme.
    pub fn trust(&self) -> Trust {
        self.trust
    }

    /// What its idempotency key is made of.
    pub fn keyed(&self) -> &Keyed {
        &self.keyed
    }
}

impl Verified<'_> {
    /// What its idempotency key is made of.
    pub fn key_source(&self) -> Keyed {
        self.keyed()
    }
}

/// What a binding computes when it is first asked for.
impl Webhook {
    /// The key of an event of that id (the payload's or the signed one), or of the
    /// body's hash if it has no id. For bindings that compute it when it is
    /// first asked for: hashing the body costs as much as verifying it.
    pub fn idempotency_key(&self, id: Option<&str>, body: &[u8]) -> String {
        idempotency::of_event(&self.provider.id, id, body)
    }

    /// The key of what [`verify_signature`](Self::verify_signature) accepted: the
    /// one that [`verify`](Self::verify) gives for the same delivery.
    pub fn signature_key(&self, signed_id: Option<&str>, body: &[u8]) -> String {
        idempotency_key::key_of_signature(self, signed_id, body)
    }

    /// A sample of that content, whose id and time are those of `payload`, with headers signed by `signing`.
    ///
    /// # Errors
    /// Those of [`sample_with`](Self::sample_with); `invalid_option` for a payload that is no JSON object
    pub fn sample_of(
        &self,
        content: &Content<'_>,
        payload: &Signing<'_>,
        signing: &Signing<'_>,
    ) -> Result<Sample, ConfigError> {
        self.sample_in_parts(content, payload, signing)
    }
}
