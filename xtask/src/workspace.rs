//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace")
}

/// A path below the root.
pub(crate) fn path(below: &str) -> PathBuf {
    root().join(below)
}

/// Cargo's target folder, which also takes what setting up makes.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), PathBuf::from)
}

/// Copies the licences to where a package's tools look for them.
pub(crate) fn copy_licences(folder: &str) -> std::io::Result<()> {
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        std::fs::copy(path(file), path(folder).join(file))?;
    }
    Ok(())
}

/// Compiler flags that keep this machine's paths out of what ships: panics carry
/// the paths of the sources they come from.
pub(crate) fn remapped_paths() -> String {
    let home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")))
        .unwrap_or_default();
    let registry = format!("{home}/registry/src");
    format!("--remap-path-prefix={registry}=registry --remap-path-prefix={}=hookseal", root().display())
}

/// The version of everything here.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
