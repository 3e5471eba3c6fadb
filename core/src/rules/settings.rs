//! What the receiver has set, as the record asks for it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{ConfigError, Quoted};
use crate::event::source::Source;
use crate::place::Place;
use crate::placeholders;
use crate::provider::{Challenge, ChallengeValue, EventKey, Provider};
use crate::rarely::{WHOLE, rarely};
use crate::scheme::{Condition, Scheme, SchemeDetails, SignaturePlace};

/// How a place that is a setting begins.
pub(crate) const SETTING: &str = "setting:";

/// The settings, with the record's defaults for those that aren't set.
///
/// # Errors
/// `invalid_option` for one that is used and has no value, that doesn't match its pattern, or that the record lacks
pub(crate) fn resolve(provider: &Provider, given: Vec<(String, String)>) -> Result<Vec<(String, String)>, ConfigError> {
    match given.is_empty() && provider.settings.is_empty() && !WHOLE {
        true => Ok(given),
        false => resolve_given(provider, given),
    }
}

/// Values that nobody means, and what they are.
const UNMEANT: &[(&[&str], &str)] = &[
    (&[""], "nothing"),
    (&["...", "\u{2026}"], "a placeholder"),
    (&["undefined", "null", "None", "[object Object]"], "what a program writes for a variable that isn't set"),
];

fn refuse<T>(name: &str, expected: &str, found: &str) -> Result<T, ConfigError> {
    Err(ConfigError::invalid_option(&format!("settings.{}", Quoted(name)), expected, found))
}

#[cold]
#[inline(never)]
fn resolve_given(provider: &Provider, given: Vec<(String, String)>) -> Result<Vec<(String, String)>, ConfigError> {
    let mut settings = given;
    for setting in &provider.settings {
        if let (Some(default), None) = (&setting.default, value(&settings, &setting.name)) {
            settings.push((setting.name.clone(), default.clone()));
        }
    }
    let used = if WHOLE { used(provider) } else { Vec::new() };
    for (index, (name, value)) in settings.iter().enumerate() {
        let declared = provider.settings.iter().find(|setting| setting.name == *name);
        let pattern = declared.and_then(|setting| setting.pattern.as_ref());
        if declared.is_none() && !used.contains(name) && !may_be_used(provider, name) {
            return refuse(name, &known(provider, &used), "another");
        }
        let unmeant = UNMEANT.iter().find(|(texts, _)| texts.contains(&value.trim()));
        if unmeant.is_some() || pattern.is_some_and(|pattern| !pattern.matches(value)) {
            let expected = pattern.map_or("a value".into(), |pattern| format!("a value like `{}`", pattern.as_str()));
            return refuse(name, &expected, unmeant.map_or("another", |(_, found)| found));
        }
        let values = declared.map(|setting| setting.values.as_slice()).unwrap_or_default();
        if !values.is_empty() && !values.contains(value) {
            return refuse(name, &format!("one of `{}`", values.join("`, `")), "another");
        }
        if settings.iter().skip(index + 1).any(|(other, _)| other == name) {
            return refuse(name, "one value", "two");
        }
    }
    match used.iter().find(|name| value(&settings, name).is_none()) {
        Some(name) => {
            let declared = provider.settings.iter().find(|setting| setting.name == *name);
            let expected = declared.map_or("a value, which the scheme needs", |setting| &setting.description);
            refuse(name, expected, "nothing")
        }
        None => Ok(settings),
    }
}

/// Whether a setting chooses between alternatives, or a challenge asks for it.
fn may_be_used(provider: &Provider, name: &str) -> bool {
    let alternatives = provider.scheme.details.iter().flat_map(|details| &details.alternatives);
    let mut places = alternatives.flat_map(|alternative| &alternative.when);
    places.any(|(place, _)| matches!(place, Place::Setting(setting) if setting == name))
        || provider.challenges.iter().any(|challenge| asks_for(challenge, name))
}

fn asks_for(challenge: &Challenge, name: &str) -> bool {
    let Challenge { when, token, verify_token, digest, answer, .. } = challenge;
    let is_token = verify_token.iter().any(|token| token.setting == name);
    if is_token || !WHOLE {
        return is_token;
    }
    let mut names = Vec::new();
    let places = when.places.iter().map(|(place, _)| place).chain(token.iter().map(|token| &token.place));
    in_places(places.chain(verify_token.iter().map(|token| &token.place)), &mut names);
    let json = answer.json.iter().filter_map(|(_, value)| match value {
        ChallengeValue::Template(text) => Some(text),
        _ => None,
    });
    let texts = digest.iter().map(|digest| &digest.template).chain(&answer.text).chain(json);
    texts.chain(answer.headers.iter().map(|(_, text)| text)).for_each(|text| in_text(text, &mut names));
    names.iter().any(|used| used == name)
}

pub(crate) fn value<'s>(settings: &'s [(String, String)], name: &str) -> Option<&'s str> {
    settings.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
}

