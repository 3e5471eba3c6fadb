//! What a scheme may not say: parts that contradict each other, and above all what isn't signed
//! and would decide something.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::cover;
use super::cover::signs;
use crate::error::{ConfigError, Quoted};
use crate::headers;
use crate::place::{Place, PlaceKind};
use crate::proof::Proof;
use crate::provider::Provider;
use crate::rarely::WHOLE;
use crate::scheme::jose::JoseAlgorithm;
use crate::scheme::key_format::KeyKind;
use crate::scheme::{Algorithm, KeyDecoding, Scheme, SignatureGrammar, SignaturePlace, SignedTimestamp};
use crate::template::{PartName, Template};
use crate::timestamp::{Edges, Timestamp};

fn refuse<T>(option: &str, expected: &str, found: &str) -> Result<T, ConfigError> {
    Err(ConfigError::invalid_option(option, expected, found))
}

/// Refuses a scheme whose parts contradict each other. Above all, a time or an
/// id that isn't signed must decide nothing.
pub(super) fn scheme(scheme: &Scheme, template: &Template, proof: Proof) -> Result<(), ConfigError> {
    header_names(scheme, template)?;
    header_roles(scheme, template)?;
    let is_signed = |place: &Place| signs(scheme, template, proof, place);
    // A token signs nothing, whatever a template says.
    let binds = |name| template.binds(name) && !scheme.algorithm.is_token();
    match &scheme.timestamp {
        None if template.has(PartName::Timestamp) => {
            return refuse("scheme.timestamp", SIGNED_TIME, "{timestamp} in the template alone");
        }
        Some(time) if !binds(PartName::Timestamp) && !is_signed(&time.place) => {
            return refuse("scheme.timestamp", SIGNED_TIME, "a timestamp alone");
        }
        Some(time) => timestamp(scheme, time)?,
        None => {}
    }
    match &scheme.id {
        None if template.has(PartName::Id) => return refuse("scheme.id", SIGNED_ID, "{id} in the template alone"),
        Some(id) if !binds(PartName::Id) && !is_signed(id) => {
            return refuse("scheme.id", SIGNED_ID, "an id alone");
        }
        Some(Place::Setting(_)) if WHOLE => {
            return refuse("scheme.id", "an id of the delivery", "a setting, which all have");
        }
        _ => {}
    }
    signature(scheme, proof)?;
    if WHOLE {
        body(scheme)?;
        alternatives(scheme)?;
        items(scheme)?;
    }
    signed_headers(scheme, template)?;
    audience(scheme, template, proof)?;
    key(scheme)
}

const SIGNED_TIME: &str = "a timestamp exactly where the template has {timestamp}, or at a place that is signed";
const SIGNED_ID: &str = "an id exactly where the template has {id}, or at a place that is signed";
const NEITHER: &str = "one without the other";

fn timestamp(scheme: &Scheme, time: &SignedTimestamp) -> Result<(), ConfigError> {
    let has_entries = matches!(
        scheme.signature.grammar,
        SignatureGrammar::KvList { .. } | SignatureGrammar::Pattern { .. } | SignatureGrammar::Base64Json { .. }
    );
    let has_entries = has_entries || scheme.algorithm == Algorithm::HttpMessageSignature;
    if time.entry_name().is_some() && !has_entries {
        let expected = "a signature of the kind `kv-list`, `pattern` or `base64-json`";
        return refuse("scheme.timestamp.signature_key", expected, "another kind");
    }
    let is_verbatim = time.format.edges() == Edges::Pattern;
    if is_verbatim != time.pattern().is_some() {
        return refuse("scheme.timestamp.pattern", "a pattern exactly where the format is `verbatim`", NEITHER);
    }
    // A body could begin with these.
    let mut openings = ["{", "[", "\"", " ", "\t", "\r", "\n"].iter();
    let opening = openings.find(|text| time.pattern().is_some_and(|pattern| pattern.may_contain(text)));
    match opening {
        Some(_) => refuse("scheme.timestamp.pattern", "one without `{`, `[`, `\"` and white space", "one with them"),
        None => Ok(()),
    }
}

fn signature(scheme: &Scheme, proof: Proof) -> Result<(), ConfigError> {
    if cover::is_in_body(scheme) && proof == Proof::SignedBody && scheme.signature.place != SignaturePlace::Body {
        let expected = "`covers_body: false` for a signature that stands in the body";
        return refuse("scheme.signature", expected, "a template with the body, which has the signature in it");
    }
    // A token has its own grammar.
    if scheme.algorithm.key_kind().is_none() {
        return Ok(());
    }
    let entry = scheme.timestamp.as_ref().and_then(|timestamp| Some((timestamp.entry_name()?, timestamp)));
    let written = |time: &SignedTimestamp| match time.format.edges() {
        Edges::Pattern => String::from("1"),
        _ => Timestamp::from_unix_seconds(1_234_567_890).write(time.format),
    };
    let time = entry.map(|(key, time)| (key, written(time)));
    let time = time.as_ref().map(|(key, time)| (*key, time.as_str()));
    if !scheme.signature.reads_what_it_writes(scheme.algorithm, time) {
        let expected = "separators that occur in no signature, no time and no name, and names of their own, without blanks around them";
        return refuse("scheme.signature", expected, "others, so that no signature could be read");
    }
    Ok(())
}

