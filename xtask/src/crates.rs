//! The crates, as crates.io gets them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::run;
use crate::tally::Tally;
use crate::workspace::{self, VERSION};

/// In the order in which they are published: the second needs the first.
pub(crate) const NAMES: [&str; 2] = ["hookseal-json", "hookseal"];

/// What users read in each, beside its sources.
const FOR_READERS: [&str; 3] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// Where the crate has to compile: with what is built there.
const ELSEWHERE: [(&str, &[&str]); 4] = [
    ("thumbv7em-none-eabi", &[]),
    ("wasm32-unknown-unknown", &[]),
    ("wasm32-wasip1", &["--features", "std,http"]),
    ("wasm32-wasip2", &["--features", "std,http"]),
];

/// Packs the crates; returns them.
pub(crate) fn pack() -> Result<Vec<PathBuf>> {
    run::quiet("cargo package", of_all(&mut cargo(["package", "--allow-dirty", "--no-verify"])))?;
    let packed = NAMES.map(|name| folder().join(format!("{name}-{VERSION}.crate")));
    for file in &packed {
        ensure!(file.exists(), "cargo package left no {}", file.display());
    }
    Ok(packed.into())
}

/// What is published, for which the tests of the sources aren't enough.
pub(crate) fn checks(tally: &mut Tally) {
    // Which packs them, builds what was packed and stops there.
    tally.program("cargo publish --dry-run", of_all(&mut cargo(["publish", "--dry-run", "--allow-dirty"])));
    tally.check("readmes and licences in the crates", for_readers());
    tally.program("the packed crate's own tests", tests_of_the_packed());
    tally.check("the oldest Rust", oldest_rust());
    for (target, features) in ELSEWHERE {
        tally.check(&format!("the crate for {target}"), builds_for(target, features));
    }
}

fn for_readers() -> Result<()> {
    for name in NAMES {
        let listed = cargo(["package", "--list", "--allow-dirty", "--package", name]).output()?;
        let listed = String::from_utf8(listed.stdout)?;
        for file in FOR_READERS {
            ensure!(listed.lines().any(|line| line == file), "{name} has no {file}");
        }
    }
    Ok(())
}

/// Those in its sources and its documentation: others read files that all languages share.
fn tests_of_the_packed() -> Command {
    let unpacked = |name| folder().join(format!("{name}-{VERSION}"));
    // What it needs isn't published yet.
    let neighbour = format!("patch.crates-io.hookseal-json.path={:?}", unpacked("hookseal-json"));
    let mut command = cargo(["test", "--quiet", "--lib", "--config", &neighbour]);
    command.current_dir(unpacked("hookseal")).env("CARGO_TARGET_DIR", workspace::target().join("packed-crate"));
    command
}

fn oldest_rust() -> Result<()> {
    let manifest: toml::Table = fs::read_to_string(workspace::path("Cargo.toml"))?.parse()?;
    let version = manifest["workspace"]["package"]["rust-version"].as_str().context("no rust-version")?;
    let install = ["toolchain", "install", "--profile", "minimal", "--no-self-update", version];
    run::quiet(&format!("rustup toolchain install {version}"), &mut run::command("rustup", install))?;
    let mut check = run::command("rustup", ["run", version, "cargo", "check", "--quiet", "--all-features"]);
    check.env("CARGO_TARGET_DIR", workspace::target().join("oldest-rust"));
    run::quiet(&format!("the crates compile with Rust {version}"), of_all(&mut check))
}

fn builds_for(target: &str, features: &[&str]) -> Result<()> {
    run::quiet(&format!("rustup target add {target}"), &mut run::command("rustup", ["target", "add", target]))?;
    let mut check = cargo(["check", "--quiet", "--package", "hookseal", "--target", target]);
    run::quiet(&format!("the crate for {target}"), check.args(features))
}

fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    run::command("cargo", arguments)
}

fn of_all(command: &mut Command) -> &mut Command {
    command.args(NAMES.iter().flat_map(|name| ["--package", name]))
}

/// Where cargo leaves what it packs.
fn folder() -> PathBuf {
    workspace::target().join("package")
}
