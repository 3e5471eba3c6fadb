//! Why a delivery doesn't verify: one mistake after the other is undone, and the ordinary core asked again.
//!
//! It decides nothing and reveals nothing: of a secret, a key or a signature no text shows more than eight characters.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use crate::delivery::Delivery;
use crate::error::{ConfigError, VerificationError, VerificationErrorKind};
use crate::proof::Proof;
use crate::provider::Provider;
use crate::scheme::key_files;
use crate::scheme::key_reader::KeyReader;
use crate::secret::{IntoSecrets, SecretInput};
use crate::timestamp::Timestamp;
use crate::webhook::{Options, Webhook};
use body::Reach;
use finding::{FindingCode, Found};
use given::{Given, Undone};
use prover::{Outcome, Prover, judge};

pub use finding::Finding;
pub use steps::Step;
pub use surroundings::{Language, Normalization, Surroundings};

mod body;
pub(crate) mod finding;
mod given;
mod headers;
mod key;
mod other_provider;
mod prover;
mod request;
mod secret;
mod signature;
mod steps;
mod surroundings;
mod time;
mod words;

/// Why a delivery doesn't verify.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// `accepted`, or the code that `verify` gives, or the construction of the `Webhook`.
    pub verdict: &'static str,
    /// What is probably wrong, most likely first. Empty where the signature is right.
    pub findings: Vec<Finding>,
    /// The steps of the pipeline: what each looked for, and what it found.
    pub steps: Vec<Step>,
}

impl Webhook {
    /// Why a delivery doesn't verify. For development: it tries some hundred mistakes, one after the other.
    pub fn explain(&self, delivery: &Delivery<'_>) -> Explanation {
        self.explained(delivery, &Surroundings::own(Language::Rust))
    }

    /// The same, for the reader's language.
    pub(crate) fn explained(&self, delivery: &Delivery<'_>, surroundings: &Surroundings<'_>) -> Explanation {
        let given =
            Given { provider: self.provider(), secrets: &self.secrets, options: &self.options, delivery, surroundings };
        of_delivery(&given, self, refusal(&given, self))
    }

    /// What is to be said of a delivery that the binding refuses before the core sees it.
    pub(crate) fn explained_refusal(&self, refused: &VerificationError, language: Language) -> Explanation {
        of_misuse(&self.provider, refused, language)
    }
}

/// The same, where no webhook can be made.
pub fn explain_refusal_of(provider: &Provider, kind: VerificationErrorKind, language: Language) -> Explanation {
    of_misuse(provider, &VerificationError::new(kind, &provider.id, provider.rejection_status), language)
}

fn of_misuse(provider: &Provider, refused: &VerificationError, language: Language) -> Explanation {
    let surroundings = Surroundings::own(language);
    let delivery = Delivery::new(b"", [], Timestamp::from_unix_seconds(0));
    let options = Options::default();
    let given = Given { provider, secrets: &[], options: &options, delivery: &delivery, surroundings: &surroundings };
    let found = meaning(refused.kind()).into_iter().collect();
    Explanation { verdict: refused.code(), findings: words::put(&given, found), steps: steps::of_misuse(refused) }
}

/// What a binding's refusal means.
fn meaning(kind: &VerificationErrorKind) -> Option<Found> {
    match kind {
        VerificationErrorKind::HeadersNotGiven { found } => {
            Some(Found::likely(FindingCode::HeadersNotGiven, alloc::format!("they are {found}")))
        }
        VerificationErrorKind::BodyNotRaw { found } => {
            Some(Found::likely(FindingCode::BodyParsed, alloc::format!("it is {found}")))
        }
        _ => None,
    }
}

/// Why a delivery doesn't verify, where perhaps no [`Webhook`] can be made: the secret is blank, or the key damaged.
///
/// ```
/// use hookseal::{Delivery, Provider, Timestamp, explain};
///
/// let headers = [("X-Tusky-Signature", "5d61")];
/// let delivery = Delivery::new(r#"{"event":"file.hot"}"#, headers, Timestamp::from_unix_seconds(1_749_893_520));
/// let explanation = explain(Provider::find("tusky")?, "${TUSKY_SECRET}", &delivery);
/// assert_eq!((explanation.verdict, explanation.findings[0].code), ("invalid_secret", "secret_placeholder"));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
pub fn explain<'s>(provider: Provider, secrets: impl IntoSecrets<'s>, delivery: &Delivery<'_>) -> Explanation {
    let secrets = secrets.into_secrets();
    explain_with(provider, &secrets, Options::default(), delivery, &Surroundings::own(Language::Rust))
}

