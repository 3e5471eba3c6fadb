//! What is signed for a platform, its receiver accepts: every platform, wherever its signature stands.

use std::path::Path;

use base64ct::{Base64, Encoding};
use hookseal::{Delivery, Options, Provider, Signing, Timestamp, Webhook};
use serde_json::Value;

mod secrets;

use secrets::{options, secret};

const NOW: i64 = 1_750_000_000;

/// The accepted deliveries of a platform's vectors.
fn accepted(id: &str) -> Vec<Value> {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/vectors/platforms/{id}.json"));
    let Ok(text) = std::fs::read_to_string(vectors) else { return Vec::new() };
    let topic: Value = serde_json::from_str(&text).expect("JSON");
    let cases = topic["cases"].as_array().expect("cases").iter();
    let is_accepted = |case: &&Value| case["expect"].get("code").is_none() && case["call"] != "challenge";
    cases.filter(is_accepted).cloned().collect()
}

/// What is signed: of a token that is the whole body, and of a form of several parts, what they say.
fn unsigned(body: Vec<u8>) -> Vec<u8> {
    match body.as_slice() {
        [b'-', b'-', ..] => b"json=%7B%22event%22%3A%7B%22event_time%22%3A%221%22%2C%22event_type%22%3A%22a%22%2C%22event_hash%22%3A%22%22%7D%7D".to_vec(),
        [b'e', b'y', b'J', ..] => br#"{"type":"paid","data":{"a":1}}"#.to_vec(),
        _ => body,
    }
}

/// The headers of a delivery that signing doesn't make itself.
fn others(webhook: &Webhook, case: &Value) -> Vec<(String, String)> {
    let signature = serde_json::to_string(&webhook.provider().scheme.signature).expect("JSON").to_lowercase();
    let pairs = case["headers"].as_array().into_iter().flatten();
    let pairs = pairs.filter_map(|pair| Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned())));
    let is_made = |name: &str| {
        let name = name.to_lowercase();
        // DocuSign's are numbered.
        let numbered = name.trim_end_matches(|character: char| character.is_ascii_digit()).to_owned() + "*";
        name == "content-encoding" || [name, numbered].iter().any(|name| signature.contains(&format!("\"{name}\"")))
    };
    // A form of several parts is signed as one that is encoded for URLs.
    pairs.filter(|(name, value)| !is_made(name) && !value.starts_with("multipart/")).collect()
}

#[test]
fn every_platforms_deliveries_are_signed_and_accepted() {
    let (mut seen, mut refused) = (0, Vec::new());
    for id in Provider::ids() {
        let own = |case: &Value| match case["options"]["settings"].as_object() {
            Some(settings) => {
                Options::default().settings(settings.iter().map(|(name, value)| (name, value.as_str().expect("text"))))
            }
            None => options(id),
        };
        for case in accepted(id) {
            let webhook = Webhook::new(id, [secret(id)], own(&case)).expect(id);
            let body = Base64::decode_vec(case["body_b64"].as_str().unwrap_or_default()).expect("base64");
            let body = unsigned(body);
            let headers = others(&webhook, &case);
            let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
            let now = Timestamp::from_unix_seconds(case["now"].as_i64().unwrap_or(NOW));
            let received = &case["received"];
            let signing = Signing::new(now).id("msg_1").delivery_id("dlv_1").event_type("paid");
            let signing = signing.headers(&headers).url(received["url"].as_str()).method(received["method"].as_str());
            let signed = match webhook.sign_delivery(&body, &signing) {
                Ok(signed) => signed,
                Err(error) => {
                    refused.push(format!("{}: {error}", case["id"]));
                    continue;
                }
            };
            let delivery = Delivery::new(&signed.body, &signed.headers, now).url(signed.url.as_deref());
            let delivery = delivery.method(received["method"].as_str());
            let names: Vec<String> = signed.headers.iter().map(|(name, _)| name.to_lowercase()).collect();
            for (at, name) in names.iter().enumerate() {
                assert!(!names[..at].contains(name), "{}: {name} is sent twice", case["id"]);
            }
            match webhook.verify_signature(&delivery) {
                Ok(_) => seen += 1,
                Err(error) => refused.push(format!("{}: signed, and refused: {error}", case["id"])),
            }
        }
    }
    assert!(refused.is_empty(), "{} of {seen}:\n{}", refused.len(), refused.join("\n"));
    assert!(seen > 650, "{seen}");
}
