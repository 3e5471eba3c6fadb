//! Envelope -> [`Event`], only after verification.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::error::{Quoted, VerificationErrorKind};
use crate::event::Event;
use crate::event::places::Place;
use crate::idempotency;
use crate::json::{self, Kind, NoMemory, Slots, Value};
use crate::provider::Node;
use crate::shape::{EventType, Path};
use crate::timestamp::{EventTimeFormat, Timestamp};
use crate::verified::Verified;
use crate::warning::{Warning, WarningCode};
use crate::webhook::Webhook;

/// Reads the verified body: JSON, envelope, event type, documented data.
pub(crate) fn event<'d>(webhook: &'d Webhook, verified: Verified<'d>) -> Result<Event<'d>, VerificationErrorKind> {
    let Webhook { provider, places, .. } = webhook;
    let envelope = &provider.envelope;
    let (mut slots, mut known, mut matches) = (Slots::default(), None, false);
    let refuse = |found| VerificationErrorKind::InvalidJson { found };
    let body = json::utf8(verified.body).map_err(refuse)?;
    let payload = json::read_slots(body, &places.names, &mut slots, &mut |before, slot, reader| {
        if places.data.as_ref().is_some_and(|data| data.is_slot(slot)) {
            // The type mostly comes before the data. Then the data's shape is checked while it is read.
            known = read_type(webhook, before).ok();
            if let Some((_, Some(documented))) = &known {
                matches = documented.data.matches(reader)?;
                return Ok(());
            }
        }
        reader.value().map(|_| ())
    })
    .map_err(refuse)?;
    if payload.kind() != Kind::Object {
        let found = format!("$ is {}, expected an object", payload.kind().name());
        return Err(VerificationErrorKind::InvalidPayload { found });
    }
    match slots.repeated(payload) {
        Ok(None) => {}
        Ok(Some(name)) => {
            let found = format!("$ has the field {} twice", Quoted(&name));
            return Err(VerificationErrorKind::InvalidPayload { found });
        }
        Err(NoMemory) => {
            return Err(VerificationErrorKind::OutOfMemory { found: "memory for the names of the payload".into() });
        }
    }

    let mut warnings = Vec::new();
    let (event_type, documented) = match known {
        Some(known) => known,
        None => read_type(webhook, &slots)?,
    };
    if let (Some(place), None, false) = (&places.event_type, documented, !webhook.documents_events()) {
        warnings.push(place.warning(WarningCode::UnknownType, "no documented event type".into()));
    }
    // Of two places one counts: an id of the one could be another event's of the other.
    let id = match &places.id {
        Some(place) => read_id(place, &slots, &mut warnings),
        None => verified.signed_id.map(Cow::Borrowed),
    };
    let timestamp = places.timestamp.as_ref();
    let timestamp = timestamp.and_then(|place| read_timestamp(place, envelope.timestamp_format, &slots, &mut warnings));
    let data = match &places.data {
        Some(place) => read_data(place, &slots, documented.filter(|_| !matches), &mut warnings),
        None => Some(payload.as_str()),
    };
    if let Some(node) = &places.node {
        compare_nodes(node, places.repeated_node.as_ref(), &slots, &mut warnings);
    }
    let recognized = documented.is_some() && warnings.is_empty();
    Ok(Event {
        provider: Cow::Borrowed(&provider.id),
        event_type,
        id,
        timestamp,
        body: Cow::Borrowed(body),
        payload: range(payload.as_str(), body),
        data: data.map(|data| range(data, body)),
        recognized,
        warnings,
        delivery_id: verified.delivery_id.map(Cow::Borrowed),
        secret_index: verified.secret_index,
    })
}

/// Where a part of the body is in it.
fn range(part: &str, body: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(body.as_ptr().addr());
    start..start + part.len()
}

type Type<'d> = (Option<Cow<'d, str>>, Option<&'d EventType>);

/// The event type, if the provider signs one; and what is documented of it.
fn read_type<'d>(webhook: &'d Webhook, slots: &Slots<'d>) -> Result<Type<'d>, VerificationErrorKind> {
    let Some(place) = &webhook.places.event_type else { return Ok((None, None)) };
    let event_type = required_text(place, slots)?;
    let documented = webhook.event_type(&event_type);
    Ok((Some(event_type), documented))
}

