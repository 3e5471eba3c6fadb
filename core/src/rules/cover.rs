//! What a right signature proves, and of which places.

use super::container::{Container, covers};
use super::expectation::Expectation;
use crate::error::ConfigError;
use crate::place::{Place, PlaceKind};
use crate::proof::Proof;
use crate::scheme::{Algorithm, Scheme, SignaturePlace};
use crate::template::{Part, PartName, Template};

/// What the scheme proves.
///
/// # Errors
/// `invalid_option` if it leaves the body out, and doesn't say so
pub(super) fn proof(
    scheme: &Scheme,
    template: &Template,
    container: Option<&Container>,
    expectations: &[Expectation],
) -> Result<Proof, ConfigError> {
    let says = scheme.details.as_deref().and_then(|details| details.covers_body);
    if scheme.algorithm.is_token() {
        return Ok(Proof::Token);
    }
    if let Some(container) = container {
        return container.proof(scheme, template, expectations).ok_or_else(uncovered);
    }
    let found = match cover(scheme, template, expectations) {
        Some(proof) => proof,
        None if says == Some(false) => Proof::SignedFields,
        // A signature that leaves the body out would accept any body.
        None => return Err(uncovered()),
    };
    Ok(if says == Some(false) && found == Proof::SignedBody { Proof::SignedFields } else { found })
}

#[cold]
#[inline(never)]
fn uncovered() -> ConfigError {
    let expected = "the body in what is signed: {body}, a SHA-256 of it, `content-digest`; or `covers_body: false`";
    ConfigError::invalid_option("scheme.template", expected, "neither")
}

fn cover(scheme: &Scheme, template: &Template, expectations: &[Expectation]) -> Option<Proof> {
    let matched = expectations.iter().any(|expectation| {
        expectation.values.iter().all(Template::binds_body) && names_place(scheme, template, &expectation.place)
    });
    match () {
        () if template.binds_body() || matched => Some(Proof::SignedBody),
        () if template.has(PartName::FormSorted) => Some(Proof::SignedFields),
        () => None,
    }
}

/// Whether what is signed has the value of a place.
fn names_place(scheme: &Scheme, template: &Template, place: &Place) -> bool {
    let has = |names: &[PartName]| names.iter().any(|name| template.binds(*name));
    let is_part =
        |part: &Part| part.place() == Some(place.parts()) && part.filters().iter().all(|filter| filter.keeps_all());
    let is_time =
        scheme.timestamp.as_ref().is_some_and(|time| time.place == *place) && template.binds(PartName::Timestamp);
    let is_id = scheme.id.as_ref() == Some(place) && template.binds(PartName::Id);
    is_time
        || is_id
        || template.parts().iter().any(is_part)
        || match place.parts().0 {
            PlaceKind::Setting => true,
            // Not of a sorted query: its names and values are joined without separators, so one text is many queries.
            PlaceKind::Query => has(&[PartName::Url, PartName::Query]),
            PlaceKind::Path => has(&[PartName::Url, PartName::UrlWithoutQuery, PartName::Path]),
            _ => false,
        }
}

/// Whether the signature's own parameters are signed.
fn is_message(scheme: &Scheme) -> bool {
    scheme.algorithm == Algorithm::HttpMessageSignature
}

/// Whether a right signature proves what stands at that place.
pub(crate) fn signs(scheme: &Scheme, template: &Template, proof: Proof, place: &Place) -> bool {
    match place.parts().0 {
        PlaceKind::Setting | PlaceKind::Claim | PlaceKind::Jws => true,
        PlaceKind::Signature if is_message(scheme) => true,
        PlaceKind::Header if is_message(scheme) && covers(scheme, place.parts().1) => true,
        _ if proof == Proof::Token => false,
        PlaceKind::Json | PlaceKind::Form if proof == Proof::SignedBody => true,
        // What is signed isn't by the template then.
        _ if scheme.algorithm.key_kind().is_none() => false,
        _ => names_place(scheme, template, place),
    }
}

/// Whether the signature stands in the body, which it can't sign as a whole.
pub(super) fn is_in_body(scheme: &Scheme) -> bool {
    matches!(scheme.signature.place, SignaturePlace::Json(_) | SignaturePlace::Form(_) | SignaturePlace::Body)
}
