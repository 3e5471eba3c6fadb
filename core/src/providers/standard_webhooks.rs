//! Source: the Standard Webhooks specification, v1 with HMAC
//! (github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md), read 2026-11.

use alloc::borrow::Cow;

use super::text;
use crate::encoding::Encoding;
use crate::provider::{Envelope, Provider, unauthorized};
use crate::retry::RetrySchedule;
use crate::scheme::{Algorithm, KeyDecoding, KeyFormat, Scheme, SignatureHeader, SignedTimestamp};
use crate::timestamp::EventTimeFormat;
use crate::timestamp::SignedTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("standard-webhooks"),
    scheme: Scheme {
        signature: SignatureHeader::VersionedList {
            header: text("webhook-signature"),
            encoding: Encoding::Base64,
            separator: ' ',
            version: text("v1"),
            version_separator: ',',
        },
        algorithm: Algorithm::HmacSha256,
        template: text("{id}.{timestamp}.{body}"),
        key: KeyFormat { decode: KeyDecoding::Base64, strip_prefix: Some(text("whsec_")) },
        timestamp: Some(SignedTimestamp {
            header: Some(text("webhook-timestamp")),
            signature_key: None,
            format: SignedTimeFormat::Unix,
            tolerance_s: Some(300),
        }),
        id: Some(text("webhook-id")),
    },
    envelope: Envelope {
        event_type: Some(text("type")),
        // The id is the signed header's.
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
    retry_schedules: Cow::<[RetrySchedule]>::Borrowed(&[]),
    events: &[],
};
