//! The README's quickstarts are the example files, which other tests run; its commands are run on a fresh machine.

use std::fs;

use anyhow::{Context, Result, ensure};

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

/// The first two commands that it shows, without their comments: the demo and the tests.
pub(crate) fn first_commands() -> Result<Vec<String>> {
    let readme = fs::read_to_string(workspace::path("README.md"))?;
    let (_, from_block) = readme
        .split_once("## Try it")
        .and_then(|(_, rest)| rest.split_once("```sh\n"))
        .context("README.md shows no commands")?;
    let lines = from_block.lines().take_while(|line| *line != "```").take(2);
    Ok(lines.map(|line| line.split('#').next().unwrap_or_default().trim().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_commands() {
        assert_eq!(first_commands().unwrap(), ["cargo xtask demo", "cargo xtask test"]);
    }
}
