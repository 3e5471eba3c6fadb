//! Compressed bodies of platforms that sign, and mean, what these hold.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ptr;

use crate::delivery::Delivery;
use crate::error::VerificationErrorKind;
use crate::inflate::{self, Fault};
use crate::scheme::Scheme;
use crate::verified::Verified;
use crate::webhook::{DEFAULT_MAX_BODY_BYTES, Webhook};

impl Webhook {
    /// What a delivery's body holds, where the record says that bodies may be compressed; `None` for one that isn't.
    ///
    /// # Errors
    /// `body_too_large`, `invalid_payload`, `out_of_memory`
    pub(crate) fn inflated(&self, body: &[u8]) -> Result<Option<Vec<u8>>, VerificationErrorKind> {
        if !self.inflates() || !inflate::is_compressed(body) {
            return Ok(None);
        }
        // A few bytes hold gigabytes: there is always a limit.
        let limit = self.options.max_body_bytes.unwrap_or(DEFAULT_MAX_BODY_BYTES);
        inflate::inflated(body, limit).map(Some).map_err(|fault| match fault {
            Fault::TooLarge => VerificationErrorKind::InflatedTooLarge { limit },
            Fault::NoMemory => VerificationErrorKind::OutOfMemory { found: "memory for the inflated body".into() },
            Fault::Damaged(found) => VerificationErrorKind::UnreadableBody { is_json: false, found: found.into() },
        })
    }

    /// Whether bodies may be compressed.
    pub(crate) fn inflates(&self) -> bool {
        let mut details = self.every_scheme().filter_map(|(scheme, _)| scheme.details.as_deref());
        details.any(|details| details.decompress.is_some())
    }

    /// Verifies a delivery of that body by what it holds.
    pub(super) fn authenticate_inflated<'d>(
        &'d self,
        delivery: &Delivery<'d>,
        body: Vec<u8>,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        let held = Delivery { body: &body, ..delivery.clone() };
        let Verified { secret_index, trust, timestamp, signed_id, kept, claims, .. } =
            self.authenticate_chosen(&held)?;
        let signed_id = signed_id.map(|id| Cow::Owned(id.into_owned()));
        let mut kept = kept.map(|kept| {
            let scheme = self.same_scheme(kept.scheme);
            kept.of_delivery(scheme, delivery)
        });
        if let Some(kept) = &mut kept {
            kept.inflated = Some(body);
        }
        Ok(Verified {
            webhook: self,
            body: delivery.body,
            secret_index,
            trust,
            timestamp,
            signed_id,
            delivery_id: self.delivery_id(&delivery.headers),
            type_header: self.found_type(&delivery.headers),
            kept: kept.map(Box::new),
            claims,
        })
    }

    fn same_scheme(&self, scheme: &Scheme) -> &Scheme {
        let mut schemes = self.every_scheme().map(|(scheme, _)| scheme);
        schemes.find(|own| ptr::eq(*own, scheme)).unwrap_or(&self.provider.scheme)
    }
}
