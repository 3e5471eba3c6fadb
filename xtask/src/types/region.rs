//! Generated lines in a written file. They are between two markers that are comments:
//! `// <codes>` … `// </codes>`, `# <codes>` … `# </codes>`, `<!-- codes -->` … `<!-- /codes -->`;
//! or, in a JSON Schema, one of its definitions.

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

/// The JSON Schema with `json` as the definition of that name, which is indented by
/// four blanks and has its last brace on its first line or on the first line that is
/// indented as much.
pub(crate) fn replace_definition(whole: &str, name: &str, json: &str) -> Result<String> {
    let start = format!("    \"{name}\": ");
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    let first = lines.iter().position(|line| line.starts_with(&start)).with_context(|| format!("no {start}"))?;
    let is_last = |line: &&str| line.starts_with("    }");
    let length = match lines.get(first).is_some_and(|line| line.trim_end().ends_with('{')) {
        true => lines.iter().skip(first).position(is_last).context("no last brace")? + 1,
        false => 1,
    };
    let (before, after) = (lines.get(..first).unwrap_or_default(), lines.get(first + length..).unwrap_or_default());
    let comma = if lines.get(first + length - 1).is_some_and(|line| line.trim_end().ends_with(',')) { "," } else { "" };
    Ok(format!("{}{start}{json}{comma}\n{}", before.concat(), after.concat()))
}

#[cfg(test)]
mod tests {
    use super::{replace, replace_definition};

    #[test]
    fn a_definition_is_replaced_whatever_its_form() {
        let whole = "{\n    \"one\": { \"enum\": [] },\n    \"two\": {\n      \"oneOf\": []\n    }\n}\n";
        let replaced = replace_definition(whole, "one", "{}").expect("it is there");
        let replaced = replace_definition(&replaced, "two", "true").expect("it is there");
        assert_eq!(replaced, "{\n    \"one\": {},\n    \"two\": true\n}\n");
        assert!(replace_definition(whole, "three", "").is_err());
    }

    #[test]
    fn only_what_is_between_the_markers_is_replaced() {
        let whole = "one\n    # <codes>\nold\n    # </codes>\ntwo\n";
        let replaced = replace(whole, "codes", "new\nlines\n").expect("the markers are there");
        assert_eq!(replaced, "one\n    # <codes>\nnew\nlines\n    # </codes>\ntwo\n");
        assert!(replace(whole, "platforms", "").is_err());
    }
}
