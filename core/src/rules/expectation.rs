//! What must be right beside the signature: claims, what is required, the audience, matches.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::place::Place;
use crate::scheme::Scheme;
use crate::template::{PartName, Template};

/// A value that must be one of some templates'.
#[derive(Debug, PartialEq)]
pub(crate) struct Expectation {
    pub(crate) place: Place,
    /// Whether it may be absent where the body is empty.
    pub(crate) is_optional: bool,
    pub(crate) values: Vec<Template>,
}

/// All of a scheme.
///
/// # Errors
/// `invalid_option`
pub(super) fn expectations(scheme: &Scheme) -> Result<Vec<Expectation>, ConfigError> {
    let Some(details) = scheme.details.as_deref() else { return Ok(Vec::new()) };
    let expect = |option: &str, place: Place, is_optional, values: &[String]| {
        let values = values.iter().map(|value| Template::parse(option, value)).collect::<Result<Vec<_>, _>>()?;
        let covers = |value: &Template| value.has(PartName::Body) || value.has(PartName::FormSorted);
        match is_optional && !values.iter().all(covers) {
            true => Err(ConfigError::invalid_option(
                option,
                "a value of the body for what may be absent where the body is empty",
                "another value",
            )),
            false => Ok(Expectation { place, is_optional, values }),
        }
    };
    let claims = details.claims.iter();
    let claims =
        claims.map(|claim| expect("scheme.claims", Place::Claim(claim.name.clone()), claim.optional, &claim.values));
    let require = details.require.iter().map(|(place, values)| expect("scheme.require", place.clone(), false, values));
    let audience = details.audience.iter();
    let audience =
        audience.map(|(place, value)| expect("scheme.audience", place.clone(), false, core::slice::from_ref(value)));
    let matches = details.matches.iter();
    let matches = matches
        .map(|found| expect("scheme.match", found.place.clone(), found.optional, core::slice::from_ref(&found.value)));
    claims.chain(require).chain(audience).chain(matches).collect()
}