/// The same, for a binding.
pub fn explain_with(
    provider: Provider,
    secrets: &[SecretInput<'_>],
    options: Options,
    delivery: &Delivery<'_>,
    surroundings: &Surroundings<'_>,
) -> Explanation {
    let owned: Vec<SecretInput<'static>> = secrets.iter().map(SecretInput::owned).collect();
    let nfkd = |text: &str| (surroundings.normalize)(Normalization::Nfkd, text);
    let reader = KeyReader { read: &key_files::read_all, nfkd: &nfkd };
    let made = Webhook::prepared(provider.clone(), owned.clone(), options.clone(), &reader);
    let given = Given { provider: &provider, secrets: &owned, options: &options, delivery, surroundings };
    match made {
        Ok(webhook) => of_delivery(&given, &webhook, refusal(&given, &webhook)),
        Err(error) => of_refused(&given, &error),
    }
}

/// Where no webhook can be made.
fn of_refused(given: &Given<'_>, error: &ConfigError) -> Explanation {
    let mut search = Search::new(*given);
    let is_secret = error.code() == "invalid_secret" || error.code() == "invalid_key";
    let found = match () {
        () if !is_secret => Vec::new(),
        () => search.proven().unwrap_or_else(|| {
            let message = alloc::format!("{error}");
            Vec::from([match error.code() {
                "invalid_key" => key::of_refusal(given, &message),
                _ => secret::of_refusal(given, error),
            }])
        }),
    };
    Explanation { verdict: error.code(), findings: words::put(given, found), steps: steps::of_config(error) }
}

/// Why it is refused, with what the binding knows of other providers' headers.
fn refusal(given: &Given<'_>, webhook: &Webhook) -> Option<VerificationError> {
    let (delivery, known) = (given.delivery, given.surroundings.known_headers);
    let refused = webhook.verify(delivery).err()?;
    Some(match refused.kind() {
        VerificationErrorKind::MissingSignature { .. } => {
            webhook.refused_knowing(refused.kind().clone(), delivery, delivery.body.len(), known)
        }
        _ => refused,
    })
}

fn of_delivery(given: &Given<'_>, webhook: &Webhook, refused: Option<VerificationError>) -> Explanation {
    let steps = steps::of(given, webhook, refused.as_ref());
    let verdict = refused.as_ref().map_or("accepted", VerificationError::code);
    let found = match refused.as_ref().map(VerificationError::kind) {
        // The signature is right.
        None
        | Some(
            VerificationErrorKind::InvalidJson { .. }
            | VerificationErrorKind::InvalidPayload { .. }
            | VerificationErrorKind::Drift { .. }
            | VerificationErrorKind::UnexpectedNode { .. }
            | VerificationErrorKind::BodyTooLarge { .. }
            | VerificationErrorKind::ChallengeRefused { .. }
            | VerificationErrorKind::ChallengeNeeds { .. },
        ) => Vec::new(),
        Some(kind) => search(given, webhook, kind),
    };
    Explanation { verdict, findings: words::put(given, found), steps }
}

/// What is wrong with a delivery that was refused.
fn search(given: &Given<'_>, webhook: &Webhook, kind: &VerificationErrorKind) -> Vec<Found> {
    let mut search = Search::new(*given);
    search.signs_request = webhook.signs_request();
    search.is_right_but_for_claims = matches!(kind, VerificationErrorKind::ClaimMismatch { .. });
    if let Some(found) = search.proven() {
        return found;
    }
    let mut found = search.likely(webhook, kind);
    found.truncate(MOST_FINDINGS);
    found
}

/// So many headers are looked into, that aren't where they should be.
const MOST_HEADERS: usize = 3;
/// So many URLs are tried together with another mistake: those that differ in one thing come first.
const MOST_URLS: usize = 24;
/// So many bytes of bodies are kept, for combinations.
const MOST_KEPT: usize = 1 << 20;

/// More than these help nobody.
const MOST_FINDINGS: usize = 4;

/// A search for what is wrong.
struct Search<'g> {
    given: Given<'g>,
    prover: Prover<'g>,
    signs_request: bool,
    is_right_but_for_claims: bool,
    /// What was read and compared with a mistake undone, though it wasn't right.
    compared: Vec<Undone>,
}

