//! The declarations that users need, of those that tsc writes: one for each source, and each once, so that `import` and
//! `require` give the same types. They lie in `dist/cjs`: TypeScript lets an ES module take them from CommonJS, and not
//! the other way round. In `dist` each entry has a line that leads there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::workspace;

/// Moves what the entries of the package lead to, and removes all else.
pub(crate) fn lay_out(package: &Path) -> Result<()> {
    let dist = package.join("dist");
    let mut written = workspace::files_below(&dist)?;
    written.retain(|file| file.to_string_lossy().ends_with(".d.ts"));
    let entries = entries(package, &written)?;
    let needed = reached(&entries)?;
    for file in &written {
        if needed.contains(file) {
            let place = dist.join("cjs").join(file.strip_prefix(&dist)?);
            fs::create_dir_all(place.parent().context("a folder")?)?;
            fs::write(place, read(file)?)?;
        }
        fs::remove_file(file)?;
    }
    entries.iter().try_for_each(|file| {
        let path = file.strip_prefix(&dist)?;
        let up = if path.components().count() > 1 { ".." } else { "." };
        let module = path.with_extension("").with_extension("js");
        Ok(fs::write(file, format!("export * from \"{up}/cjs/{}\";\n", module.display()))?)
    })
}

/// Those that the package's `exports` name.
fn entries(package: &Path, written: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let manifest: Value = serde_json::from_slice(&fs::read(package.join("package.json"))?)?;
    let exports = manifest["exports"].as_object().context("exports")?;
    let patterns: Vec<PathBuf> = exports
        .values()
        .filter_map(|entry| entry["types"]["default"].as_str())
        .map(|types| normal(&package.join(types)))
        .collect();
    Ok(written.iter().filter(|file| patterns.iter().any(|one| is(file, one))).cloned().collect())
}

/// Those, and all that they import.
fn reached(entries: &[PathBuf]) -> Result<BTreeSet<PathBuf>> {
    let mut open = entries.to_vec();
    let mut needed = BTreeSet::new();
    while let Some(file) = open.pop() {
        if needed.insert(file.clone()) {
            open.extend(imports(&read(&file)?).map(|path| normal(&file.with_file_name(path).with_extension("d.ts"))));
        }
    }
    Ok(needed)
}

/// A declaration without the imports of nothing but a file, which say nothing in it.
fn read(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    Ok(text.split_inclusive('\n').filter(|line| !line.starts_with("import \"")).collect())
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
