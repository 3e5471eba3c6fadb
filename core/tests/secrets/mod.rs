//! A secret for each built-in platform, with which it signs.

use std::path::Path;

use hookseal::Provider;
use serde_json::Value;

/// A private key for an algorithm that has one; otherwise the secret of one of the platform's vectors, which has its form.
pub(crate) fn secret(id: &str) -> String {
    let keys = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let key = |name: &str| std::fs::read_to_string(keys.join("keys").join(name)).expect("a key");
    let record: Value = serde_json::to_value(Provider::find(id).expect(id)).expect("a record");
    match record["scheme"]["algorithm"].as_str().expect("an algorithm") {
        algorithm if algorithm.starts_with("rsa") => key("rsa-2048.private.pkcs8.pem"),
        algorithm if algorithm.starts_with("ecdsa-p256") => key("ec-p256.private.pkcs8.pem"),
        "ed25519" => key("ed25519.private.pkcs8.pem"),
        _ => std::fs::read_to_string(keys.join(format!("platforms/{id}.json")))
            .ok()
            .and_then(|text| of_a_case(&text))
            .unwrap_or_else(usual),
    }
}

fn of_a_case(vectors: &str) -> Option<String> {
    let topic: Value = serde_json::from_str(vectors).expect("JSON");
    let accepted = |case: &&Value| case["expect"].get("code").is_none() && case["secret"].is_string();
    Some(topic["cases"].as_array()?.iter().find(accepted)?["secret"].as_str()?.to_owned())
}

fn usual() -> String {
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into()
}
