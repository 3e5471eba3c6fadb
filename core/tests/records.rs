//! Records of the user's own: what none may say.

use hookseal::{ConfigError, Options, Provider, Webhook};
use serde_json::{Value, json};

fn constructs(record: &Value) -> Result<Webhook, ConfigError> {
    let provider = Provider::from_json(&record.to_string())?;
    Webhook::with_provider(provider, ["a secret"], Options::default())
}

#[test]
fn header_names_are_tokens() {
    let with = |name: &str, place: &str| {
        let mut record = json!({
            "id": "acme",
            "scheme": {
                "signature": { "kind": "plain", "header": "X-Signature", "encoding": "hex" },
                "algorithm": "hmac-sha256",
                "template": "{id}.{timestamp}.{body}",
                "timestamp": { "header": "X-Time", "format": "unix", "tolerance_s": 300 },
                "id": "X-Id",
            },
            "delivery_id": "X-Delivery",
            "headers": [{ "name": "X-Type", "value": "type" }],
        });
        match place {
            "/scheme/template" => {
                record["scheme"]["template"] = json!(format!("{{header:{name}}}.{{id}}.{{timestamp}}.{{body}}"))
            }
            place => *record.pointer_mut(place).expect("a place") = json!(name),
        }
        record
    };
    let places = [
        "/scheme/signature/header",
        "/scheme/timestamp/header",
        "/scheme/id",
        "/scheme/template",
        "/delivery_id",
        "/headers/0/name",
    ];
    for place in places {
        // A bar is what a template has before a filter.
        let marked = if place == "/scheme/template" { "x_other.!#$%&'*+^`~9" } else { "x_other.!#$%&'*+^`|~9" };
        for name in ["X-Other", marked] {
            assert!(constructs(&with(name, place)).is_ok(), "{place} {name}");
        }
        for name in ["X Other", "X-Other\r\nX-Evil: 1", "X-Other:", "X-\u{d6}ther", " X-Other", "X-Other\0", "\u{212a}"]
        {
            let error = constructs(&with(name, place)).expect_err(name);
            assert_eq!(error.code(), "invalid_option", "{place} {name}");
            assert!(!error.to_string().contains('\n'), "{error}");
        }
    }
}

/// A record with every field that a record can have.
fn whole() -> Value {
    json!({
        "id": "acme",
        "scheme": {
            "signature": {
                "kind": "kv-list",
                "header": ["X-Signature", "X-Signature-Old"],
                "encoding": "base64",
                "separator": ";",
                "signature_key": ["v1", "v2"],
                "quoted": true,
                "group_separator": " ",
                "padding": "none",
                "repeated": "any",
                "form": "raw",
            },
            "algorithm": "hmac-sha256",
            "template": "{timestamp}.{body}",
            "key": {
                "decode": "base64",
                "strip_prefix": ["whsec_", "sec_"],
                "padding": "optional",
                "normalize": "nfkd",
                "hash": "sha256",
                "template": "{secret}&",
                "by": "header:X-Key",
                "paired": true,
                "certificate": true,
            },
            "timestamp": { "json": "sent.at", "format": "unix", "tolerance_s": 300, "pattern": "[0-9]{10}" },
            "id": "json:id",
            "algorithms": ["ES256"],
            "covers_body": false,
            "unescaped": true,
            "patterns": { "json:type": "[a-z.]+" },
            "require": { "header:X-Version": "1", "header:X-Algorithm": ["a", "b"] },
            "match": { "header:X-Digest?": "{body|sha256|hex}", "query:a": "{setting:a}" },
            "claims": { "aud": "{setting:url}", "hash?": ["{body|sha256|hex}", "{body|sha256|base64}"] },
            "shared_key": true,
            "audience": { "claim:aud": "{setting:url}" },
            "alternatives": [
                { "when": { "query:v": true, "header:X-Old": false, "json:kind": ["a", "b"] }, "template": "{body}", "timestamp": null, "format": "json" },
            ],
            "alternatives_required": true,
            "signed_headers": { "header": "X-Headers", "separator": ",", "line": "{name}:{value}", "join": ";" },
            "items": "[]",
            "body": "form:json",
            "decompress": "gzip",
            "url_variants": "port",
            "jws": { "detached": true, "b64": false, "payload": "{body}" },
            "components": ["@method"],
            "tag": "acme",
            "label": "sig1",
            "key_source": { "kind": "jwks", "url": "https://acme.example/{header:X-Key}", "hosts": ["acme\\.example"], "paths": ["/keys"] },
        },
        "envelope": { "type": "header:X-Type", "id": "id", "timestamp_format": "rfc3339", "format": "form", "items": "events", "types": ["a"] },
        "settings": { "url": { "description": "The URL.", "default": "a", "pattern": "[a-z]" } },
        "event_key": ["json:id", "header:X-Type"],
        "challenges": [{
            "when": { "method": "GET", "query:challenge": true, "json:type": "check" },
            "signed": true,
            "token": { "place": "query:challenge", "pattern": "[a-z]{8}" },
            "verify_token": "query:token",
            "digest": { "algorithm": "sha256", "template": "{token}", "encoding": "hex" },
            "answer": { "status": 200, "text": "{query:challenge}", "json": { "a": "{token}", "b": 1, "c": true }, "headers": { "X-A": "b" } },
            "delivers_key": "header:X-Secret",
        }],
        "rejection_status": 401,
    })
}

