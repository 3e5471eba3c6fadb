//! Platforms that sign nothing, `providers/unsigned/*.json`: a page that says so, and no record.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::Source;
use crate::workspace;

/// One file. There is nothing to verify: only people read it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unsigned {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) sources: Vec<Source>,
    /// What comes with a delivery, and why that proves nothing.
    pub(crate) why: String,
    /// What to do in place of verifying.
    pub(crate) instead: Vec<String>,
}

/// All of them, in the order of their ids.
pub(crate) fn all() -> Result<Vec<Unsigned>> {
    let mut files: Vec<_> =
        fs::read_dir(workspace::path("providers/unsigned"))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.sort();
    let read = |path: &std::path::Path| {
        let platform: Unsigned = serde_json::from_str(&fs::read_to_string(path)?)?;
        ensure!(path.file_stem().is_some_and(|stem| *stem == *platform.id), "its id is {}", platform.id);
        ensure!(!platform.instead.is_empty(), "it doesn't say what to do instead");
        ensure!(platform.sources.iter().any(|source| source.standing != "memory"), "there is no source but memory");
        Ok(platform)
    };
    files.iter().map(|path| read(path).with_context(|| format!("{}", path.display()))).collect()
}
