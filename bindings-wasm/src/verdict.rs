//! Verification over shared memory. Its outcome crosses into JavaScript as numbers,
//! in the call's record.

use alloc::string::String;

use hookseal::{Timestamp, VerificationError, VerificationErrorKind, Verified, Webhook, binding};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::call_record::CallRecord;
use crate::javascript;
use crate::shared_memory::{Call, Pairs, SharedMemory};

/// What the core says of a delivery.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Verdict {
    /// Accepted. The record says what is known of the delivery.
    Accepted,
    /// Accepted, and the event has `warnings`.
    AcceptedWithWarnings,
    /// Refused. `refusal` says why.
    Refused,
    /// Not verified: the shared memory doesn't hold what the record says.
    Unknown,
}

/// What is kept of a verification for later calls, because no number can say it.
#[derive(Default)]
pub(crate) struct Remainder {
    /// Why the delivery was refused.
    pub(crate) refusal: Option<VerificationErrorKind>,
    /// Where the payload differs from the documentation, for JavaScript to read.
    pub(crate) warnings: String,
    /// The event's type and id, if the record says that they aren't plain.
    pub(crate) event_type: Option<String>,
    pub(crate) event_id: Option<String>,
}

impl Remainder {
    /// What was accepted; why a delivery was refused is kept.
    pub(crate) fn keep<T>(&mut self, outcome: Result<T, VerificationError>) -> Option<T> {
        match outcome {
            Ok(accepted) => Some(accepted),
            Err(error) => {
                self.refusal = Some(binding::into_kind(error));
                None
            }
        }
    }
}

/// Verifies the delivery in shared memory and, to `parse` it, reads its event.
pub(crate) fn verify(
    webhook: &Webhook,
    header_names: &[String],
    memory: &mut SharedMemory,
    parse: bool,
    remainder: &mut Remainder,
) -> Verdict {
    *remainder = Remainder::default();
    let mut pairs = Pairs::default();
    let Some(mut call) = memory.call() else { return Verdict::Unknown };
    let Some(delivery) = call.delivery(header_names, &mut pairs) else { return Verdict::Unknown };
    let outcome = match call.host_results() {
        None => webhook.verify_signature(&delivery),
        Some(results) => webhook.verify_with_host(&delivery, &results),
    };
    let outcome = match outcome {
        Ok(verified) => {
            write_signature(call.record, &verified, call.values);
            if verified.signed_id().is_some() && call.record.signed_id_start < 0 {
                return Verdict::Unknown; // The id isn't among the headers' values, as they stand.
            }
            match parse {
                true => read_event(webhook, verified, &mut call, remainder),
                false => Ok(Verdict::Accepted),
            }
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| {
        remainder.refusal = Some(binding::into_kind(error));
        Verdict::Refused
    })
}

fn write_signature(record: &mut CallRecord, verified: &Verified<'_>, values: &str) {
    record.secret_index = u32::try_from(verified.secret_index()).unwrap_or(u32::MAX);
    record.timestamp = millis(verified.timestamp());
    (record.signed_id_start, record.signed_id_end) = span(verified.signed_id(), values);
    (record.delivery_id_start, record.delivery_id_end) = span(verified.delivery_id(), values);
}

fn read_event(
    webhook: &Webhook,
    verified: Verified<'_>,
    call: &mut Call<'_>,
    remainder: &mut Remainder,
) -> Result<Verdict, VerificationError> {
    let Call { record, body, values, .. } = call;
    record.ascii = hookseal_json::is_ascii(body).into();
    let event = webhook.parse(verified)?;
    record.timestamp = millis(event.timestamp());
    record.recognized = event.recognized().into();
    let envelope = &webhook.provider().envelope;
    let has_warnings = !event.warnings().is_empty();
    let is_plain = is_plain(event.event_type(), has_warnings && envelope.event_type.is_some())
        && is_plain(event.id(), has_warnings && envelope.id.is_some());
    record.plain = is_plain.into();
    if !is_plain {
        remainder.event_type = event.event_type().map(Into::into);
        remainder.event_id = event.id().map(Into::into);
    }
    (record.type_start, record.type_end) = span(event.event_type(), values);
    if event.warnings().is_empty() {
        return Ok(Verdict::Accepted);
    }
    remainder.warnings = javascript::flat(event.warnings());
    Ok(Verdict::AcceptedWithWarnings)
}

/// Whether JavaScript reads a text as it is. One that may be a number, it would round;
/// and where a warning may say that its place holds none, it may hold something else.
fn is_plain(text: Option<&str>, may_be_other: bool) -> bool {
    let may_be_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    text.map_or(!may_be_other, |text| !may_be_number(text))
}

fn millis(timestamp: Option<Timestamp>) -> f64 {
    timestamp.map_or(f64::NAN, javascript::millis)
}

/// Where a text begins and ends among the headers' values; -1 if there is none.
fn span(text: Option<&str>, values: &str) -> (i32, i32) {
    let place = |text: &str| {
        let start = text.as_ptr().addr().checked_sub(values.as_ptr().addr())?;
        let end = start.checked_add(text.len()).filter(|end| *end <= values.len())?;
        Some((i32::try_from(start).ok()?, i32::try_from(end).ok()?))
    };
    text.and_then(place).unwrap_or((-1, -1))
}
