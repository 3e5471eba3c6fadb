//! Source: "Webhooks" in ThunderStack's documentation, read 2026-11. The public
//! key stands in a node's settings and at
//! <https://cloud-api.thunderstack.org/api/webhook-public-key>.

use alloc::borrow::Cow;

use super::text;
use crate::encoding::Encoding;
use crate::events::thunderstack::EVENTS;
use crate::provider::{Envelope, Node, Provider};
use crate::scheme::{Algorithm, KeyDecoding, KeyFormat, Scheme, SignatureHeader};
use crate::timestamp::EventTimeFormat;

pub(crate) static PROVIDER: Provider = Provider {
    id: text("thunderstack"),
    scheme: Scheme {
        signature: SignatureHeader::Plain {
            header: text("X-ThunderStack-Signature"),
            encoding: Encoding::Base64,
            prefix: text(""),
        },
        algorithm: Algorithm::RsaPkcs1v15Sha256,
        template: text("{body}"),
        key: KeyFormat { decode: KeyDecoding::Pem, strip_prefix: None },
        timestamp: None,
        id: None,
    },
    envelope: Envelope {
        event_type: Some(text("eventType")),
        id: None,
        timestamp: Some(text("eventTimestamp")),
        timestamp_format: EventTimeFormat::Rfc3339,
        data: Some(text("details")),
        node: Some(Node { id: text("nodeId"), repeated: Some(text("details.nodeId")) }),
    },
    delivery_id: None,
    headers: Cow::Borrowed(&[]),
    // The documented handler answers `Forbidden - Invalid Signature`.
    rejection_status: 403,
    max_body: None,
    // Retries aren't documented.
    retry_schedules: Cow::Borrowed(&[]),
    events: EVENTS,
};
