//! The proof that a platform is one data file and its vectors: in a copy of the tree, a
//! made-up platform is added, and the checks there say whether anything else was needed.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::run;
use crate::tree;
use crate::workspace;

/// All that is written by hand: what is copied, and where to.
const BY_HAND: [(&str, &str); 2] = [
    ("xtask/platform/example-pay.json", "providers/example-pay.json"),
    ("xtask/platform/example_pay.py", "tests/vectors/cases/platforms/example_pay.py"),
];

/// The file that the vectors' own script writes.
const VECTORS: &str = "tests/vectors/platforms/example-pay.json";

/// Where the platform must be found afterwards.
const NAMED_IN: &[(&str, &str)] = &[
    ("core/src/providers.jsonl", "{\"id\":\"example-pay\","),
    ("core/src/known_headers.txt", "example-pay Example-Signature"),
    ("core/src/events.rs", "pub mod example_pay;"),
    ("core/src/events/example_pay.rs", "pub enum ExamplePayData {"),
    ("npm/src/platforms.js", "{\"id\":\"example-pay\","),
    ("npm/src/providers/example-pay.ts", "export const examplePay"),
    ("npm/src/events.ts", "\"example-pay\": ExamplePayEvent;"),
    ("python/src/hookseal/payloads.py", "ExamplePayPayment = TypedDict("),
    ("python/src/hookseal/events.py", "ExamplePayEvent"),
    ("python/src/hookseal/_hookseal.pyi", "provider: Literal[\"example-pay\"]"),
    ("python/src/hookseal/handlers.py", "Literal[\"payment.settled\"]"),
    ("npm/src/command-line/platforms.jsonl", "{\"id\":\"example-pay\","),
    ("python/src/hookseal/command_line/platforms.jsonl", "{\"id\":\"example-pay\","),
    ("docs/providers/example-pay.md", "# Example Pay"),
    ("docs/providers/README.md", "`example-pay`"),
    ("README.md", "Example Pay"),
    ("core/tests/pages/blocks.rs", "(\"example-pay\", "),
];

/// Adds the platform to a copy and runs the checks there. `python` has what the vectors need.
pub(crate) fn prove(python: &Path) -> Result<()> {
    let copy = workspace::target().join("new-platform");
    let before = tree::copy(&copy)?;
    for (from, to) in BY_HAND {
        fs::copy(workspace::path(from), copy.join(to)).with_context(|| format!("copying {from}"))?;
    }
    let there = |what: &str, program: &Path, words: &[&str]| {
        let mut command = run::command(program, words);
        // Cargo takes two trees that build into one folder for the same: from then on `cargo test` would test the copy.
        let built = workspace::target().join("new-platform-build");
        command.current_dir(&copy).env(workspace::ROOT, &copy).env("CARGO_TARGET_DIR", built);
        run::quiet(&format!("a new platform: {what}"), &mut command)
    };
    let xtask = env::current_exe()?;
    there("its vectors", python, &["tests/vectors/generate.py"])?;
    there("cargo xtask types", &xtask, &["types"])?;
    only_generated(&before, &copy)?;
    for (file, text) in NAMED_IN {
        let found = fs::read_to_string(copy.join(file)).with_context(|| format!("reading {file}"))?.contains(text);
        ensure!(found, "{file} doesn't have {text}");
    }
    there("what is written is formatted", Path::new("cargo"), &["fmt", "--check"])?;
    there(
        "Rust, all vectors and samples",
        Path::new("cargo"),
        &["test", "--quiet", "--package", "hookseal", "--test", "vectors", "--test", "samples"],
    )?;
    let pytest = |tests: &[&'static str]| [&["-m", "pytest", "--quiet", "-p", "no:cacheprovider"], tests].concat();
    let of_all = "example or coverage or keys or age or unique or flag";
    there("the vectors' own checks", python, &pytest(&["tests/vectors", "-k", of_all]))?;
    there("the fuzzer's oracle", python, &pytest(&["tests/fuzz/test_oracle.py", "-k", "example"]))?;
    Ok(())
}

/// Fails if a file has changed that is neither written by hand nor generated.
fn only_generated(before: &BTreeMap<String, Vec<u8>>, copy: &Path) -> Result<()> {
    let generated: BTreeSet<&str> = NAMED_IN.iter().map(|(file, _)| *file).collect();
    let by_hand = BY_HAND.map(|(_, to)| to);
    for file in workspace::files_below(copy)? {
        let name = file.strip_prefix(copy)?.to_string_lossy().replace('\\', "/");
        let changed = before.get(&name).is_none_or(|text| fs::read(&file).is_ok_and(|now| now != *text));
        let expected = generated.contains(&*name) || by_hand.contains(&&*name) || name == VECTORS;
        ensure!(!changed || expected || name.contains("__pycache__"), "{name} had to change, too");
    }
    Ok(())
}
