//! The documents for users: every block of code is a file that tests run, word for word, and every link leads somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::workspace;

/// Where tests run each file: `tests/e2e/examples.test.mjs`, `tests/packaging`, `tests/component`, the core's own tests.
const RUN_BY_TESTS: [&str; 5] =
    ["npm/examples/", "python/examples/", "tests/packaging/adapters/", "tests/component/", "core/tests/readme/"];

const SHOWING_CODE: [&str; 5] =
    ["README.md", "npm/README.md", "python/README.md", "docs/own-platform.md", "docs/component.md"];

const GUIDES: &str = "docs/receivers";

/// Package pages have no files beside them, so their links are absolute.
const REPOSITORY: &str = "https://github.com/hookseal/hookseal/blob/main/";

/// Fails where a document shows other code than a file that is run, or links to what isn't there, or a guide is lost.
pub(crate) fn check() -> Result<()> {
    for document in SHOWING_CODE.into_iter().map(PathBuf::from).chain(pages_in(GUIDES)?) {
        let text = read(&document)?;
        check_blocks(&document, &text).with_context(|| document.display().to_string())?;
        check_links(&document, &text).with_context(|| document.display().to_string())?;
    }
    let without_code = ["CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/README.md", "docs/cli.md"]
        .into_iter()
        .map(PathBuf::from);
    for document in without_code.chain(pages_in("docs/providers")?) {
        check_links(&document, &read(&document)?).with_context(|| document.display().to_string())?;
    }
    for index in ["README.md", "docs/README.md", "docs/receivers/README.md"] {
        let linked: Vec<PathBuf> =
            links(&read(Path::new(index))?).iter().map(|link| resolved(Path::new(index), link)).collect();
        let lost = pages_in(GUIDES)?.into_iter().find(|guide| guide != Path::new(index) && !linked.contains(guide));
        ensure!(lost.is_none(), "{index} doesn't link {}", lost.unwrap_or_default().display());
    }
    Ok(())
}

/// The first two commands for contributors, without their comments: the demo and the tests.
pub(crate) fn first_commands() -> Result<Vec<String>> {
    let readme = read(Path::new("README.md"))?;
    let (_, from_heading) = readme.split_once("## Contributing").context("README.md has no commands")?;
    let commands = blocks(from_heading)?.into_iter().find(|block| block.language == "sh");
    let commands = commands.context("README.md has no commands")?.code;
    let lines = commands.lines().take(2);
    Ok(lines.map(|line| line.split('#').next().unwrap_or_default().trim().to_owned()).collect())
}

fn pages_in(folder: &str) -> Result<Vec<PathBuf>> {
    let names = fs::read_dir(workspace::path(folder))?.map(|entry| Ok(Path::new(folder).join(entry?.file_name())));
    let mut pages = names.collect::<Result<Vec<PathBuf>>>()?;
    pages.sort();
    Ok(pages)
}

fn read(document: &Path) -> Result<String> {
    fs::read_to_string(workspace::root().join(document)).with_context(|| document.display().to_string())
}

#[derive(Debug, PartialEq)]
struct Block<'t> {
    language: &'t str,
    code: String,
    /// What the line before it names: `[file](path):` for readers, or `<!-- path -->` where nobody need see it.
    file: Option<&'t str>,
}

fn blocks(text: &str) -> Result<Vec<Block<'_>>> {
    let mut blocks = Vec::new();
    let mut before = "";
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let mut code = String::new();
            loop {
                match lines.next().context("a block of code has no end")? {
                    "```" => break,
                    line => code = code + line + "\n",
                }
            }
            blocks.push(Block { language, code, file: file_in(before) });
        }
        before = line;
    }
    Ok(blocks)
}

fn file_in(line: &str) -> Option<&str> {
    let comment = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
    let link = || line.strip_suffix("):").and_then(|rest| rest.rsplit_once("](")).map(|(_, path)| path);
    comment.or_else(link)
}

