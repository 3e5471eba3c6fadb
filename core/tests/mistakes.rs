//! What `explain` must name: every case of `tests/mistakes`.

use std::collections::HashSet;
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

/// What was passed in place of headers or a body.
fn misuse(case: &Value) -> Option<VerificationErrorKind> {
    match (case["headers_as"].as_str(), case["body_as"].as_str()) {
        (None, None) => None,
        (Some(kind), _) => Some(VerificationErrorKind::HeadersNotGiven { found: kind.into() }),
        (_, Some(kind)) => Some(VerificationErrorKind::BodyNotRaw { found: kind.into() }),
    }
}

/// A case, as the core takes it.
struct Read {
    provider: Provider,
    secrets: Vec<SecretInput<'static>>,
    body: Vec<u8>,
    pairs: Vec<(String, String)>,
}

impl Read {
    fn of(case: &Value) -> Self {
        Self {
            provider: provider(&case["provider"]),
            secrets: case["secrets"].as_array().expect("secrets").iter().map(secret).collect(),
            body: bytes(&case["body_b64"]),
            pairs: serde_json::from_value(case["headers"].clone()).expect("pairs"),
        }
    }

    fn delivery<'c>(&'c self, case: &'c Value) -> Delivery<'c> {
        let now = Timestamp::from_unix_seconds(case["now"].as_i64().expect("seconds"));
        Delivery::new(&self.body, &self.pairs, now).url(case["url"].as_str()).method(case["method"].as_str())
    }
}

fn explain(case: &Value) -> Explanation {
    let read = Read::of(case);
    let (provider, secrets, delivery) = (read.provider.clone(), read.secrets.clone(), read.delivery(case));
    let surroundings = Surroundings::own(Language::Rust);
    match (misuse(case), Webhook::with_provider(provider.clone(), secrets.clone(), options(case))) {
        (Some(kind), Ok(webhook)) => webhook.explain_refusal(&webhook.rejection(kind), Language::Rust),
        (None, Ok(webhook)) => webhook.explain_in(&delivery, &surroundings),
        _ => explain_with(provider, &secrets, options(case), &delivery, &surroundings),
    }
}

/// What `verify` gives.
fn verdict(case: &Value) -> String {
    let read = Read::of(case);
    let verdict =
        match (Webhook::with_provider(read.provider.clone(), read.secrets.clone(), options(case)), misuse(case)) {
            (Err(error), _) => error.code(),
            (Ok(_), Some(kind)) => kind.code(),
            (Ok(webhook), None) => webhook.verify(&read.delivery(case)).err().map_or("accepted", |error| error.code()),
        };
    verdict.into()
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
    let verdict = expect["verdict"].as_str().map_or_else(|| verdict(case), String::from);
    if verdict != explanation.verdict {
        faults.push(format!("verdict {}, not {verdict}", explanation.verdict));
    }
    faults
}

/// What no text may show nine characters of: secrets, and signatures, right ones and received ones.
fn hidden(case: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    // The first and last line of a key file, an address, and what documentations show are no secrets.
    let public = ["webhook", "secret", "http", "begin", "end", "-----", "$", "%", "<", "{"];
    let is_public = |line: &str| public.iter().any(|word| line.to_ascii_lowercase().contains(word));
    let mut hidden = Vec::new();
    for secret in [list(&case["secrets"]), list(&case["right"]["secrets"])].concat() {
        match secret.as_str() {
            Some(text) => {
                hidden.extend(text.lines().filter(|line| !is_public(line)).map(String::from));
                hidden.extend(spellings(text.as_bytes()));
            }
            None => hidden.extend(spellings(&bytes(&secret["b64"]))),
        }
    }
    for signature in list(&case["right"]["signatures"]) {
        hidden.extend(spellings(&const_hex::decode(signature.as_str().expect("hex")).expect("hex")));
    }
    let pairs: Vec<(String, String)> = serde_json::from_value(case["headers"].clone()).expect("pairs");
    for (name, value) in pairs {
        if ["sign", "hmac", "hash", "token"].iter().any(|word| name.to_ascii_lowercase().contains(word)) {
            hidden.extend(value.split(['=', ',', ' ']).map(String::from));
        }
    }
    hidden
}

fn spellings(bytes: &[u8]) -> Vec<String> {
    let (hex, base64) = (const_hex::encode(bytes), Base64::encode_string(bytes));
    Vec::from([hex.to_ascii_uppercase(), base64.replace('+', "-").replace('/', "_"), hex, base64])
}

/// A piece of nine characters that an explanation shows of what is hidden.
fn leak(case: &Value, explanation: &Explanation) -> Option<String> {
    fn pieces(text: &str) -> Vec<String> {
        let characters: Vec<char> = text.chars().collect();
        characters.windows(9).map(|window| window.iter().collect()).collect()
    }
    let said: HashSet<String> = pieces(&format!("{explanation:?}")).into_iter().collect();
    hidden(case).iter().flat_map(|whole| pieces(whole)).find(|piece| said.contains(piece))
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
            if let Some(piece) = leak(case, &explanation) {
                faults.push(format!("shows {piece:?}"));
            }
            if !faults.is_empty() {
                wrong.push(format!("{}: {} ({})", case["id"], faults.join("; "), case["comment"]));
            }
        }
    }
    assert!(count > 0, "no cases");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