impl<'g> Search<'g> {
    fn new(given: Given<'g>) -> Self {
        Self {
            given,
            prover: Prover::new(given),
            signs_request: true,
            is_right_but_for_claims: false,
            compared: Vec::new(),
        }
    }

    /// What was proven: one mistake, or two.
    fn proven(&mut self) -> Option<Vec<Found>> {
        let own = self.prover.own.clone();
        let outcome = own.as_deref().map_or(Outcome::Unread, |webhook| judge(webhook, self.given.delivery));
        if let Outcome::Right { age } = outcome {
            return Some(age.map(|age| time::of_age(&self.given, age)).into_iter().collect());
        }
        let mut singles = headers::undone(&self.given);
        singles.extend(signature::undone(&self.prover));
        singles.extend(time::undone(&self.prover));
        match self.given.provider.scheme.algorithm.is_of_secret() || self.is_listed_secret() {
            true => singles.extend(secret::undone(&self.given, &self.prover.record)),
            false => singles.extend(key::undone(&self.prover)),
        }
        singles.extend(request::undone(&self.given, self.signs_request));
        for undone in &singles {
            if let Some(found) = self.try_one(undone) {
                return Some(found);
            }
        }
        if let Some(found) = self.with_headers(&singles) {
            return Some(found);
        }
        if let Some(found) = signature::truncated(&self.prover).filter(|found| found.certain) {
            return Some(Vec::from([found]));
        }
        // A token is right whatever the body is.
        let covers_body = own.as_deref().is_some_and(|webhook| webhook.rules.trust.proof != Proof::Token);
        if outcome == Outcome::Compared
            && covers_body
            && let Some(found) = own.as_deref().and_then(|webhook| self.try_bodies(webhook))
        {
            return Some(found);
        }
        // Where the signature is right, and something beside it isn't, it is nobody else's.
        let others = if self.is_right_but_for_claims { Vec::new() } else { other_provider::undone(&self.prover) };
        for undone in signature::contents(&self.prover).iter().chain(&others) {
            if let Some(found) = self.try_one(undone) {
                return Some(found);
            }
        }
        self.pairs(outcome == Outcome::Compared, &singles)
    }

    /// Whether the record's list of algorithms is one for shared secrets.
    fn is_listed_secret(&self) -> bool {
        let details = self.given.provider.scheme.details.as_deref();
        details.is_some_and(|details| {
            details.algorithms.iter().any(|name| name.starts_with("HS") || name.starts_with("hmac"))
        })
    }

    /// One mistake undone.
    fn try_one(&mut self, undone: &Undone) -> Option<Vec<Found>> {
        match self.prover.ask(undone) {
            Outcome::Right { age } => Some(self.of_right(undone, age)),
            Outcome::Compared => {
                self.compared.push(undone.clone());
                None
            }
            Outcome::Unread => None,
        }
    }

    /// A header under its own name again, and a mistake in its value undone.
    fn with_headers(&self, singles: &[Undone]) -> Option<Vec<Found>> {
        let is_found = |undone: &&Undone| {
            let codes = [FindingCode::HeaderRenamed, FindingCode::HeaderRepeated];
            undone.mistakes.iter().any(|(code, _)| codes.contains(code))
        };
        for first in singles.iter().filter(is_found).take(MOST_HEADERS) {
            let delivery = first.change.delivery(&self.given);
            let prover = Prover::new(Given { delivery: &delivery, ..self.given });
            let values = signature::undone(&prover).into_iter().chain(time::undone(&prover));
            for second in values {
                if let Outcome::Right { age } = prover.ask(&second) {
                    let mut both = second;
                    both.mistakes = [first.mistakes.clone(), both.mistakes].concat();
                    return Some(self.of_right(&both, age));
                }
            }
        }
        None
    }

