//! A delivery whose signature was verified, before its body is read.

use alloc::borrow::Cow;
use alloc::boxed::Box;

use crate::delivery::Delivery;
use crate::event::trust::Trust;
use crate::headers::{Headers, Lookup};
use crate::request::{Kept, Request};
use crate::scheme::SignaturePlace;
use crate::timestamp::Timestamp;
use crate::webhook::Webhook;

pub(crate) mod idempotency_key;

/// A delivery whose signature and age are right, before anything is read from its body.
///
/// ```
/// use hookseal::{Delivery, Options, Timestamp, Webhook};
///
/// let webhook = Webhook::new("github", ["new secret", "It's a Secret to Everybody"], Options::default())?;
/// let headers = [("X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")];
/// let delivery = Delivery::new("Hello, World!", headers, Timestamp::from_unix_seconds(0));
/// assert_eq!(webhook.verify_signature(&delivery)?.secret_index(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Verified<'d> {
    pub(crate) webhook: &'d Webhook,
    pub(crate) body: &'d [u8],
    pub(crate) secret_index: usize,
    /// What is said of the events of the scheme that applied.
    pub(crate) trust: Trust,
    pub(crate) timestamp: Option<Timestamp>,
    pub(crate) signed_id: Option<Cow<'d, str>>,
    pub(crate) delivery_id: Option<&'d str>,
    /// What the header says that has the event's type, for records with such a one.
    pub(crate) type_header: Option<Lookup<'d>>,
    /// All of the delivery, for records whose events have parts in other places than the body.
    pub(crate) kept: Option<Box<Kept<'d>>>,
    /// The claims of a token that is the whole body.
    pub(crate) claims: Option<Box<str>>,
}

impl<'d> Verified<'d> {
    /// A delivery of which the body and the signed id alone are known.
    pub(crate) fn by_body(webhook: &'d Webhook, signed_id: Option<&'d str>, body: &'d [u8]) -> Self {
        let delivery = Delivery::new(body, Headers::default(), Timestamp::from_unix_seconds(0));
        let kept = Request::new(&delivery, &webhook.provider.scheme, &webhook.options.settings).keep();
        Self {
            webhook,
            body,
            secret_index: 0,
            trust: webhook.rules.trust,
            timestamp: None,
            signed_id: signed_id.map(Cow::Borrowed),
            delivery_id: None,
            type_header: None,
            kept: Some(kept),
            claims: None,
        }
    }

    /// What is signed of a token that is the whole body: its signature, and blanks around it, may have other spellings.
    pub(crate) fn signed_token(&self) -> Option<&'d [u8]> {
        let scheme = self.kept.as_deref()?.scheme;
        let token = self.body.trim_ascii();
        let end = token.iter().rposition(|byte| *byte == b'.')?;
        token.get(..end).filter(|_| scheme.signature.place == SignaturePlace::Body)
    }
}

impl Verified<'_> {
    /// Which of the secrets matched.
    pub fn secret_index(&self) -> usize {
        self.secret_index
    }

    /// The signed time, where the scheme has one.
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.timestamp
    }

    /// The unsigned delivery id, where there is just one.
    pub fn delivery_id(&self) -> Option<&str> {
        self.delivery_id
    }

    /// The signed id, where the scheme has one.
    pub fn signed_id(&self) -> Option<&str> {
        self.signed_id.as_deref()
    }
}
