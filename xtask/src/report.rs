//! The reports of test runners.

pub(crate) mod junit;
pub(crate) mod libtest;

/// The tests of one run.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    pub(crate) tests: Vec<Test>,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Test {
    /// Its suites, its class and its own name.
    pub(crate) name: String,
    pub(crate) outcome: Outcome,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    Passed,
    Failed,
    /// The reason that it gave.
    Skipped(String),
}

impl Report {
    pub(crate) fn add(&mut self, name: impl Into<String>, outcome: Outcome) {
        self.tests.push(Test { name: name.into(), outcome });
    }

    pub(crate) fn count(&self, outcome: &Outcome) -> usize {
        self.tests.iter().filter(|test| test.outcome == *outcome).count()
    }

    /// The tests that were skipped, with their reasons.
    pub(crate) fn skipped(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tests.iter().filter_map(|test| match &test.outcome {
            Outcome::Skipped(reason) => Some((&*test.name, &**reason)),
            Outcome::Passed | Outcome::Failed => None,
        })
    }
}
