//! HMAC, verify only, through the public face, against ring with a prepared key.
//!
//!     cargo bench --package hookseal-bench
//!
//! Both sides share one criterion benchmark: a sample times one and then the
//! other, the order changing from sample to sample, and it is the sample's
//! ratio that counts. Criterion's own figure is the two together.
//! `HOOKSEAL_BENCH_OUT` names a file that takes a JSON object a row.

mod deliveries;
mod paired;
mod rows;

use criterion::Criterion;
use ring::hmac;

use deliveries::{SECRET, Sent};
use paired::Side;
use rows::Row;

const KB: usize = 1024;
const RING: &str = "ring with a prepared key";
/// What ring leaves to its caller: the header's digits.
const RING_AND_HEX: &str = "ring, its caller decoding the header's hex";

fn main() {
    let mut criterion = Criterion::default().without_plots().configure_from_args();
    let sizes = [("64 B", 64), ("256 B", 256), ("1 KB", KB), ("16 KB", 16 * KB), ("1 MB", KB * KB)];
    for (what, size) in sizes {
        let target = (size == KB).then_some(1.1);
        compare(&mut criterion, &Row { what, against: RING, target }, &Sent::of(size), tag_from_bytes);
    }
    compare(&mut criterion, &Row { what: "1 KB", against: RING_AND_HEX, target: None }, &Sent::of(KB), tag_from_hex);
    criterion.final_summary();
}

fn compare<R: Fn(&hmac::Key, &Sent) -> bool>(criterion: &mut Criterion, row: &Row, sent: &Sent, ring: R) {
    let (webhook, key) = (deliveries::webhook(), hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes()));
    let forged = sent.forged();
    let delivery = sent.delivery();
    assert!(webhook.verify_signature(&delivery).is_ok(), "{}: hookseal refuses what is genuine", row.what);
    assert!(webhook.verify_signature(&forged.delivery()).is_err(), "{}: hookseal accepts a forgery", row.what);
    assert!(ring(&key, sent), "{}: ring refuses what is genuine", row.what);
    assert!(!ring(&key, &forged), "{}: ring accepts a forgery", row.what);

    let ours = Side(|| webhook.verify_signature(&delivery).is_ok());
    let theirs = Side(|| ring(&key, sent));
    let rounds = paired::measure(criterion, &row.name(), &ours, &theirs);
    if let Some(rounds) = rounds {
        rows::write(row, &rounds);
    }
}

fn tag_from_bytes(key: &hmac::Key, sent: &Sent) -> bool {
    hmac::verify(key, &sent.body, &sent.tag).is_ok()
}

fn tag_from_hex(key: &hmac::Key, sent: &Sent) -> bool {
    let mut tag = [0; 32];
    base16ct::mixed::decode(&sent.signature, &mut tag).is_ok_and(|tag| hmac::verify(key, &sent.body, tag).is_ok())
}
