//! Counts the tests that passed and failed, of all runners.

use std::borrow::BorrowMut;
use std::process::Command;

use anyhow::Result;

use crate::report::{Outcome, Report};
use crate::run;
use crate::skips;

/// The count so far, and what failed.
#[derive(Default)]
pub(crate) struct Tally {
    passed: usize,
    failed: usize,
    failures: Vec<String>,
}

impl Tally {
    /// Counts a check as one test.
    pub(crate) fn check(&mut self, what: &str, outcome: Result<()>) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(error) => {
                println!("{error:#}");
                self.fail(what);
            }
        }
    }

    /// Runs a program and counts it as one test.
    pub(crate) fn program(&mut self, what: &str, mut command: impl BorrowMut<Command>) {
        self.check(what, run::quiet(what, command.borrow_mut()));
    }

    /// Counts the tests of a runner. A runner without a passed test fails, and so does a test that is skipped without
    /// an allowed reason.
    pub(crate) fn runner(&mut self, what: &str, report: Result<Report>) {
        let judged = report.and_then(|report| Ok((skips::complaints(what, &report)?, report)));
        let (complaints, report) = match judged {
            Ok(judged) => judged,
            Err(error) => return self.check(what, Err(error)),
        };
        for test in report.tests.iter().filter(|test| test.outcome == Outcome::Failed) {
            self.fail(&format!("{what}: {}", test.name));
        }
        for complaint in complaints {
            self.fail(&format!("{what}: {complaint}"));
        }
        match report.count(&Outcome::Passed) {
            0 => self.fail(&format!("{what}: no test passed")),
            passed => self.passed += passed,
        }
    }

    fn fail(&mut self, what: &str) {
        self.failed += 1;
        self.failures.push(what.into());
    }

    /// Prints the failures, and the count as the last line. Returns whether nothing failed.
    pub(crate) fn close(self) -> bool {
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        self.failed == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(report: Report) -> (usize, usize) {
        let mut tally = Tally::default();
        // No skip of this runner's is allowed, and there is no entry for it.
        tally.runner("a runner", Ok(report));
        (tally.passed, tally.failed)
    }

    #[test]
    fn a_run_counts_its_tests() {
        let mut report = Report::default();
        report.add("a", Outcome::Passed);
        report.add("b", Outcome::Passed);
        report.add("c", Outcome::Failed);
        assert_eq!(counts(report), (2, 1));
    }

    #[test]
    fn a_run_without_a_test_fails() {
        assert_eq!(counts(Report::default()), (0, 1));
    }

    #[test]
    fn a_skipped_test_fails() {
        let mut report = Report::default();
        report.add("a", Outcome::Passed);
        report.add("b", Outcome::Skipped("could not import 'multidict'".into()));
        assert_eq!(counts(report), (1, 1));
    }
}
