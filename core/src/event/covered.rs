//! What the signatures of a record cover, of all that its events are made of.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::body_format::BodyFormat;
use crate::error::ConfigError;
use crate::event::source::Source;
use crate::event::trust::{Trust, Unsigned};
use crate::place::Place;
use crate::proof::Proof;
use crate::provider::{EventKey, Provider};
use crate::rarely::WHOLE;
use crate::rules::{Rules, cover};
use crate::scheme::Scheme;

/// A record, and the rules of its schemes.
#[derive(Clone, Copy)]
pub(crate) struct Covered<'w> {
    pub(crate) provider: &'w Provider,
    pub(crate) rules: &'w Rules,
    /// The rules of the scheme's alternatives, in their order.
    pub(crate) alternatives: &'w [Rules],
}

impl<'w> Covered<'w> {
    /// The scheme and its alternatives, each with its rules.
    pub(crate) fn every_scheme(self) -> impl Iterator<Item = (&'w Scheme, &'w Rules)> {
        let details = self.provider.scheme.details.as_deref();
        let alternatives = details.map(|details| details.alternatives.as_slice()).unwrap_or_default();
        let alternatives = alternatives.iter().map(|alternative| &alternative.scheme).zip(self.alternatives);
        core::iter::once((&self.provider.scheme, self.rules)).chain(alternatives)
    }

    /// What is said of the events of one of its schemes.
    fn trust_of(self, scheme: &Scheme, rules: &Rules) -> Trust {
        let (envelope, proof) = (&self.provider.envelope, rules.trust.proof);
        let is_believed = |place: &Place| self.is_signed_by(place, scheme, rules) || is_told(proof, place);
        let is_unsigned = |text: &Option<String>| {
            let source = text.as_deref().map(Source::parse);
            source.is_some_and(|source| !source.places().iter().all(is_believed))
        };
        let has_unsigned_data = match &envelope.data {
            None => proof == Proof::SignedFields,
            data => is_unsigned(data),
        };
        let [event_type, id, timestamp] = [&envelope.event_type, &envelope.id, &envelope.timestamp].map(is_unsigned);
        Trust { proof, unsigned: Unsigned::of([event_type, id, timestamp, has_unsigned_data]) }
    }

    /// What is said of the events of each.
    pub(crate) fn trusts(self) -> Vec<Trust> {
        let mut trusts = Vec::new();
        for (scheme, rules) in self.every_scheme() {
            trusts.push(self.trust_of(scheme, rules));
        }
        trusts
    }

    /// Whether events are read from the whole body, as it comes, by whichever scheme it is signed.
    pub(crate) fn reads_whole_body(self) -> bool {
        let mut details = self.every_scheme().filter_map(|(scheme, _)| scheme.details.as_deref());
        details.all(|details| details.body.is_none() && details.decompress.is_none())
    }

    /// Whether the event's id may make its key.
    pub(crate) fn id_may_make_key(self) -> bool {
        let source = self.provider.envelope.id.as_deref().map(Source::parse);
        source.is_none_or(|source| {
            let places = source.places();
            places.iter().all(|place| self.is_believed(place)) && !places.iter().all(is_setting)
        })
    }

    /// Refuses what would let whoever replays a delivery choose its key.
    ///
    /// # Errors
    /// `invalid_option`
    pub(crate) fn check_event_key(self) -> Result<(), ConfigError> {
        self.provider.event_key.as_ref().map_or(Ok(()), |event_key| self.check(event_key))
    }

    #[inline(never)]
    fn check(self, event_key: &EventKey) -> Result<(), ConfigError> {
        let envelope = &self.provider.envelope;
        let places = match event_key {
            EventKey::Places(places) if WHOLE => places,
            EventKey::TypeAndBody if envelope.event_type.is_none() => {
                return Err(ConfigError::invalid_option("event_key", "a type: `envelope.type`", "none"));
            }
            EventKey::TimeAndBody if self.every_scheme().any(|(scheme, _)| scheme.timestamp.is_none()) => {
                return Err(ConfigError::invalid_option("event_key", "a signed time: `scheme.timestamp`", "none"));
            }
            EventKey::TypeAndBody if envelope.types.is_empty() && self.leaves_type_unsigned() => {
                let expected = "a type that is signed, or one whose values `envelope.types` lists";
                return Err(ConfigError::invalid_option("event_key", expected, "neither"));
            }
            _ => return Ok(()),
        };
        let is_listed_type =
            |place: &Place| envelope.event_type.as_deref() == Some(&*format!("{place}")) && !envelope.types.is_empty();
        let found = match places.iter().find(|place| !self.is_believed(place) && !is_listed_type(place)) {
            Some(place) => format!("{place}, which is neither"),
            None if places.iter().any(|place| !is_setting(place) && self.is_believed(place)) => return Ok(()),
            None => "nothing that differs from event to event".into(),
        };
        let expected = "places that are signed, and beside them a type whose values `envelope.types` lists";
        Err(ConfigError::invalid_option("event_key", expected, &found))
    }

    fn leaves_type_unsigned(self) -> bool {
        self.trusts().iter().any(|trust| trust.unsigned.names().any(|name| name == "type"))
    }

    /// Whether every right signature covers what stands at a place.
    pub(crate) fn is_signed(self, place: &Place) -> bool {
        self.every_scheme().all(|(scheme, rules)| self.is_signed_by(place, scheme, rules))
    }

    fn is_signed_by(self, place: &Place, scheme: &Scheme, rules: &Rules) -> bool {
        match place {
            // A token's claims are signed, whatever else isn't.
            Place::Claim(_) | Place::Jws(_) => true,
            Place::Json(_) if self.provider.body_format(scheme) == Some(BodyFormat::Jwt) => true,
            Place::Json(_)
                if WHOLE && rules.trust.proof == Proof::SignedFields && !self.reads_what_is_signed(scheme) =>
            {
                false
            }
            place => cover::signs(scheme, &rules.template, rules.trust.proof, place),
        }
    }

    /// Whether it is signed, or believed all the same.
    fn is_believed(self, place: &Place) -> bool {
        self.every_scheme()
            .all(|(scheme, rules)| self.is_signed_by(place, scheme, rules) || is_told(rules.trust.proof, place))
    }

    /// Whether events are read from the JSON that a template's paths are of.
    fn reads_what_is_signed(self, scheme: &Scheme) -> bool {
        let envelope = &self.provider.envelope;
        let details = scheme.details.as_deref();
        let items = details.and_then(|details| details.items.as_ref());
        let has_body = details.is_some_and(|details| details.body.is_some());
        self.provider.body_format(scheme).is_none_or(|format| format == BodyFormat::Json)
            && envelope.items.as_ref().is_none_or(|own| items == Some(own))
            && (items.is_none() || (envelope.items.is_some() && !has_body))
    }
}

fn is_setting(place: &Place) -> bool {
    matches!(place, Place::Setting(_))
}

/// Of a token's holder all is believed that it has sent in the body.
fn is_told(proof: Proof, place: &Place) -> bool {
    proof == Proof::Token && matches!(place, Place::Json(_) | Place::Form(_))
}
