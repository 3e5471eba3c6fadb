//! The README's quickstarts are the example files, which other tests run.

use std::fs;

use anyhow::{Result, ensure};

use crate::workspace;

const EXAMPLES: [(&str, &str); 3] =
    [("js", "npm/examples/express.mjs"), ("js", "npm/examples/worker.mjs"), ("python", "python/examples/flask_app.py")];

/// Fails where the README shows another text than a file that is run.
pub(crate) fn check() -> Result<()> {
    let readme = fs::read_to_string(workspace::path("README.md"))?;
    for (language, path) in EXAMPLES {
        let example = fs::read_to_string(workspace::path(path))?;
        ensure!(readme.contains(&format!("```{language}\n{example}```")), "README.md doesn't show {path} as it is");
        let lines = example.lines().count();
        ensure!(lines < 40, "{path} has {lines} lines: a quickstart has fewer than 40");
    }
    Ok(())
}
