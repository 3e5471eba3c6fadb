//! Paths of the repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::Result;

/// The variable that names another tree to work on.
pub(crate) const ROOT: &str = "HOOKSEAL_ROOT";

/// The root of the repository, or of a copy of it.
pub(crate) fn root() -> &'static Path {
    static GIVEN: OnceLock<Option<PathBuf>> = OnceLock::new();
    match GIVEN.get_or_init(|| std::env::var_os(ROOT).map(PathBuf::from)) {
        Some(given) => given,
        None => Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace"),
    }
}

/// A path below the root.
pub(crate) fn path(below: &str) -> PathBuf {
    root().join(below)
}

/// Cargo's target folder, where environments and reports go too.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), PathBuf::from)
}

/// All files in a folder and those in it.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// Compiler flags that keep this machine's paths out of what ships: panics carry
/// the paths of the sources they come from.
pub(crate) fn remapped_paths() -> String {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    // One folder a registry, with a folder a crate in it.
    let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let folders = registries.map(|registry| registry.path()).chain([root().to_path_buf()]);
    folders.map(|folder| format!("--remap-path-prefix={}/=", folder.display())).collect::<Vec<_>>().join(" ")
}

/// The version of everything here.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
