//! The event types that a provider documents: read with its record or, if a binding
//! brings them as text, each when the first event of its type comes.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use crate::json::{self, Value};
use crate::provider_json;
use crate::shape::EventType;
use crate::webhook::Webhook;

/// The `events` and `$defs` of a record that is known to be right: an object with both, as JSON.
#[derive(Debug)]
pub(crate) struct UnreadEvents {
    json: String,
    types: OnceBox<UnreadTypes>,
}

#[derive(Debug)]
struct UnreadTypes {
    types: Vec<UnreadType>,
    definitions: Option<String>,
}

#[derive(Debug)]
struct UnreadType {
    name: String,
    json: String,
    read: OnceBox<EventType>,
}

impl UnreadEvents {
    pub(crate) fn new(json: String) -> Self {
        Self { json, types: OnceBox::new() }
    }

    fn types(&self) -> &UnreadTypes {
        self.types.get_or_init(|| {
            let part = Value::known(&self.json).fields();
            let unread = |(name, value): (Cow<'_, str>, Value<'_>)| UnreadType {
                name: name.into_owned(),
                json: value.as_str().into(),
                read: OnceBox::new(),
            };
            let types = part.last("events").map(|events| events.fields().entries().map(unread).collect());
            let definitions = part.last("$defs").map(|definitions| definitions.as_str().into());
            Box::new(UnreadTypes { types: types.unwrap_or_default(), definitions })
        })
    }
}

impl UnreadTypes {
    fn read<'u>(&'u self, unread: &'u UnreadType) -> &'u EventType {
        let definitions = self.definitions.as_deref().map(Value::known);
        let read = || provider_json::known_event_type(&unread.name, Value::known(&unread.json), definitions);
        unread.read.get_or_init(|| Box::new(read()))
    }
}

impl Webhook {
    /// The documented event type of that name.
    pub(crate) fn event_type(&self, name: &str) -> Option<&EventType> {
        let Some(unread) = &self.unread_events else { return self.provider.event_type(name) };
        let unread = unread.types();
        let found = unread.types.iter().find(|event| json::same(event.name.as_bytes(), name.as_bytes()));
        found.map(|event| unread.read(event))
    }

    /// All of them.
    pub(crate) fn event_types(&self) -> Vec<&EventType> {
        match &self.unread_events {
            None => self.provider.events.iter().collect(),
            Some(unread) => {
                let unread = unread.types();
                unread.types.iter().map(|event| unread.read(event)).collect()
            }
        }
    }

    /// Whether any is documented.
    pub(crate) fn documents_events(&self) -> bool {
        !self.provider.events.is_empty() || self.unread_events.is_some()
    }
}

#[cfg(all(test, feature = "providers"))]
mod tests {
    use super::*;
    use crate::provider::Provider;
    use crate::webhook::Options;

    #[test]
    fn what_is_read_late_is_the_same() {
        let secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
        let providers = Provider::ids().map(|id| Provider::find(id).expect(id));
        for mut provider in providers.filter(|provider| !provider.events.is_empty()) {
            provider.scheme = Provider::find("tectra").expect("tectra").scheme; // one secret serves all
            let json = serde_json::to_string(&provider).expect("writes");
            let mut late = Webhook::with_provider(provider.clone(), secret, Options::default()).expect("a webhook");
            late.provider.events.clear();
            late.unread_events = Some(UnreadEvents::new(json));
            assert_eq!(late.event_types(), provider.events.iter().collect::<Vec<_>>());
            for event in &provider.events {
                assert_eq!(late.event_type(&event.name), Some(event));
            }
            assert_eq!(late.event_type("another"), None);
        }
    }
}
