//! The one pipeline. Its steps:
//!
//! 1. Find the signature header, in a body within the limit.
//! 2. Parse it by the scheme's grammar into candidates.
//! 3. Assemble the signed content from the scheme's template.
//! 4. Compare every candidate under every secret, in constant time.
//! 5. Check how old the signed time is, where the scheme signs one.
//! 6. Read the body as an event.
//! 7. Check what the receiver expects of it.

use alloc::string::String;

use crate::delivery::Delivery;
use crate::error::{VerificationError, VerificationErrorKind};
use crate::event::{Event, of_body, read};
use crate::hints;
use crate::host::HostResults;
use crate::json;
use crate::known_headers;
use crate::provider::Node;
use crate::rules::RareRules;
use crate::verified::Verified;
use crate::webhook::Webhook;
use claim::Applied;

pub(crate) mod alternatives;
pub(crate) mod claim;
mod compressed;
mod container;
mod judge;

impl Webhook {
    /// Verifies a delivery and reads its event.
    ///
    /// # Errors
    /// Every code of [`VerificationErrorKind`] but those that bindings alone know:
    /// `body_not_raw`, `headers_not_given`, `out_of_memory`
    pub fn verify<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Event<'d>, VerificationError> {
        self.verify_signature(delivery).and_then(|verified| self.parse(verified))
    }

    /// Verifies a delivery's signature and age alone, for bodies that aren't JSON.
    ///
    /// # Errors
    /// The codes about size, signature and timestamp; `invalid_option` where the
    /// scheme signs something that the delivery lacks
    pub fn verify_signature<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Verified<'d>, VerificationError> {
        self.authenticate(delivery, None).map_err(|kind| self.refused(kind, delivery, delivery.body.len()))
    }

    /// Reads the event of a verified delivery.
    ///
    /// # Errors
    /// `invalid_json`, `invalid_payload`, `unexpected_node`
    pub fn parse<'d>(&'d self, verified: Verified<'d>) -> Result<Event<'d>, VerificationError> {
        // Step 6
        let event = of_body::event(self, verified).map_err(|kind| self.error(kind))?;
        // Step 7
        self.expect(&event).map_err(|kind| self.error(kind))?;
        Ok(event)
    }

    /// An error with this provider's status for it.
    #[cold]
    #[inline(never)]
    pub(crate) fn error(&self, kind: VerificationErrorKind) -> VerificationError {
        VerificationError::new(kind, &self.provider.id, self.provider.rejection_status)
    }

    /// An error about a delivery, with what all its headers and the first bytes of
    /// its body tell.
    pub(crate) fn refused(
        &self,
        kind: VerificationErrorKind,
        delivery: &Delivery<'_>,
        body_length: usize,
    ) -> VerificationError {
        self.refused_knowing(kind, delivery, body_length, known_headers::BUILT_IN)
    }

    /// The same, with the signature headers of other providers: an id and a header a line.
    #[cold]
    #[inline(never)]
    pub(crate) fn refused_knowing(
        &self,
        kind: VerificationErrorKind,
        delivery: &Delivery<'_>,
        body_length: usize,
        known_headers: &str,
    ) -> VerificationError {
        let hints = hints::of(&kind, self, delivery, body_length, known_headers);
        let kind = match kind {
            VerificationErrorKind::MissingSignature { header, .. } => {
                VerificationErrorKind::MissingSignature { header, given: delivery.headers.len() }
            }
            kind => kind,
        };
        self.error(kind).with_hints(hints)
    }

    /// Verifies the signature and its age, with what the host has computed, if anything.
    pub(crate) fn authenticate<'d>(
        &'d self,
        delivery: &Delivery<'d>,
        host: Option<&HostResults<'_>>,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        self.check_size(host.map_or(delivery.body.len(), |host| host.body_length))?;
        match self.own_scheme() {
            Some(applied) => applied.authenticate(&applied.request(delivery, None), host),
            None => self.authenticate_held(delivery),
        }
    }

    /// The scheme, if it is the same for every delivery, and signs it as a whole and as it comes.
    pub(crate) fn own_scheme(&self) -> Option<Applied<'_>> {
        let is_whole = |rare: &RareRules| rare.items.is_none() && !rare.inflates;
        let is_one = self.alternatives.is_empty() && self.rules.rare.as_deref().is_none_or(is_whole);
        is_one.then_some(Applied { webhook: self, scheme: &self.provider.scheme, rules: &self.rules })
    }

    /// The same by what the body holds, where it is compressed.
    #[cold]
    #[inline(never)]
    fn authenticate_held<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Verified<'d>, VerificationErrorKind> {
        match self.inflated(delivery.body)? {
            Some(body) => self.authenticate_inflated(delivery, body),
            None => self.authenticate_chosen(delivery),
        }
    }

    /// The same by the scheme that this delivery chooses, or that each item of its body does.
    fn authenticate_chosen<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Verified<'d>, VerificationErrorKind> {
        let Some(items) = self.rules.rare.as_deref().and_then(|rare| rare.items.as_ref()) else {
            let applied = self.applied(delivery, None)?;
            return applied.authenticate(&applied.request(delivery, None), None);
        };
        let unreadable = |is_json| move |found| VerificationErrorKind::UnreadableBody { is_json, found };
        let body = json::read(delivery.body).map_err(unreadable(true))?;
        let mut first: Option<Verified<'d>> = None;
        for item in items.of(body).map_err(unreadable(false))? {
            let item = Some(item.as_str());
            let applied = self.applied(delivery, item)?;
            let verified = applied.authenticate(&applied.request(delivery, item), None)?;
            first = Some(match first {
                Some(first) => Verified { trust: first.trust.both(verified.trust), ..first },
                None => verified,
            });
        }
        // A body without an item has no signature.
        let place = self.provider.scheme.signature.place_name();
        first.ok_or_else(|| VerificationErrorKind::missing_signature(&place, delivery.headers.len()))
    }

    pub(crate) fn check_size(&self, length: usize) -> Result<(), VerificationErrorKind> {
        match self.options.max_body_bytes {
            Some(limit) if length > limit => Err(VerificationErrorKind::BodyTooLarge { length, limit }),
            _ => Ok(()),
        }
    }

    /// What the receiver expects of a verified event.
    pub(crate) fn expect(&self, event: &Event<'_>) -> Result<(), VerificationErrorKind> {
        if self.options.strict && !event.warnings().is_empty() {
            return Err(VerificationErrorKind::Drift { warnings: event.warnings().into() });
        }
        match (&self.provider.envelope.node, &self.options.node_ids) {
            (Some(node), Some(expected)) => expect_node(event, node, expected),
            _ => Ok(()),
        }
    }
}

#[inline(never)]
fn expect_node(event: &Event<'_>, node: &Node, expected: &[String]) -> Result<(), VerificationErrorKind> {
    let found = read::node(event.payload(), node);
    if found.as_deref().is_some_and(|found| expected.iter().any(|id| id == found)) {
        return Ok(());
    }
    Err(VerificationErrorKind::UnexpectedNode {
        field: node.id.clone(),
        found: found.map(|found| found.chars().take(64).collect()),
    })
}