/// JSON elsewhere than in the body or the token would be as unsigned as that place, and events of it no less believed.
fn body(scheme: &Scheme) -> Result<(), ConfigError> {
    match scheme.details.as_deref().and_then(|details| details.body.as_ref()) {
        None | Some(Place::Form(_) | Place::Claim(_)) => Ok(()),
        Some(other) => {
            let expected = "a field of the form that the body is (`form:json`), or a claim of the token";
            refuse("scheme.body", expected, &format!("{}", Quoted(&format!("{other}"))))
        }
    }
}

/// Which scheme applies is said before a token is read, and before what it holds.
fn alternatives(scheme: &Scheme) -> Result<(), ConfigError> {
    let Some(details) = scheme.details.as_deref() else { return Ok(()) };
    let is_in_token = matches!(details.body, Some(Place::Claim(_)));
    let is_unread = |place: &Place| match place {
        Place::Claim(_) | Place::Jws(_) => true,
        Place::Json(_) => is_in_token,
        _ => false,
    };
    match details.alternatives.iter().flat_map(|other| &other.when).find(|(place, _)| is_unread(place)) {
        Some((place, _)) => refuse("scheme.alternatives.when", "a place outside of a token", &format!("`{place}`")),
        None => Ok(()),
    }
}

/// Each item has its own signature, and the delivery one id: it can't be of an item.
fn items(scheme: &Scheme) -> Result<(), ConfigError> {
    let has_items = scheme.details.as_deref().is_some_and(|details| details.items.is_some());
    match &scheme.id {
        Some(id @ (Place::Json(_) | Place::Signature(_) | Place::Claim(_))) if has_items => {
            refuse("scheme.id", "`envelope.id` in place of an id in items that are signed each", &format!("`{id}`"))
        }
        _ => Ok(()),
    }
}

/// Headers that the delivery names: their names are signed, too, and written so that no value can be a name.
fn signed_headers(scheme: &Scheme, template: &Template) -> Result<(), ConfigError> {
    let rule = scheme.signed_headers();
    let has = |name| template.has(name);
    let option = "scheme.signed_headers";
    let needed = has(PartName::HeaderNames) || has(PartName::HeaderValues) || has(PartName::HeaderLines);
    if needed != rule.is_some() {
        return refuse(
            option,
            "a rule exactly where the template has {header-names}, {header-values} or {header-lines}",
            NEITHER,
        );
    }
    if has(PartName::HeaderValues) && !has(PartName::HeaderNames) {
        return refuse("scheme.template", "{header-names} beside {header-values}", "the values alone");
    }
    let Some(rule) = rule else { return Ok(()) };
    let line = rule.line.as_deref().and_then(|line| line.strip_prefix("{name}")?.strip_suffix("{value}"));
    let is_told = |text: &str| {
        text.starts_with(|first: char| !first.is_ascii() || !headers::is_name(first.encode_utf8(&mut [0; 4])))
    };
    if has(PartName::HeaderLines) && !line.is_some_and(is_told) {
        let expected = "`line`: {name}, a text that no header's name can begin with, and {value}";
        return refuse(option, expected, "another line");
    }
    match rule.join.is_empty() {
        true => refuse(option, "a text that joins", "nothing"),
        false => Ok(()),
    }
}

/// A key that all customers share proves the platform: what says that a delivery is for this receiver must be signed.
fn audience(scheme: &Scheme, template: &Template, proof: Proof) -> Result<(), ConfigError> {
    let Some(details) = scheme.details.as_deref() else { return Ok(()) };
    let is_signed = |place: &Place| {
        matches!(place.parts().0, PlaceKind::Claim | PlaceKind::Jws) || signs(scheme, template, proof, place)
    };
    match details.audience.iter().find(|(place, _)| !is_signed(place)) {
        Some((place, _)) => {
            refuse("scheme.audience", "places that are signed", &format!("{}", Quoted(&format!("{place}"))))
        }
        None => Ok(()),
    }
}

