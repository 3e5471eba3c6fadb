//! The Python package, as a wheel.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::environment;
use crate::run;
use crate::workspace;

/// Builds the wheel; returns it.
pub(crate) fn build() -> Result<PathBuf> {
    let python = environment::python("build")?;
    let into = workspace::path("dist");
    fs::create_dir_all(&into)?;
    if let Some(stale) = built()? {
        fs::remove_file(stale)?;
    }
    workspace::copy_licences("python")?;
    run::quiet(
        "maturin: the wheel",
        run::command(&python, ["-m", "maturin", "build", "--release", "--strip", "--out"])
            .arg(&into)
            .env("RUSTFLAGS", workspace::remapped_paths())
            .current_dir(workspace::path("python")),
    )?;
    built()?.context("maturin left no wheel")
}

/// The wheel, if it is there. Its name ends in the machine that it is for.
pub(crate) fn built() -> Result<Option<PathBuf>> {
    let Ok(files) = fs::read_dir(workspace::path("dist")) else { return Ok(None) };
    let prefix = format!("hookseal-{}-", workspace::VERSION);
    for file in files {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(&prefix) && name.ends_with(".whl") {
            return Ok(Some(path));
        }
    }
    Ok(None)
}
