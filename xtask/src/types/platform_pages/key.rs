//! A platform's secret, and how it becomes a key.

use serde_json::Value;

use super::words::{capital, hash_name, list, parts, place_name, texts};
use crate::platforms::json_pointer::text_at;
use crate::platforms::{Platform, Secret, standing};

pub(super) fn secret(platform: &Platform) -> String {
    let Secret { kind, place, pattern, variable } = &platform.about.secret;
    let mut text = format!("\n## Its secret\n\n{}. {place}", standing::secret_kind(kind));
    if let Some(pattern) = pattern {
        text += &format!(" It looks like `{pattern}`.");
    }
    text += &key(&platform.record["scheme"], kind == "public-key");
    if let Some(variable) = variable {
        text += &format!(" Here it is read from `{variable}`.");
    }
    text + "\n"
}

/// How the secret becomes a key, and which key a delivery names.
fn key(scheme: &Value, is_public: bool) -> String {
    let key = &scheme["key"];
    let at = |name: &str| text_at(key, name);
    if key.is_null() && text_at(scheme, "/algorithm") == "token" {
        return String::new();
    }
    let prefixes = list(texts(&key["strip_prefix"]).into_iter().map(|prefix| format!("`{prefix}`")), "or");
    let subject = match (at("/template"), &*prefixes) {
        ("", "") => "It is".to_owned(),
        ("", prefixes) => format!("The key is what stands behind {prefixes},"),
        (template, _) => format!("The key is {},", parts(template)),
    };
    let (normalize, hash) = (at("/normalize"), at("/hash"));
    let is_decoded = matches!(at("/decode"), "base64" | "base64url" | "hex");
    let read = match at("/decode") {
        decode if is_decoded => format!("decoded from {decode}"),
        "pem" => "given in PEM or DER, or as a JSON Web Key".into(),
        "jwks" => "a JSON Web Key, or a set of them".into(),
        _ if subject == "It is" && normalize.is_empty() && hash.is_empty() => "used as it stands, as text".into(),
        _ => "taken as text".into(),
    };
    let normalized = (!normalize.is_empty()).then(|| format!("normalized by {}", normalize.to_uppercase()));
    let hashed = (!hash.is_empty()).then(|| format!("hashed with {}", hash_name(hash)));
    let mut text = format!(" {subject} {}.", list([Some(read), normalized, hashed].into_iter().flatten(), "and"));
    if is_public && is_decoded {
        text += " PEM and JSON Web Keys will do as well.";
    }
    if key["certificate"] == true {
        text += " An X.509 certificate will do as well.";
    }
    match (at("/by"), at("/decode")) {
        ("", _) => text,
        (by, "jwks") => {
            text + &format!(" {} names the key of a delivery by its id in the set.", capital(&place_name(by)))
        }
        (by, _) => {
            text + &format!(
                " {} names the key of a delivery: give each by its id, as above. A key without an id is tried for any.",
                capital(&place_name(by))
            )
        }
    }
}

/// Whether keys are given by the ids that deliveries name. Those of a JSON Web Key Set have theirs.
pub(super) fn is_named(scheme: &Value) -> bool {
    scheme.pointer("/key/by").is_some() && text_at(scheme, "/key/decode") != "jwks"
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    fn words(key: &Value) -> String {
        super::key(&json!({ "algorithm": "ed25519", "key": key }), true)
    }

    #[test]
    fn how_a_secret_becomes_a_key() {
        for (key, words) in [
            (Value::Null, " It is used as it stands, as text."),
            (json!({ "decode": "utf8" }), " It is used as it stands, as text."),
            (
                json!({ "decode": "base64", "strip_prefix": "whsec_" }),
                " The key is what stands behind `whsec_`, decoded from base64.",
            ),
            (json!({ "decode": "hex" }), " It is decoded from hex."),
            (json!({ "decode": "utf8", "hash": "sha1" }), " It is taken as text and hashed with SHA-1."),
            (json!({ "decode": "utf8", "normalize": "nfkd" }), " It is taken as text and normalized by NFKD."),
            (
                json!({ "decode": "utf8", "template": "{setting:client}&{secret}" }),
                " The key is your setting `client` + `&` + the secret, taken as text.",
            ),
        ] {
            assert_eq!(super::key(&json!({ "algorithm": "hmac-sha256", "key": key }), false), words);
        }
        assert_eq!(super::key(&json!({ "algorithm": "token" }), false), "");
    }

    #[test]
    fn how_a_public_key_is_given() {
        assert_eq!(
            words(&json!({ "decode": "hex" })),
            " It is decoded from hex. PEM and JSON Web Keys will do as well."
        );
        assert_eq!(
            words(&json!({ "decode": "pem", "certificate": true })),
            " It is given in PEM or DER, or as a JSON Web Key. An X.509 certificate will do as well."
        );
    }

    #[test]
    fn what_names_a_key() {
        assert_eq!(
            words(&json!({ "decode": "pem", "by": "header:X-Key-Id" })),
            " It is given in PEM or DER, or as a JSON Web Key. The header `X-Key-Id` names the key of a delivery: \
             give each by its id, as above. A key without an id is tried for any."
        );
        assert_eq!(
            words(&json!({ "decode": "jwks", "by": "jws:kid" })),
            " It is a JSON Web Key, or a set of them. The token's parameter `kid` names the key of a delivery by its id in the set."
        );
    }
}
