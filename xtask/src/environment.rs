//! The Python environment that setting up makes, below `target/`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run;
use crate::workspace;

/// A virtual environment of that name with these packages; made once, and made
/// anew when the list changes. Returns its Python.
pub(crate) fn python(name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = workspace::target().join("python").join(name);
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let stamp = folder.join("packages.txt");
    let wanted = packages.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    run::quiet(
        &format!("Python environment `{name}`: {}", packages.join(", ")),
        run::command("python3", ["-m", "venv", "--clear"]).arg(&folder),
    )?;
    run::quiet(
        "pip install",
        run::command(&python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages),
    )?;
    fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))?;
    Ok(python)
}
