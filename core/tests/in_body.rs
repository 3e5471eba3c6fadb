//! Signatures that stand in the body are put there, and verify.

use hookseal::{Delivery, Options, Provider, Signing, Timestamp, Webhook};
use serde_json::{Value, json};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_750_000_000);

fn webhook(scheme: Value, envelope: Value) -> Webhook {
    let record = json!({ "id": "acme", "scheme": scheme, "envelope": envelope });
    let provider = Provider::from_json(&record.to_string()).expect("reads");
    Webhook::with_provider(provider, ["a secret"], Options::default()).expect("constructs")
}

fn hmac(more: Value) -> Value {
    let mut scheme = json!({
        "signature": { "json": "meta.sig", "encoding": "hex" },
        "algorithm": "hmac-sha256",
        "template": "{timestamp}:{json:event}",
        "timestamp": { "json": "meta.at", "format": "unix", "tolerance_s": 300 },
        "covers_body": false,
    });
    scheme.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    scheme
}

/// Signs and verifies; gives the signed body.
fn verified(webhook: &Webhook, body: &str) -> String {
    let signing = Signing::new(NOW);
    let unsigned = webhook.sign(body.as_bytes(), &signing).expect_err("stands elsewhere");
    assert_eq!(unsigned.code(), "invalid_option");
    let signed = webhook.sign_delivery(body.as_bytes(), &signing).expect("signs");
    webhook.verify_all(&Delivery::new(&signed.body, &signed.headers, NOW)).expect("verifies");
    String::from_utf8(signed.body).expect("text")
}

#[test]
fn a_signature_and_its_time_are_put_into_json() {
    let webhook = webhook(hmac(json!({})), json!({ "type": "event" }));
    let body = verified(&webhook, r#"{ "event":"paid", "meta":{"at":1,"sig":""} }"#);
    assert!(body.starts_with(r#"{ "event":"paid", "meta":{"at":1750000000,"sig":""#), "{body}");
    let body = verified(&webhook, r#"{"meta":{"sig":"x","at":"1"},"event":"paid"}"#);
    assert!(body.contains(r#""at":"1750000000""#), "{body}");
    let error =
        webhook.sign_delivery(br#"{"event":"paid","meta":{"at":1}}"#, &Signing::new(NOW)).expect_err("no field");
    assert_eq!((error.code(), error.to_string().contains("meta.sig")), ("invalid_option", true));
}

#[test]
fn each_item_gets_its_own() {
    let webhook = webhook(hmac(json!({ "items": "list[].item" })), json!({ "type": "event", "items": "list[].item" }));
    let body = r#"{"list":[{"item":{"event":"a","meta":{"at":1,"sig":""}}},{"item":{"event":"bb","meta":{"at":1,"sig":""}}}]}"#;
    let body: Value = serde_json::from_str(&verified(&webhook, body)).expect("JSON");
    assert_ne!(body["list"][0]["item"]["meta"]["sig"], body["list"][1]["item"]["meta"]["sig"]);
}

#[test]
fn json_in_a_form_is_signed_there() {
    let webhook = webhook(hmac(json!({ "body": "form:json" })), json!({ "type": "event" }));
    let body = verified(
        &webhook,
        "a=1&json=%7B%22event%22%3A%22paid%22%2C%22meta%22%3A%7B%22at%22%3A1%2C%22sig%22%3A%22%22%7D%7D",
    );
    assert!(body.starts_with("a=1&json=%7B"), "{body}");
}
