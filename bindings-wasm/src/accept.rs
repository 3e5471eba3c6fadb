//! The fast way to accept a delivery: everything JavaScript passes stands in one
//! area of memory, and numbers alone cross. It answers for the common delivery,
//! one that is accepted without a warning; for any other the full call finds out.

use hookseal::{Delivery, Headers, Timestamp, Verified, Webhook};

/// The header values that a call can carry.
pub(crate) const SLOTS: usize = 4;

/// Not accepted, or accepted with something to say.
pub(crate) const LOOK_CLOSER: i32 = -1;

/// What stands in the input area, one after another.
pub(crate) struct Input<'i> {
    /// The body; empty where the MACs stand for it.
    pub(crate) body: &'i [u8],
    /// The values of the first headers that the webhook names; none for an absent one.
    pub(crate) headers: [Option<&'i str>; SLOTS],
    /// The MACs of the body under each secret in hex, where JavaScript computed them.
    pub(crate) macs: &'i str,
}

impl<'i> Input<'i> {
    /// Cuts the area up; none where the lengths or the text don't fit.
    pub(crate) fn read(area: &'i [u8], body: usize, headers: [i32; SLOTS], macs: usize) -> Option<Self> {
        let (body, mut rest) = area.split_at_checked(body)?;
        let mut values = [None; SLOTS];
        for (value, length) in values.iter_mut().zip(headers) {
            if let Ok(length) = usize::try_from(length) {
                let (text, after) = rest.split_at_checked(length)?;
                *value = Some(core::str::from_utf8(text).ok()?);
                rest = after;
            }
        }
        Some(Self { body, headers: values, macs: core::str::from_utf8(rest.get(..macs)?).ok()? })
    }
}

/// What an accepted delivery has beside its payload.
#[derive(Default)]
pub(crate) struct Accepted {
    pub(crate) timestamp: Option<Timestamp>,
    pub(crate) signed_id: Option<String>,
    pub(crate) delivery_id: Option<String>,
}

/// Returns the index of the matching secret, doubled, plus 1 for an event that is
/// recognized; or [`LOOK_CLOSER`].
pub(crate) fn accept(
    webhook: &Webhook,
    names: &[String],
    input: &Input<'_>,
    body_length: usize,
    parse: bool,
    now: Timestamp,
) -> Option<(i32, Accepted)> {
    let headers: Headers<'_> =
        names.iter().zip(input.headers).filter_map(|(name, value)| Some((name.as_str(), value?))).collect();
    let delivery = Delivery { body: input.body, headers, now, url: None, method: None };
    let verified = match input.macs {
        "" => webhook.verify_signature(&delivery).ok()?,
        macs => webhook.verify_macs(&delivery, body_length, macs).ok()?,
    };
    let secret = i32::try_from(verified.secret_index()).ok()?.checked_mul(2)?;
    let accepted = |verified: &Verified<'_>, timestamp| Accepted {
        timestamp,
        signed_id: verified.signed_id().map(Into::into),
        delivery_id: verified.delivery_id().map(Into::into),
    };
    if !parse {
        return Some((secret, accepted(&verified, verified.timestamp())));
    }
    let event = webhook.parse(verified.clone()).ok().filter(|event| event.warnings().is_empty())?;
    Some((secret + i32::from(event.recognized()), accepted(&verified, event.timestamp())))
}