    fn of_right(&self, undone: &Undone, age: Option<i64>) -> Vec<Found> {
        let mistakes = undone.mistakes.iter();
        let mut found: Vec<Found> =
            mistakes.map(|(code, seen)| Found { code: *code, certain: undone.proves, seen: seen.clone() }).collect();
        found.extend(age.map(|age| time::of_age(&self.given, age)));
        found
    }

    /// Bodies as they may have been signed.
    fn try_bodies(&self, webhook: &Webhook) -> Option<Vec<Found>> {
        let mut found = None;
        let _stopped = body::each(&self.given, self.prover.reach(), &mut |code, seen, body| match judge(
            webhook,
            &Delivery { body, ..self.given.delivery.clone() },
        ) {
            Outcome::Right { age } => {
                found = Some((Found { code, certain: true, seen: seen.into() }, age));
                ControlFlow::Break(())
            }
            _ => ControlFlow::Continue(()),
        });
        let (first, age) = found?;
        Some(core::iter::once(first).chain(age.map(|age| time::of_age(&self.given, age))).collect())
    }

    /// Two mistakes undone.
    fn pairs(&mut self, own_compares: bool, singles: &[Undone]) -> Option<Vec<Found>> {
        let compared = in_turns(core::mem::take(&mut self.compared));
        let found = self.with_bodies(&compared).or_else(|| self.with_others(own_compares, singles, &compared));
        self.compared = compared;
        found
    }

