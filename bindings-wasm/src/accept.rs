//! The fast way to accept a delivery. It answers for the common delivery, one
//! that is accepted without a warning; for any other the full call finds out.

use hookseal::{Computed, Delivery, Timestamp, Verified, Webhook};

use crate::host;

/// What an accepted delivery has beside its payload, in numbers.
#[derive(Clone, Copy)]
pub(crate) struct Accepted {
    /// The index of the matching secret.
    pub(crate) secret: usize,
    /// Whether the event is recognized.
    pub(crate) recognized: bool,
    /// Whether the payload is ASCII, which JavaScript reads several times as fast.
    pub(crate) ascii: bool,
    /// The event's time, or the signed one, in milliseconds; not a number where there is none.
    pub(crate) timestamp: f64,
    /// Where the signed id stands.
    pub(crate) signed_id: Span,
    /// Where the unsigned delivery id stands.
    pub(crate) delivery_id: Span,
}

/// Where a text stands among the headers' values.
pub(crate) type Span = Option<(usize, usize)>;

/// Accepts a delivery, or none: not accepted, or not without a warning.
pub(crate) fn accept(
    webhook: &Webhook,
    delivery: &Delivery<'_>,
    values: &str,
    computed: Option<&Computed<'_>>,
    parse: bool,
) -> Option<Accepted> {
    let verified = match computed {
        None => webhook.verify_signature(delivery),
        Some(computed) => webhook.verify_computed(delivery, computed),
    }
    .ok()?;
    let accepted = Accepted {
        secret: verified.secret_index(),
        recognized: false,
        ascii: parse && hookseal_json::is_ascii(delivery.body),
        timestamp: millis(verified.timestamp()),
        signed_id: span(verified.signed_id(), values),
        delivery_id: span(verified.delivery_id(), values),
    };
    if parse { with_event(accepted, webhook, verified) } else { Some(accepted) }
}

fn with_event(accepted: Accepted, webhook: &Webhook, verified: Verified<'_>) -> Option<Accepted> {
    // Not by `?`, which would move the event once more.
    match webhook.parse(verified) {
        // JavaScript reads the id from the payload, where a large integer is rounded.
        Ok(event) if event.warnings().is_empty() && !event.id().is_some_and(is_integer) => {
            Some(Accepted { recognized: event.recognized(), timestamp: millis(event.timestamp()), ..accepted })
        }
        _ => None,
    }
}

fn is_integer(id: &str) -> bool {
    id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

fn millis(timestamp: Option<Timestamp>) -> f64 {
    timestamp.map_or(f64::NAN, host::millis)
}

fn span(text: Option<&str>, values: &str) -> Span {
    let text = text?;
    let start = text.as_ptr().addr().checked_sub(values.as_ptr().addr())?;
    Some((start, start + text.len()))
}
