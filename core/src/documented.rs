//! The event types that a provider documents: read with its record, or late.

use alloc::vec::Vec;

use crate::shape::EventType;
use crate::webhook::Webhook;

impl Webhook {
    /// The documented event type of that name.
    pub(crate) fn event_type(&self, name: &str) -> Option<&EventType> {
        match &self.unread_events {
            Some(unread) => unread.find(name),
            None => self.events_by_name.find(&self.provider.events, |event| &event.name, name),
        }
    }

    /// All of them.
    pub(crate) fn event_types(&self) -> Vec<&EventType> {
        match &self.unread_events {
            Some(unread) => unread.all(),
            None => self.provider.events.iter().collect(),
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
    use crate::unread_events::UnreadEvents;
    use crate::webhook::Options;

    #[test]
    fn what_is_read_late_is_the_same() {
        let secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
        let providers = Provider::ids().map(|id| Provider::find(id).expect(id));
        for mut provider in providers.filter(|provider| !provider.events.is_empty()) {
            provider.scheme = Provider::find("tectra").expect("tectra").scheme; // one secret serves all
            provider.event_key = None; // it may need the scheme
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
