//! The vectors of a platform, counted.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::workspace;

/// How many there are, how many somebody else has published, how many are accepted.
#[derive(Clone, Copy, Default)]
pub(crate) struct Vectors {
    pub(crate) all: usize,
    pub(crate) published: usize,
    pub(crate) accepted: usize,
}

/// Counts every platform's cases, in its own file and in the topics' files.
pub(crate) fn counted() -> Result<HashMap<String, Vectors>> {
    let mut counts: HashMap<String, Vectors> = HashMap::new();
    for file in files()? {
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let topic: Value = serde_json::from_str(&text)?;
        for case in topic["cases"].as_array().into_iter().flatten() {
            let Some(id) = case["provider"].as_str() else { continue };
            let counts = counts.entry(id.to_owned()).or_default();
            counts.all += 1;
            counts.accepted += usize::from(case["expect"].get("code").is_none());
            let is_published = |flag: &Value| flag == "published" || flag == "documented";
            counts.published +=
                usize::from(case["flags"].as_array().is_some_and(|flags| flags.iter().any(is_published)));
        }
    }
    Ok(counts)
}

/// The topics' files, and the platforms'.
fn files() -> Result<Vec<PathBuf>> {
    let folder = workspace::path("tests/vectors");
    let mut files = Vec::new();
    for folder in [folder.join("platforms"), folder] {
        files.extend(fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?);
    }
    files.retain(|path| path.extension().is_some_and(|one| one == "json") && !path.ends_with("schema.json"));
    Ok(files)
}
