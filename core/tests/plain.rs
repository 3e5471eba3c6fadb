//! A build without the feature `whole`: it takes plain HMAC, and refuses every other record. That its verdicts are
//! those of the whole core, tests/vectors.rs says.
#![cfg(not(feature = "whole"))]

use hookseal::scheme::{Algorithm, Encoding, Scheme, SignatureGrammar, SignatureHeader, SignaturePlace};
use hookseal::{ConfigError, Delivery, Envelope, Options, Provider, Timestamp, Webhook, binding};
use serde_json::{Value, json};

/// So many of the built-in platforms sign so, at least.
const PLAIN: usize = 175;

/// A secret that any of their schemes can decode.
const SECRET: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

fn made(provider: Result<Provider, ConfigError>) -> Result<Webhook, ConfigError> {
    Webhook::with_provider(provider?, SECRET, Options::default())
}

#[test]
fn most_platforms_are_plain() {
    let (mut plain, mut others) = (Vec::new(), Vec::new());
    for id in Provider::ids() {
        match made(Provider::find(id)) {
            Err(error) if binding::needs_whole(&error) => others.push(id),
            Ok(_) => plain.push(id),
            Err(error) => panic!("{id}: {error}"),
        }
    }
    assert!(plain.len() >= PLAIN, "{} are plain", plain.len());
    for id in ["github", "shopify", "standard-webhooks", "stripe", "tectra", "filedgr", "tuteliq", "tusky"] {
        assert!(plain.contains(&id), "{id}");
    }
    // Their challenges want no more than their token back.
    for id in ["slack", "meta", "dropbox", "nylas", "onfleet", "trello", "twitch", "worldline-connect"] {
        assert!(plain.contains(&id), "{id}");
    }
    for id in ["thunderstack", "discord", "plaid", "twilio", "paypal", "zoom", "asana", "front"] {
        assert!(others.contains(&id), "{id}");
    }
}

/// Who bundles one platform alone imports what it needs, and no more.
#[test]
fn each_page_imports_what_its_platform_needs() {
    for id in Provider::ids() {
        let page = std::fs::read_to_string(format!("../docs/providers/{id}.md")).expect(id);
        let is_rare = made(Provider::find(id)).is_err_and(|error| binding::needs_whole(&error));
        assert_eq!(page.contains("`import \"hookseal/keys\"`"), is_rare, "{id}");
    }
}

fn record() -> Value {
    json!({
        "id": "acme",
        "scheme": { "signature": { "header": "X-Signature", "encoding": "hex" }, "algorithm": "hmac-sha256" },
    })
}

/// The error for a record in which that field has that value.
fn refusal(path: &str, value: Value) -> ConfigError {
    let mut record = record();
    *record.pointer_mut(path.rsplit_once('/').expect("a path").0).expect("a place") = {
        let (parent, name) = path.rsplit_once('/').expect("a path");
        let mut object = record.pointer(parent).expect("a parent").clone();
        object[name] = value;
        object
    };
    made(Provider::from_json(&record.to_string())).expect_err(path)
}

/// A challenge in which that field has that value.
fn challenge(name: &str, value: Value) -> Value {
    let mut challenge = json!({
        "when": { "method": "GET", "query:a": true },
        "token": { "place": "query:a" },
        "answer": { "text": "{token}" },
    });
    challenge[name] = value;
    json!([challenge])
}

#[test]
fn what_few_records_have_is_refused_as_such() {
    let signature = |more: Value| {
        let mut signature = json!({ "header": "X-Signature", "encoding": "hex" });
        signature.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        signature
    };
    let rare = [
        ("/scheme/algorithm", json!("ed25519")),
        ("/scheme/algorithm", json!("token")),
        ("/scheme/algorithm", json!("digest-sha256")),
        ("/scheme/algorithm", json!("jwt")),
        ("/scheme/algorithm", json!("http-message-signature")),
        ("/scheme/template", json!("{json:a}{body}")),
        ("/scheme/template", json!("{body|sha256|hex}")),
        ("/scheme/template", json!("[{query:a};]{body}")),
        ("/scheme/template", json!("{header:A?}.{body}")),
        ("/scheme/template", json!("{secret}{body}")),
        ("/scheme/key", json!({ "decode": "base64url" })),
        ("/scheme/key", json!({ "decode": "utf8", "hash": "sha256" })),
        ("/scheme/timestamp", json!({ "header": "X-Time", "format": "http-date" })),
        ("/scheme/timestamp", json!({ "json": "time", "format": "unix" })),
        ("/scheme/id", json!("json:id")),
        ("/scheme/covers_body", json!(true)),
        ("/scheme/require", json!({ "header:A": "1" })),
        ("/scheme/alternatives", json!([{ "when": { "header:A": true }, "template": "a{body}" }])),
        ("/scheme/decompress", json!("gzip")),
        ("/scheme/signature", json!({ "json": "signature", "encoding": "hex" })),
        ("/scheme/signature", json!({ "header": ["A", "B"], "encoding": "hex" })),
        ("/scheme/signature", signature(json!({ "header": "X-Signature-*" }))),
        ("/scheme/signature", signature(json!({ "header": "{setting:name}" }))),
        ("/scheme/signature", signature(json!({ "encoding": "base64url" }))),
        ("/scheme/signature", signature(json!({ "kind": "list" }))),
        ("/scheme/signature", signature(json!({ "kind": "pattern", "entry": "{signature}" }))),
        ("/scheme/signature", signature(json!({ "repeated": "any" }))),
        ("/scheme/signature", signature(json!({ "kind": "kv-list", "signature_key": ["a", "b"] }))),
        ("/envelope", json!({ "type": "{json:a}.{json:b}" })),
        ("/envelope", json!({ "id": "header:X-Id" })),
        ("/envelope", json!({ "data": "items[0]" })),
        ("/envelope", json!({ "format": "form" })),
        ("/envelope", json!({ "items": "events[]" })),
        ("/settings", json!({ "name": { "description": "a name", "pattern": "[a-z]" } })),
        ("/event_key", json!("body")),
        ("/event_key", json!(["json:a"])),
        ("/challenges", challenge("answer", json!({ "json": { "a": "{token}" } }))),
        ("/challenges", challenge("answer", json!({ "headers": { "X-A": "b" } }))),
        ("/challenges", challenge("answer", json!({ "text": "a{token}" }))),
        ("/challenges", challenge("answer", json!({ "text": "{query:a}" }))),
        ("/challenges", challenge("when", json!({ "form:a": true }))),
        ("/challenges", challenge("when", json!({ "path": "/a" }))),
        ("/challenges", challenge("when", json!({ "header:A": true, "body": "" }))),
        ("/challenges", challenge("token", json!({ "place": "form:a" }))),
        ("/challenges", challenge("token", json!({ "place": "query:a", "pattern": "[a-z]" }))),
        ("/challenges", challenge("token", json!(null))),
        ("/challenges", challenge("verify_token", json!("setting:a"))),
        ("/challenges", challenge("digest", json!({ "encoding": "hex" }))),
        ("/challenges", challenge("delivers_key", json!("query:a"))),
    ];
    for (path, value) in rare {
        let error = refusal(path, value.clone());
        assert!(binding::needs_whole(&error), "{path} {value}: {error}");
        assert_eq!(error.code(), "invalid_option");
    }
}

