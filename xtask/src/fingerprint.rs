//! A hash of the sources, which tells whether the packages are up to date.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::workspace;

/// What the packages are made from.
const SOURCES: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    "rust-toolchain.toml",
    "core",
    "bindings-wasm",
    "bindings-python",
    "bindings-component",
    "npm/src",
    "npm/package.json",
    "npm/package-lock.json",
    "npm/tsconfig.json",
    "npm/tsconfig.command-line.json",
    "page",
    "python",
    "xtask/src",
    "xtask/requirements/build.txt",
    "npm/README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
];

/// Files that building writes among the sources.
const BUILT: &[&str] = &[
    "npm/src/wasm",
    "command_line/page-files",
    "__pycache__",
    "target",
    "node_modules",
    ".pytest_cache",
    ".mypy_cache",
    ".hypothesis",
];

/// The hash of everything that the packages are made from.
pub(crate) fn of_sources() -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        add(&workspace::path(source), &mut hasher)?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn add(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    if BUILT.iter().any(|built| path.ends_with(built)) || path.extension().is_some_and(|extension| extension == "so") {
        return Ok(());
    }
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| add(entry, hasher));
    }
    path.hash(hasher);
    fs::read(path)?.hash(hasher);
    Ok(())
}
