//! Events whose parts aren't all fields of a JSON object: bodies of other kinds, types in
//! headers, several events in one body. Few records have such, and all of it is apart
//! from what most deliveries go through.

use alloc::string::String;
use alloc::vec::Vec;

use crate::body_format::BodyFormat;
use crate::error::ConfigError;
use crate::event::covered::Covered;
use crate::event::source::Source;
use crate::items::Items;
use crate::place::Place;
use crate::provider::{EventKey, Node, Provider};
use crate::rarely::{Rarely, WHOLE, rarely};
use crate::scheme::SignaturePlace;

/// What an envelope says beside the fields of a JSON object.
#[derive(Debug)]
pub(crate) struct Anywhere {
    pub(super) items: Option<Items>,
    pub(super) event_type: Option<Source>,
    pub(super) id: Option<Source>,
    pub(super) timestamp: Option<Source>,
    pub(super) data: Option<Source>,
    pub(super) node: Option<Source>,
    pub(super) repeated_node: Option<Source>,
    /// The places that make the key.
    pub(super) key_places: Vec<Place>,
    /// Whether body and signed id alone make an event's key.
    pub(crate) is_keyed_by_body: bool,
}

impl Anywhere {
    /// `None` if the envelope names nothing but fields of a JSON object.
    ///
    /// # Errors
    /// `invalid_option`
    pub(crate) fn of(covered: Covered<'_>) -> Result<Option<Rarely<Self>>, ConfigError> {
        if !WHOLE {
            return Ok(None);
        }
        let provider = covered.provider;
        let envelope = &provider.envelope;
        let details = provider.scheme.details.as_deref();
        let is_whole = covered.reads_whole_body();
        let items = envelope.items.as_deref().or(details.and_then(|details| details.items.as_deref()));
        let parts = [&envelope.event_type, &envelope.id, &envelope.timestamp, &envelope.data];
        let nodes = || envelope.node.iter().flat_map(Node::paths);
        let format = |scheme| provider.body_format(scheme).unwrap_or(BodyFormat::Json);
        let formats: Vec<BodyFormat> = covered.every_scheme().map(|(scheme, _)| format(scheme)).collect();
        let is_token = covered.every_scheme().any(|(scheme, _)| scheme.signature.place == SignaturePlace::Body);
        let is_plain = formats.iter().all(|format| *format == BodyFormat::Json)
            && !is_token
            && items.is_none()
            && provider.event_key.as_ref().is_none_or(EventKey::is_plain)
            && covered.id_may_make_key()
            && is_whole
            && nodes().all(Source::is_field)
            && parts.into_iter().flatten().enumerate().all(|(index, part)| {
                Source::is_field(part)
                    || (index == 0 && envelope.event_type.as_deref().and_then(Source::header).is_some())
            });
        let options = ["envelope.type", "envelope.id", "envelope.timestamp", "envelope.data"];
        for (option, text) in options.into_iter().zip(parts) {
            text.as_deref().map_or(Ok(()), |text| Source::check(option, text))?;
        }
        nodes().try_for_each(|path| Source::check_path("envelope.node", path))?;
        formats.iter().try_for_each(|format| Source::check_data(envelope.data.as_deref(), *format))?;
        if is_plain {
            return Ok(None);
        }
        let is_json = formats.iter().all(|format| matches!(format, BodyFormat::Json | BodyFormat::Ndjson));
        Ok(rarely(|| Self::reading(provider, items, is_whole && is_json && !is_token)))
    }

    /// `is_json`: whether events are read from the whole body, which is JSON.
    fn reading(provider: &Provider, items: Option<&str>, is_json: bool) -> Self {
        let envelope = &provider.envelope;
        let source = |text: &Option<String>| text.as_deref().map(Source::parse);
        let node = envelope.node.as_ref();
        let anywhere = Self {
            items: items.map(Items::parse),
            event_type: source(&envelope.event_type),
            id: source(&envelope.id),
            timestamp: source(&envelope.timestamp),
            data: source(&envelope.data),
            node: node.map(|node| Source::parse(&node.id)),
            repeated_node: node.and_then(|node| node.repeated.as_deref()).map(Source::parse),
            key_places: match &provider.event_key {
                Some(EventKey::Places(places)) => places.clone(),
                _ => Vec::new(),
            },
            is_keyed_by_body: false,
        };
        let is_other = matches!(provider.event_key, Some(EventKey::TimeAndBody | EventKey::Nothing));
        Self { is_keyed_by_body: is_json && !is_other && anywhere.reads_paths_alone(), ..anywhere }
    }

    /// Whether all that an event is made of stands at paths of the body's JSON.
    fn reads_paths_alone(&self) -> bool {
        self.places().all(|place| matches!(place, Place::Json(_)))
    }

    /// The headers that it reads, as they are spelt.
    pub(crate) fn header_names(&self) -> Vec<String> {
        let named = self.places().filter_map(|place| match place {
            Place::Header(name) => Some(name),
            _ => None,
        });
        named.chain((!self.is_keyed_by_body).then(|| "Content-Type".into())).collect()
    }

    /// The places that it reads.
    fn places(&self) -> impl Iterator<Item = Place> {
        let Self { event_type, id, timestamp, data, node, repeated_node, key_places, .. } = self;
        let sources = [event_type, id, timestamp, data, node, repeated_node];
        sources.into_iter().flatten().flat_map(Source::places).chain(key_places.iter().cloned())
    }
}
