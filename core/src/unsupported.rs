//! What a record may say and this version doesn't do yet. It is refused, so that
//! nothing is silently passed over; each line goes when its part works.

use crate::error::ConfigError;
use crate::provider::Provider;
use crate::scheme::{Scheme, SchemeDetails};

/// Refuses a record with what isn't supported yet.
pub(crate) fn refuse(provider: &Provider) -> Result<(), ConfigError> {
    let found = of_scheme(&provider.scheme).or_else(|| alternatives(&provider.scheme).find_map(of_scheme));
    match found {
        Some(field) => Err(ConfigError::invalid_option(field, "a record without it", "what isn't supported yet")),
        None => Ok(()),
    }
}

fn first(fields: &[(bool, &'static str)]) -> Option<&'static str> {
    fields.iter().find(|(is_there, _)| *is_there).map(|(_, name)| *name)
}

fn of_scheme(scheme: &Scheme) -> Option<&'static str> {
    scheme.details.as_deref().and_then(of_details)
}

fn alternatives(scheme: &Scheme) -> impl Iterator<Item = &Scheme> {
    let alternatives = scheme.details.iter().flat_map(|details| &details.alternatives);
    alternatives.map(|alternative| &alternative.scheme)
}

fn of_details(details: &SchemeDetails) -> Option<&'static str> {
    first(&[(details.decompress.is_some(), "scheme.decompress")])
}
