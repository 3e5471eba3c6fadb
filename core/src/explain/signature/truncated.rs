//! A signature that was cut short.

use alloc::format;

use subtle::ConstantTimeEq;

use super::super::body::from_base64;
use super::super::finding::{FindingCode, Found};
use super::super::given::Change;
use super::super::prover::Prover;
use super::super::secret::from_hex;
use super::written::{with_value, written};
use crate::delivery::Delivery;
use crate::encoding::Encoding;
use crate::keys::Key;
use crate::webhook::Webhook;

/// Whether a signature that is too short is the beginning of the right one.
pub(in crate::explain) fn truncated(prover: &Prover<'_>) -> Option<Found> {
    let given = &prover.given;
    let scheme = &given.provider.scheme;
    let length = scheme.algorithm.signature_length().filter(|_| scheme.algorithm.is_of_secret())?;
    let written = written(given)?;
    let part = written.part();
    let bytes = match scheme.signature.encoding {
        Encoding::Hex => from_hex(part.get(..part.len() / 2 * 2)?)?,
        Encoding::Base64 | Encoding::Base64url => {
            // So many digits as make whole bytes, and know of nothing behind them.
            from_base64(part.trim_end_matches('=').get(..part.trim_end_matches('=').len() / 4 * 4)?.as_bytes())?
        }
        Encoding::Text => return None,
    };
    let is_whole = scheme.signature.spelling().decode(part).is_some_and(|whole| whole.len() >= length);
    if is_whole || bytes.len() >= length || bytes.len() < SHORTEST {
        return None;
    }
    let mut padded = bytes.clone();
    padded.resize(length, 0);
    let headers = with_value(given, &written, &written.with(&scheme.signature.spelling().encode(&padded)));
    let change = Change { headers: Some(headers), ..Change::default() };
    let delivery = change.delivery(given);
    let is_start = prover.own.as_deref().is_some_and(|webhook| signs(webhook, &delivery, &bytes));
    let known = [20, 32, 48, 64].contains(&bytes.len());
    let seen = format!("it has {} characters", part.chars().count());
    match is_start {
        true => Some(Found { code: FindingCode::SignatureTruncated, certain: true, seen }),
        false => (!known).then(|| Found::likely(FindingCode::SignatureTruncated, seen)),
    }
}

/// Nobody guesses so many bytes.
const SHORTEST: usize = 8;

/// Whether these bytes are the first of what a key makes of a delivery.
fn signs(webhook: &Webhook, delivery: &Delivery<'_>, start: &[u8]) -> bool {
    let right = || {
        let applied = webhook.own_scheme()?;
        let request = applied.request(delivery, None);
        let texts = applied.signature_texts(&request).ok()?;
        let claimed = applied.claim(&request, texts.first()?).ok()?;
        let content = applied.content(&request, &claimed, None).ok()?;
        let is_start = |key: &Key| {
            let signed = content.with(|pieces| key.prepared.sign(pieces)).ok();
            signed.is_some_and(|signed| signed.get(..start.len()).is_some_and(|first| bool::from(first.ct_eq(start))))
        };
        Some(webhook.rules.keys.iter().any(is_start))
    };
    right().unwrap_or_default()
}
