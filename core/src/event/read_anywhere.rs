//! Events whose parts aren't all fields of a JSON object, from a verified delivery.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::body_format::BodyFormat;
use crate::error::{Quoted, VerificationErrorKind};
use crate::event::Event;
use crate::event::anywhere::Anywhere;
use crate::event::part::{Found, Part};
use crate::event::read::{self, repeated};
use crate::event::source::{Piece, Source};
use crate::idempotency::{self, Keyed};
use crate::json::{self, Kind, Repeated, Value};
use crate::place::Place;
use crate::provider::EventKey;
use crate::request::{Kept, Request};
use crate::verified::Verified;
use crate::webhook::Webhook;

/// The one event of a verified body.
pub(crate) fn event<'d>(
    webhook: &'d Webhook,
    anywhere: &'d Anywhere,
    verified: &Verified<'d>,
) -> Result<Event<'d>, VerificationErrorKind> {
    let mut events = events(webhook, anywhere, verified)?;
    match (events.pop(), events.len()) {
        (Some(event), 0) => Ok(event),
        (None, _) => {
            Err(invalid("a body without an event, of a platform that sends several in one: `verifyAll` takes it"))
        }
        (Some(_), others) => {
            let found = format!("a body of {} events, which `verifyAll` gives", others + 1);
            Err(VerificationErrorKind::InvalidPayload { found })
        }
    }
}

/// All events of a verified body, in their order.
pub(crate) fn events<'d>(
    webhook: &'d Webhook,
    anywhere: &'d Anywhere,
    verified: &Verified<'d>,
) -> Result<Vec<Event<'d>>, VerificationErrorKind> {
    let Some(kept) = verified.kept.as_deref() else { return Ok(Vec::new()) };
    if let Some(signed) = verified.signed_token() {
        let events = read(webhook, anywhere, &Verified { body: signed, ..verified.clone() }, kept)?;
        return Ok(events.into_iter().map(|event| event.keyed_as_read(verified.body)).collect());
    }
    let Some(body) = &kept.inflated else { return read(webhook, anywhere, verified, kept) };
    let held = Verified { body, kept: None, ..verified.clone() };
    let events = read(webhook, anywhere, &held, &kept.holding(body))?;
    Ok(events.into_iter().map(|event| event.into_owned().keyed_as_read(verified.body)).collect())
}

/// The events of what a body holds.
fn read<'d>(
    webhook: &'d Webhook,
    anywhere: &'d Anywhere,
    verified: &Verified<'d>,
    kept: &Kept<'d>,
) -> Result<Vec<Event<'d>>, VerificationErrorKind> {
    let reading = Reading::new(webhook, anywhere, verified, kept);
    match reading.document()? {
        Cow::Borrowed(text) => reading.events(text),
        Cow::Owned(text) => Ok(reading.events(&text)?.into_iter().map(Event::into_owned).collect()),
    }
}

/// What the idempotency key of a delivery is made of whose signature alone was verified: the
/// one event's; of none or several, the body's.
pub(crate) fn keyed(webhook: &Webhook, anywhere: &Anywhere, verified: &Verified<'_>) -> Keyed {
    // Nothing has to be read for it.
    if webhook.provider.event_key == Some(EventKey::Nothing) {
        return Keyed::None;
    }
    match event(webhook, anywhere, verified) {
        Ok(Event { keyed: Keyed::ByIdOrBody, id, .. }) => {
            Keyed::Made(idempotency::of_event(&webhook.provider.id, id.as_deref(), verified.body).into())
        }
        Ok(event) => event.keyed,
        Err(_) => {
            let (id, time) = (&webhook.provider.id, verified.timestamp);
            let inflated = verified.kept.as_deref().and_then(|kept| kept.inflated.as_deref());
            let held = inflated.or_else(|| verified.signed_token());
            match (&webhook.provider.event_key, held) {
                (Some(EventKey::TimeAndBody), _) => {
                    idempotency::by_time_and_body(id, time, held.unwrap_or(verified.body))
                }
                (_, Some(body)) => Keyed::Made(idempotency::of_event(id, None, body).into()),
                (_, None) => Keyed::ByBody,
            }
        }
    }
}

/// The same, of a record that makes it of the body and the signed id alone.
pub(crate) fn key_of_body(webhook: &Webhook, anywhere: &Anywhere, signed_id: Option<&str>, body: &[u8]) -> String {
    match keyed(webhook, anywhere, &Verified::by_body(webhook, signed_id, body)) {
        Keyed::Made(key) => key.into(),
        _ => idempotency::of_event(&webhook.provider.id, None, body),
    }
}

