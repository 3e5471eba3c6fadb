//! A delivery whose signature was verified, before its body is read.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;

use crate::event::anywhere;
use crate::headers::Lookup;
use crate::idempotency::{self, Keyed};
use crate::request::Kept;
use crate::timestamp::Timestamp;
use crate::webhook::Webhook;

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

    /// The same for every delivery of the same signed content, and the one that
    /// [`Event::idempotency_key`](crate::Event::idempotency_key) gives for it.
    /// `None` where the record says that nothing tells two deliveries apart (`event_key: "none"`).
    pub fn idempotency_key(&self) -> Option<String> {
        let provider = &self.webhook.provider;
        match self.keyed() {
            Keyed::ByIdOrBody => Some(idempotency::of_signature(provider, self.signed_id(), self.body)),
            keyed => idempotency::key(&keyed, &provider.id, None, self.body),
        }
    }

    pub(crate) fn keyed(&self) -> Keyed {
        match &self.webhook.anywhere {
            Some(anywhere) => anywhere::keyed(self.webhook, anywhere, self),
            None => Keyed::ByIdOrBody,
        }
    }

    /// The signed id, where the scheme has one.
    pub fn signed_id(&self) -> Option<&str> {
        self.signed_id.as_deref()
    }
}
