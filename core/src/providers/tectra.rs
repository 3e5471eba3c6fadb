//! Source: "Webhooks" in Tectra's documentation, read 2026-11.

use alloc::borrow::Cow;

use super::{hmac_of_body, text};
use crate::events::tectra::EVENTS;
use crate::provider::{Envelope, Provider, SentHeader, SentValue, unauthorized};
use crate::retry::RetrySchedule;
use crate::timestamp::EventTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("tectra"),
    // The secret keeps its `whsec_`, and isn't decoded.
    scheme: hmac_of_body("X-Tectra-Signature", ""),
    envelope: Envelope {
        event_type: Some(text("event")),
        id: None,
        timestamp: Some(text("timestamp")),
        timestamp_format: EventTimeFormat::Rfc3339,
        data: Some(text("data")),
        node: None,
    },
    delivery_id: Some(text("X-Tectra-Delivery")),
    headers: Cow::Borrowed(&[
        SentHeader { name: text("X-Tectra-Event"), value: SentValue::Type },
        SentHeader { name: text("X-Tectra-Delivery"), value: SentValue::DeliveryId },
        SentHeader { name: text("X-Tectra-Timestamp"), value: SentValue::Timestamp },
    ]),
    rejection_status: unauthorized(),
    max_body: None,
    retry_schedules: Cow::Borrowed(&[RetrySchedule {
        source: text("policy"),
        attempts: 3,
        delays: Cow::Borrowed(&[60, 300]),
        timeout: Some(30),
    }]),
    events: EVENTS,
};
