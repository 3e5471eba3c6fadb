//! Alternatives between which whoever replays a delivery could choose: one signature must not say two things.

use alloc::format;
use alloc::string::String;

use super::Rules;
use crate::body_format::BodyFormat;
use crate::error::ConfigError;
use crate::event::covered::Covered;
use crate::place::Place;
use crate::scheme::Scheme;
use crate::template::PartName;

/// Refuses alternatives that sign the same and read another id, time or body, where what chooses between them isn't signed.
///
/// # Errors
/// `invalid_option`
pub(crate) fn check(covered: Covered<'_>) -> Result<(), ConfigError> {
    let Some(details) = covered.provider.scheme.details.as_deref() else { return Ok(()) };
    let mut conditions = details.alternatives.iter().flat_map(|other| &other.when);
    if conditions.all(|(place, _)| covered.is_signed(place)) {
        return Ok(());
    }
    for (at, (scheme, rules)) in covered.every_scheme().enumerate() {
        for (other, other_rules) in covered.every_scheme().skip(at + 1) {
            let sign_alike = scheme.algorithm == other.algorithm
                && scheme.key == other.key
                && content(scheme, rules).eq_ignore_ascii_case(&content(other, other_rules));
            if sign_alike && (said(scheme) != said(other) || format_of(scheme) != format_of(other)) {
                let expected = "one id, time, body and format where one signature fits two alternatives, or a signed place that chooses";
                return Err(ConfigError::invalid_option("scheme.alternatives", expected, "others"));
            }
        }
    }
    Ok(())
}

/// What a signature says of a delivery: where its id, its time and its JSON are.
fn said(scheme: &Scheme) -> [Option<&Place>; 3] {
    let body = scheme.details.as_deref().and_then(|details| details.body.as_ref());
    [scheme.id.as_ref(), scheme.timestamp.as_ref().map(|time| &time.place), body]
}

/// What its bodies are, where not what the envelope says.
fn format_of(scheme: &Scheme) -> Option<BodyFormat> {
    scheme.details.as_deref().and_then(|details| details.format)
}

/// The template with the places of id and time in it.
fn content(scheme: &Scheme, rules: &Rules) -> String {
    let [id, time, _] = said(scheme);
    let named = rules.template.parts().iter().map(|part| match (part.named(), id, time) {
        (Some(PartName::Id), Some(id), _) => format!("{{{id}}}"),
        (Some(PartName::Timestamp), _, Some(time)) => format!("{{{time}}}"),
        _ => part.name(),
    });
    named.collect()
}
