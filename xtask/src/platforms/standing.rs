//! How much is known of a platform, and how much its signature proves.

use serde_json::Value;

use super::Platform;

/// The best standing of the sources that say how it signs.
pub(crate) fn standing(platform: &Platform) -> &str {
    let signing = || platform.about.sources.iter().filter(|source| source.parts.is_empty());
    let standings = || signing().map(|source| &*source.standing);
    ["documentation", "sdk", "third-party", "memory"]
        .into_iter()
        .find(|standing| standings().any(|one| one == *standing))
        .unwrap_or("none")
}

/// What a right signature proves: of alternatives, the least.
pub(crate) fn proof(record: &Value) -> &'static str {
    let scheme = &record["scheme"];
    let alternatives = scheme["alternatives"].as_array().map(Vec::as_slice).unwrap_or_default();
    let field = |alternative: &Value, name: &str| alternative.get(name).unwrap_or(&scheme[name]).clone();
    let of = |one: &Value| match field(one, "algorithm").as_str() {
        Some("token") => "token",
        Some("jwt")
            if field(one, "signature")["body"] != true && !field(one, "claims").to_string().contains("{body") =>
        {
            "token"
        }
        _ if field(one, "covers_body") == false => "signed-fields",
        _ => "signed-body",
    };
    let proofs: Vec<_> = std::iter::once(scheme).chain(alternatives).map(of).collect();
    ["token", "signed-fields"].into_iter().find(|proof| proofs.contains(proof)).unwrap_or("signed-body")
}

/// A secret's kind in words.
pub(crate) fn secret_kind(kind: &str) -> &'static str {
    match kind {
        "public-key" => "A public key",
        "token" => "A token",
        _ => "A shared secret",
    }
}
