//! The differential fuzzer: every implementation judges the same random deliveries.

use std::env::consts::EXE_SUFFIX;
use std::path::Path;

use anyhow::{Result, bail};

use crate::artefacts;
use crate::demo;
use crate::environment;
use crate::run;
use crate::wheel;
use crate::workspace;

/// Builds and installs what is missing, and compares until the time is over or something differs.
pub(crate) fn fuzz(options: &[String]) -> Result<()> {
    let artefacts = artefacts::up_to_date()?;
    demo::set_up(&artefacts)?;
    let python = environment::with_wheel(&wheel::folder())?;
    compare(&python, options)
}

/// A test rather than a search: the same deliveries in every run, with the packages that are installed.
pub(crate) fn short(python: &Path) -> Result<()> {
    compare(python, &["--deliveries", "10000"].map(String::from))
}

fn compare(python: &Path, options: &[String]) -> Result<()> {
    run::quiet(
        "the crate, for the fuzzer",
        &mut run::command("cargo", ["build", "--quiet", "--profile", "fuzz", "--package", "hookseal-fuzz"]),
    )?;
    let target = workspace::target();
    let agree = run::shown(
        "fuzz",
        run::command(python, ["tests/fuzz/fuzz.py"])
            .arg("--node")
            .arg(target.join("e2e/express"))
            .arg("--rust")
            .arg(target.join("fuzz").join(format!("hookseal-fuzz{EXE_SUFFIX}")))
            .arg("--folder")
            .arg(target.join("fuzz-findings"))
            .args(options),
    )?;
    if !agree {
        bail!("something differs");
    }
    Ok(())
}
