//! A secret for each built-in platform, with which it signs.

use std::path::Path;

use hookseal::{Options, Provider};
use serde_json::Value;

/// A private key for an algorithm that has one; otherwise the secret of one of the platform's vectors, which has its form.
pub(crate) fn secret(id: &str) -> String {
    let keys = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let key = |name: &str| std::fs::read_to_string(keys.join("keys").join(name)).expect("a key");
    let record: Value = serde_json::to_value(Provider::find(id).expect(id)).expect("a record");
    let named = record["scheme"]["algorithm"].as_str().expect("an algorithm");
    let pinned = record["scheme"]["algorithms"][0].as_str().unwrap_or(named).to_lowercase();
    match pinned.as_str() {
        "rs256" | "rs512" | "ps256" => key("rsa-2048.private.pkcs8.pem"),
        "es256" => key("ec-p256.private.pkcs8.pem"),
        "eddsa" => key("ed25519.private.pkcs8.pem"),
        algorithm if algorithm.starts_with("rsa") => key("rsa-2048.private.pkcs8.pem"),
        algorithm if algorithm.starts_with("ecdsa-p256") => key("ec-p256.private.pkcs8.pem"),
        "ed25519" => key("ed25519.private.pkcs8.pem"),
        _ => std::fs::read_to_string(keys.join(format!("platforms/{id}.json")))
            .ok()
            .and_then(|text| of_a_case(&text))
            .unwrap_or_else(usual),
    }
}

/// The settings of the first vector of a platform that asks for some.
#[allow(dead_code, reason = "not every test needs them")]
pub(crate) fn options(id: &str) -> Options {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/vectors/platforms/{id}.json"));
    let topic: Value =
        std::fs::read_to_string(vectors).map_or(Value::Null, |text| serde_json::from_str(&text).expect("JSON"));
    let cases = topic["cases"].as_array().into_iter().flatten();
    let mut settings = cases
        .filter(|case| case["expect"].get("code").is_none())
        .filter_map(|case| case["options"]["settings"].as_object());
    let settings = settings.next().into_iter().flatten();
    Options::default().settings(settings.map(|(name, value)| (name.as_str(), value.as_str().expect("a text"))))
}

fn of_a_case(vectors: &str) -> Option<String> {
    let topic: Value = serde_json::from_str(vectors).expect("JSON");
    let accepted = |case: &&Value| case["expect"].get("code").is_none() && case["secret"].is_string();
    Some(topic["cases"].as_array()?.iter().find(accepted)?["secret"].as_str()?.to_owned())
}

fn usual() -> String {
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into()
}
