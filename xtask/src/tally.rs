//! How many tests passed and failed, over all the runners.

use std::borrow::BorrowMut;
use std::process::Command;

use anyhow::Result;

use crate::run;

/// The count so far, and what failed.
#[derive(Default)]
pub(crate) struct Tally {
    passed: usize,
    failed: usize,
    failures: Vec<String>,
}

impl Tally {
    /// A check that is one test: it passes or fails as a whole.
    pub(crate) fn check(&mut self, what: &str, outcome: Result<()>) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(error) => {
                println!("{error:#}");
                self.fail(what);
            }
        }
    }

    /// A quiet program that is one test.
    pub(crate) fn program(&mut self, what: &str, mut command: impl BorrowMut<Command>) {
        self.check(what, run::quiet(what, command.borrow_mut()));
    }

    /// A test runner, whose own tests count. One that runs none has failed.
    pub(crate) fn runner(&mut self, what: &str, mut command: impl BorrowMut<Command>) {
        match run::open(what, command.borrow_mut()) {
            Err(error) => {
                println!("{error:#}");
                self.fail(what);
            }
            Ok((lines, succeeded)) => {
                let (passed, failed) = lines.iter().filter_map(|line| counts(line)).fold((0, 0), add);
                self.passed += passed;
                self.failed += failed;
                if failed > 0 {
                    self.failures.push(what.into());
                } else if !succeeded || passed == 0 {
                    self.fail(what);
                }
            }
        }
    }

    fn fail(&mut self, what: &str) {
        self.failed += 1;
        self.failures.push(what.into());
    }

    /// Prints the count as the last line; whether nothing failed.
    pub(crate) fn close(self) -> bool {
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        self.failed == 0
    }
}

fn add(sum: (usize, usize), more: (usize, usize)) -> (usize, usize) {
    (sum.0 + more.0, sum.1 + more.1)
}

/// What a runner's closing line counts: cargo's, pytest's, node's.
fn counts(line: &str) -> Option<(usize, usize)> {
    let words: Vec<&str> = line.split([' ', ',', ';', '=']).filter(|word| !word.is_empty()).collect();
    let before = |name: &str| -> usize {
        let at = words.iter().position(|word| *word == name);
        at.and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok()).unwrap_or(0)
    };
    match words.as_slice() {
        ["test", "result:", ..] => Some((before("passed"), before("failed"))),
        ["#", "pass", passed] => Some((passed.parse().ok()?, 0)),
        ["#", "fail", failed] => Some((0, failed.parse().ok()?)),
        [first, .., "in", _] if first.parse::<usize>().is_ok() => {
            Some((before("passed"), before("failed") + before("error") + before("errors")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn closing_lines_are_read() {
        assert_eq!(counts("test result: ok. 20 passed; 1 failed; 0 ignored; 0 measured"), Some((20, 1)));
        assert_eq!(counts("# pass 43"), Some((43, 0)));
        assert_eq!(counts("# fail 2"), Some((0, 2)));
        assert_eq!(counts("1280 passed in 7.98s"), Some((1280, 0)));
        assert_eq!(counts("==== 2 failed, 1278 passed, 1 error in 7.98s ===="), Some((1278, 3)));
        assert_eq!(counts("# tests 43"), None);
        assert_eq!(counts("running 3 tests"), None);
    }
}