#[test]
fn every_field_survives_the_way_through_json() {
    let mut signatures = vec![whole()["scheme"]["signature"].clone()];
    for place in [json!({ "json": "a.b" }), json!({ "form": "a" }), json!({ "query": "a" }), json!({ "body": true })] {
        let mut signature = json!({ "kind": "plain", "encoding": "hex", "prefix": "a=", "prefix_optional": true });
        signature.as_object_mut().expect("an object").extend(place.as_object().expect("an object").clone());
        signatures.push(signature);
    }
    signatures.extend([
        json!({ "kind": "list", "header": "S", "encoding": "hex", "separator": "," }),
        json!({ "kind": "pattern", "header": "S", "encoding": "hex", "entry": "{key_id}/{signature}", "separator": ",", "first": "{timestamp}" }),
        json!({ "kind": "base64-json", "header": "S", "encoding": "hex", "signature_key": "sig" }),
        json!({ "kind": "plain", "header": "S", "encoding": "hex", "prefix": "" }),
    ]);
    for signature in signatures {
        let mut record = whole();
        record["scheme"]["signature"] = signature.clone();
        for place in ["header", "signature_key", "json", "form", "query", "claim", "jws"] {
            let mut time = record["scheme"]["timestamp"].as_object().expect("an object").clone();
            time.retain(|name, _| ["format", "tolerance_s", "pattern"].contains(&&**name));
            time.insert(place.into(), json!("at"));
            record["scheme"]["timestamp"] = time.into();
            let provider = Provider::from_json(&record.to_string()).expect("reads");
            let written = serde_json::to_value(&provider).expect("writes");
            assert_eq!(Provider::from_json(&written.to_string()).as_ref(), Ok(&provider), "{written}");
            // An alternative is written whole.
            let mut expected = record.clone();
            let alternative = &written["scheme"]["alternatives"][0];
            assert_eq!(alternative["template"], json!("{body}"));
            assert_eq!(alternative["timestamp"], json!(null));
            assert_eq!(alternative["signature"], signature);
            expected["scheme"]["alternatives"] = json!([alternative]);
            expected["envelope"]["timestamp_format"] = json!("rfc3339");
            assert_eq!(written, expected);
        }
    }
}

#[test]
fn the_fields_that_there_are_are_named_once() {
    let plain = || json!({ "id": "acme", "scheme": { "signature": { "header": "S", "encoding": "hex" }, "algorithm": "hmac-sha256" } });
    let mut records = Vec::from([(plain(), ""), (plain(), "/scheme")]);
    for grammar in [
        json!({ "kind": "plain" }),
        json!({ "kind": "kv-list", "separator": ",", "signature_key": "v1" }),
        json!({ "kind": "versioned-list", "separator": " ", "version_separator": ",", "version": "v1" }),
        json!({ "kind": "list", "separator": "," }),
        json!({ "kind": "pattern", "separator": ",", "entry": "{key_id}/{signature}" }),
        json!({ "kind": "base64-json", "signature_key": "sig" }),
    ] {
        let mut record = plain();
        let signature = record["scheme"]["signature"].as_object_mut().expect("an object");
        signature.extend(grammar.as_object().expect("an object").clone());
        records.push((record, "/scheme/signature"));
    }
    for (mut record, place) in records {
        record.pointer_mut(place).expect("an object")["unheard_of"] = json!(1);
        let message = constructs(&record).expect_err("refused").to_string();
        let (_, list) = message.split_once("expected one of ").expect(&message);
        let names: Vec<&str> = list.trim_end_matches(", found another field").split(", ").collect();
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), names.len(), "{message}");
    }
}

#[test]
fn what_is_not_supported_is_refused() {
    let error = constructs(&whole()).expect_err("refused");
    assert_eq!(error.code(), "invalid_option");
}

#[test]
fn fields_of_a_record_that_contradict_each_other_are_refused() {
    for (place, value) in [
        ("/scheme/signature/json", json!("a")),
        ("/scheme/signature/prefix_optional", json!(true)),
        ("/scheme/signature/entry", json!("{signature}")),
        ("/scheme/signature/signature_key", json!([])),
        ("/scheme/signature/header", json!([""])),
        ("/scheme/when", json!({ "path": true })),
        ("/scheme/require/a", json!("b")),
        ("/scheme/require/path", json!([])),
        ("/scheme/timestamp/header", json!("T")),
        ("/scheme/alternatives/0/when", json!({})),
        ("/scheme/alternatives/0/alternatives", json!([])),
        ("/scheme/alternatives/0/when/path", json!(1)),
        ("/scheme/alternatives/0/tempate", json!("{body}")),
        ("/scheme/signed_headers/signature_key", json!("h")),
        ("/event_key", json!("id")),
        ("/event_key", json!([])),
        ("/challenges/0/when", json!({})),
        ("/challenges/0/answer/status", json!(400)),
        ("/settings/url/value", json!("a")),
    ] {
        let mut record = whole();
        let (parent, name) = place.rsplit_once('/').expect("a path");
        record.pointer_mut(parent).expect("a place").as_object_mut().expect("an object").insert(name.into(), value);
        let error = Provider::from_json(&record.to_string()).expect_err(place);
        assert_eq!(error.code(), "invalid_option", "{place}");
    }
}
