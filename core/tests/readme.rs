//! The README's Rust, as it is printed there.

use std::time::SystemTime;

use hookseal::{Delivery, Options, Provider, Signing, Webhook};

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

#[test]
fn a_record_with_keys_by_id_filters_and_alternatives() {
    let (key, other) = ("acme_b25lIHRlc3Qga2V5IG9uZQ==", "acme_dHdvIHRlc3Qga2V5IHR3bw==");
    let acme = Provider::from_json(include_str!("readme/acme.json")).unwrap();
    let acme = Webhook::with_provider(acme, [("1", key), ("2", other)], Options::default()).unwrap();
    let old = Provider::from_json(
        r#"{ "id": "acme", "scheme": {
            "signature": { "header": "X-Acme-Signature", "encoding": "base64" },
            "algorithm": "hmac-sha256",
            "key": { "decode": "base64", "strip_prefix": "acme_" },
            "template": "{timestamp}.{body}",
            "timestamp": { "header": "X-Acme-Time", "format": "unix", "tolerance_s": 300 }
        } }"#,
    );
    let old = Webhook::with_provider(old.unwrap(), key, Options::default()).unwrap();
    let now = SystemTime::now().into();
    let (url, post) = ("https://example.com/hooks?page=1", "POST");
    let signed = acme.sign(b"{}", &Signing::new(now).url(url).method(post)).unwrap();
    let verdict = |signed: &[(String, String)], body: &[u8], url: &str, more: [&str; 2]| {
        let mut headers = signed.to_vec();
        headers.push(more.map(String::from).into());
        let delivery = Delivery::new(body, &headers, now).url(url).method(post);
        acme.verify(&delivery).map(|_| ()).map_err(|error| error.code())
    };
    let first = ["X-Acme-Key-Id", "1"];
    assert!(verdict(&signed, b"{}", url, first).is_ok());
    // The path is without the query.
    assert!(verdict(&signed, b"{}", "https://example.com/hooks", first).is_ok());
    assert_eq!(verdict(&signed, b"[]", url, first), Err("claim_mismatch"));
    assert_eq!(verdict(&signed, b"{}", url, ["X-Acme-Key-Id", "2"]), Err("signature_mismatch"));
    assert_eq!(verdict(&signed, b"{}", url, ["X-Acme-Key-Id", "3"]), Err("unknown_key"));
    let signed = old.sign(b"{}", &Signing::new(now)).unwrap();
    assert!(verdict(&signed, b"{}", url, ["X-Acme-Version", "1"]).is_ok());
    assert!(verdict(&signed, b"{}", url, ["X-Acme-Version", "2"]).is_err());
}
