//! Where an event's parts are in a payload, as slots: resolved once, so that reading
//! a payload fills them and searches nothing.

use alloc::string::String;

use crate::event::part::{Found, Part};
use crate::event::source::Source;
use crate::json::{Names, Repeated, Slots};
use crate::provider::Envelope;

/// The places that an envelope names.
#[derive(Debug)]
pub(crate) struct Places {
    pub(crate) names: Names,
    /// The header that has the event type, in place of the payload.
    pub(crate) type_header: Option<TypeHeader>,
    pub(crate) event_type: Option<Field>,
    pub(crate) id: Option<Field>,
    pub(crate) timestamp: Option<Field>,
    pub(crate) data: Option<Field>,
    pub(crate) node: Option<Field>,
    pub(crate) repeated_node: Option<Field>,
}

/// The header that has the event type.
#[derive(Debug)]
pub(crate) struct TypeHeader {
    pub(crate) name: String,
    /// As it is called in warnings: `header:X-Topic`.
    pub(crate) place: String,
}

/// A field of the payload, or a value inside of it.
#[derive(Debug)]
pub(crate) struct Field {
    path: String,
    slot: usize,
    /// The path from there on.
    inner: Option<String>,
}

impl Places {
    pub(crate) fn of(envelope: &Envelope) -> Self {
        let mut names = Names::default();
        let mut place = |path: Option<&str>| {
            let path = path?;
            let (name, inner) = path.split_once('.').map_or((path, None), |(name, inner)| (name, Some(inner.into())));
            Some(Field { path: path.into(), slot: names.slot(name)?, inner })
        };
        let type_header = envelope.event_type.as_deref().and_then(Source::header);
        // In the order in which payloads mostly have them.
        Self {
            event_type: place(envelope.event_type.as_deref().filter(|_| type_header.is_none())),
            id: place(envelope.id.as_deref()),
            timestamp: place(envelope.timestamp.as_deref()),
            node: place(envelope.node.as_ref().map(|node| &*node.id)),
            data: place(envelope.data.as_deref()),
            repeated_node: place(envelope.node.as_ref().and_then(|node| node.repeated.as_deref())),
            names,
            type_header: type_header
                .map(|name| TypeHeader { name: name.into(), place: envelope.event_type.clone().unwrap_or_default() }),
        }
    }
}

impl Field {
    /// Whether it is the field itself that has this slot.
    pub(crate) fn is_slot(&self, slot: usize) -> bool {
        self.slot == slot && self.inner.is_none()
    }

    /// What is there.
    pub(crate) fn part<'p, 'd>(&'p self, slots: &Slots<'d>) -> Result<Part<'p, 'd>, Repeated> {
        let value = match (slots.get(self.slot), &self.inner) {
            (Some(value), Some(inner)) => value.at(inner)?,
            (value, _) => value,
        };
        Ok(Part { place: &self.path, found: value.map(Found::Json) })
    }

    /// As it is called in errors.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}
