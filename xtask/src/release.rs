//! Everything that a release consists of, into `dist/release/`. Publishing is the release workflow's.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::artefacts;
use crate::crates;
use crate::environment;
use crate::licences;
use crate::packaging;
use crate::run;
use crate::sbom;
use crate::tally::Tally;
use crate::wheel;
use crate::workspace::{self, VERSION};

/// Builds and tests all of it. A dry run may be of a version that isn't dated yet, and of changes that aren't committed.
pub(crate) fn release(options: &[String]) -> Result<()> {
    let dry = match options {
        [] => false,
        [option] if option == "--dry-run" => true,
        _ => bail!("{options:?}: the one option is --dry-run"),
    };
    check_changelog(&fs::read_to_string(workspace::path("CHANGELOG.md"))?, dry)?;
    if !dry {
        check_commit()?;
    }
    let folder = build()?;
    test(&folder)?;
    write_checksums(&folder)?;
    println!("\n{}", folder.display());
    Ok(())
}

/// The changes start with this version's, and have its date.
fn check_changelog(changelog: &str, dry: bool) -> Result<()> {
    let first = changelog.lines().find_map(|line| line.strip_prefix("## ")).context("CHANGELOG.md has no version")?;
    let (version, date) = first.split_once(", ").context("a version in CHANGELOG.md has a date")?;
    ensure!(version == VERSION, "CHANGELOG.md starts with {version}, and this is {VERSION}");
    let is_date = date.len() == 10 && date.split('-').map(str::len).eq([4, 2, 2]);
    ensure!(is_date || dry && date == "unreleased", "CHANGELOG.md has no date for {VERSION}, but {date:?}");
    Ok(())
}

/// What is released is the commit that has its tag.
fn check_commit() -> Result<()> {
    let git = |arguments: &[&str]| -> Result<String> {
        Ok(String::from_utf8(run::command("git", arguments).output()?.stdout)?)
    };
    ensure!(git(&["status", "--porcelain"])?.is_empty(), "there are changes that aren't committed");
    let tags = git(&["tag", "--points-at", "HEAD"])?;
    ensure!(tags.lines().any(|tag| tag == format!("v{VERSION}")), "this commit has no tag v{VERSION}");
    Ok(())
}

fn build() -> Result<PathBuf> {
    let artefacts = artefacts::build()?;
    // Among the wheels for every machine are those for this one.
    let packed = [vec![artefacts.tarball, artefacts.component], crates::pack()?, wheel::build_all()?].concat();
    let folder = workspace::path("dist/release");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for file in packed {
        fs::copy(&file, folder.join(file.file_name().context("a file has a name")?))?;
    }
    sbom::write(&folder)?;
    // It has no place for a file: npm's and Python's packages have theirs in them.
    licences::write_others("component", &folder.join(format!("hookseal-{VERSION}.component.licences.txt")))?;
    Ok(folder)
}

/// Tests the files as they are, installed.
fn test(folder: &Path) -> Result<()> {
    let mut tally = Tally::default();
    metadata(&mut tally, folder)?;
    crates::checks(&mut tally);
    packaging::wheels(&mut tally);
    packaging::checks(&mut tally);
    optional(&mut tally)?;
    ensure!(tally.close(), "what would be released isn't right");
    Ok(())
}

/// What the registries would refuse.
fn metadata(tally: &mut Tally, folder: &Path) -> Result<()> {
    let python = environment::python("release")?;
    let files = workspace::files_below(folder)?;
    let ending = |endings: &[&str]| {
        let ends = |file: &&PathBuf| endings.iter().any(|ending| file.to_string_lossy().ends_with(ending));
        files.iter().filter(ends).collect::<Vec<_>>()
    };
    tally.program(
        "the lists of what is compiled in are CycloneDX",
        run::command(&python, ["xtask/release/check_lists.py"]).args(ending(&[".cdx.json"])),
    );
    tally.program(
        "twine check",
        run::command(&python, ["-m", "twine", "check", "--strict"]).args(ending(&[".whl", ".tar.gz"])),
    );
    Ok(())
}

/// Checks by tools that take long to install: whoever releases has them.
fn optional(tally: &mut Tally) -> Result<()> {
    if is_installed("deny") {
        tally.program("cargo deny", run::command("cargo", ["deny", "check"]));
    }
    let earlier = run::command("git", ["describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD^"]).output()?;
    let tag = String::from_utf8(earlier.stdout)?.trim().to_owned();
    if tag.is_empty() {
        run::say("cargo semver-checks: not run, because there is no earlier version");
    } else if is_installed("semver-checks") {
        let arguments = ["semver-checks", "--package", "hookseal", "--baseline-rev", &tag];
        tally.program("cargo semver-checks", run::command("cargo", arguments));
    }
    Ok(())
}

fn is_installed(tool: &str) -> bool {
    let installed = run::command("cargo", [tool, "--version"]).output().is_ok_and(|output| output.status.success());
    if !installed {
        run::say(&format!("cargo {tool}: not run, because it isn't installed"));
    }
    installed
}

/// In the form that `sha256sum --check` reads.
fn write_checksums(folder: &Path) -> Result<()> {
    let mut files = workspace::files_below(folder)?;
    files.sort();
    let mut lines = String::new();
    for file in files {
        let digest = Sha256::digest(fs::read(&file)?);
        let hex = digest.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        writeln!(lines, "{hex}  {}", file.file_name().unwrap_or_default().to_string_lossy())?;
    }
    Ok(fs::write(folder.join("SHA256SUMS"), lines)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_a_date() {
        let check =
            |first: &str, dry| check_changelog(&format!("# Changelog\n\n## {first}\n\n## 0.0.1, 2020-01-01\n"), dry);
        assert!(check(&format!("{VERSION}, 2026-12-01"), false).is_ok());
        assert!(check(&format!("{VERSION}, unreleased"), true).is_ok());
        assert!(check(&format!("{VERSION}, unreleased"), false).is_err());
        assert!(check(&format!("{VERSION}, soon"), true).is_err());
        assert!(check("0.0.2, 2026-12-01", true).is_err());
        assert!(check_changelog("", true).is_err());
    }
}
