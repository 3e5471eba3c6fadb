//! Envelope -> [`Event`], only after verification.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::error::{Quoted, VerificationErrorKind};
use crate::event::part::{Found, Part};
use crate::event::places::{Field, TypeHeader};
use crate::event::{Event, Keyed};
use crate::headers::Lookup;
use crate::idempotency;
use crate::json::{self, Fields, NoMemory, Repeated, Slots, Value};
use crate::provider::{EventKey, Node};
use crate::shape::EventType;
use crate::verified::Verified;
use crate::warning::Warning;
use crate::webhook::Webhook;

/// Reads the verified body: JSON, envelope, event type, documented data.
pub(crate) fn event<'d>(webhook: &'d Webhook, verified: Verified<'d>) -> Result<Event<'d>, VerificationErrorKind> {
    let refuse = |found| VerificationErrorKind::InvalidJson { found };
    match json::utf8(verified.body).map_err(refuse)? {
        // What has no body has no payload.
        "" => {
            let body = Some(Cow::Borrowed(verified.body));
            Ok(Event { body, ..payload(webhook, verified, "null")? })
        }
        text => payload(webhook, verified, text),
    }
}

/// GitHub and others send the JSON in a form, unless it was chosen otherwise.
#[cold]
#[inline(never)]
fn not_json(text: &str, found: String) -> VerificationErrorKind {
    let is_form = text.starts_with("payload=");
    let form = "it begins with `payload=`, a form: choose `application/json` where the platform lets you choose";
    VerificationErrorKind::InvalidJson { found: if is_form { form.into() } else { found } }
}

/// Reads the event of that payload.
fn payload<'d>(
    webhook: &'d Webhook,
    verified: Verified<'d>,
    text: &'d str,
) -> Result<Event<'d>, VerificationErrorKind> {
    let Webhook { provider, places, .. } = webhook;
    let (mut slots, mut known, mut matches) = (Slots::default(), None, false);
    let mut warnings = Vec::new();
    if let (Some(header), Some(found)) = (&places.type_header, verified.type_header) {
        known = type_of_header(webhook, header, found, &mut warnings)?;
    }
    let payload = json::read_slots(text, &places.names, &mut slots, &mut |before, slot, reader| {
        if places.data.as_ref().is_some_and(|data| data.is_slot(slot)) {
            // The type mostly comes before the data. Then the data's shape is checked while it is read.
            if places.type_header.is_none() {
                known = documented_type(webhook, before);
            }
            if let Some((_, Some(documented))) = &known {
                matches = documented.data.matches(reader)?;
                return Ok(());
            }
        }
        reader.value().map(|_| ())
    })
    .map_err(|found| not_json(text, found))?;
    check_names(&slots, payload)?;

    let part = |field: &'d Option<Field>| match field {
        Some(field) => field.part(&slots).map(Some).map_err(|Repeated| repeated(field.path())),
        None => Ok(None),
    };
    let (event_type, documented) = match known {
        Some((event_type, documented)) => (Some(event_type), documented),
        None => match part(&places.event_type)? {
            Some(part) => typed(webhook, part.event_type(&mut warnings)),
            None => (None, None),
        },
    };
    if let (Some(_), None, Some(part)) = (&event_type, documented, part(&places.event_type)?)
        && webhook.documents_events()
    {
        part.warn_of_unknown(&mut warnings);
    }
    // Of two places one counts: an id of the one could be another event's of the other.
    let id = match part(&places.id)? {
        Some(part) => part.id(&mut warnings),
        None => verified.signed_id,
    };
    let format = provider.envelope.timestamp_format;
    let timestamp = part(&places.timestamp)?.and_then(|part| part.timestamp(format, &mut warnings));
    let keyed = match provider.event_key {
        Some(EventKey::TypeAndBody) => idempotency::by_type_and_body(provider, event_type.as_deref(), verified.body),
        Some(EventKey::TimeAndBody) => idempotency::by_time_and_body(&provider.id, verified.timestamp, verified.body),
        Some(EventKey::Nothing) => Keyed::None,
        _ => Keyed::ByIdOrBody,
    };
    let data = match part(&places.data)? {
        Some(part) => part.data(documented.filter(|_| !matches), &mut warnings),
        None => Some(payload.as_str()),
    };
    if let Some(node) = part(&places.node)? {
        node.compare_node(part(&places.repeated_node)?, &mut warnings);
    }
    Ok(Event {
        provider: Cow::Borrowed(&provider.id),
        event_type,
        id,
        timestamp,
        payload: range(payload.as_str(), text),
        data: data.map(|data| range(data, text)),
        text: Cow::Borrowed(text),
        body: None,
        recognized: documented.is_some() && warnings.is_empty(),
        warnings,
        delivery_id: verified.delivery_id.map(Cow::Borrowed),
        secret_index: verified.secret_index,
        trust: verified.trust,
        keyed,
    })
}

