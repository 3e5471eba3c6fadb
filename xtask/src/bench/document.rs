//! The table of what was measured, for the terminal and for docs/performance.md.

use std::fs;

use anyhow::{Context, Result};

use super::machine;
use super::row::{COLUMNS, Row};
use crate::workspace;

pub(crate) const PATH: &str = "docs/performance.md";

/// The text between the two is generated, the rest is written by hand.
const BEGIN: &str = "<!-- measured -->\n";
const END: &str = "<!-- /measured -->";

/// Replaces the document's rows and machine by new ones.
pub(crate) fn write(rows: &[Row]) -> Result<()> {
    let path = workspace::path(PATH);
    let document = fs::read_to_string(&path).with_context(|| format!("reading {PATH}"))?;
    let (before, rest) = document.split_once(BEGIN).with_context(|| format!("{PATH} lacks {BEGIN}"))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("{PATH} lacks {END}"))?;
    let measured = format!("{}\n{}", machine::facts()?, markdown(rows));
    fs::write(&path, [before, BEGIN, "\n", &measured, END, after].concat())?;
    Ok(())
}

/// The table for the terminal.
pub(crate) fn text(rows: &[Row]) -> String {
    tables(rows, "", |lines| {
        let widths: [usize; COLUMNS.len()] =
            std::array::from_fn(|column| lines.iter().map(|cells| cells[column].chars().count()).max().unwrap_or(0));
        let padded = |cells: &[String; COLUMNS.len()]| {
            let cells = cells.iter().zip(widths).map(|(cell, width)| format!("{:<width$}", cell.replace('*', "")));
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
        };
        lines.iter().map(padded).collect()
    })
}

fn markdown(rows: &[Row]) -> String {
    tables(rows, "#", |lines| {
        let shown = |cells: &[String; COLUMNS.len()]| format!("| {} |\n", cells.join(" | "));
        let (head, rest) = lines.split_first().expect("the columns' names");
        let rule = "|---".repeat(COLUMNS.len()) + "|\n";
        format!("{}{rule}{}", shown(head), rest.iter().map(shown).collect::<String>())
    })
}

/// A heading for each language, and a heading and a table for each of its sections, in the rows' order.
fn tables(rows: &[Row], mark: &str, table: impl Fn(&[[String; COLUMNS.len()]]) -> String) -> String {
    let mut written = String::new();
    for (part, rows) in grouped(rows.iter(), |row| row.part) {
        written += format!("{}\n\n", format!("{} {part}", mark.repeat(3)).trim()).as_str();
        for (section, rows) in grouped(rows.into_iter(), |row| &row.section) {
            let lines: Vec<_> =
                [COLUMNS.map(String::from)].into_iter().chain(rows.iter().map(|row| row.cells())).collect();
            written += &format!("{}\n\n{}\n", format!("{} {section}", mark.repeat(4)).trim(), table(&lines));
        }
    }
    written
}

/// The rows in groups, by what they have in common, even if others are between them.
fn grouped<'r>(
    rows: impl Iterator<Item = &'r Row>,
    common: impl Fn(&'r Row) -> &'r str,
) -> Vec<(&'r str, Vec<&'r Row>)> {
    let mut groups: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in rows {
        match groups.iter_mut().find(|(name, _)| *name == common(row)) {
            Some((_, group)) => group.push(row),
            None => groups.push((common(row), vec![row])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::{Row, markdown};

    #[test]
    fn sections_are_tables() {
        let row = |section: &str| {
            let line = format!(
                r#"{{"section": "{section}", "what": "w", "where": "p", "unit": "KB", "better": "lower", "median": 5}}"#
            );
            Row::read("Python", &line).expect("a row")
        };
        let table = "| what | where | against | target | median (spread) | ours | theirs | met |\n\
            |---|---|---|---|---|---|---|---|\n| w | p |  |  | 5.00 KB |  |  |  |\n";
        let twice = table.to_owned() + "| w | p |  |  | 5.00 KB |  |  |  |\n";
        let expected = format!("### Python\n\n#### size\n\n{twice}\n#### start\n\n{table}\n");
        assert_eq!(markdown(&[row("size"), row("start"), row("size")]), expected);
    }
}
