//! What a signature looks like that nothing was proven of.

use alloc::format;
use alloc::vec::Vec;

use super::super::body::is_plain_hash;
use super::super::finding::{FindingCode, Found};
use super::super::prover::Prover;
use super::algorithm::length;
use super::prefix::without_name;
use super::spelled::{Spelled, spellings};
use super::written::written;
use crate::scheme::SignatureGrammar;

/// How many bytes the signatures of the keys have, where each key has a length of its own.
fn lengths_of_keys(prover: &Prover<'_>) -> Vec<usize> {
    let keys = prover.own.iter().flat_map(|webhook| webhook.rules.keys.iter());
    keys.filter_map(|key| key.prepared.signature_length()).collect()
}

/// What a signature looks like that nothing was proven of.
pub(in crate::explain) fn looks(prover: &Prover<'_>) -> Vec<Found> {
    let given = &prover.given;
    let Some(written) = written(given) else { return Vec::new() };
    let scheme = &given.provider.scheme;
    let length = length(scheme);
    let of_keys = lengths_of_keys(prover);
    let mut found = Vec::new();
    for Spelled { bytes, .. } in spellings(&written) {
        if is_plain_hash(given.body(), &bytes) {
            found.push(Found::likely(
                FindingCode::SignatureAlgorithm,
                "it is a plain hash of the body, which anybody can make",
            ));
        }
    }
    let prefix = match &scheme.signature.grammar {
        SignatureGrammar::Plain { prefix } => prefix.as_str(),
        _ => "",
    };
    let lengths: Vec<usize> = spellings(&written).iter().map(|one| one.bytes.len()).collect();
    let names_other =
        ["sha1=", "sha512=", "sha384="].iter().any(|name| written.value.starts_with(name) && !prefix.starts_with(name));
    if names_other {
        found.push(Found::likely(FindingCode::SignatureAlgorithm, "another algorithm is named before it"));
    } else if !prefix.is_empty() && !written.value.starts_with(prefix) {
        found.push(Found::likely(FindingCode::SignaturePrefix, "what should stand before it isn't there"));
    } else if written.value.starts_with(['"', '\'']) || written.value.ends_with(['"', '\'']) {
        found.push(Found::likely(FindingCode::SignatureQuoted, "there are marks around it"));
    } else if !of_keys.is_empty() && lengths.iter().all(|length| of_keys.iter().all(|whole| length < whole)) {
        let seen = format!("it has {} characters", written.part().chars().count());
        found.push(Found::likely(FindingCode::SignatureTruncated, seen));
    } else if length.is_some_and(|length| lengths.contains(&length)) {
        found.push(Found::likely(FindingCode::SignatureEncoding, "it is as long as it should be in another encoding"));
    } else if lengths.iter().any(|length| [20, 32, 48, 64].contains(length)) {
        found.push(Found::likely(FindingCode::SignatureAlgorithm, "it is as long as another algorithm makes it"));
    } else if without_name(&written.value).is_some() && prefix.is_empty() {
        found.push(Found::likely(FindingCode::SignaturePrefix, "something stands before it"));
    } else if length.is_some() {
        let seen = format!("it has {} characters", written.part().chars().count());
        found.push(Found::likely(FindingCode::SignatureTruncated, seen));
    } else {
        found.push(Found::likely(FindingCode::SignatureEncoding, "it isn't written as the record says"));
    }
    found
}

/// A signature that anybody can make.
pub(in crate::explain) fn looks_plain(prover: &Prover<'_>) -> Option<Found> {
    let written = written(&prover.given)?;
    let is_plain = spellings(&written).iter().any(|one| is_plain_hash(prover.given.body(), &one.bytes));
    is_plain.then(|| {
        Found::likely(FindingCode::SignatureAlgorithm, "it is a plain hash of the body, which anybody can make")
    })
}
