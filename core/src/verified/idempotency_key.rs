//! What tells a delivery apart whose signature alone was verified.

use alloc::string::String;

use super::Verified;
use crate::event::{read, read_anywhere};
use crate::idempotency::{self, Keyed};
use crate::provider::EventKey;
use crate::webhook::Webhook;

impl Verified<'_> {
    /// The same for every delivery of the same signed content, and the one that
    /// [`Event::idempotency_key`](crate::Event::idempotency_key) gives for it.
    /// `None` where the record says that nothing tells two deliveries apart (`event_key: "none"`).
    pub fn idempotency_key(&self) -> Option<String> {
        let provider = &self.webhook.provider;
        match self.keyed() {
            Keyed::ByIdOrBody => Some(key_of_signature(self.webhook, self.signed_id(), self.body)),
            keyed => idempotency::key(&keyed, &provider.id, None, self.body),
        }
    }

    pub(crate) fn keyed(&self) -> Keyed {
        match &self.webhook.anywhere {
            // Nothing is read until it is asked for.
            Some(anywhere) if anywhere.is_keyed_by_body => Keyed::ByIdOrBody,
            Some(anywhere) => read_anywhere::keyed(self.webhook, anywhere, self),
            None => self.plainly_keyed(),
        }
    }

    fn plainly_keyed(&self) -> Keyed {
        let provider = &self.webhook.provider;
        match provider.event_key {
            Some(EventKey::TypeAndBody) => {
                read::event(self.webhook, self.clone()).map_or(Keyed::ByBody, |event| event.keyed)
            }
            Some(EventKey::TimeAndBody) => idempotency::by_time_and_body(&provider.id, self.timestamp, self.body),
            Some(EventKey::Nothing) => Keyed::None,
            _ => Keyed::ByIdOrBody,
        }
    }
}

/// The key of a signature that `Keyed::ByIdOrBody` is said of.
pub(crate) fn key_of_signature(webhook: &Webhook, signed_id: Option<&str>, body: &[u8]) -> String {
    match &webhook.anywhere {
        Some(anywhere) => read_anywhere::key_of_body(webhook, anywhere, signed_id, body),
        None => idempotency::of_signature(&webhook.provider, signed_id, body),
    }
}
