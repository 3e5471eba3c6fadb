//! How much a right signature proves, and of which fields it proves nothing.

use alloc::format;
use alloc::string::String;

use crate::error::ConfigError;
use crate::event::source::Source;
use crate::place::Place;
use crate::proof::Proof;
use crate::provider::{BodyFormat, EventKey};
use crate::webhook::Webhook;

/// What is said of every event of a record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trust {
    pub(crate) proof: Proof,
    pub(crate) unsigned: Unsigned,
}

/// The fields of an event that come from unsigned places: of a token's delivery, from other places than the body.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Unsigned(u8);

/// What may be unsigned, in the order of an event's fields. One bit each.
const FIELDS: [&str; 4] = ["type", "id", "timestamp", "data"];

impl Unsigned {
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        FIELDS.into_iter().enumerate().filter(move |(bit, _)| self.0 & (1 << bit) != 0).map(|(_, name)| name)
    }
}

impl Trust {
    /// Before it is known which places are signed.
    pub(crate) fn new(proof: Proof) -> Self {
        Self { proof, unsigned: Unsigned::default() }
    }

    pub(crate) fn of(webhook: &Webhook) -> Self {
        let (envelope, proof) = (&webhook.provider.envelope, webhook.trust.proof);
        let is_unsigned = |text: &Option<String>| {
            let source = text.as_deref().map(Source::parse);
            source.is_some_and(|source| !source.places().iter().all(|place| is_believed(webhook, place)))
        };
        let has_unsigned_data = match &envelope.data {
            None => proof == Proof::SignedFields,
            data => is_unsigned(data),
        };
        let [event_type, id, timestamp] = [&envelope.event_type, &envelope.id, &envelope.timestamp].map(is_unsigned);
        let bits = [event_type, id, timestamp, has_unsigned_data].into_iter().enumerate();
        Self { proof, unsigned: Unsigned(bits.fold(0, |all, (bit, is_set)| all | (u8::from(is_set) << bit))) }
    }
}

/// Whether every right signature covers what stands at a place.
fn is_signed(webhook: &Webhook, place: &Place) -> bool {
    match place {
        // A token's claims are signed, whatever else isn't.
        Place::Claim(_) | Place::Jws(_) => true,
        Place::Json(_) if webhook.provider.envelope.format == Some(BodyFormat::Jwt) => true,
        place => webhook.signs(place),
    }
}

/// Whether it is signed; of a token's holder all is believed that it has sent in the body.
fn is_believed(webhook: &Webhook, place: &Place) -> bool {
    let is_in_body = matches!(place, Place::Json(_) | Place::Form(_));
    is_signed(webhook, place) || (webhook.trust.proof == Proof::Token && is_in_body)
}

/// Whether the event's id may make its key.
pub(crate) fn id_may_make_key(webhook: &Webhook) -> bool {
    let source = webhook.provider.envelope.id.as_deref().map(Source::parse);
    source.is_none_or(|source| source.places().iter().all(|place| is_believed(webhook, place)))
}

/// Refuses what would let whoever replays a delivery choose its key.
///
/// # Errors
/// `invalid_option`
pub(crate) fn check_event_key(webhook: &Webhook) -> Result<(), ConfigError> {
    let Some(EventKey::Places(places)) = &webhook.provider.event_key else { return Ok(()) };
    let envelope = &webhook.provider.envelope;
    let is_listed_type =
        |place: &Place| envelope.event_type.as_deref() == Some(&*format!("{place}")) && !envelope.types.is_empty();
    let found = match places.iter().find(|place| !is_believed(webhook, place) && !is_listed_type(place)) {
        Some(place) => format!("{place}, which is neither"),
        None if places.iter().any(|place| is_believed(webhook, place)) => return Ok(()),
        None => "a type alone".into(),
    };
    let expected = "places that are signed, and beside them a type whose values `envelope.types` lists";
    Err(ConfigError::invalid_option("event_key", expected, &found))
}
