//! Which of a record's schemes applies to a delivery: the first whose conditions hold. Nothing falls back.

use alloc::borrow::Cow;

use super::claim::Applied;
use crate::delivery::Delivery;
use crate::error::VerificationErrorKind;
use crate::place::Place;
use crate::request::Request;
use crate::scheme::{Alternative, Condition};
use crate::webhook::Webhook;

impl Webhook {
    /// The scheme that applies to a delivery.
    ///
    /// # Errors
    /// `malformed_signature` where one of the alternatives is required and none applies; those of reading places
    pub(crate) fn applied<'d>(
        &'d self,
        delivery: &Delivery<'d>,
        item: Option<&'d str>,
    ) -> Result<Applied<'d>, VerificationErrorKind> {
        let scheme = &self.provider.scheme;
        let details = scheme.details.as_deref();
        let alternatives = details.map(|details| details.alternatives.as_slice()).unwrap_or_default();
        let own = Applied { webhook: self, scheme, rules: &self.rules };
        let request = own.request(delivery, item);
        if alternatives.iter().any(asks_signature)
            && let Some(text) = own.signature_texts(&request).ok().and_then(|texts| texts.into_iter().next())
        {
            request.set_signature(text);
        }
        for (alternative, rules) in alternatives.iter().zip(&self.alternatives) {
            if holds(alternative, &request)? {
                return Ok(Applied { webhook: self, scheme: &alternative.scheme, rules });
            }
        }
        match details.is_some_and(|details| details.alternatives_required) {
            true => Err(VerificationErrorKind::malformed_signature(
                &scheme.signature.place_name(),
                "a delivery of one of the kinds that the record knows",
                "another kind",
            )),
            false => Ok(own),
        }
    }
}

/// Whether a condition is on an entry of the signature.
fn asks_signature(alternative: &Alternative) -> bool {
    alternative.when.iter().any(|(place, _)| matches!(place, Place::Signature(_)))
}

fn holds(alternative: &Alternative, request: &Request<'_, '_>) -> Result<bool, VerificationErrorKind> {
    let is = |(place, condition): &(Place, Condition)| {
        let found: Option<Cow<'_, str>> = place.read(request)?;
        Ok::<bool, VerificationErrorKind>(condition.holds(found.as_deref()))
    };
    for one in &alternative.when {
        if !is(one)? {
            return Ok(false);
        }
    }
    Ok(true)
}
