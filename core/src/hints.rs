//! Why a delivery may have been refused, as far as the delivery shows it: a header whose
//! name is nearly right, a secret with a line end, a body of another length.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::delivery::Delivery;
use crate::error::{Hint, VerificationErrorKind};
use crate::headers::{Headers, Lookup};
use crate::inflate;
use crate::near_name;
use crate::secret::Doubts;
use crate::webhook::Webhook;

/// So much of a URL or a header's name is shown.
const SHOWN: usize = 200;

/// So many providers are named that share a header.
const NAMED: usize = 3;

pub(crate) fn of(
    kind: &VerificationErrorKind,
    webhook: &Webhook,
    delivery: &Delivery<'_>,
    body_length: usize,
    known_headers: &str,
) -> Vec<Hint> {
    match kind {
        VerificationErrorKind::MissingSignature { header, .. } => {
            of_missing(header, webhook, &delivery.headers, known_headers)
        }
        VerificationErrorKind::SignatureMismatch { .. } => of_mismatch(webhook, delivery, body_length),
        _ => Vec::new(),
    }
}

fn of_missing(wanted: &str, webhook: &Webhook, headers: &Headers<'_>, known_headers: &str) -> Vec<Hint> {
    // JavaScript's `Headers` sorts its names: the same one is named whatever their order.
    let near =
        headers.names().filter(|name| near_name::is_near(name, wanted)).min_by_key(|name| name.to_ascii_lowercase());
    if let Some(name) = near {
        return vec![Hint::NearlyNamed(start(name))];
    }
    let others = known_headers.lines().filter_map(|line| line.split_once(' '));
    let others = others.filter(|(id, _)| *id != webhook.provider.id);
    let mut ids: Vec<&str> =
        others.filter(|(_, header)| headers.find(header) != Lookup::Absent).map(|(id, _)| id).collect();
    ids.dedup();
    if ids.is_empty() { Vec::new() } else { vec![Hint::OtherProvider(alternatives(&ids))] }
}

/// Ids as words, the first few of them: many providers share a header.
fn alternatives(ids: &[&str]) -> String {
    match ids.split_at_checked(NAMED) {
        Some((named, more @ [_, _, ..])) => format!("{} or one of {} others", named.join(", "), more.len()),
        _ => ids.join(" or "),
    }
}

fn of_mismatch(webhook: &Webhook, delivery: &Delivery<'_>, body_length: usize) -> Vec<Hint> {
    let doubts = webhook.rules.keys.iter().fold(Doubts::default(), |all, key| all.and(key.prepared.doubts()));
    let mut hints: Vec<Hint> = doubts.hints().collect();
    if let Lookup::Text(text) = delivery.headers.find("content-length")
        && let Ok(declared) = text.parse()
        && declared != body_length
    {
        hints.push(Hint::Length { found: body_length, declared });
    }
    if inflate::is_compressed(delivery.body) && !webhook.inflates() {
        hints.push(Hint::Gzip);
    }
    if delivery.body.starts_with(b"payload=") {
        hints.push(Hint::Form);
    }
    if let Some(url) = delivery.url.filter(|_| webhook.signs_request()) {
        // What is in its query may be a token.
        hints.push(Hint::Url(match url.split_once('?') {
            Some((before, _)) => start(before) + "?\u{2026}",
            None => start(url),
        }));
    }
    hints
}

fn start(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}