fn key(scheme: &Scheme) -> Result<(), ConfigError> {
    let listed = scheme.details.as_deref().and_then(|details| details.algorithms.first());
    let algorithm =
        listed.and_then(|name| JoseAlgorithm::named(name)).map_or(scheme.algorithm, JoseAlgorithm::algorithm);
    let is_shared = algorithm.key_kind() == Some(KeyKind::SharedSecret);
    let is_right = match scheme.key.decode {
        KeyDecoding::Pem | KeyDecoding::Jwks => !is_shared,
        KeyDecoding::Utf8 => is_shared,
        KeyDecoding::Base64 | KeyDecoding::Base64url | KeyDecoding::Hex => true,
    };
    if !is_right {
        let expected = "`pem` or an encoding for a key in two halves, and no `pem` for a shared secret";
        return refuse("scheme.key.decode", expected, &format!("`{}`", scheme.key.decode.name()));
    }
    Ok(())
}

/// Refuses a header that should hold two things: no delivery could have both, and
/// `sign` would write it twice.
fn header_roles(scheme: &Scheme, template: &Template) -> Result<(), ConfigError> {
    let mut taken: Vec<&str> = scheme.signature.headers().iter().map(String::as_str).collect();
    for (place, name) in roles(scheme) {
        if taken.iter().any(|other| other.eq_ignore_ascii_case(name)) {
            return refuse(place, "a header of its own", &format!("{} again", Quoted(name)));
        }
        taken.push(name);
    }
    let own = |name: &str| scheme.signature.headers().iter().any(|own| own.eq_ignore_ascii_case(name));
    match template.headers().any(own) {
        true => refuse("scheme.template", "what is signed, beside the signature", "the signature's own header"),
        false => Ok(()),
    }
}

fn roles(scheme: &Scheme) -> impl Iterator<Item = (&'static str, &str)> {
    let time = scheme.timestamp.as_ref().and_then(SignedTimestamp::header_name);
    let id = match &scheme.id {
        Some(Place::Header(name)) => Some(name.as_str()),
        _ => None,
    };
    let roles = [("scheme.timestamp.header", time), ("scheme.id", id)];
    roles.into_iter().filter_map(|(place, name)| Some((place, name?)))
}

/// Refuses names that no header can have (RFC 9110, section 5.6.2): with a line end
/// in a name, `sign` would write a header more.
fn header_names(scheme: &Scheme, template: &Template) -> Result<(), ConfigError> {
    let named = scheme
        .signature
        .headers()
        .iter()
        .map(|name| ("scheme.signature.header", name.strip_suffix('*').unwrap_or(name)));
    let signed = scheme.signed_headers().filter(|_| WHOLE);
    let signed = signed.and_then(|signed| signed.header.as_deref());
    let named = named.chain(signed.map(|name| ("scheme.signed_headers.header", name))).chain(roles(scheme));
    let named = named.chain(template.headers().map(|name| ("scheme.template", name)));
    are_names(named)
}

fn are_names<'n>(mut named: impl Iterator<Item = (&'static str, &'n str)>) -> Result<(), ConfigError> {
    match named.find(|(_, name)| !headers::is_name(name)) {
        Some((place, name)) => {
            let expected = "a header's name: letters, digits and any of !#$%&'*+-.^_`|~";
            refuse(place, expected, &format!("{}", Quoted(name)))
        }
        None => Ok(()),
    }
}

/// The same of the headers that a provider sends beside the signature: none of them has a role in the scheme.
pub(crate) fn sent_headers(provider: &Provider) -> Result<(), ConfigError> {
    let sent = || provider.headers.iter().map(|header| ("headers.name", &*header.name));
    let delivery_id = provider.delivery_id.as_deref().map(|name| ("delivery_id", name));
    let attempt = provider.attempt.as_ref().and_then(|attempt| attempt.header.as_deref());
    are_names(sent().chain(delivery_id).chain(attempt.map(|name| ("attempt.header", name))))?;
    let scheme = &provider.scheme;
    let signature = scheme.signature.headers().iter().map(String::as_str);
    let mut taken: Vec<&str> = signature.chain(roles(scheme).map(|(_, name)| name)).collect();
    for (place, name) in sent() {
        if taken.iter().any(|other| other.eq_ignore_ascii_case(name)) {
            return refuse(place, "a header of its own", &format!("{} again", Quoted(name)));
        }
        taken.push(name);
    }
    Ok(())
}

/// Refuses expected nodes that no event could come from.
pub(crate) fn nodes(provider: &Provider, expected: Option<&[String]>) -> Result<(), ConfigError> {
    expected.map_or(Ok(()), |expected| expected_nodes(provider, expected))
}

#[cold]
#[inline(never)]
fn expected_nodes(provider: &Provider, expected: &[String]) -> Result<(), ConfigError> {
    match expected {
        _ if provider.envelope.node.is_none() => {
            refuse("the expected nodes", "none: this provider's events name no node", "one")
        }
        [] => refuse("the expected nodes", "at least one node", "an empty list"),
        ids if ids.iter().any(String::is_empty) => refuse("the expected nodes", "a node's id", "an empty string"),
        _ => Ok(()),
    }
}
