//! What `explain` must name: every case of `tests/mistakes`.

use std::path::PathBuf;

use base64ct::{Base64, Encoding};
use hookseal::binding::{Language, Surroundings, explain_with};
use hookseal::{Delivery, Explanation, Options, Provider, SecretInput, Timestamp, VerificationErrorKind, Webhook};
use serde_json::Value;

fn bytes(value: &Value) -> Vec<u8> {
    Base64::decode_vec(value.as_str().expect("base64")).expect("base64")
}

fn secret(value: &Value) -> SecretInput<'static> {
    match value {
        Value::String(text) => text.clone().into(),
        other => bytes(&other["b64"]).into(),
    }
}

fn provider(value: &Value) -> Provider {
    match value {
        Value::String(id) => Provider::find(id).expect("a provider"),
        record => Provider::from_json(&record.to_string()).expect("a record"),
    }
}

fn options(case: &Value) -> Options {
    let mut options = Options::default();
    if let Some(node) = case["options"]["node_id"].as_str() {
        options = options.node_ids([node]);
    }
    if let Some(limit) = case["options"]["max_body_bytes"].as_u64() {
        options = options.max_body_bytes(usize::try_from(limit).ok());
    }
    options
}

fn explain(case: &Value) -> Explanation {
    let provider = provider(&case["provider"]);
    let secrets: Vec<_> = case["secrets"].as_array().expect("secrets").iter().map(secret).collect();
    let body = bytes(&case["body_b64"]);
    let pairs: Vec<(String, String)> = serde_json::from_value(case["headers"].clone()).expect("pairs");
    let now = Timestamp::from_unix_seconds(case["now"].as_i64().expect("seconds"));
    let delivery = Delivery::new(&body, &pairs, now).url(case["url"].as_str()).method(case["method"].as_str());
    let surroundings = Surroundings::own(Language::Rust);
    let misuse = match (case["headers_as"].as_str(), case["body_as"].as_str()) {
        (None, None) => None,
        (Some(kind), _) => Some(VerificationErrorKind::HeadersNotGiven { found: kind.into() }),
        (_, Some(kind)) => Some(VerificationErrorKind::BodyNotRaw { found: kind.into() }),
    };
    match (misuse, Webhook::with_provider(provider.clone(), secrets.clone(), options(case))) {
        (Some(kind), Ok(webhook)) => webhook.explain_refusal(&webhook.rejection(kind), Language::Rust),
        (None, Ok(webhook)) => webhook.explain_in(&delivery, &surroundings),
        _ => explain_with(provider, &secrets, options(case), &delivery, &surroundings),
    }
}

/// What is wrong with an explanation.
fn faults(case: &Value, explanation: &Explanation) -> Vec<String> {
    let expect = &case["expect"];
    let codes: Vec<&str> = explanation.findings.iter().map(|finding| finding.code).collect();
    let list = |name: &str| -> Vec<&str> {
        expect[name].as_array().map(|codes| codes.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
    };
    let first = list("first");
    let mut faults = Vec::new();
    let is_right = match first.is_empty() {
        true => codes.is_empty(),
        false => codes.first().is_some_and(|code| first.contains(code)),
    };
    if !is_right {
        faults.push(format!("expected {first:?}, got {codes:?}"));
    }
    for finding in explanation.findings.iter().filter(|finding| finding.certain) {
        if expect["certain"] == false || !(first.contains(&finding.code) || list("also").contains(&finding.code)) {
            faults.push(format!("false certain {}: {}", finding.code, finding.message));
        }
    }
    if expect["certain"] == true && is_right && !explanation.findings[0].certain {
        faults.push("not proven".into());
    }
    if expect["verdict"] != explanation.verdict {
        faults.push(format!("verdict {}, not {}", explanation.verdict, expect["verdict"]));
    }
    faults
}

/// Whether eight characters and more of a secret, or of the signature that was sent, are in a text.
fn leaks(case: &Value, explanation: &Explanation) -> bool {
    let text = format!("{explanation:?}");
    let shows = |whole: &str| {
        let characters: Vec<char> = whole.chars().collect();
        characters.windows(12).any(|window| text.contains(&window.iter().collect::<String>()))
    };
    let is_example = |text: &str| text.contains("webhook") || text.starts_with('$') || text.starts_with("-----");
    let secrets = case["secrets"].as_array().expect("secrets");
    secrets.iter().filter_map(Value::as_str).filter(|text| !is_example(text)).any(|text| shows(text.trim()))
}

#[test]
fn mistakes_are_named() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/mistakes");
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in std::fs::read_dir(folder).expect("cases") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "json") || path.ends_with("schema.json") {
            continue;
        }
        let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path).expect("text")).expect("cases");
        for case in &cases {
            count += 1;
            let explanation = explain(case);
            let mut faults = faults(case, &explanation);
            if leaks(case, &explanation) {
                faults.push("shows a secret".into());
            }
            if !faults.is_empty() {
                wrong.push(format!("{}: {} ({})", case["id"], faults.join("; "), case["comment"]));
            }
        }
    }
    assert!(count > 0, "no cases");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
