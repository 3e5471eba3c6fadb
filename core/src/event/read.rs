//! Envelope -> [`Event`], only after verification.

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;
use core::ops::Range;

use crate::error::{Quoted, VerificationErrorKind};
use crate::event::Event;
use crate::idempotency;
use crate::json::{self, Fields, Kind, NoMemory, Value};
use crate::provider::{Envelope, Node, Provider};
use crate::shape::{EventType, Path};
use crate::timestamp::{EventTimeFormat, Timestamp};
use crate::verified::Verified;
use crate::warning::{Warning, WarningCode};

/// Reads the verified body: JSON, envelope, event type, documented data.
pub(crate) fn event<'d>(provider: &'d Provider, verified: Verified<'d>) -> Result<Event<'d>, VerificationErrorKind> {
    let envelope = &provider.envelope;
    let top_level_data = envelope.data.as_deref().filter(|path| path.bytes().all(|byte| byte != b'.'));
    let (mut fields, mut known, mut matches) = (Fields::default(), None, false);
    let refuse = |found| VerificationErrorKind::InvalidJson { found };
    let body = json::utf8(verified.body).map_err(refuse)?;
    let payload = json::read_fields(body, &mut fields, &mut |before, name, reader| {
        if top_level_data.is_some_and(|data| name.is(data)) {
            // The type mostly comes before the data. Then the data's shape is checked while it is read.
            known = read_type(provider, before).ok();
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
    match fields.repeated() {
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
        None => read_type(provider, &fields)?,
    };
    if let (Some(path), None, false) = (&envelope.event_type, documented, provider.events.is_empty()) {
        warnings.push(Warning::new(WarningCode::UnknownType, &format!("$.{path}"), "no documented event type".into()));
    }
    // Of two places one counts: an id of the one could be another event's of the other.
    let id = match &envelope.id {
        Some(path) => read_id(&fields, path, &mut warnings),
        None => verified.signed_id.map(Cow::Borrowed),
    };
    let timestamp = read_timestamp(&fields, envelope, &mut warnings);
    let data = read_data(&fields, payload, envelope, documented.filter(|_| !matches), &mut warnings);
    if let Some(node) = &envelope.node {
        compare_nodes(&fields, node, &mut warnings);
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
fn read_type<'d>(provider: &'d Provider, fields: &Fields<'d>) -> Result<Type<'d>, VerificationErrorKind> {
    let Some(path) = provider.envelope.event_type.as_deref() else { return Ok((None, None)) };
    let event_type = required_text(fields, path)?;
    let documented = provider.event_type(&event_type);
    Ok((Some(event_type), documented))
}

fn required_text<'d>(fields: &Fields<'d>, path: &str) -> Result<Cow<'d, str>, VerificationErrorKind> {
    let refuse = |found: &str| VerificationErrorKind::InvalidPayload {
        found: format!("$.{path} is {found}, expected the event type as a string"),
    };
    let value = fields.at(path).ok_or_else(|| refuse("not there"))?;
    match value.kind() {
        Kind::Text => value.text().ok_or_else(|| refuse("not Unicode text")),
        other => Err(refuse(other.name())),
    }
}

fn read_id<'d>(fields: &Fields<'d>, path: &str, warnings: &mut Vec<Warning>) -> Option<Cow<'d, str>> {
    let value = expect_field(fields, path, warnings)?;
    let id = idempotency::usable_id(value);
    if id.is_none() {
        let found = if value.kind() == Kind::Text { "an unusable string" } else { value.kind().name() };
        warnings.push(unexpected_type(path, "a string or an integer", found));
    }
    id
}

fn read_timestamp(fields: &Fields<'_>, envelope: &Envelope, warnings: &mut Vec<Warning>) -> Option<Timestamp> {
    let path = envelope.timestamp.as_deref()?;
    let value = expect_field(fields, path, warnings)?;
    let format = envelope.timestamp_format;
    let (expected, text) = match (format, value.kind()) {
        (EventTimeFormat::Rfc3339, Kind::Text) => ("an RFC 3339 time", value.text()),
        (EventTimeFormat::Unix | EventTimeFormat::UnixMs, Kind::Integer) => {
            ("a time since 1970", Some(Cow::Borrowed(value.as_str())))
        }
        (EventTimeFormat::Rfc3339, other) => {
            warnings.push(unexpected_type(path, "a string", other.name()));
            return None;
        }
        (_, other) => {
            warnings.push(unexpected_type(path, "an integer", other.name()));
            return None;
        }
    };
    let timestamp = text.and_then(|text| Timestamp::parse_event_time(&text, format));
    if timestamp.is_none() {
        let message = format!("expected {expected}, found something else");
        warnings.push(Warning::new(WarningCode::InvalidTimestamp, &format!("$.{path}"), message));
    }
    timestamp
}

fn read_data<'d>(
    fields: &Fields<'d>,
    payload: Value<'d>,
    envelope: &Envelope,
    documented: Option<&EventType>,
    warnings: &mut Vec<Warning>,
) -> Option<&'d str> {
    let Some(path) = envelope.data.as_deref() else { return Some(payload.as_str()) };
    let data = expect_field(fields, path, warnings)?;
    if let Some(documented) = documented {
        documented.data.collect_warnings(data, &Path::of(path), warnings);
    }
    Some(data.as_str())
}

/// The top-level node must be there, as a string; where it is repeated, both must agree.
fn compare_nodes(fields: &Fields<'_>, node: &Node, warnings: &mut Vec<Warning>) {
    let Some(value) = expect_field(fields, &node.id, warnings) else { return };
    if value.kind() != Kind::Text {
        warnings.push(unexpected_type(&node.id, "a string", value.kind().name()));
        return;
    }
    let repeated = node.repeated.as_deref().and_then(|path| Some((path, fields.at(path)?)));
    if let Some((path, other)) = repeated
        && other.kind() == Kind::Text
        && other.text() != value.text()
    {
        let message = format!("differs from $.{}", node.id);
        warnings.push(Warning::new(WarningCode::Contradiction, &format!("$.{path}"), message));
    }
}

/// The node that an event's payload names.
pub(crate) fn node<'d>(payload: &'d str, node: &Node) -> Option<Cow<'d, str>> {
    let value = Value::known(payload).fields().at(&node.id)?;
    value.text()
}

fn expect_field<'d>(fields: &Fields<'d>, path: &str, warnings: &mut Vec<Warning>) -> Option<Value<'d>> {
    let value = fields.at(path);
    if value.is_none() {
        warnings.push(Warning::new(WarningCode::MissingField, &format!("$.{path}"), "not there".into()));
    }
    value
}

fn unexpected_type(path: &str, expected: &str, found: &str) -> Warning {
    let message = format!("expected {expected}, found {found}");
    Warning::new(WarningCode::UnexpectedType, &format!("$.{path}"), message)
}
