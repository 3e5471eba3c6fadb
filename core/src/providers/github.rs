//! Source: "Validating webhook deliveries" in GitHub's documentation, read 2026-11.

use alloc::borrow::Cow;

use super::{hmac_of_body, text};
use crate::provider::{Envelope, Provider, SentHeader, SentValue, unauthorized};
use crate::retry::RetrySchedule;
use crate::timestamp::EventTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("github"),
    scheme: hmac_of_body("X-Hub-Signature-256", "sha256="),
    // The event type stands in the header `X-GitHub-Event` alone, which isn't
    // signed, so it decides nothing here.
    envelope: Envelope {
        event_type: None,
        id: None,
        timestamp: None,
        timestamp_format: EventTimeFormat::Rfc3339,
        data: None,
        node: None,
    },
    delivery_id: Some(text("X-GitHub-Delivery")),
    headers: Cow::Borrowed(&[SentHeader { name: text("X-GitHub-Delivery"), value: SentValue::DeliveryId }]),
    rejection_status: unauthorized(),
    // "Payloads are capped at 25 MB."
    max_body: Some(25 << 20),
    retry_schedules: Cow::<[RetrySchedule]>::Borrowed(&[]),
    events: &[],
};
