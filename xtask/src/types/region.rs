//! Generated lines in a written file, between two markers that are comments:
//! `// <codes>` … `// </codes>`, `# <codes>` … `# </codes>`, `<!-- codes -->` … `<!-- /codes -->`.

use anyhow::{Context, Result};

/// The file with `text` between the markers of that name. The markers stay.
pub(crate) fn replace(whole: &str, name: &str, text: &str) -> Result<String> {
    let first = [format!("// <{name}>"), format!("# <{name}>"), format!("<!-- {name} -->")];
    let last = [format!("// </{name}>"), format!("# </{name}>"), format!("<!-- /{name} -->")];
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    let at = |markers: &[String]| {
        lines
            .iter()
            .position(|line| markers.iter().any(|marker| line.trim() == marker))
            .with_context(|| format!("no line {}", markers[0]))
    };
    let (first, last) = (at(&first)?, at(&last)?);
    let before = lines.get(..=first).context("the markers are in the wrong order")?;
    let after = lines.get(last..).unwrap_or_default();
    Ok(before.concat() + text + &after.concat())
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn only_what_is_between_the_markers_is_replaced() {
        let whole = "one\n    # <codes>\nold\n    # </codes>\ntwo\n";
        let replaced = replace(whole, "codes", "new\nlines\n").expect("the markers are there");
        assert_eq!(replaced, "one\n    # <codes>\nnew\nlines\n    # </codes>\ntwo\n");
        assert!(replace(whole, "platforms", "").is_err());
    }
}
