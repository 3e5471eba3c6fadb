//! What came of a delivery: for one that is accepted, mostly numbers, because
//! they cross into JavaScript for free; for one that is refused, why.

use alloc::string::String;
use alloc::vec::Vec;

use hookseal::binding::HostResults;
use hookseal::{Delivery, Event, Timestamp, VerificationErrorKind, Verified, Warning, Webhook};

use crate::host;

/// What an accepted delivery has beside its payload.
pub(crate) struct Accepted {
    /// The index of the matching secret.
    pub(crate) secret: usize,
    /// Whether the event is recognized.
    pub(crate) recognized: bool,
    /// Whether the payload is ASCII, which JavaScript reads several times as fast.
    pub(crate) ascii: bool,
    /// The event's time, or the signed one, in milliseconds; not a number if there is none.
    pub(crate) timestamp: f64,
    /// Where the signed id is.
    pub(crate) signed_id: Span,
    /// Where the unsigned delivery id is.
    pub(crate) delivery_id: Span,
    /// The event's id, if JavaScript can't read it from the payload as it is.
    pub(crate) event_id: Option<String>,
    /// Where the payload differs from the documentation.
    pub(crate) warnings: Vec<Warning>,
}

/// Where a text is among the headers' values.
pub(crate) type Span = Option<(usize, usize)>;

/// Verifies a delivery and, if asked, reads its event.
pub(crate) fn accept(
    webhook: &Webhook,
    delivery: &Delivery<'_>,
    values: &str,
    computed: Option<&HostResults<'_>>,
    parse: bool,
) -> Result<Accepted, VerificationErrorKind> {
    let verified = match computed {
        None => webhook.verify_signature(delivery),
        Some(computed) => webhook.verify_with_host(delivery, computed),
    }
    .map_err(|error| error.kind().clone())?;
    let accepted = Accepted {
        secret: verified.secret_index(),
        recognized: false,
        ascii: parse && hookseal_json::is_ascii(delivery.body),
        timestamp: millis(verified.timestamp()),
        signed_id: span(verified.signed_id(), values),
        delivery_id: span(verified.delivery_id(), values),
        event_id: None,
        warnings: Vec::new(),
    };
    if parse { with_event(accepted, webhook, verified) } else { Ok(accepted) }
}

fn with_event(
    accepted: Accepted,
    webhook: &Webhook,
    verified: Verified<'_>,
) -> Result<Accepted, VerificationErrorKind> {
    // Not by `?`, which would move the event once more.
    match webhook.parse(verified) {
        Ok(event) => Ok(Accepted {
            recognized: event.recognized(),
            timestamp: millis(event.timestamp()),
            event_id: unlike_payload(&event),
            warnings: event.warnings().to_vec(),
            ..accepted
        }),
        Err(error) => Err(error.kind().clone()),
    }
}

/// The id of an event with warnings, which may not be what its place holds; and
/// one that may be a number, which JavaScript would round.
fn unlike_payload(event: &Event<'_>) -> Option<String> {
    let id = event.id()?;
    let may_be_number = id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    (may_be_number || !event.warnings().is_empty()).then(|| id.into())
}

fn millis(timestamp: Option<Timestamp>) -> f64 {
    timestamp.map_or(f64::NAN, host::millis)
}

fn span(text: Option<&str>, values: &str) -> Span {
    let text = text?;
    let start = text.as_ptr().addr().checked_sub(values.as_ptr().addr())?;
    Some((start, start + text.len()))
}
