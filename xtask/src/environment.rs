//! Python environments, below `target/python`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::run;
use crate::workspace;

/// Makes a virtual environment with what `xtask/requirements/<name>.txt` locks, if it isn't there or that has
/// changed. Returns its Python.
pub(crate) fn python(name: &str) -> Result<PathBuf> {
    let folder = workspace::target().join("python").join(name);
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let requirements = workspace::path(&format!("xtask/requirements/{name}.txt"));
    let stamp = folder.join("requirements.txt");
    let wanted = fs::read_to_string(&requirements).with_context(|| format!("reading {}", requirements.display()))?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    run::quiet(
        &format!("Python environment `{name}`"),
        run::command("python3", ["-m", "venv", "--clear"]).arg(&folder),
    )?;
    run::quiet(
        &format!("pip install of xtask/requirements/{name}.txt"),
        run::command(&python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(["--require-hashes", "--requirement"])
            .arg(&requirements),
    )?;
    fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))?;
    Ok(python)
}

/// Installs the wheel that pip chooses in that folder into the environment of the tests. Returns its Python.
pub(crate) fn with_wheel(wheels: &Path) -> Result<PathBuf> {
    let python = python("test")?;
    run::quiet(
        "pip install of the wheel",
        run::command(&python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(["--force-reinstall", "--no-deps", "--no-index", "hookseal", "--find-links"])
            .arg(wheels),
    )?;
    Ok(python)
}