fn required_text<'d>(place: &Place, slots: &Slots<'d>) -> Result<Cow<'d, str>, VerificationErrorKind> {
    let refuse = |found: &str| VerificationErrorKind::InvalidPayload {
        found: format!("$.{} is {found}, expected the event type as a string", place.path),
    };
    let value = place.value(slots).ok_or_else(|| refuse("not there"))?;
    match value.kind() {
        Kind::Text => value.text().ok_or_else(|| refuse("not Unicode text")),
        other => Err(refuse(other.name())),
    }
}

fn read_id<'d>(place: &Place, slots: &Slots<'d>, warnings: &mut Vec<Warning>) -> Option<Cow<'d, str>> {
    let value = expect_field(place, slots, warnings)?;
    let id = idempotency::usable_id(value);
    if id.is_none() {
        let found = if value.kind() == Kind::Text { "an unusable string" } else { value.kind().name() };
        warnings.push(place.unexpected_type("a string or an integer", found));
    }
    id
}

#[inline(never)]
fn read_timestamp(
    place: &Place,
    format: EventTimeFormat,
    slots: &Slots<'_>,
    warnings: &mut Vec<Warning>,
) -> Option<Timestamp> {
    let value = expect_field(place, slots, warnings)?;
    let (expected, text) = match (format, value.kind()) {
        (EventTimeFormat::Rfc3339, Kind::Text) => ("an RFC 3339 time", value.text()),
        (EventTimeFormat::Unix | EventTimeFormat::UnixMs, Kind::Integer) => {
            ("a time since 1970", Some(Cow::Borrowed(value.as_str())))
        }
        (EventTimeFormat::Rfc3339, other) => {
            warnings.push(place.unexpected_type("a string", other.name()));
            return None;
        }
        (_, other) => {
            warnings.push(place.unexpected_type("an integer", other.name()));
            return None;
        }
    };
    let timestamp = text.and_then(|text| Timestamp::parse_event_time(&text, format));
    if timestamp.is_none() {
        let message = format!("expected {expected}, found something else");
        warnings.push(place.warning(WarningCode::InvalidTimestamp, message));
    }
    timestamp
}

#[inline(never)]
fn read_data<'d>(
    place: &Place,
    slots: &Slots<'d>,
    documented: Option<&EventType>,
    warnings: &mut Vec<Warning>,
) -> Option<&'d str> {
    let data = expect_field(place, slots, warnings)?;
    if let Some(documented) = documented {
        documented.data.collect_warnings(data, &Path::of(&place.path), warnings);
    }
    Some(data.as_str())
}

/// The top-level node must be there, as a string; where it is repeated, both must agree.
#[inline(never)]
fn compare_nodes(place: &Place, repeated: Option<&Place>, slots: &Slots<'_>, warnings: &mut Vec<Warning>) {
    let Some(value) = expect_field(place, slots, warnings) else { return };
    if value.kind() != Kind::Text {
        warnings.push(place.unexpected_type("a string", value.kind().name()));
        return;
    }
    if let Some((repeated, other)) = repeated.and_then(|repeated| Some((repeated, repeated.value(slots)?)))
        && other.kind() == Kind::Text
        && other.text() != value.text()
    {
        warnings.push(repeated.warning(WarningCode::Contradiction, format!("differs from $.{}", place.path)));
    }
}

/// The node that an event's payload names.
pub(crate) fn node<'d>(payload: &'d str, node: &Node) -> Option<Cow<'d, str>> {
    let value = Value::known(payload).fields().at(&node.id)?;
    value.text()
}

fn expect_field<'d>(place: &Place, slots: &Slots<'d>, warnings: &mut Vec<Warning>) -> Option<Value<'d>> {
    let value = place.value(slots);
    if value.is_none() {
        warnings.push(place.warning(WarningCode::MissingField, "not there".into()));
    }
    value
}

impl Place {
    #[cold]
    #[inline(never)]
    fn warning(&self, code: WarningCode, message: String) -> Warning {
        Warning::new(code, ["$.", &self.path].concat(), message)
    }

    #[cold]
    #[inline(never)]
    fn unexpected_type(&self, expected: &str, found: &str) -> Warning {
        Warning::unexpected_type(["$.", &self.path].concat(), expected, found)
    }
}
