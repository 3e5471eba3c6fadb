//! What happens to headers on their way, undone.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{FindingCode, Found};
use super::given::{Given, Pairs, Undone};
use crate::headers::{Lookup, is_header};
use crate::near_name;
use crate::place::Place;
use crate::scheme::{Scheme, SignatureGrammar};
use crate::template::Template;

/// More headers than this aren't looked through.
const MOST: usize = 64;

/// The names of the headers that a scheme needs.
pub(super) fn wanted(scheme: &Scheme) -> Vec<String> {
    // Of numbered ones the first.
    let mut names: Vec<String> = scheme.signature.headers().iter().map(|name| name.replace('*', "1")).collect();
    // Any of several.
    names.truncate(1);
    let mut add = |name: &str| {
        if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            names.push(name.into());
        }
    };
    let time = scheme.timestamp.as_ref().map(|time| &time.place);
    for place in time.into_iter().chain(&scheme.id) {
        if let Place::Header(name) = place {
            add(name);
        }
    }
    if let Ok(template) = Template::parse("scheme.template", &scheme.template) {
        template.headers().for_each(add);
    }
    names.retain(|name| !name.contains('{') && !name.is_empty());
    names
}

pub(super) fn undone(given: &Given<'_>) -> Vec<Undone> {
    let mut found = Vec::new();
    renamed(given, &mut found);
    repeated(given, &mut found);
    found
}

/// The headers that are missing under the names that others have.
fn renamed(given: &Given<'_>, found: &mut Vec<Undone>) {
    let wanted = wanted(&given.provider.scheme);
    let is_missing = |name: &&String| given.delivery.headers.find(name) == Lookup::Absent;
    let missing: Vec<&String> = wanted.iter().filter(is_missing).collect();
    let Some(first) = missing.first() else { return };
    let candidates: Vec<(&str, &str)> = given
        .delivery
        .headers
        .iter()
        .take(MOST)
        .filter(|(name, _)| !wanted.iter().any(|wanted| is_header(name, wanted)))
        .filter_map(|(name, value)| Some((name, value?)))
        .filter(|(name, _)| !is_of_other(given, name) || wanted.iter().any(|wanted| near_name::is_near(name, wanted)))
        .collect();
    let all = |chosen: &dyn Fn(&str) -> Option<(String, String)>| {
        let mut pairs: Pairs = given.pairs();
        let mut names = Vec::new();
        for name in &missing {
            let (other, value) = chosen(name)?;
            pairs.push(((*name).clone(), Some(value)));
            names.push(format!("`{}` as `{}`", name, shown(&other)));
        }
        let seen = format!("{} came", names.join(", "));
        Some(Undone::headers(FindingCode::HeaderRenamed, seen, pairs))
    };
    let similar = |name: &str| {
        let best = candidates.iter().filter_map(|(given, value)| Some((similarity(given, name)?, given, value)));
        best.max_by_key(|(score, _, _)| *score).map(|(_, given, value)| ((*given).into(), (*value).into()))
    };
    found.extend(all(&similar));
    // By what they hold: the name may be any.
    for (given_name, value) in &candidates {
        let by_value = |name: &str| match name == first.as_str() {
            true => Some(((*given_name).into(), (*value).into())),
            false => similar(name),
        };
        found.extend(all(&by_value));
    }
    // In the query.
    if let Some(query) =
        given.delivery.url.map(crate::url::query).filter(|query| !query.is_empty() && query.len() < 4096)
    {
        for (parameter, value) in form_urlencoded::parse(query.as_bytes()).take(MOST) {
            let by_query = |name: &str| match name == first.as_str() {
                true => Some((format!("?{parameter}="), value.clone().into_owned())),
                false => similar(name),
            };
            if value.len() >= 16 {
                found.extend(all(&by_query));
            }
        }
    }
}

/// Whether another platform signs with a header of that name.
fn is_of_other(given: &Given<'_>, name: &str) -> bool {
    let mut known = given.surroundings.known_headers.lines().filter_map(|line| line.split_once(' '));
    known.any(|(id, header)| id != given.provider.id && is_header(name, header))
}

/// A header's name, as far as it is one.
fn shown(name: &str) -> String {
    name.chars().take(80).filter(|character| character.is_ascii_graphic()).collect()
}

