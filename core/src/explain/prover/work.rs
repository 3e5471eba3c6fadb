//! How much work an explanation is, counted: the bytes of all bodies that the core was asked about.

extern crate std;

use alloc::format;
use alloc::string::String;
use core::cell::Cell;

use crate::{Delivery, Options, Timestamp, Webhook};

std::thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

/// Called for each attempt.
pub(super) fn count(body: &[u8]) {
    BYTES.with(|bytes| bytes.set(bytes.get() + body.len()));
}

/// The bytes that were read to explain a forged delivery with this body.
fn work(body: &str) -> usize {
    let webhook = Webhook::new("github", "a secret of someone's own", Options::default()).expect("a webhook");
    let signature = format!("sha256={}", "5d".repeat(32));
    BYTES.with(|bytes| bytes.set(0));
    let headers = [("X-Hub-Signature-256", signature.as_str())];
    let explanation = webhook.explain(&Delivery::new(body, headers, Timestamp::from_unix_seconds(0)));
    assert!(!explanation.findings.is_empty());
    BYTES.with(Cell::get)
}

/// What could make it slow: each of about so many bytes.
fn bodies(length: usize) -> [String; 12] {
    let repeated = |piece: &str| piece.repeat(length / piece.len());
    let list = |item: &str| format!("[{}1]", repeated(item));
    [
        list(r#"{"id":1,"name":"Zoë <b>","rate":1.0},"#),
        list(r#"{ "b" : [ ], "a" : "\u00e9\/" },"#),
        format!("\"{}\"", repeated(r#"\\\""#)),
        repeated("["),
        repeated("\\"),
        repeated("\r\n"),
        repeated("a=%20+&"),
        repeated("{\"a\":"),
        repeated("Ã©"),
        repeated("QUJD"),
        repeated("--a\r\ncontent-disposition: x\r\n\r\n"),
        repeated("e\u{301}"),
    ]
}

#[test]
fn it_is_linear_in_the_body() {
    for (short, long) in bodies(40_000).iter().zip(&bodies(80_000)) {
        let (once, twice) = (work(short), work(long));
        let start: String = short.chars().take(12).collect();
        assert!(twice <= once * 5 / 2, "{start}: {once} bytes, and {twice} for twice as long a body");
        assert!(twice <= long.len() * 100, "{start}: each byte is read {} times", twice / long.len());
    }
}