/// Puts settings in the place of what they decide for all deliveries: a header's name, and which alternatives there are.
pub(crate) fn apply(scheme: &mut Scheme, settings: &[(String, String)]) {
    if !WHOLE {
        return;
    }
    if let SignaturePlace::Header(name) = &mut scheme.signature.place
        && let Some(value) = setting_alone(name).and_then(|setting| value(settings, setting))
    {
        *name = value.into();
    }
    let Some(details) = scheme.details.as_deref_mut() else { return };
    for alternative in &mut details.alternatives {
        apply(&mut alternative.scheme, settings);
    }
    let is_decided = |place: &Place| matches!(place, Place::Setting(_));
    let holds = |(place, condition): &(Place, Condition)| match place {
        Place::Setting(name) => condition.holds(value(settings, name)),
        _ => true,
    };
    details.alternatives.retain(|alternative| alternative.when.iter().all(holds));
    details.alternatives.iter_mut().for_each(|alternative| alternative.when.retain(|(place, _)| !is_decided(place)));
    // One that holds for all deliveries is the scheme, and those behind it are none.
    if let Some(at) = details.alternatives.iter().position(|alternative| alternative.when.is_empty()) {
        let mut alternatives = core::mem::take(&mut details.alternatives);
        let decided = alternatives.drain(at..).next();
        if let Some(decided) = decided {
            *scheme = decided.scheme;
            match &mut scheme.details {
                _ if alternatives.is_empty() => {}
                Some(details) => details.alternatives = alternatives,
                none => *none = rarely(|| SchemeDetails { alternatives, ..SchemeDetails::default() }),
            }
        }
    }
}

/// The setting that a text is, and nothing else.
fn setting_alone(text: &str) -> Option<&str> {
    text.strip_prefix('{')?.strip_prefix(SETTING)?.strip_suffix('}')
}

/// In words, which settings there are.
#[cold]
#[inline(never)]
fn known(provider: &Provider, used: &[String]) -> String {
    let mut names = String::new();
    for name in provider.settings.iter().map(|setting| &setting.name).chain(used) {
        let quoted = format!("`{name}`");
        if !names.contains(&quoted) {
            names = if names.is_empty() { quoted } else { format!("{names}, {quoted}") };
        }
    }
    match names.is_empty() {
        true => "no setting: the record uses none".into(),
        false => format!("a setting that the record uses: {names}"),
    }
}

/// The names of the settings that the record uses.
fn used(provider: &Provider) -> Vec<String> {
    let mut names = Vec::new();
    in_scheme(&provider.scheme, &mut names);
    let envelope = &provider.envelope;
    for text in [&envelope.event_type, &envelope.id, &envelope.timestamp, &envelope.data].into_iter().flatten() {
        in_places(&Source::parse(text).places(), &mut names);
    }
    if let Some(EventKey::Places(places)) = &provider.event_key {
        in_places(places, &mut names);
    }
    names
}

fn in_scheme(scheme: &Scheme, names: &mut Vec<String>) {
    in_text(&scheme.template, names);
    in_text(scheme.signature.header(), names);
    let key = scheme.key.details.as_deref();
    key.and_then(|key| key.template.as_ref()).into_iter().for_each(|text| in_text(text, names));
    in_places(key.and_then(|key| key.by.as_ref()).into_iter().chain(&scheme.id), names);
    if let Some(details) = scheme.details.as_deref() {
        in_details(details, names);
    }
}

#[cold]
#[inline(never)]
fn in_details(details: &SchemeDetails, names: &mut Vec<String>) {
    let texts = details.require.iter().flat_map(|(_, texts)| texts);
    let texts = texts.chain(details.claims.iter().flat_map(|claim| &claim.values));
    let texts = texts.chain(details.audience.iter().map(|(_, text)| text));
    let texts = texts.chain(details.matches.iter().map(|found| &found.value));
    let texts = texts.chain(details.key_source.iter().map(|source| &source.url));
    let texts = texts.chain(details.jws.iter().filter_map(|jws| jws.payload.as_ref()));
    texts.for_each(|text| in_text(text, names));
    let places = details.patterns.iter().map(|(place, _)| place).chain(details.require.iter().map(|(place, _)| place));
    let places = places.chain(details.audience.iter().map(|(place, _)| place));
    in_places(places.chain(details.matches.iter().map(|found| &found.place)), names);
    details.alternatives.iter().for_each(|alternative| in_scheme(&alternative.scheme, names));
}

fn in_places<'p>(places: impl IntoIterator<Item = &'p Place>, names: &mut Vec<String>) {
    names.extend(places.into_iter().filter_map(|place| match place {
        Place::Setting(name) => Some(name.clone()),
        _ => None,
    }));
}

/// The settings that a template names.
fn in_text(text: &str, names: &mut Vec<String>) {
    let settings = placeholders::names(text).filter_map(|name| name.strip_prefix(SETTING));
    names.extend(settings.filter_map(|name| name.split(['|', '?']).next()).map(String::from));
}
