//! Source: "Webhooks" in Tuteliq's documentation, read 2026-11.

use alloc::borrow::Cow;

use super::{hmac_of_body, text};
use crate::events::tuteliq::EVENTS;
use crate::provider::{Envelope, Provider, unauthorized};
use crate::retry::RetrySchedule;
use crate::timestamp::EventTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("tuteliq"),
    // The secret keeps its `whsec_`, and isn't decoded.
    scheme: hmac_of_body("X-Tuteliq-Signature", ""),
    envelope: Envelope {
        event_type: Some(text("type")),
        id: Some(text("id")),
        timestamp: Some(text("created_at")),
        timestamp_format: EventTimeFormat::Rfc3339,
        data: Some(text("data")),
        node: None,
    },
    delivery_id: None,
    headers: Cow::Borrowed(&[]),
    rejection_status: unauthorized(),
    max_body: None,
    retry_schedules: Cow::Borrowed(&[RetrySchedule {
        source: text("policy"),
        attempts: 4,
        delays: Cow::Borrowed(&[30, 300, 1800]),
        timeout: Some(10),
    }]),
    events: EVENTS,
};
