//! The Python package, as wheels.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::environment;
use crate::run;
use crate::workspace;

/// A wheel for each: the oldest stable ABI that serves every version, and a later one with a cheaper way to call.
/// pip takes the latest that suits its interpreter.
const ABIS: [&str; 2] = ["abi3-py39", "abi3-py310"];

/// Builds the wheels; returns them.
pub(crate) fn build() -> Result<Vec<PathBuf>> {
    let python = environment::python("build")?;
    let into = folder();
    fs::create_dir_all(&into)?;
    for stale in found()? {
        fs::remove_file(stale)?;
    }
    workspace::copy_licences("python")?;
    for abi in ABIS {
        run::quiet(
            &format!("maturin: the wheel for {abi}"),
            run::command(&python, ["-m", "maturin", "build", "--release", "--strip"])
                .args(["--no-default-features", "--features", abi, "--out"])
                .arg(&into)
                .env("RUSTFLAGS", workspace::remapped_paths())
                .current_dir(workspace::path("python")),
        )?;
    }
    let wheels = found()?;
    ensure!(wheels.len() == ABIS.len(), "maturin left {} wheels, not {}", wheels.len(), ABIS.len());
    Ok(wheels)
}

/// The wheels, if all are there.
pub(crate) fn built() -> Result<Option<Vec<PathBuf>>> {
    Ok(Some(found()?).filter(|wheels| wheels.len() == ABIS.len()))
}

/// Where the wheels are: pip chooses among them (`--find-links`).
pub(crate) fn folder() -> PathBuf {
    workspace::path("dist")
}

/// The wheels of every version, in the order of their names, which end in the machine that they are for.
fn found() -> Result<Vec<PathBuf>> {
    let Ok(files) = fs::read_dir(folder()) else { return Ok(Vec::new()) };
    let paths = files.map(|file| Ok(file?.path())).collect::<Result<Vec<_>>>()?;
    let mut wheels: Vec<PathBuf> = paths.into_iter().filter(|path| is_ours(path)).collect();
    wheels.sort();
    Ok(wheels)
}

/// The versions of Python that a wheel is for, as its name has them: `cp310`.
pub(crate) fn python_of(wheel: &Path) -> String {
    let name = wheel.file_name().unwrap_or_default().to_string_lossy();
    name.split('-').nth(2).unwrap_or_default().to_owned()
}

fn is_ours(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("hookseal-") && name.ends_with(".whl")
}
