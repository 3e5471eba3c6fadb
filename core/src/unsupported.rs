//! What a record may say and this version doesn't do yet. It is refused, so that
//! nothing is silently passed over; each line goes when its part works.

use alloc::string::String;

use crate::error::ConfigError;
use crate::place::Place;
use crate::provider::{Envelope, Provider};
use crate::scheme::{KeyFormat, Scheme, SchemeDetails, SignatureHeader, SignaturePlace};

/// Refuses a record with what isn't supported yet.
pub(crate) fn refuse(provider: &Provider) -> Result<(), ConfigError> {
    let found = of_provider(provider)
        .or_else(|| of_envelope(&provider.envelope))
        .or_else(|| of_scheme(&provider.scheme))
        .or_else(|| provider.scheme.details.as_deref().and_then(of_details));
    match found {
        Some(field) => Err(ConfigError::invalid_option(field, "a record without it", "what isn't supported yet")),
        None => Ok(()),
    }
}

fn first(fields: &[(bool, &'static str)]) -> Option<&'static str> {
    fields.iter().find(|(is_there, _)| *is_there).map(|(_, name)| *name)
}

fn of_provider(provider: &Provider) -> Option<&'static str> {
    first(&[(provider.event_key.is_some(), "event_key")])
}

fn of_envelope(envelope: &Envelope) -> Option<&'static str> {
    let is_place = |text: &Option<String>| text.as_deref().is_some_and(|text| text.contains([':', '{', '[']));
    first(&[
        (is_place(&envelope.event_type), "envelope.type"),
        (is_place(&envelope.id), "envelope.id"),
        (is_place(&envelope.timestamp), "envelope.timestamp"),
        (is_place(&envelope.data), "envelope.data"),
        (envelope.format.is_some(), "envelope.format"),
        (envelope.items.is_some(), "envelope.items"),
        (!envelope.types.is_empty(), "envelope.types"),
    ])
}

fn of_scheme(scheme: &Scheme) -> Option<&'static str> {
    of_signature(&scheme.signature).or_else(|| of_key(&scheme.key)).or_else(|| {
        let time = scheme.timestamp.as_ref();
        let is_known = |place: &Place| matches!(place, Place::Header(_) | Place::Signature(_));
        first(&[
            (time.is_some_and(|time| !is_known(&time.place)), "scheme.timestamp"),
            (time.is_some_and(|time| time.pattern.is_some()), "scheme.timestamp.pattern"),
            (scheme.id.as_deref().is_some_and(|id| Place::parse(id).is_some()), "scheme.id"),
        ])
    })
}

fn of_signature(signature: &SignatureHeader) -> Option<&'static str> {
    let options = signature.options.as_deref().cloned().unwrap_or_default();
    first(&[
        (!matches!(signature.place, SignaturePlace::Header(_)), "scheme.signature"),
        (signature.header().contains('{'), "scheme.signature.header"),
        (options.repeated.is_some(), "scheme.signature.repeated"),
        (options.group_separator.is_some(), "scheme.signature.group_separator"),
    ])
}

fn of_key(key: &KeyFormat) -> Option<&'static str> {
    let details = key.details.as_deref()?;
    details.by.is_some().then_some("scheme.key.by")
}

fn of_details(details: &SchemeDetails) -> Option<&'static str> {
    first(&[
        (!details.algorithms.is_empty(), "scheme.algorithms"),
        (details.covers_body.is_some(), "scheme.covers_body"),
        (details.unescaped, "scheme.unescaped"),
        (!details.patterns.is_empty(), "scheme.patterns"),
        (!details.require.is_empty(), "scheme.require"),
        (!details.matches.is_empty(), "scheme.match"),
        (!details.claims.is_empty(), "scheme.claims"),
        (details.shared_key, "scheme.shared_key"),
        (!details.audience.is_empty(), "scheme.audience"),
        (!details.alternatives.is_empty(), "scheme.alternatives"),
        (details.alternatives_required, "scheme.alternatives_required"),
        (details.signed_headers.is_some(), "scheme.signed_headers"),
        (details.items.is_some(), "scheme.items"),
        (details.body.is_some(), "scheme.body"),
        (details.decompress.is_some(), "scheme.decompress"),
        (details.url_variants.is_some(), "scheme.url_variants"),
        (details.jws.is_some(), "scheme.jws"),
        (!details.components.is_empty(), "scheme.components"),
        (details.tag.is_some(), "scheme.tag"),
        (details.label.is_some(), "scheme.label"),
        (details.key_source.is_some(), "scheme.key_source"),
    ])
}
