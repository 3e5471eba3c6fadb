//! Source: "Webhooks" in Filedgr's developer documentation, read 2026-11. Its
//! own text calls the feature future content, and gives two retry schedules:
//! the options of a webhook, and the example of a sender.

use alloc::borrow::Cow;

use super::{hmac_of_body, text};
use crate::events::filedgr::EVENTS;
use crate::provider::{Envelope, Provider, SentHeader, SentValue, unauthorized};
use crate::retry::RetrySchedule;
use crate::timestamp::EventTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("filedgr"),
    scheme: hmac_of_body("X-Filedgr-Signature", ""),
    envelope: Envelope {
        event_type: Some(text("eventType")),
        id: Some(text("eventId")),
        timestamp: Some(text("timestamp")),
        timestamp_format: EventTimeFormat::Rfc3339,
        data: Some(text("data")),
        node: None,
    },
    delivery_id: Some(text("X-Filedgr-Event-ID")),
    headers: Cow::Borrowed(&[
        SentHeader { name: text("X-Filedgr-Event-Type"), value: SentValue::Type },
        SentHeader { name: text("X-Filedgr-Event-ID"), value: SentValue::Id },
    ]),
    rejection_status: unauthorized(),
    max_body: None,
    retry_schedules: Cow::Borrowed(&[
        // retryCount: 3, retryDelay: 5, timeout: 30.
        RetrySchedule {
            source: text("configuration"),
            attempts: 4,
            delays: Cow::Borrowed(&[5, 5, 5]),
            timeout: Some(30),
        },
        // maxRetries = 5 counts attempts there; 2^attempt seconds between them.
        RetrySchedule {
            source: text("example"),
            attempts: 5,
            delays: Cow::Borrowed(&[2, 4, 8, 16]),
            timeout: Some(30),
        },
    ]),
    events: EVENTS,
};