    /// With the body: what came to a comparison may differ in it, too.
    fn with_bodies(&mut self, compared: &[Undone]) -> Option<Vec<Found>> {
        let mut bodies: Vec<(FindingCode, String, Vec<u8>)> = Vec::new();
        let most = MOST_KEPT / (self.given.body().len() + 1);
        let _all = body::each(&self.given, Reach::Likely, &mut |code, seen, body| {
            bodies.push((code, seen.into(), body.to_vec()));
            if bodies.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        // A secret that was changed in two ways is enough.
        for undone in compared.iter().filter(|undone| undone.change.body.is_none() && undone.mistakes.len() == 1) {
            let Some(webhook) = self.prover.webhook(&undone.change) else { continue };
            let delivery = undone.change.delivery(&self.given);
            for (code, seen, body) in &bodies {
                // Half of what may be tried is left to the other combinations.
                if !self.prover.may_pair_with_body() {
                    return None;
                }
                if let Outcome::Right { age } = judge(&webhook, &Delivery { body, ..delivery.clone() }) {
                    let first = Found { code: *code, certain: undone.proves, seen: seen.clone() };
                    return Some(core::iter::once(first).chain(self.of_right(undone, age)).collect());
                }
            }
        }
        None
    }

    /// Two that change different things. One of them came to a comparison, unless neither can alone.
    fn with_others(&mut self, own_compares: bool, singles: &[Undone], compared: &[Undone]) -> Option<Vec<Found>> {
        let firsts = if own_compares || !compared.is_empty() { compared } else { singles };
        let is_url = |undone: &&Undone| undone.change.url.is_some();
        let urls = singles.iter().filter(is_url).take(MOST_URLS);
        let seconds: Vec<&Undone> = singles.iter().filter(|undone| !is_url(undone)).chain(urls).collect();
        for first in firsts {
            for second in seconds.iter().copied() {
                let is_one = core::ptr::eq(first, second) || first.mistakes.len() + second.mistakes.len() > 2;
                let Some(both) = first.and(second).filter(|_| !is_one) else { continue };
                if !self.prover.may_pair() {
                    return None;
                }
                if let Outcome::Right { age } = self.prover.ask(&both) {
                    return Some(self.of_right(&both, age));
                }
            }
        }
        None
    }

    /// What is likely, where nothing is proven.
    fn likely(&self, webhook: &Webhook, kind: &VerificationErrorKind) -> Vec<Found> {
        let given = &self.given;
        let mut found: Vec<Found> = Vec::new();
        match kind {
            VerificationErrorKind::MissingSignature { header, .. } => {
                found.extend(request::handshake(given, Some(webhook)));
                found.extend(self.renamed(header));
                found.extend(other_provider::looks(given));
                found.push(headers::missing(given));
            }
            VerificationErrorKind::MissingTimestamp { .. } => {
                let wanted = given.provider.scheme.timestamp.as_ref().and_then(|time| time.header_name());
                found.extend(wanted.and_then(|wanted| self.renamed(wanted)));
                found.push(headers::missing(given));
            }
            VerificationErrorKind::AmbiguousSignature { header } => {
                found.push(Found::likely(
                    FindingCode::HeaderRepeated,
                    alloc::format!("`{header}` came with several values"),
                ));
                found.push(not_signed());
            }
            VerificationErrorKind::MalformedTimestamp { .. } => found.push(time::looks(given)),
            VerificationErrorKind::MalformedSignature { .. } => {
                found.extend(signature::truncated(&self.prover));
                found.extend(signature::looks(&self.prover));
                found.extend(other_provider::looks(given));
                found.push(not_signed());
            }
            VerificationErrorKind::SignedPartAbsent { part } => {
                let code = if part == "method" { FindingCode::MethodDiffers } else { FindingCode::UrlDiffers };
                if part == "url" || part == "method" {
                    found.push(Found::likely(code, "it wasn't passed, and it is signed"));
                }
            }
            VerificationErrorKind::SignatureMismatch { .. }
            | VerificationErrorKind::ClaimMismatch { .. }
            | VerificationErrorKind::UnreadableBody { .. }
            | VerificationErrorKind::UnknownKey => self.likely_mismatch(&mut found, webhook),
            _ => {}
        }
        dedup(&mut found);
        found
    }

    fn likely_mismatch(&self, found: &mut Vec<Found>, webhook: &Webhook) {
        let given = &self.given;
        found.extend(secret::looks(given).filter(|_| given.provider.scheme.algorithm.is_of_secret()));
        found.extend(key::has_other_size(&self.prover));
        let is_bare_get = given.delivery.method == Some("GET") && given.body().is_empty();
        if is_bare_get || request::is_challenge(webhook, given) {
            found.extend(request::handshake(given, Some(webhook)));
        }
        found.extend(body::looks::at(given));
        found.push(not_signed());
        found.extend(secret::oddity(given));
        if webhook.signs_request() {
            found.push(Found::likely(FindingCode::UrlDiffers, "the URL is signed, too"));
        }
        found.extend(signature::looks_plain(&self.prover));
    }

    /// A header under nearly that name, whose value reads like the wanted one.
    fn renamed(&self, wanted: &str) -> Option<Found> {
        let is_renamed = |undone: &&Undone| undone.mistakes.iter().any(|(code, _)| *code == FindingCode::HeaderRenamed);
        let near = headers::is_nearly(&self.given, wanted)?;
        self.compared.iter().find(is_renamed)?;
        Some(Found::likely(FindingCode::HeaderRenamed, alloc::format!("`{wanted}` came as `{near}`")))
    }
}

/// The likeliest first, and of those alike the first of each code, then the second of each: none uses up all attempts.
fn in_turns(compared: Vec<Undone>) -> Vec<Undone> {
    let mut seen: Vec<FindingCode> = Vec::new();
    let mut placed: Vec<(usize, usize, Undone)> = Vec::with_capacity(compared.len());
    for undone in compared {
        let turn = undone.mistakes.first().map_or(0, |(code, _)| {
            seen.push(*code);
            seen.iter().filter(|known| *known == code).count()
        });
        placed.push((undone.rank(), turn, undone));
    }
    placed.sort_by_key(|(rank, turn, _)| (*rank, *turn));
    placed.into_iter().map(|(_, _, undone)| undone).collect()
}

fn not_signed() -> Found {
    Found::likely(FindingCode::NotSignedWithThisSecret, "")
}

/// One finding of each code.
fn dedup(found: &mut Vec<Found>) {
    let mut seen: Vec<FindingCode> = Vec::new();
    found.retain(|one| {
        let is_new = !seen.contains(&one.code);
        seen.push(one.code);
        is_new
    });
}
