//! Where an event's parts are in a payload, as slots: resolved once, so that reading
//! a payload fills them and searches nothing.

use alloc::string::String;

use crate::json::{Names, Slots, Value};
use crate::provider::Envelope;

/// The places that an envelope names.
#[derive(Debug)]
pub(crate) struct Places {
    pub(crate) names: Names,
    pub(crate) event_type: Option<Place>,
    pub(crate) id: Option<Place>,
    pub(crate) timestamp: Option<Place>,
    pub(crate) data: Option<Place>,
    pub(crate) node: Option<Place>,
    pub(crate) repeated_node: Option<Place>,
}

/// A field of the payload, or one inside of it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) path: String,
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
            Some(Place { path: path.into(), slot: names.slot(name)?, inner })
        };
        // In the order in which payloads mostly have them.
        Self {
            event_type: place(envelope.event_type.as_deref()),
            id: place(envelope.id.as_deref()),
            timestamp: place(envelope.timestamp.as_deref()),
            node: place(envelope.node.as_ref().map(|node| &*node.id)),
            data: place(envelope.data.as_deref()),
            repeated_node: place(envelope.node.as_ref().and_then(|node| node.repeated.as_deref())),
            names,
        }
    }
}

impl Place {
    /// Whether it is the field itself that has this slot.
    pub(crate) fn is_slot(&self, slot: usize) -> bool {
        self.slot == slot && self.inner.is_none()
    }

    /// The value there, if there is one.
    pub(crate) fn value<'a>(&self, slots: &Slots<'a>) -> Option<Value<'a>> {
        let value = slots.get(self.slot);
        match &self.inner {
            None => value,
            Some(inner) => value?.fields().at(inner),
        }
    }
}
