//! JUnit's XML, which pytest and Node's test runner write.

use anyhow::{Context, Result};
use roxmltree::{Document, Node};

use crate::report::{Outcome, Report};

/// Reads a whole report; one that was cut off is an error.
pub(crate) fn read(xml: &str) -> Result<Report> {
    // Node writes the control characters of a test's message as they are, which XML doesn't allow.
    let xml: String = xml.chars().filter(|c| !c.is_control() || c.is_ascii_whitespace()).collect();
    let document = Document::parse(&xml).context("the report isn't XML")?;
    let mut report = Report::default();
    for case in document.descendants().filter(|node| node.has_tag_name("testcase")) {
        report.add(name(case), outcome(case));
    }
    Ok(report)
}

fn outcome(case: Node) -> Outcome {
    let child = |tag| case.children().find(|child| child.has_tag_name(tag));
    if child("failure").or(child("error")).is_some() {
        return Outcome::Failed;
    }
    match child("skipped") {
        Some(skipped) => Outcome::Skipped(skipped.attribute("message").unwrap_or_default().into()),
        None => Outcome::Passed,
    }
}

fn name(case: Node) -> String {
    let mut parts: Vec<&str> = case
        .ancestors()
        .filter(|node| node.has_tag_name("testsuite"))
        .filter_map(|suite| suite.attribute("name"))
        .collect();
    parts.reverse();
    parts.extend(case.attribute("classname").filter(|class| !class.is_empty()));
    parts.extend(case.attribute("name"));
    parts.join(" > ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(report: &Report) -> (usize, usize, usize) {
        (report.count(&Outcome::Passed), report.count(&Outcome::Failed), report.skipped().count())
    }

    /// Its closing line ends in `in 62.02s (0:01:02)`.
    #[test]
    fn pytest_after_more_than_a_minute() {
        let report = read(include_str!("../../reports/pytest.xml")).unwrap();
        assert_eq!(counts(&report), (3, 2, 2));
        let skipped: Vec<_> = report.skipped().collect();
        assert_eq!(
            skipped,
            [
                (
                    "pytest > test_slow > test_skipped",
                    "could not import 'multidict_that_is_not_there': No module named 'multidict_that_is_not_there'"
                ),
                ("pytest > test_slow > test_expected_to_fail", "known"),
            ]
        );
    }

    #[test]
    fn pytest_that_could_not_import_a_file() {
        assert_eq!(counts(&read(include_str!("../../reports/pytest-import.xml")).unwrap()), (0, 1, 0));
    }

    #[test]
    fn pytest_without_a_test() {
        assert_eq!(counts(&read(include_str!("../../reports/pytest-empty.xml")).unwrap()), (0, 0, 0));
    }

    #[test]
    fn node_with_suites_and_control_characters() {
        let report = read(include_str!("../../reports/node.xml")).unwrap();
        assert_eq!(counts(&report), (4, 3, 2));
        let failed: Vec<&str> =
            report.tests.iter().filter(|test| test.outcome == Outcome::Failed).map(|test| test.name.as_str()).collect();
        assert_eq!(failed, ["parent > test > child fails", "test > to do", "test > /project/broken.test.mjs"]);
        assert_eq!(
            report.skipped().collect::<Vec<_>>(),
            [("suite > test > skipped", "true"), ("test > skips itself", "no redis here")]
        );
    }

    #[test]
    fn a_table_of_the_packaging_tests() {
        let report = read(include_str!("../../reports/packaging.xml")).unwrap();
        let outcomes: Vec<(&str, &Outcome)> = report.tests.iter().map(|test| (&*test.name, &test.outcome)).collect();
        assert_eq!(
            outcomes,
            [
                ("receivers × verdicts > express", &Outcome::Passed),
                ("receivers × verdicts > a \"b\" & <c>", &Outcome::Failed)
            ]
        );
    }

    #[test]
    fn a_report_that_was_cut_off() {
        let report = include_str!("../../reports/pytest.xml");
        assert!(read(&report[..report.len() / 2]).is_err());
        assert!(read("").is_err());
    }
}
