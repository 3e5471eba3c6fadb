//! Bodies that hold several events.

use alloc::vec::Vec;

use crate::delivery::Delivery;
use crate::error::VerificationError;
use crate::event::{Event, of_body};
use crate::verified::Verified;
use crate::webhook::Webhook;

impl Webhook {
    /// Verifies a delivery and reads all of its events, in their order: for platforms that send several in one
    /// body. One that can't be read refuses all.
    ///
    /// ```
    /// use hookseal::{Delivery, Options, Provider, Signing, Timestamp, Webhook};
    ///
    /// let record = r#"{
    ///     "id": "acme",
    ///     "scheme": { "signature": { "header": "X-Signature", "encoding": "hex" }, "algorithm": "hmac-sha256" },
    ///     "envelope": { "type": "event", "items": "[]" }
    /// }"#;
    /// let webhook = Webhook::with_provider(Provider::from_json(record)?, "a long secret", Options::default())?;
    /// let (body, now) = (r#"[{"event":"open"},{"event":"click"}]"#, Timestamp::from_unix_seconds(1_749_893_520));
    /// let headers = webhook.sign(body.as_bytes(), &Signing::new(now))?;
    /// let events = webhook.verify_all(&Delivery::new(body, &headers, now))?;
    /// let types: Vec<_> = events.iter().map(|event| event.event_type()).collect();
    /// assert_eq!(types, [Some("open"), Some("click")]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`verify`](Self::verify)
    pub fn verify_all<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Vec<Event<'d>>, VerificationError> {
        self.verify_signature(delivery).and_then(|verified| self.parse_all(verified))
    }

    /// Reads all events of a verified delivery.
    ///
    /// # Errors
    /// `invalid_json`, `invalid_payload`, `unexpected_node`
    pub fn parse_all<'d>(&'d self, verified: Verified<'d>) -> Result<Vec<Event<'d>>, VerificationError> {
        let events = of_body::events(self, verified).map_err(|kind| self.error(kind))?;
        events.iter().try_for_each(|event| self.expect(event)).map_err(|kind| self.error(kind))?;
        Ok(events)
    }
}
