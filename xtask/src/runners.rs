//! Runs the test runners, each of which writes a report in a machine format.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::report::{Outcome, Report, junit, libtest};
use crate::run;
use crate::workspace;

/// The unit, integration and documentation tests of some packages.
pub(crate) fn rust(packages: &[&str]) -> Result<Report> {
    let packages: Vec<&str> = packages.iter().flat_map(|package| ["--package", package]).collect();
    run::say("Rust: building the tests");
    let mut build = run::command("cargo", ["test", "--quiet", "--no-run", "--message-format=json-render-diagnostics"]);
    let built = build.args(&packages).stderr(Stdio::inherit()).output()?;
    ensure!(built.status.success(), "the tests don't compile");
    let mut output = String::new();
    let mut failed = Vec::new();
    for TestBinary { program, folder } in binaries(&String::from_utf8(built.stdout)?) {
        run::say(&format!("Rust: {}", program.file_stem().unwrap_or_default().to_string_lossy()));
        let mut command = Command::new(&program);
        let (printed, succeeded) = as_json(command.current_dir(folder).args(JSON))?;
        output += &printed;
        failed.extend((!succeeded).then(|| program.display().to_string()));
    }
    run::say("Rust: documentation");
    // In a folder of its own, because the variable that allows JSON makes build scripts run again.
    let mut command = run::command("cargo", ["test", "--quiet", "--doc", "--target-dir"]);
    command.arg(workspace::target().join("doc-tests")).args(&packages).arg("--").args(JSON);
    let (printed, succeeded) = as_json(&mut command)?;
    output += &printed;
    failed.extend((!succeeded).then(|| "documentation".to_owned()));
    Ok(with_failures(libtest::read(&output)?, failed))
}

/// Rust's test harness has no stable machine format; this is the only one.
const JSON: [&str; 4] = ["-Z", "unstable-options", "--format", "json"];

fn as_json(command: &mut Command) -> Result<(String, bool)> {
    let output = command
        .env("RUSTC_BOOTSTRAP", "1")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("can't start {command:?}"))?;
    Ok((String::from_utf8_lossy(&output.stdout).into_owned(), output.status.success()))
}

struct TestBinary {
    program: PathBuf,
    /// Where cargo runs it.
    folder: PathBuf,
}

/// The test binaries that cargo says it built.
fn binaries(messages: &str) -> Vec<TestBinary> {
    #[derive(Deserialize)]
    struct Artefact {
        executable: PathBuf,
        manifest_path: PathBuf,
        profile: Profile,
    }
    #[derive(Deserialize)]
    struct Profile {
        test: bool,
    }
    let artefacts = messages.lines().filter_map(|line| serde_json::from_str::<Artefact>(line).ok());
    let tests = artefacts.filter(|artefact| artefact.profile.test);
    tests
        .map(|Artefact { executable, mut manifest_path, .. }| {
            manifest_path.pop();
            TestBinary { program: executable, folder: manifest_path }
        })
        .collect()
}

/// Files of tests for Node's runner.
pub(crate) fn node(files: &[&str]) -> Result<Report> {
    let path = new_report("node")?;
    let mut command = run::command("node", ["--test", "--test-reporter=spec", "--test-reporter-destination=stdout"]);
    command.arg("--test-reporter=junit").arg(format!("--test-reporter-destination={}", path.display())).args(files);
    let succeeded = run::shown("node --test", &mut command)?;
    let report = read(&path)?;
    if let Some(file) = files.iter().find(|file| is_empty(file, &report)) {
        bail!("{file} has no test");
    }
    Ok(with_failures(report, (!succeeded).then(|| "node --test".into())))
}

/// Node counts a file without a test as a test that passed.
fn is_empty(file: &str, report: &Report) -> bool {
    let name = format!("/{file}");
    report.tests.iter().any(|test| test.name.ends_with(&name) && test.outcome == Outcome::Passed)
}

/// Folders of tests for pytest.
pub(crate) fn pytest(python: &Path, folders: &[&str]) -> Result<Report> {
    pytest_with(python, folders, [])
}

/// The same, with these variables in its environment.
pub(crate) fn pytest_with<'v>(
    python: &Path,
    folders: &[&str],
    variables: impl IntoIterator<Item = (&'v str, &'v OsStr)>,
) -> Result<Report> {
    let path = new_report("pytest")?;
    let mut command = run::command(python, ["-m", "pytest", "--quiet", "-p", "no:cacheprovider", "--junitxml"]);
    let succeeded = run::shown("pytest", command.arg(&path).args(folders).envs(variables))?;
    Ok(with_failures(read(&path)?, (!succeeded).then(|| "pytest".into())))
}

/// A program that leaves its report in the file that `HOOKSEAL_REPORT` names.
pub(crate) fn program(what: &str, command: &mut Command) -> Result<Report> {
    let path = new_report(&what.replace(|c: char| !c.is_ascii_alphanumeric(), "-"))?;
    let succeeded = run::shown(what, command.env("HOOKSEAL_REPORT", &path))?;
    Ok(with_failures(read(&path)?, (!succeeded).then(|| what.into())))
}

/// The path of a new report. An old one is removed, or it would be taken for this run's.
fn new_report(name: &str) -> Result<PathBuf> {
    let folder = workspace::target().join("reports");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{name}.xml"));
    if path.exists() {
        fs::remove_file(&path)?;
    }
    Ok(path)
}

fn read(path: &Path) -> Result<Report> {
    let text = fs::read_to_string(path).with_context(|| format!("no report in {}", path.display()))?;
    junit::read(&text).with_context(|| path.display().to_string())
}

/// Adds what a report can't tell: that a program failed although none of its tests did.
fn with_failures(mut report: Report, failed: impl IntoIterator<Item = String>) -> Report {
    if report.count(&Outcome::Failed) == 0 {
        failed.into_iter().for_each(|program| report.add(format!("{program} itself"), Outcome::Failed));
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_a_test() {
        let report = junit::read(include_str!("../reports/node-empty.xml")).unwrap();
        assert!(is_empty("empty.test.mjs", &report));
        let report = junit::read(include_str!("../reports/node.xml")).unwrap();
        assert!(!is_empty("broken.test.mjs", &report), "it failed");
        assert!(!is_empty("a.test.mjs", &report));
    }

    #[test]
    fn a_program_that_fails_without_a_failed_test() {
        let mut report = Report::default();
        report.add("a test", Outcome::Passed);
        let report = with_failures(report, ["node --test".to_owned()]);
        assert_eq!((report.count(&Outcome::Passed), report.count(&Outcome::Failed)), (1, 1));
    }

    #[test]
    fn a_program_whose_failed_test_is_in_its_report() {
        let mut report = Report::default();
        report.add("a test", Outcome::Failed);
        assert_eq!(with_failures(report, ["node --test".to_owned()]).count(&Outcome::Failed), 1);
    }
}
