//! The proof that whoever builds a commit gets the same bytes, wherever it lies.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::run;
use crate::tree;
use crate::workspace;

/// Builds the npm tarball and this machine's wheels again in a copy elsewhere, with nothing of what was built here, and
/// compares them with these.
pub(crate) fn prove(packages: &[PathBuf]) -> Result<()> {
    let folder = TempDir::with_prefix("hookseal-built-again-")?;
    let copy = folder.path().join("a-folder-of-another-name");
    tree::copy(&copy)?;
    let mut build = run::command(env::current_exe()?, ["build"]);
    build.current_dir(&copy).env(workspace::ROOT, &copy).env_remove("CARGO_TARGET_DIR");
    run::quiet("the packages, built again in another folder", &mut build)?;
    for package in packages {
        let again = copy.join("dist").join(package.file_name().context("a file has a name")?);
        let same = fs::read(package)? == fs::read(&again).with_context(|| format!("reading {}", again.display()))?;
        ensure!(same, "{} isn't the same when it is built elsewhere", package.display());
    }
    Ok(())
}
