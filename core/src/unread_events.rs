//! Event types that a binding brings as text: each is read when the first event of its
//! type comes.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use crate::by_name::ByName;
use crate::json::Value;
use crate::provider_json;
use crate::shape::EventType;

/// The `events` and `$defs` of a record that is known to be right: an object with both, as JSON.
#[derive(Debug)]
pub(crate) struct UnreadEvents {
    json: String,
    types: OnceBox<UnreadTypes>,
}

#[derive(Debug)]
struct UnreadTypes {
    types: Vec<UnreadType>,
    by_name: ByName,
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

    /// The event type of that name.
    pub(crate) fn find(&self, name: &str) -> Option<&EventType> {
        let types = self.types();
        types.by_name.find(&types.types, UnreadType::name, name).map(|event| types.read(event))
    }

    /// All of them.
    pub(crate) fn all(&self) -> Vec<&EventType> {
        let types = self.types();
        types.types.iter().map(|event| types.read(event)).collect()
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
            let types: Vec<UnreadType> = types.unwrap_or_default();
            let definitions = part.last("$defs").map(|definitions| definitions.as_str().into());
            Box::new(UnreadTypes { by_name: ByName::of(&types, UnreadType::name), types, definitions })
        })
    }
}

impl UnreadType {
    fn name(&self) -> &str {
        &self.name
    }
}

impl UnreadTypes {
    fn read<'u>(&'u self, unread: &'u UnreadType) -> &'u EventType {
        let definitions = self.definitions.as_deref().map(Value::known);
        let read = || provider_json::known_event_type(&unread.name, Value::known(&unread.json), definitions);
        unread.read.get_or_init(|| Box::new(read()))
    }
}
