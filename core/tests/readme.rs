//! The README's Rust, as it is printed there.

use std::time::SystemTime;

use hookseal::{Options, Signing, Webhook};

#[path = "readme/receive.rs"]
#[expect(unreachable_pub, reason = "a user's own module")]
mod receive;

use receive::receive;

#[test]
fn the_readme_receives() {
    let stripe = Webhook::new("stripe", "whsec_k7x9m2", Options::default()).unwrap();
    let body = br#"{"id":"evt_1","type":"invoice.paid","data":{}}"#;
    let signed = stripe.sign(body, &Signing::new(SystemTime::now().into())).unwrap();
    let signature = signed.iter().find(|(name, _)| name == "Stripe-Signature").unwrap();
    let mut headers = http::HeaderMap::new();
    headers.insert("stripe-signature", signature.1.parse().unwrap());
    assert_eq!(receive(&stripe, &headers, body), 200);
    assert_eq!(receive(&stripe, &headers, b"{}"), 401);
    assert_eq!(receive(&stripe, &http::HeaderMap::new(), body), 401);
}
