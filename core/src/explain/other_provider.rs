//! Deliveries of another platform: by their headers, and by whether its scheme verifies with this secret.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{FindingCode, Found};
use super::given::{Change, Given, Undone};
use super::prover::Prover;
use crate::headers::Lookup;
use crate::provider::Provider;

/// So many platforms are tried.
const MOST: usize = 24;
/// So many are named.
const NAMED: usize = 3;

/// The ids of the platforms whose signature headers are there.
fn candidates<'g>(given: &Given<'g>) -> Vec<&'g str> {
    let own = given.provider.scheme.signature.headers();
    let own_is_there = own.iter().any(|header| given.delivery.headers.find(header) != Lookup::Absent);
    let mut ids: Vec<&str> = Vec::new();
    for (id, header) in given.surroundings.known_headers.lines().filter_map(|line| line.split_once(' ')) {
        let is_there =
            !header.eq_ignore_ascii_case("authorization") && given.delivery.headers.find(header) != Lookup::Absent;
        // Where the platform's own header is there, those that sign with another tell nothing of it.
        let may_be = !own_is_there || own.iter().any(|own| own.eq_ignore_ascii_case(header));
        if is_other(id, given) && is_there && may_be && !ids.contains(&id) {
            ids.push(id);
        }
    }
    named_first(ids, given)
}

/// Of several with the same headers, those whose names are in one come first: `X-GitHub-Event` is GitHub's own.
fn named_first<'g>(mut ids: Vec<&'g str>, given: &Given<'g>) -> Vec<&'g str> {
    let names: Vec<String> = given.delivery.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    ids.sort_by_key(|id| !names.iter().any(|name| name.contains(id)));
    ids
}

/// Whether it is another platform, and not another of its schemes.
fn is_other(id: &str, given: &Given<'_>) -> bool {
    let own = given.provider.id.as_str();
    let is_part =
        |whole: &str, part: &str| whole.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    !is_part(id, own) && !is_part(own, id)
}

pub(super) fn undone(prover: &Prover<'_>) -> Vec<Undone> {
    let given = &prover.given;
    let records = candidates(given).into_iter().take(MOST).filter_map(|id| (given.surroundings.find)(id));
    records
        .map(|record| {
            let mut slim = Provider::new(record.id.clone(), record.scheme);
            slim.settings = record.settings;
            let seen = format!("it is signed as {} signs", record.id);
            let change = Change { provider: Some(Box::new(slim)), ..Change::default() };
            Undone::new(FindingCode::OtherProvider, seen, change)
        })
        .collect()
}

/// Whose headers these look like.
pub(super) fn looks(given: &Given<'_>) -> Option<Found> {
    let own = given.provider.scheme.signature.headers();
    let lines = given.surroundings.known_headers.lines().filter_map(|line| line.split_once(' '));
    let mut ids: Vec<&str> = Vec::new();
    for (id, header) in lines {
        let is_own = own.iter().any(|own| own.eq_ignore_ascii_case(header));
        let is_there =
            given.delivery.headers.find(header) != Lookup::Absent && !header.eq_ignore_ascii_case("authorization");
        if is_other(id, given) && !is_own && is_there && !ids.contains(&id) {
            ids.push(id);
        }
    }
    let ids = named_first(ids, given);
    let (named, more) = ids.split_at(ids.len().min(NAMED));
    let others = if more.is_empty() { "" } else { " or others" };
    (!ids.is_empty()).then(|| {
        let seen = format!("its headers look like those of {}{others}", named.join(", "));
        Found::likely(FindingCode::OtherProvider, seen)
    })
}
