//! Asks the ordinary core whether a signature is right with a mistake undone. It decides nothing itself.

use alloc::rc::Rc;

use super::body::Reach;
use super::given::{Change, Given, Undone};
use super::surroundings::Normalization;
use crate::delivery::Delivery;
use crate::error::VerificationErrorKind;
use crate::provider::Provider;
use crate::scheme::key_files;
use crate::scheme::key_reader::KeyReader;
use crate::timestamp::Timestamp;
use crate::webhook::{Options, Webhook};

#[cfg(test)]
mod work;

/// So many combinations of two are tried at most, and of public keys, which take longer.
const MOST_PAIRS: usize = 2400;
const MOST_PAIRS_OF_KEYS: usize = 150;
/// ECDSA takes ten times as long as RSA.
const MOST_PAIRS_OF_CURVES: usize = 30;
/// So many bytes are read by them at most, and so many combinations are tried whatever the body's length.
const PAIRED_BYTES: usize = 2 << 20;
const FEWEST_PAIRS: usize = 8;

/// What the core says of a delivery.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Outcome {
    /// The signature is right; if its time is off, so many milliseconds.
    Right { age: Option<i64> },
    /// It was read, and compared with what should be signed.
    Compared,
    /// It didn't come to that.
    Unread,
}

pub(super) struct Prover<'g> {
    pub(super) given: Given<'g>,
    /// The record without its events, which take long to copy.
    pub(super) record: Provider,
    /// Made of the secrets as they are, if that can be.
    pub(super) own: Option<Rc<Webhook>>,
    pairs: usize,
    pairs_with_body: usize,
}

impl<'g> Prover<'g> {
    pub(super) fn new(given: Given<'g>) -> Self {
        let mut record = Provider::new(given.provider.id.clone(), given.provider.scheme.clone());
        record.settings = given.provider.settings.clone();
        record.challenges = given.provider.challenges.clone();
        let has_key = record.scheme.algorithm.signature_length().is_none() || !record.scheme.algorithm.is_of_secret();
        let most = match has_key {
            true if is_slow(&record) => MOST_PAIRS_OF_CURVES,
            true => MOST_PAIRS_OF_KEYS,
            false => MOST_PAIRS,
        };
        let pairs = given.attempts(PAIRED_BYTES, FEWEST_PAIRS, most);
        let mut prover = Self { given, record, own: None, pairs, pairs_with_body: pairs / 2 };
        prover.own = prover.webhook(&Change::default());
        prover
    }

    /// Which bodies are tried.
    pub(super) fn reach(&self) -> Reach {
        if is_slow(&self.record) { Reach::Likely } else { Reach::All }
    }

    /// Whether another combination may be tried.
    pub(super) fn may_pair(&mut self) -> bool {
        self.pairs = self.pairs.saturating_sub(1);
        self.pairs > 0
    }

    /// The same with the body: half of all combinations.
    pub(super) fn may_pair_with_body(&mut self) -> bool {
        self.pairs_with_body = self.pairs_with_body.saturating_sub(1);
        self.pairs_with_body > 0 && self.may_pair()
    }

    /// The webhook of such a change; `None` if it can't be made.
    pub(super) fn webhook(&self, change: &Change) -> Option<Rc<Webhook>> {
        if !change.needs_webhook()
            && let Some(own) = &self.own
        {
            return Some(own.clone());
        }
        let provider = change.provider.as_deref().unwrap_or(&self.record).clone();
        let mut options = Options { max_body_bytes: None, node_ids: None, strict: false, ..self.given.options.clone() };
        if change.provider.as_ref().is_some_and(|other| other.id != self.record.id) {
            options.settings.clear();
        }
        let nfkd = |text: &str| (self.given.surroundings.normalize)(Normalization::Nfkd, text);
        let reader = KeyReader { read: &key_files::read_all, nfkd: &nfkd };
        let secrets = change.secrets.as_deref().unwrap_or(self.given.secrets).to_vec();
        Webhook::prepared(provider, secrets, options, &reader).ok().map(Rc::new)
    }

    /// What the core says with that mistake undone.
    pub(super) fn ask(&self, undone: &Undone) -> Outcome {
        match self.webhook(&undone.change) {
            Some(webhook) => judge(&webhook, &undone.change.delivery(&self.given)),
            None => Outcome::Unread,
        }
    }
}

/// Whether each attempt takes long.
fn is_slow(record: &Provider) -> bool {
    record.scheme.algorithm.number_length().is_some()
}

/// What the core says of a delivery.
pub(super) fn judge(webhook: &Webhook, delivery: &Delivery<'_>) -> Outcome {
    #[cfg(test)]
    work::count(delivery.body);
    let kind = match webhook.authenticate(delivery, None) {
        Ok(_) => return Outcome::Right { age: None },
        Err(kind) => kind,
    };
    match kind {
        // These come only after the signature was right.
        VerificationErrorKind::InvalidJson { .. } | VerificationErrorKind::InvalidPayload { .. } => {
            Outcome::Right { age: None }
        }
        VerificationErrorKind::TimestampTooOld { age, .. } => at_its_time(webhook, delivery, age),
        VerificationErrorKind::TimestampTooNew { ahead, .. } => at_its_time(webhook, delivery, -ahead),
        VerificationErrorKind::SignatureMismatch { .. }
        | VerificationErrorKind::ClaimMismatch { .. }
        | VerificationErrorKind::UnknownKey
        | VerificationErrorKind::UnreadableBody { .. } => Outcome::Compared,
        _ => Outcome::Unread,
    }
}

/// The same, had it come when it was signed: what is looked at after its age must be right, too.
fn at_its_time(webhook: &Webhook, delivery: &Delivery<'_>, age: i64) -> Outcome {
    let now = delivery.now.unix_millis();
    let is_right = |age: i64| {
        let now = Timestamp::from_unix_millis(now.saturating_sub(age));
        let kind = webhook.authenticate(&Delivery { now, ..delivery.clone() }, None).err();
        kind.is_none_or(|kind| {
            matches!(kind, VerificationErrorKind::InvalidJson { .. } | VerificationErrorKind::InvalidPayload { .. })
        })
    };
    // A token's end is just before the end of its life.
    if is_right(age) || is_right(age.saturating_add(1000)) {
        Outcome::Right { age: Some(age) }
    } else {
        Outcome::Compared
    }
}