/// The event type that a header has.
#[inline(never)]
fn type_of_header<'d>(
    webhook: &'d Webhook,
    header: &TypeHeader,
    found: Lookup<'d>,
    warnings: &mut Vec<Warning>,
) -> Result<Option<(Cow<'d, str>, Documented<'d>)>, VerificationErrorKind> {
    let found = match found {
        Lookup::Text(text) => Some(Found::Text(Cow::Borrowed(text))),
        Lookup::Absent => None,
        Lookup::NotText | Lookup::Ambiguous => {
            let found = format!("{} more than once, or no text", Quoted(&header.place));
            return Err(VerificationErrorKind::InvalidPayload { found });
        }
    };
    let part = Part { place: &header.place, found };
    let (event_type, documented) = typed(webhook, part.clone().event_type(warnings));
    let types = &webhook.provider.envelope.types;
    let Some(event_type) = event_type else { return Ok(None) };
    let is_unlisted = !types.is_empty() && !types.iter().any(|known| *known == event_type);
    if documented.is_none() && (webhook.documents_events() || is_unlisted) {
        part.warn_of_unknown(warnings);
    }
    Ok(Some((event_type, documented)))
}

/// Refuses an object that has a name twice.
fn check_names<'d>(slots: &Slots<'d>, payload: Value<'d>) -> Result<(), VerificationErrorKind> {
    once(slots.repeated(payload))
}

/// The same of an object's fields.
pub(crate) fn check_fields(fields: &Fields<'_>) -> Result<(), VerificationErrorKind> {
    once(fields.repeated())
}

fn once(repeated: Result<Option<Cow<'_, str>>, NoMemory>) -> Result<(), VerificationErrorKind> {
    match repeated {
        Ok(None) => Ok(()),
        Ok(Some(name)) => {
            let found = format!("$ has the field {} twice", Quoted(&name));
            Err(VerificationErrorKind::InvalidPayload { found })
        }
        Err(NoMemory) => {
            Err(VerificationErrorKind::OutOfMemory { found: "memory for the names of the payload".into() })
        }
    }
}

#[cold]
#[inline(never)]
pub(crate) fn repeated(place: &str) -> VerificationErrorKind {
    VerificationErrorKind::InvalidPayload { found: format!("a name is there twice on the way to {}", Quoted(place)) }
}

/// Where a part of a text is in it.
pub(crate) fn range(part: &str, text: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start + part.len()
}

type Documented<'d> = Option<&'d EventType>;

/// The event type among the fields that were read so far, if it can be told; and what is documented of it.
fn documented_type<'d>(webhook: &'d Webhook, slots: &Slots<'d>) -> Option<(Cow<'d, str>, Documented<'d>)> {
    let Found::Json(value) = webhook.places.event_type.as_ref()?.part(slots).ok()?.found? else { return None };
    let event_type = value.text()?;
    let documented = webhook.event_type(&event_type);
    Some((event_type, documented))
}

/// An event type, and what is documented of it.
pub(crate) fn typed<'d>(
    webhook: &'d Webhook,
    event_type: Option<Cow<'d, str>>,
) -> (Option<Cow<'d, str>>, Documented<'d>) {
    let documented = event_type.as_deref().and_then(|event_type| webhook.event_type(event_type));
    (event_type, documented)
}

/// The node that an event's payload names.
pub(crate) fn node<'d>(payload: &'d str, node: &Node) -> Option<Cow<'d, str>> {
    Value::known(payload).at(&node.id).ok()??.text()
}
