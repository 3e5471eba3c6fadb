//! Source: "Webhooks" in Tusky's developer documentation, read 2026-11.

use alloc::borrow::Cow;

use super::{hmac_of_body, text};
use crate::events::tusky::EVENTS;
use crate::provider::{Envelope, Provider, unauthorized};
use crate::timestamp::EventTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("tusky"),
    scheme: hmac_of_body("X-Tusky-Signature", ""),
    envelope: Envelope {
        event_type: Some(text("event")),
        id: None,
        timestamp: Some(text("timestamp")),
        timestamp_format: EventTimeFormat::Rfc3339,
        data: Some(text("data")),
        node: None,
    },
    delivery_id: None,
    headers: Cow::Borrowed(&[]),
    rejection_status: unauthorized(),
    max_body: None,
    // Retries aren't documented.
    retry_schedules: Cow::Borrowed(&[]),
    events: EVENTS,
};
