//! The tests that may be skipped: tests/allowed-skips.toml.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::report::Report;
use crate::workspace;

const PATH: &str = "tests/allowed-skips.toml";

/// The runners whose tests may have an entry.
pub(crate) const RUNNERS: &[&str] = &["Rust", "Node and workerd", "Python", "Python versions, frameworks and stores"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    skip: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    runner: String,
    /// A part of the test's name.
    test: String,
    /// The whole reason that the test gives.
    reason: String,
    /// Why that is right.
    why: String,
}

/// What is wrong with a runner's skipped tests: tests that the file doesn't allow to be skipped, and entries that no
/// test uses.
pub(crate) fn complaints(runner: &str, report: &Report) -> Result<Vec<String>> {
    let text = fs::read_to_string(workspace::path(PATH))?;
    complaints_by(&text, runner, report).context(PATH)
}

fn complaints_by(allowed: &str, runner: &str, report: &Report) -> Result<Vec<String>> {
    let allowed: Allowed = toml::from_str(allowed)?;
    for Entry { runner, test, why, .. } in &allowed.skip {
        ensure!(RUNNERS.contains(&runner.as_str()), "there is no runner {runner:?}");
        ensure!(!test.is_empty() && !why.is_empty(), "an entry of {runner} names no test, or not why");
    }
    let entries: Vec<&Entry> = allowed.skip.iter().filter(|entry| entry.runner == runner).collect();
    let allows = |entry: &Entry, (test, reason): (&str, &str)| test.contains(&entry.test) && reason == entry.reason;
    let skipped = report.skipped().filter(|skip| !entries.iter().any(|entry| allows(entry, *skip)));
    let unused = entries.iter().filter(|entry| !report.skipped().any(|skip| allows(entry, skip)));
    Ok(skipped
        .map(|(test, reason)| format!("{test}: skipped ({reason}), which {PATH} doesn't allow"))
        .chain(unused.map(|entry| format!("{}: allowed by {PATH}, and not skipped", entry.test)))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Outcome;

    const ALLOWED: &str = r#"
        [[skip]]
        runner = "Python"
        test = "test_headers > test_a"
        reason = "no fork here"
        why = "Windows has none"
    "#;

    fn report(skips: &[(&str, &str)]) -> Report {
        let mut report = Report::default();
        for (test, reason) in skips {
            report.add(*test, Outcome::Skipped((*reason).into()));
        }
        report
    }

    #[test]
    fn what_is_allowed_is_no_complaint() {
        let report = report(&[("pytest > tests.test_headers > test_a[1]", "no fork here")]);
        assert!(complaints_by(ALLOWED, "Python", &report).unwrap().is_empty());
    }

    #[test]
    fn another_test_another_reason_another_runner() {
        let other_test = report(&[("test_headers > test_a", "no fork here"), ("test_b", "no fork here")]);
        assert_eq!(
            complaints_by(ALLOWED, "Python", &other_test).unwrap(),
            ["test_b: skipped (no fork here), which tests/allowed-skips.toml doesn't allow"]
        );
        let other_reason = report(&[("test_headers > test_a", "no multidict")]);
        assert_eq!(complaints_by(ALLOWED, "Python", &other_reason).unwrap().len(), 2);
        let other_runner = report(&[("test_headers > test_a", "no fork here")]);
        assert_eq!(complaints_by(ALLOWED, "Rust", &other_runner).unwrap().len(), 1);
    }

    #[test]
    fn an_entry_that_nothing_used() {
        assert_eq!(
            complaints_by(ALLOWED, "Python", &report(&[])).unwrap(),
            ["test_headers > test_a: allowed by tests/allowed-skips.toml, and not skipped"]
        );
        assert!(complaints_by(ALLOWED, "Rust", &report(&[])).unwrap().is_empty());
    }

    #[test]
    fn a_runner_that_is_not_known() {
        assert!(complaints_by(&ALLOWED.replace("Python", "Pyhton"), "Python", &report(&[])).is_err());
    }
}