/// How much like the wanted one a name is; `None` if it isn't.
fn similarity(given: &str, wanted: &str) -> Option<usize> {
    let squashed = |name: &str| -> String {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        let plain = plain.strip_prefix("redirect").map(String::from).unwrap_or(plain);
        plain.strip_prefix("http").map(String::from).unwrap_or(plain)
    };
    let (given_plain, wanted_plain) = (squashed(given), squashed(wanted));
    let core = wanted_plain.strip_prefix('x').filter(|_| wanted.starts_with(['x', 'X'])).unwrap_or(&wanted_plain);
    if given_plain.is_empty() || core.is_empty() {
        return None;
    }
    if given_plain == wanted_plain {
        return Some(100);
    }
    if given_plain.ends_with(core) || given_plain.starts_with(core) || given_plain.contains(core) {
        return Some(90 - given_plain.len().saturating_sub(core.len()).min(40));
    }
    if near_name::is_near(given, wanted) {
        return Some(60);
    }
    // `Signature` for `X-Tectra-Signature`; `webhook-id` for `svix-id`.
    let last = wanted.rsplit(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let is_part = core.ends_with(&given_plain) && given_plain.len() >= 4;
    let same_end = given.rsplit(['-', '_']).next().is_some_and(|end| end.eq_ignore_ascii_case(&last));
    match (is_part, same_end) {
        (true, _) => Some(40),
        (_, true) => Some(20),
        _ => None,
    }
}

/// Whether a given name is nearly a missing one.
pub(super) fn is_nearly(given: &Given<'_>, wanted: &str) -> Option<String> {
    let near = given.delivery.headers.names().filter(|name| similarity(name, wanted).is_some_and(|score| score >= 50));
    near.filter(|name| !is_header(name, wanted)).max_by_key(|name| similarity(name, wanted)).map(shown)
}

/// Each value of a header that is there more than once, alone.
fn repeated(given: &Given<'_>, found: &mut Vec<Undone>) {
    let scheme = &given.provider.scheme;
    for name in wanted(scheme) {
        let values: Vec<&str> = given.delivery.headers.all(&name).flatten().collect();
        let mut alone: Vec<String> = Vec::new();
        let is_signature = scheme.signature.header().eq_ignore_ascii_case(&name);
        for value in &values {
            if values.len() > 1 {
                alone.push((*value).into());
            }
            // Servers join them with commas.
            match &scheme.signature.grammar {
                SignatureGrammar::KvList { separator: ',', .. } if is_signature => alone.extend(groups(value)),
                SignatureGrammar::VersionedList { separator: ',', .. } | SignatureGrammar::List { separator: ',' }
                    if is_signature => {}
                _ if value.contains(',') => alone.extend(value.split(',').map(|value| value.trim_ascii().into())),
                _ => {}
            }
        }
        let seen = format!("`{name}` came with several values");
        for value in alone.into_iter().take(8) {
            found.push(Undone::headers(FindingCode::HeaderRepeated, seen.as_str(), given.with_header(&name, &value)));
        }
    }
}

/// The entries of a joined list, from each that begins as the first does.
fn groups(value: &str) -> Vec<String> {
    let entries: Vec<&str> = value.split(',').map(str::trim_ascii).collect();
    let name = |entry: &str| entry.split_once('=').map(|(name, _)| String::from(name));
    let first = entries.first().and_then(|entry| name(entry));
    let mut groups: Vec<Vec<&str>> = Vec::new();
    for entry in &entries {
        if name(entry) == first || groups.is_empty() {
            groups.push(Vec::new());
        }
        if let Some(group) = groups.last_mut() {
            group.push(entry);
        }
    }
    if groups.len() < 2 { Vec::new() } else { groups.into_iter().map(|group| group.join(",")).collect() }
}

/// What is missing of the headers, where nothing else explains it.
pub(super) fn missing(given: &Given<'_>) -> Found {
    let wanted = wanted(&given.provider.scheme);
    let names: Vec<String> = wanted
        .iter()
        .filter(|name| given.delivery.headers.find(name) == Lookup::Absent)
        .map(|name| format!("`{name}`"))
        .collect();
    let seen = match (names.is_empty(), given.delivery.headers.is_empty()) {
        (_, true) => "none were given".into(),
        (true, _) => String::from("what the platform signs with isn't there"),
        (false, _) => {
            format!("{} isn't among the {} that were given", names.join(" or "), given.delivery.headers.len())
        }
    };
    Found::likely(FindingCode::HeaderMissing, seen)
}