fn check_blocks(document: &Path, text: &str) -> Result<()> {
    let blocks = blocks(text)?;
    let pasted_first = blocks.first().map(|block| block.code.as_str()).unwrap_or_default();
    ensure!(!pasted_first.contains("from \"./"), "the first block needs another file: alone it doesn't work");
    for block in blocks.iter().filter(|block| block.language != "sh") {
        let first = block.code.lines().next().unwrap_or_default();
        let path = block.file.with_context(|| format!("the line before `{first}` names no file"))?;
        // A comment's path is from the root, a link's from the document.
        let path = if RUN_BY_TESTS.iter().any(|folder| path.starts_with(folder)) {
            PathBuf::from(path)
        } else {
            resolved(document, path)
        };
        ensure!(RUN_BY_TESTS.iter().any(|folder| path.starts_with(folder)), "no test runs {}", path.display());
        ensure!(block.code == read(&path)?, "{} has other code than the block of `{first}`", path.display());
    }
    Ok(())
}

fn check_links(document: &Path, text: &str) -> Result<()> {
    for target in links(text) {
        let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
        let path = match path.strip_prefix(REPOSITORY) {
            Some(path) => PathBuf::from(path),
            None if path.contains("://") => continue,
            None if path.is_empty() => document.to_path_buf(),
            None => resolved(document, path),
        };
        ensure!(workspace::root().join(&path).exists(), "{target} leads nowhere");
        ensure!(anchor.is_empty() || headings(&read(&path)?).any(|slug| slug == anchor), "{target}: no such heading");
    }
    Ok(())
}

/// The targets of links, outside of code.
fn links(text: &str) -> Vec<&str> {
    let prose = text.split("\n```").step_by(2);
    let parts = prose.flat_map(|prose| prose.split('`').step_by(2).flat_map(|words| words.split("](").skip(1)));
    // A link's text may be code, so the `](` may begin what follows a backtick.
    parts.filter_map(|rest| rest.split_once(')')).map(|(target, _)| target).collect()
}

/// Headings as the links of a page name them.
fn headings(text: &str) -> impl Iterator<Item = String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| {
        let title = line.trim_start_matches('#').trim().to_lowercase();
        let kept = title.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    })
}

/// A path that is relative to a document, from the root.
fn resolved(document: &Path, relative: &str) -> PathBuf {
    let mut path = document.parent().unwrap_or(Path::new("")).to_path_buf();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = path.pop(),
            part => path.push(part),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_is_right() {
        check().unwrap();
    }

    #[test]
    fn the_first_commands() {
        assert_eq!(first_commands().unwrap(), ["cargo xtask demo", "cargo xtask test"]);
    }

    #[test]
    fn blocks_and_their_files() {
        let text =
            "A\n\n[`a.mjs`](../a.mjs):\n```js\none\n\ntwo\n```\n<!-- b.py -->\n```python\n```\n\n```sh\nls\n```\n";
        let block = |language, code: &str, file| Block { language, code: code.to_owned(), file };
        let expected = [
            block("js", "one\n\ntwo\n", Some("../a.mjs")),
            block("python", "", Some("b.py")),
            block("sh", "ls\n", None),
        ];
        assert_eq!(blocks(text).unwrap(), expected);
        assert!(blocks("```js\nno end").is_err());
    }

    #[test]
    fn a_block_that_is_no_file_or_another_text() {
        let readme = Path::new("README.md");
        for (text, why) in [
            ("```js\n1\n```\n", "names no file"),
            ("<!-- xtask/src/main.rs -->\n```rust\n1\n```\n", "no test runs"),
            ("<!-- npm/examples/express.mjs -->\n```js\n1\n```\n", "other code"),
            ("<!-- npm/examples/express.mjs -->\n```js\nimport a from \"./a.mjs\";\n```\n", "another file"),
        ] {
            let error = check_blocks(readme, text).unwrap_err();
            assert!(error.to_string().contains(why), "{error}");
        }
    }

    #[test]
    fn links_that_lead_nowhere() {
        let guide = Path::new("docs/receivers/express.md");
        check_links(guide, "[a](once.md), [`b`](../../README.md#contributing), [c](https://example.com/x#y)").unwrap();
        check_links(guide, "`[a](no.md)`\n```js\n[b](no.md)\n```\n").unwrap();
        for text in ["[a](no.md)", "[`a`](no.md)", "[a](once.md#no)", &format!("[a]({REPOSITORY}no.md)")] {
            assert!(check_links(guide, text).is_err(), "{text}");
        }
    }

    #[test]
    fn headings_as_links_name_them() {
        assert_eq!(
            headings("# What \"once\" means\n## Node's `http`\n").collect::<Vec<_>>(),
            ["what-once-means", "nodes-http"]
        );
    }
}
