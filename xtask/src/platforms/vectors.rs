//! The vectors of a platform, counted.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::workspace;

/// How many there are, how many somebody else has published, how many are accepted.
pub(crate) struct Vectors {
    pub(crate) all: usize,
    pub(crate) published: usize,
    pub(crate) accepted: usize,
}

/// Counts the cases of a platform in its own file, and in the topics' files.
pub(crate) fn counted(id: &str) -> Result<Vectors> {
    let mut counts = Vectors { all: 0, published: 0, accepted: 0 };
    let own = workspace::path("tests/vectors/platforms").join(format!("{id}.json"));
    let files = if own.exists() { vec![own] } else { topics()? };
    for file in files {
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let topic: Value = serde_json::from_str(&text)?;
        for case in topic["cases"].as_array().into_iter().flatten().filter(|case| case["provider"] == id) {
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
