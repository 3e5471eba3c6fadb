//! Limits on what is looked at.

use hookseal::{DEFAULT_MAX_BODY_BYTES, Delivery, Headers, Options, Timestamp, Webhook, binding};

fn webhook(options: Options) -> Webhook {
    Webhook::new("tusky", ["a secret"], options).expect("constructs")
}

#[test]
fn a_body_has_a_limit_by_default() {
    let limited = webhook(Options::default());
    assert!(limited.check_body_size(DEFAULT_MAX_BODY_BYTES).is_ok());
    let error = limited.check_body_size(DEFAULT_MAX_BODY_BYTES + 1).expect_err("refused");
    assert_eq!((error.code(), error.status()), ("body_too_large", 413));
    let unlimited = webhook(Options::default().max_body_bytes(None));
    assert!(unlimited.check_body_size(usize::MAX).is_ok());
}

#[test]
fn the_size_is_the_first_thing_that_is_looked_at() {
    let webhook = webhook(Options::default().max_body_bytes(Some(1)));
    let now = Timestamp::from_unix_seconds(0);
    let delivery = Delivery::new(b"{}", Headers::default(), now);
    assert_eq!(webhook.verify(&delivery).expect_err("refused").code(), "body_too_large");
}

#[test]
fn a_limit_is_a_whole_number_that_every_language_has() {
    for (bytes, limit) in [(0.0, 0), (1_048_576.0, 1 << 20), (9_007_199_254_740_991.0, (1 << 53) - 1)] {
        assert_eq!(binding::body_limit(bytes), Ok(limit));
    }
    for bytes in [-1.0, 0.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 9_007_199_254_740_992.0, 1e300] {
        assert_eq!(binding::body_limit(bytes).expect_err("refused").code(), "invalid_option", "{bytes}");
    }
}