/// A verified delivery that is read.
struct Reading<'r, 'd> {
    webhook: &'d Webhook,
    anywhere: &'d Anywhere,
    verified: &'r Verified<'d>,
    request: Request<'r, 'd>,
    /// What the body is.
    format: BodyFormat,
}

impl<'r, 'd> Reading<'r, 'd> {
    fn new(webhook: &'d Webhook, anywhere: &'d Anywhere, verified: &'r Verified<'d>, kept: &'r Kept<'d>) -> Self {
        let request = Request::of_kept(kept, &webhook.options.settings);
        let format = webhook.provider.body_format(kept.scheme).unwrap_or(BodyFormat::Json);
        Self { webhook, anywhere, verified, request, format }
    }

    /// What the body holds, as JSON.
    fn document(&self) -> Result<Cow<'d, str>, VerificationErrorKind> {
        let body = self.verified.body;
        let text = || json::utf8(body).map_err(|found| VerificationErrorKind::InvalidPayload { found });
        match self.format {
            BodyFormat::Json => self.json(),
            BodyFormat::Xml | BodyFormat::Text => Ok(Cow::Owned(json::text(text()?))),
            BodyFormat::Form => match self.request.form() {
                Ok(form) => Ok(Cow::Owned(form.to_json())),
                Err(error) => Err(in_envelope(error, "a form")),
            },
            BodyFormat::Ndjson => lines(text()?).map(Cow::Owned),
            BodyFormat::Jwt => match &self.verified.claims {
                Some(claims) => Ok(Cow::Owned(String::from(&**claims))),
                None => Err(invalid("no token that was verified")),
            },
        }
    }

    /// The body, or what the scheme names in its place; null if there is none.
    fn json(&self) -> Result<Cow<'d, str>, VerificationErrorKind> {
        let place = self.request.scheme.details.as_deref().and_then(|details| details.body.as_ref());
        let text = match place {
            None => Cow::Borrowed(json::utf8(self.verified.body).map_err(invalid_json)?),
            Some(place) => self.read(place)?.ok_or_else(|| invalid(&format!("nothing at {place}")))?,
        };
        match text.is_empty() {
            true => Ok(Cow::Borrowed("null")),
            false => checked(text),
        }
    }

    fn read(&self, place: &Place) -> Result<Option<Cow<'d, str>>, VerificationErrorKind> {
        place.read(&self.request).map_err(|error| in_envelope(error, &format!("{place}")))
    }

    /// The events of the body that has become this JSON.
    fn events<'e>(&self, text: &'e str) -> Result<Vec<Event<'e>>, VerificationErrorKind>
    where
        'd: 'e,
    {
        let whole = Value::known(text.trim_ascii());
        let Some(items) = &self.anywhere.items else { return Ok(Vec::from([self.event(text, whole, None)?])) };
        let items = items.of(whole).map_err(|found| VerificationErrorKind::InvalidPayload { found })?;
        items.into_iter().enumerate().map(|(index, item)| self.event(text, item, Some(index))).collect()
    }

    /// The event of that payload, the item with that index if there are items.
    fn event<'e>(
        &self,
        text: &'e str,
        payload: Value<'e>,
        index: Option<usize>,
    ) -> Result<Event<'e>, VerificationErrorKind>
    where
        'd: 'e,
    {
        let (webhook, anywhere, verified) = (self.webhook, self.anywhere, self.verified);
        let envelope = &webhook.provider.envelope;
        if matches!(self.format, BodyFormat::Json | BodyFormat::Ndjson | BodyFormat::Jwt) {
            read::check_fields(&payload.fields())?;
        }
        let part = |source: &'d Option<Source>| match source {
            Some(source) => self.part(source, payload).map(Some),
            None => Ok(None),
        };
        let mut warnings = Vec::new();
        let (event_type, documented) = match part(&anywhere.event_type)? {
            Some(part) => read::typed(webhook, part.event_type(&mut warnings)),
            None => (None, None),
        };
        let is_listed = |found: &str| envelope.types.is_empty() || envelope.types.iter().any(|known| known == found);
        if let (Some(found), None, Some(source)) = (&event_type, documented, &anywhere.event_type)
            && (webhook.documents_events() || !is_listed(found))
        {
            let part = Part { place: source.name(), found: None };
            part.warn_of_unknown(&mut warnings);
        }
        // Of two places one counts: an id of the one could be another event's of the other.
        let id = match part(&anywhere.id)? {
            Some(part) => part.id(&mut warnings),
            None => verified.signed_id.clone(),
        };
        let timestamp = part(&anywhere.timestamp)?;
        let timestamp = timestamp.and_then(|part| part.timestamp(envelope.timestamp_format, &mut warnings));
        let data = match &anywhere.data {
            Some(source) => self.data(source, payload)?.data(documented, &mut warnings),
            None => Some(payload.as_str()),
        };
        if let Some(node) = part(&anywhere.node)? {
            node.compare_node(part(&anywhere.repeated_node)?, &mut warnings);
        }
        let is_body = index.is_none() && text.as_bytes().as_ptr() == verified.body.as_ptr();
        Ok(Event {
            keyed: self.keyed(payload, id.as_deref(), event_type.as_deref(), index)?,
            provider: Cow::Borrowed(&webhook.provider.id),
            event_type,
            id,
            timestamp,
            payload: read::range(payload.as_str(), text),
            data: data.map(|data| read::range(data, text)),
            text: Cow::Borrowed(text),
            body: (!is_body).then_some(Cow::Borrowed(verified.body)),
            recognized: documented.is_some() && warnings.is_empty(),
            warnings,
            delivery_id: verified.delivery_id.map(Cow::Borrowed),
            secret_index: verified.secret_index,
            trust: verified.trust,
        })
    }

    fn part<'p, 'e>(&self, source: &'p Source, payload: Value<'e>) -> Result<Part<'p, 'e>, VerificationErrorKind>
    where
        'd: 'e,
    {
        let found = match source {
            Source::Payload(path) => payload.at(path).map_err(|Repeated| repeated(path))?.map(Found::Json),
            // A claim as it stands in the token: it may be an object.
            Source::Elsewhere { place: Place::Claim(path), .. } if self.format == BodyFormat::Jwt => {
                payload.at(path).map_err(|Repeated| repeated(path))?.map(Found::Json)
            }
            Source::Elsewhere { place, .. } => self.text(place, payload)?.map(Found::Text),
            Source::Template { pieces, .. } => {
                let mut written = String::new();
                let mut is_whole = true;
                for piece in pieces {
                    match piece {
                        Piece::Literal(literal) => written.push_str(literal),
                        Piece::Place { place, is_optional } => match self.text(place, payload)? {
                            Some(text) => written.push_str(&text),
                            None => is_whole &= is_optional,
                        },
                    }
                }
                is_whole.then_some(Found::Text(Cow::Owned(written)))
            }
        };
        Ok(Part { place: source.name(), found })
    }

    /// Data is a part of the payload, as a form's field is.
    fn data<'p, 'e>(&self, source: &'p Source, payload: Value<'e>) -> Result<Part<'p, 'e>, VerificationErrorKind>
    where
        'd: 'e,
    {
        match source {
            Source::Elsewhere { name, place: Place::Form(field) } => {
                Ok(Part { place: name, found: Self::field(field, payload)?.map(Found::Json) })
            }
            _ => self.part(source, payload),
        }
    }

    /// The text at a place: in the payload, where it is a place of that.
    fn text<'e>(&self, place: &Place, payload: Value<'e>) -> Result<Option<Cow<'e, str>>, VerificationErrorKind>
    where
        'd: 'e,
    {
        let found = match place {
            Place::Json(path) => payload.at(path).map_err(|Repeated| repeated(path))?,
            Place::Claim(path) if self.format == BodyFormat::Jwt => {
                payload.at(path).map_err(|Repeated| repeated(path))?
            }
            Place::Form(name) if self.format == BodyFormat::Form => Self::field(name, payload)?,
            // A header without a value is as good as none.
            Place::Header(_) => return Ok(self.read(place)?.filter(|text| !text.is_empty())),
            elsewhere => return self.read(elsewhere),
        };
        Ok(found.filter(|value| value.kind() != Kind::Null).and_then(|value| match value.kind() {
            Kind::Text => value.text(),
            _ => Some(Cow::Borrowed(value.as_str())),
        }))
    }

    /// A field of the form that the payload is.
    fn field<'e>(name: &str, payload: Value<'e>) -> Result<Option<Value<'e>>, VerificationErrorKind> {
        let field = payload.field(name).map_err(|Repeated| repeated(name))?;
        // A name that the form has twice.
        if field.is_some_and(|value| value.kind() == Kind::List) { Err(repeated(name)) } else { Ok(field) }
    }

    /// What the key of an event is made of.
    fn keyed(
        &self,
        payload: Value<'_>,
        id: Option<&str>,
        event_type: Option<&str>,
        index: Option<usize>,
    ) -> Result<Keyed, VerificationErrorKind> {
        let provider = &self.webhook.provider;
        let by_body = || match index {
            None => Keyed::ByBody,
            // Two items may be alike.
            Some(index) => {
                let body = idempotency::of_event(&provider.id, None, self.verified.body);
                Keyed::Made(format!("{body}:{index}").into())
            }
        };
        let by_time = || idempotency::by_time_and_body(&provider.id, self.verified.timestamp, self.verified.body);
        let id_counts = id.is_some() && self.webhook.covered().id_may_make_key();
        let types = &provider.envelope.types;
        // An unsigned type counts only if it is one of those that can come.
        let is_listed = |found: &&str| types.is_empty() || types.iter().any(|known| known == found);
        Ok(match &provider.event_key {
            Some(EventKey::Nothing) => Keyed::None,
            Some(EventKey::Body) => by_body(),
            Some(EventKey::TimeAndBody) => match (by_time(), index) {
                (Keyed::Made(key), Some(index)) => Keyed::Made(format!("{key}:{index}").into()),
                (keyed, _) => keyed,
            },
            // Two items may be alike.
            Some(EventKey::TypeAndBody) if index.is_some() => by_body(),
            Some(EventKey::TypeAndBody) => idempotency::by_type_and_body(provider, event_type, self.verified.body),
            None if index.is_none() && id.is_none() => Keyed::ByIdOrBody,
            None if id_counts => match (index, id) {
                (Some(index), Some(id)) if !self.is_of_item(self.anywhere.id.as_ref()) => {
                    Keyed::Made(idempotency::of_parts(&provider.id, &[id.into(), format!("{index}").into()]).into())
                }
                _ => Keyed::ByIdOrBody,
            },
            None => by_body(),
            Some(EventKey::Places(places)) => {
                let mut parts = Vec::new();
                for place in places {
                    let is_type = provider.envelope.event_type.as_deref() == Some(&*format!("{place}"));
                    let is_other = is_type && !types.is_empty() && event_type.filter(is_listed).is_none();
                    match self.text(place, payload)? {
                        Some(text) if !is_other && !text.is_empty() => parts.push(text),
                        _ => return Ok(by_body()),
                    }
                }
                let index = index.filter(|_| !places.iter().any(is_of_payload));
                parts.extend(index.map(|index| Cow::Owned(format!("{index}"))));
                Keyed::Made(idempotency::of_parts(&provider.id, &parts).into())
            }
        })
    }

    /// Whether an id is the item's own, and not one of the whole delivery.
    fn is_of_item(&self, id: Option<&Source>) -> bool {
        id.is_some_and(|source| source.places().iter().any(is_of_payload))
    }
}

