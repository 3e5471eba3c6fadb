//! The declarations that users need, of those that tsc writes: one for each source.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::workspace;

/// Removes all that no entry of the package leads to.
pub(crate) fn prune(package: &Path) -> Result<()> {
    let mut written = workspace::files_below(&package.join("dist"))?;
    written.retain(|file| file.to_string_lossy().ends_with(".d.ts"));
    let manifest: Value = serde_json::from_slice(&fs::read(package.join("package.json"))?)?;
    let entries =
        manifest["exports"].as_object().context("exports")?.values().filter_map(|entry| entry["types"].as_str());
    let patterns: Vec<PathBuf> = entries.map(|entry| normal(&package.join(entry))).collect();
    let mut open: Vec<PathBuf> =
        written.iter().filter(|file| patterns.iter().any(|one| is(file, one))).cloned().collect();
    let mut needed = BTreeSet::new();
    while let Some(file) = open.pop() {
        if needed.insert(file.clone()) {
            let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            open.extend(imports(&text).map(|path| normal(&file.with_file_name(path).with_extension("d.ts"))));
        }
    }
    written.iter().filter(|file| !needed.contains(*file)).try_for_each(|file| Ok(fs::remove_file(file)?))
}

/// Whether an entry, which may end in `*.d.ts`, names the file.
fn is(file: &Path, entry: &Path) -> bool {
    file == entry || (entry.ends_with("*.d.ts") && file.parent() == entry.parent())
}

/// The relative paths in quotes that end in `.js`.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2).filter(|path| path.starts_with('.') && path.ends_with(".js"))
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts
}
