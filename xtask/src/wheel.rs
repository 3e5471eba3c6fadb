//! The Python package, as a wheel.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::environment;
use crate::run;
use crate::workspace;

/// Builds the wheel; returns it.
pub(crate) fn build() -> Result<PathBuf> {
    let python = environment::python("build", &["maturin==1.16.0"])?;
    let into = workspace::path("dist");
    fs::create_dir_all(&into)?;
    let prefix = format!("hookseal-{}-", workspace::VERSION);
    let wheels = || -> Result<Vec<PathBuf>> {
        let files = fs::read_dir(&into)?.collect::<Result<Vec<_>, _>>()?;
        Ok(files
            .into_iter()
            .map(|file| file.path())
            .filter(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                name.starts_with(&prefix) && name.ends_with(".whl")
            })
            .collect())
    };
    for stale in wheels()? {
        fs::remove_file(stale)?;
    }
    run::quiet(
        "maturin: the wheel",
        run::command(&python, ["-m", "maturin", "build", "--release", "--strip", "--out"])
            .arg(&into)
            .current_dir(workspace::path("python")),
    )?;
    wheels()?.pop().context("maturin left no wheel")
}
