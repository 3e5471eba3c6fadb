//! What a build without the feature `whole` refuses of a record that it can hold.

use alloc::string::String;

use crate::challenge_rules::TOKEN;
use crate::error::ConfigError;
use crate::event::source::Source;
use crate::place::Place;
use crate::provider::{Challenge, Envelope, EventKey, Node, Provider};
use crate::rarely::WHOLE;
use crate::rules::settings;
use crate::scheme::{
    Encoding, KeyDecoding, Scheme, SignatureGrammar, SignaturePlace, SignedTimeFormat, SignedTimestamp,
};
use crate::template::{Part, Template};

/// Refuses a record that only the whole core takes.
///
/// # Errors
/// `invalid_option`
pub(crate) fn refuse(provider: &Provider) -> Result<(), ConfigError> {
    let option = if WHOLE { None } else { of_scheme(&provider.scheme).or_else(|| beside_scheme(provider)) };
    match option {
        Some(option) => Err(ConfigError::needs_whole(option)),
        None => Ok(()),
    }
}

/// Whether only the whole core takes a record: what it refuses elsewhere, and what can't be held there.
pub(crate) fn is_rare(provider: &Provider) -> bool {
    let Provider { scheme, settings, challenges, .. } = provider;
    let has_rare_part = |template: Template| template.parts().iter().any(|part| matches!(part, Part::Rare(_)));
    let is_rare_challenge = |challenge: &Challenge| {
        let Challenge { digest, delivers_key, token, .. } = challenge;
        digest.is_some() || delivers_key.is_some() || token.as_ref().is_some_and(|token| token.pattern.is_some())
    };
    of_scheme(scheme).or_else(|| beside_scheme(provider)).is_some()
        || scheme.details.is_some()
        || scheme.key.details.is_some()
        || scheme.signature.options.is_some()
        || Template::parse("scheme.template", &scheme.template).is_ok_and(has_rare_part)
        || settings.iter().any(|setting| setting.pattern.is_some())
        || challenges.iter().any(is_rare_challenge)
}

fn of_scheme(scheme: &Scheme) -> Option<&'static str> {
    let signature = &scheme.signature;
    let is_plain_header = |name: &str| !name.contains(['{', '*']);
    let is_plain = matches!(&signature.place, SignaturePlace::Header(name) if is_plain_header(name));
    let is_common = matches!(
        signature.grammar,
        SignatureGrammar::Plain { .. } | SignatureGrammar::KvList { .. } | SignatureGrammar::VersionedList { .. }
    );
    let time = scheme.timestamp.as_ref();
    first(&[
        (is_plain && is_common, "scheme.signature"),
        (matches!(signature.encoding, Encoding::Hex | Encoding::Base64), "scheme.signature.encoding"),
        (scheme.algorithm.is_hmac(), "scheme.algorithm"),
        (!scheme.template.split('{').any(|piece| piece.starts_with(settings::SETTING)), "scheme.template"),
        (matches!(scheme.key.decode, KeyDecoding::Utf8 | KeyDecoding::Base64 | KeyDecoding::Hex), "scheme.key.decode"),
        (time.is_none_or(is_plain_time), "scheme.timestamp"),
        (matches!(scheme.id, None | Some(Place::Header(_))), "scheme.id"),
    ])
}

fn is_plain_time(time: &SignedTimestamp) -> bool {
    use SignedTimeFormat::{Rfc3339, Unix, UnixMs};
    let is_plain = matches!(time.place, Place::Header(_) | Place::Signature(_));
    is_plain && matches!(time.format, Unix | UnixMs | Rfc3339) && time.pattern.is_none()
}

fn beside_scheme(provider: &Provider) -> Option<&'static str> {
    let Envelope { event_type, id, timestamp, data, node, format, items, .. } = &provider.envelope;
    let is_field = |part: &Option<String>| part.as_deref().is_none_or(Source::is_field);
    let is_header = event_type.as_deref().is_some_and(|event_type| Source::header(event_type).is_some());
    first(&[
        (is_header || is_field(event_type), "envelope.type"),
        (is_field(id), "envelope.id"),
        (is_field(timestamp), "envelope.timestamp"),
        (is_field(data), "envelope.data"),
        (node.iter().flat_map(Node::paths).all(Source::is_field), "envelope.node"),
        (format.is_none(), "envelope.format"),
        (items.is_none(), "envelope.items"),
        (provider.event_key.as_ref().is_none_or(EventKey::is_plain), "event_key"),
        (provider.challenges.iter().all(is_plain_challenge), "challenges"),
    ])
}

/// Whether no value but its token is in the answer, and it is looked for where most challenges have it.
fn is_plain_challenge(challenge: &Challenge) -> bool {
    let Challenge { when, token, verify_token, answer, .. } = challenge;
    let is_plain_place = |place: &Place| matches!(place, Place::Header(_) | Place::Json(_) | Place::Query(_));
    let is_plain_text = |text: &str| if text == TOKEN { token.is_some() } else { !text.contains(['{', '}']) };
    when.places.iter().all(|(place, _)| is_plain_place(place))
        && token.as_ref().is_none_or(|token| is_plain_place(&token.place))
        && verify_token.as_ref().is_none_or(|expected| is_plain_place(&expected.place))
        && !when.empty_body
        && (200..=299).contains(&answer.status)
        && answer.text.as_deref().is_none_or(is_plain_text)
        && answer.json.is_empty()
        && answer.headers.is_empty()
}

/// The first that isn't as most are.
fn first(options: &[(bool, &'static str)]) -> Option<&'static str> {
    options.iter().find(|(is_usual, _)| !is_usual).map(|(_, option)| *option)
}
