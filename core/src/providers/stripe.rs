//! Source: stripe-python `stripe/_webhook.py` and stripe-node's tests, read 2026-11.

use alloc::borrow::Cow;

use super::{AS_GIVEN, text};
use crate::encoding::Encoding;
use crate::provider::{Envelope, Provider, unauthorized};
use crate::retry::RetrySchedule;
use crate::scheme::{Algorithm, Scheme, SignatureHeader, SignedTimestamp};
use crate::timestamp::EventTimeFormat;
use crate::timestamp::SignedTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("stripe"),
    scheme: Scheme {
        signature: SignatureHeader::KvList {
            header: text("Stripe-Signature"),
            encoding: Encoding::Hex,
            separator: ',',
            signature_key: text("v1"),
        },
        algorithm: Algorithm::HmacSha256,
        template: text("{timestamp}.{body}"),
        // The secret keeps its `whsec_`, and isn't decoded.
        key: AS_GIVEN,
        timestamp: Some(SignedTimestamp {
            header: None,
            signature_key: Some(text("t")),
            format: SignedTimeFormat::Unix,
            tolerance_s: Some(300),
        }),
        id: None,
    },
    envelope: Envelope {
        event_type: Some(text("type")),
        id: Some(text("id")),
        timestamp: Some(text("created")),
        timestamp_format: EventTimeFormat::Unix,
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
