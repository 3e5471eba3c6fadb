//! The JSON lines of Rust's test harness.

use anyhow::{Result, bail, ensure};
use serde::Deserialize;

use crate::report::{Outcome, Report};

/// One line.
#[derive(Deserialize)]
struct Line {
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    event: String,
    #[serde(default)]
    name: String,
    /// The reason that `#[ignore = "…"]` gives.
    #[serde(default)]
    message: String,
    /// In the line that begins a suite.
    #[serde(default)]
    test_count: usize,
    /// What a failed test printed.
    #[serde(default)]
    stdout: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Suite,
    Test,
    #[serde(other)]
    Other,
}

/// Reads what one or several test binaries printed, and prints the output of failed tests. Fails if a suite began and
/// didn't end, or didn't report as many tests as it announced.
pub(crate) fn read(output: &str) -> Result<Report> {
    let mut report = Report::default();
    let (mut announced, mut open) = (0, false);
    // Other lines were printed by tests, past the harness.
    for line in output.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok()) {
        match (line.kind, line.event.as_str()) {
            (Kind::Suite, "started") => {
                ensure!(!open, "a test binary ended before its tests did");
                (announced, open) = (announced + line.test_count, true);
            }
            (Kind::Suite, _) => open = false,
            (Kind::Test, "ok") => report.add(line.name, Outcome::Passed),
            (Kind::Test, "ignored") => report.add(line.name, Outcome::Skipped(line.message)),
            (Kind::Test, "failed") => {
                println!("---- {}\n{}", line.name, line.stdout);
                report.add(line.name, Outcome::Failed);
            }
            (Kind::Test | Kind::Other, _) => {}
        }
    }
    ensure!(!open, "a test binary ended before its tests did");
    if report.tests.len() != announced {
        bail!("{} tests were announced, and {} reported", announced, report.tests.len());
    }
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_suites_with_every_outcome() {
        let report = read(include_str!("../../reports/libtest.jsonl")).unwrap();
        let outcomes: Vec<(&str, &Outcome)> =
            report.tests.iter().map(|test| (test.name.as_str(), &test.outcome)).collect();
        assert_eq!(
            outcomes,
            [
                ("fails", &Outcome::Failed),
                ("ignored", &Outcome::Skipped("no server here".into())),
                ("ignored_without_a_word", &Outcome::Skipped(String::new())),
                ("passes", &Outcome::Passed),
                ("prints_past_the_harness", &Outcome::Passed),
                ("src/lib.rs - (line 1)", &Outcome::Passed),
            ]
        );
    }

    #[test]
    fn a_binary_that_was_ended_in_the_middle() {
        let error = read(include_str!("../../reports/libtest-aborted.jsonl")).unwrap_err();
        assert_eq!(error.to_string(), "a test binary ended before its tests did");
    }

    #[test]
    fn a_test_that_is_not_reported() {
        let whole = include_str!("../../reports/libtest.jsonl");
        let lost: Vec<&str> = whole.lines().filter(|line| !line.contains(r#""name": "passes", "event""#)).collect();
        let error = read(&lost.join("\n")).unwrap_err();
        assert_eq!(error.to_string(), "6 tests were announced, and 5 reported");
    }
}
