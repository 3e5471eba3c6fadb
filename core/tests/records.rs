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
        for name in ["X-Other", "x_other.!#$%&'*+^`|~9"] {
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
