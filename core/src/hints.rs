//! Why a delivery may have been refused, as far as the delivery shows it: a header whose
//! name is nearly right, a secret with a line end, a body of another length.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::delivery::Delivery;
use crate::error::{Hint, VerificationErrorKind};
use crate::headers::{Headers, Lookup};
use crate::secret::Doubts;
use crate::webhook::Webhook;

/// So much of a URL or a header's name is shown.
const SHOWN: usize = 200;

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
    let near = headers.names().filter(|name| is_near(name, wanted)).min_by_key(|name| name.to_ascii_lowercase());
    if let Some(name) = near {
        return vec![Hint::NearlyNamed(start(name))];
    }
    let others = known_headers.lines().filter_map(|line| line.split_once(' '));
    let mut others = others.filter(|(id, _)| *id != webhook.provider.id);
    let other = others.find(|(_, header)| headers.find(header) != Lookup::Absent);
    other.map(|(id, _)| Hint::OtherProvider(id.into())).into_iter().collect()
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
    if delivery.body.starts_with(b"\x1f\x8b") {
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

/// Whether a name is the wanted one but for one character, for something before or
/// behind it, for `_` in place of `-`, or for the older prefix of Standard Webhooks.
fn is_near(given: &str, wanted: &str) -> bool {
    let plain = |name: &str| -> Vec<u8> {
        name.bytes().map(|byte| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }).collect()
    };
    let (given, wanted) = (plain(given), plain(wanted));
    let (short, long) = if given.len() < wanted.len() { (&given, &wanted) } else { (&wanted, &given) };
    let is_part = long.starts_with(short) || long.ends_with(short);
    (is_part && short.len() * 2 >= long.len())
        || is_one_edit(short, long)
        || given.strip_prefix(b"svix-").is_some_and(|rest| wanted.strip_prefix(b"webhook-") == Some(rest))
}

/// Whether one character more, or another one, makes the longer name of the shorter.
fn is_one_edit(short: &[u8], long: &[u8]) -> bool {
    let same = short.iter().zip(long).take_while(|(one, other)| one == other).count();
    let (short_rest, long_rest) = (short.get(same..), long.get(same + 1..));
    long_rest.is_some() && (short_rest == long_rest || short.get(same + 1..) == long_rest)
}
