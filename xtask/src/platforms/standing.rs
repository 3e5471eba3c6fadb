//! How much is known of a platform, and how much its signature proves.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::Platform;
use crate::workspace;

/// The best standing of its sources.
pub(crate) fn standing(platform: &Platform) -> &str {
    let standings = || platform.about.sources.iter().map(|source| &*source.standing);
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

/// Its vectors: how many there are, how many somebody else has published, how many are accepted.
pub(crate) struct Vectors {
    pub(crate) all: usize,
    pub(crate) published: usize,
    pub(crate) accepted: usize,
}

/// Counts the cases of a platform in its own file, and in the topics' files.
pub(crate) fn vectors(platform: &Platform) -> Result<Vectors> {
    let mut counts = Vectors { all: 0, published: 0, accepted: 0 };
    let own = workspace::path("tests/vectors/platforms").join(format!("{}.json", platform.id));
    let files = if own.exists() { vec![own] } else { topics()? };
    for file in files {
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let topic: Value = serde_json::from_str(&text)?;
        for case in topic["cases"].as_array().into_iter().flatten().filter(|case| case["provider"] == *platform.id) {
            counts.all += 1;
            counts.accepted += usize::from(case["expect"].get("code").is_none());
            let is_published = |flag: &Value| flag == "published" || flag == "documented";
            counts.published +=
                usize::from(case["flags"].as_array().is_some_and(|flags| flags.iter().any(is_published)));
        }
    }
    Ok(counts)
}

fn topics() -> Result<Vec<std::path::PathBuf>> {
    let files =
        fs::read_dir(workspace::path("tests/vectors"))?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|one| one == "json") && !path.ends_with("schema.json"))
        .collect())
}

/// A secret's kind in words.
pub(crate) fn secret_kind(kind: &str) -> &'static str {
    match kind {
        "public-key" => "A public key",
        "token" => "A token",
        _ => "A shared secret",
    }
}