/// Whether a place is in the payload, which is another for each item.
fn is_of_payload(place: &Place) -> bool {
    matches!(place, Place::Json(_))
}

/// What is said of JSON that was made or found elsewhere.
fn checked(text: Cow<'_, str>) -> Result<Cow<'_, str>, VerificationErrorKind> {
    json::read(text.as_bytes()).map_err(invalid_json)?;
    Ok(text)
}

/// JSON values, one a line, as an array.
fn lines(text: &str) -> Result<String, VerificationErrorKind> {
    let mut array = String::with_capacity(text.len() + 2);
    array.push('[');
    for line in text.lines().map(str::trim_ascii).filter(|line| !line.is_empty()) {
        json::read(line.as_bytes()).map_err(invalid_json)?;
        array.push_str(if array.len() == 1 { "" } else { "," });
        array.push_str(line);
    }
    array.push(']');
    Ok(array)
}

fn invalid_json(found: String) -> VerificationErrorKind {
    VerificationErrorKind::InvalidJson { found }
}

#[cold]
fn invalid(found: &str) -> VerificationErrorKind {
    VerificationErrorKind::InvalidPayload { found: found.into() }
}

/// What is wrong with a place, after the signature was found right.
#[cold]
#[inline(never)]
fn in_envelope(error: VerificationErrorKind, place: &str) -> VerificationErrorKind {
    let found = match error {
        VerificationErrorKind::SignedPartAbsent { .. } | VerificationErrorKind::InvalidPayload { .. } => return error,
        VerificationErrorKind::AmbiguousSignature { .. } => {
            format!("{} more than once, with different values", Quoted(place))
        }
        VerificationErrorKind::UnreadableBody { found, .. } => found,
        _ => format!("{} that can't be read", Quoted(place)),
    };
    VerificationErrorKind::InvalidPayload { found }
}
