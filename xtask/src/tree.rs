//! A copy of the repository's files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::run;
use crate::workspace;

/// Copies what git knows of. Returns the files with their texts.
pub(crate) fn copy(to: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    let listed = run::command("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).output()?;
    ensure!(listed.status.success(), "git ls-files failed");
    let mut files = BTreeMap::new();
    for name in String::from_utf8(listed.stdout)?.split_terminator('\0') {
        // What was deleted and isn't committed yet is listed, too.
        let Ok(text) = fs::read(workspace::path(name)) else { continue };
        let file = to.join(name);
        fs::create_dir_all(file.parent().context("a file is in a folder")?)?;
        fs::write(file, &text)?;
        files.insert(name.to_owned(), text);
    }
    Ok(files)
}