#[test]
fn mistakes_are_told_as_ever() {
    let wrong = [
        ("/schema", json!({})),
        ("/scheme/algorithm", json!("hmac-md5")),
        ("/scheme/covers", json!(true)),
        ("/scheme/template", json!("{body")),
        ("/scheme/template", json!("a")),
        ("/scheme/signature", json!({ "header": "X-Signature", "encoding": "hex", "pref": "" })),
        ("/envelope", json!({ "typ": "a" })),
        ("/challenges", challenge("sign", json!(true))),
        ("/challenges", challenge("when", json!({}))),
        ("/challenges", challenge("answer", json!({ "status": 302, "text": "{token}" }))),
    ];
    for (path, value) in wrong {
        let error = refusal(path, value.clone());
        assert!(!binding::needs_whole(&error), "{path} {value}: {error}");
    }
}

#[test]
fn a_challenge_that_wants_its_token_back_is_answered() {
    let mut plain = record();
    plain["challenges"] = challenge("verify_token", json!("query:b"));
    let request =
        |url: &'static str| Delivery::new("", [("Host", "a")], Timestamp::from_unix_seconds(0)).method("GET").url(url);
    let provider = || Provider::from_json(&plain.to_string());
    let webhook = made(provider()).expect("plain");
    let error = webhook.challenge(&request("/?a=1&b=2")).expect_err("it lacks a setting");
    assert_eq!(error.code(), "invalid_option");
    let options = || Options::default().settings([("verify_token", "2")]);
    let webhook = Webhook::with_provider(provider().expect("plain"), SECRET, options()).expect("plain");
    let answer = |url| webhook.challenge(&request(url)).expect("its setting is there").map(|answer| answer.body);
    assert_eq!(answer("/?a=%C3%A9&b=2").as_deref(), Some("é"));
    for url in ["/?a=1&b=3", "/?a=1", "/?b=2", "/?a=1&a=1&b=2", "/"] {
        assert_eq!(answer(url), None, "{url}");
    }
    let without = made(Provider::from_json(&record().to_string())).expect("plain");
    assert_eq!(without.challenge(&request("/?a=1")).expect("no challenge"), None);
    assert!(
        Webhook::with_provider(Provider::from_json(&record().to_string()).expect("plain"), SECRET, options()).is_err()
    );
}

/// What the receiver sets is looked at first: it mustn't hide what the record needs.
#[test]
fn a_setting_that_is_signed_is_refused_as_such() {
    let mut signed = record();
    signed["scheme"]["template"] = json!("{setting:a}{body}");
    let provider = Provider::from_json(&signed.to_string()).expect("a record");
    let refused = Webhook::with_provider(provider, SECRET, Options::default().settings([("a", "b")]));
    assert!(refused.is_err_and(|error| binding::needs_whole(&error)));
}

/// Records that are made in Rust pass no reader of JSON.
#[test]
fn what_is_made_in_rust_is_refused_too() {
    let refused = |change: &dyn Fn(&mut Provider)| {
        let signature = SignatureHeader::plain("X-Signature", Encoding::Hex);
        let mut provider = Provider::new("acme", Scheme::new(signature, Algorithm::HmacSha256));
        change(&mut provider);
        made(Ok(provider)).is_err_and(|error| binding::needs_whole(&error))
    };
    assert!(!refused(&|_| {}));
    assert!(refused(&|provider| provider.scheme.algorithm = Algorithm::Token));
    assert!(refused(&|provider| provider.scheme.signature.encoding = Encoding::Text));
    assert!(refused(&|provider| provider.scheme.signature.place = SignaturePlace::Body));
    assert!(refused(&|provider| provider.scheme.signature.grammar = SignatureGrammar::List { separator: ',' }));
    assert!(refused(&|provider| provider.event_key = Some(hookseal::EventKey::Body)));
    let items = Envelope::default();
    assert!(refused(&|provider| {
        provider.envelope = items.clone();
        provider.envelope.items = Some("[]".into());
    }));
}
