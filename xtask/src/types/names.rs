//! Every list of names, from the core's tables of them.

use std::fmt::Write;

use hookseal::tables::{Row, Table, tables};

use crate::platforms::payloads::pascal;

/// TypeScript's unions.
pub(super) fn typescript() -> String {
    let mut text =
        String::from("// Written by `cargo xtask types` from the core's tables of names: change them there.\n");
    // A template is text to TypeScript.
    for Table { name, description, rows, .. } in
        tables().into_iter().filter(|table| !["PartName", "Filter", "PlaceKind"].contains(&table.name))
    {
        let _ = writeln!(text, "\n/**\n * {}\n *", sentence(description));
        for row in &rows {
            let _ = writeln!(text, " * - `{}`: {}", row.name, sentence(row.description));
        }
        let names: Vec<String> = rows.iter().map(|row| format!("\"{}\"", row.name)).collect();
        let line = names.join(" | ");
        let _ = match line.len() > 100 {
            true => writeln!(text, " */\nexport type {name} =\n  | {};", names.join("\n  | ")),
            false => writeln!(text, " */\nexport type {name} = {line};"),
        };
    }
    text
}

/// Python's types of the errors' codes.
pub(super) fn python_codes() -> String {
    let literal = |name: &str| format!("{name} = {}\n{}", literal(name), docstring(name));
    format!("{}\n{}", literal("VerificationErrorCode"), literal("ConfigErrorCode"))
}

/// Python's type of the warnings' codes, which only stubs need.
pub(super) fn python_warnings() -> String {
    format!("_WarningCode: TypeAlias = {}", literal("WarningCode"))
}

fn literal(name: &str) -> String {
    let names: String = table(name).rows.iter().map(|row| format!("    \"{}\",\n", row.name)).collect();
    format!("Literal[\n{names}]\n")
}

fn docstring(name: &str) -> String {
    format!("\"\"\"{} They are the same in every language.\"\"\"\n", sentence(table(name).description))
}

/// The codes of the errors, for people.
pub(super) fn markdown_codes() -> String {
    let mut text = String::from("| code | status | when |\n|---|---|---|\n");
    for row in table("VerificationErrorCode").rows {
        let status = row.status.map(|status| status.usual.to_string()).unwrap_or_default();
        let _ = writeln!(text, "| `{}` | {status} | {} |", row.name, clause(row.description));
    }
    for row in table("ConfigErrorCode").rows {
        let _ = writeln!(text, "| `{}` | \u{2013} | {} |", row.name, clause(row.description));
    }
    text
}

/// The component's variants and enums: a case for each name.
pub(super) fn wit(name: &str, payload: &str) -> String {
    let mut text = String::new();
    for row in table(name).rows {
        let _ = writeln!(text, "        /// {}", sentence(row.description));
        let _ = writeln!(text, "        {}{payload},", row.name.replace('_', "-"));
    }
    text
}

/// Rust's arms that lead from such a name to its case in `of`.
pub(super) fn component_cases(name: &str, of: &str) -> String {
    let names = table(name).rows;
    names.iter().map(|row| format!("        \"{}\" => {of}::{},\n", row.name, pascal(row.name))).collect()
}

/// Rust's pattern of every refusal.
pub(super) fn component_refusals() -> String {
    let cases = table("VerificationErrorCode").rows;
    let cases: Vec<String> =
        cases.iter().map(|row| format!("VerificationError::{}(refusal)", pascal(row.name))).collect();
    format!("        {} => refusal,\n", cases.join("\n        | "))
}

/// The codes of an explanation's findings, for people.
pub(super) fn markdown_findings() -> String {
    let mut text = String::from("| code | what it means |\n|---|---|\n");
    for row in table("FindingCode").rows {
        let _ = writeln!(text, "| `{}` | {} |", row.name, clause(row.description));
    }
    text
}

/// What the fields of a record can be, for people.
pub(super) fn markdown_fields() -> String {
    let fields = [
        ("scheme.signature.kind", "Grammar"),
        ("scheme.signature.encoding", "Encoding"),
        ("scheme.algorithm", "Algorithm"),
        ("scheme.template", "PartName"),
        ("scheme.template", "Filter"),
        ("scheme.key.decode", "KeyDecoding"),
        ("scheme.timestamp.format", "SignedTimeFormat"),
        ("envelope.timestamp_format", "EventTimeFormat"),
        ("envelope.format", "BodyFormat"),
        ("headers[].value", "SentValue"),
    ];
    let mut text = String::from("| field | what it says | values |\n|---|---|---|\n");
    for (field, name) in fields {
        let table = table(name);
        let values: Vec<String> = table.rows.iter().map(|row| value(name, row)).collect();
        let _ = writeln!(text, "| `{field}` | {} | {} |", clause(table.description), values.join("<br>"));
    }
    text
}

fn value(table: &str, row: &Row) -> String {
    let written = match (table, row.name) {
        ("PartName", "header") => "{header:Name}".into(),
        ("PartName", name) => format!("{{{name}}}"),
        (_, name) => name.to_owned(),
    };
    format!("`{written}`: {}", clause(row.description))
}

/// A description for a cell of a table: in lower case, without the full stop.
fn clause(description: &str) -> String {
    let sentence = sentence(description);
    let (first, rest) = sentence.split_at(1);
    match rest.chars().next().is_some_and(char::is_uppercase) {
        true => sentence.trim_end_matches('.').to_owned(),
        false => first.to_lowercase() + rest.trim_end_matches('.'),
    }
}

/// For a JSON Schema: that a value is one of the names.
pub(super) fn enumeration(name: &str) -> String {
    let names: Vec<&str> = table(name).rows.iter().map(|row| row.name).collect();
    format!("{{\n      \"enum\": {}\n    }}", array(&names, 6))
}

/// A description as one line: in the source it has several.
fn sentence(doc: &str) -> String {
    doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// For a JSON Schema: which status each error has.
pub(super) fn codes_with_status() -> String {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for row in table("VerificationErrorCode").rows {
        let status = row.status.expect("a verification error has a status");
        let status = match status.differs {
            true => String::from("{ \"type\": \"integer\", \"minimum\": 400, \"maximum\": 599 }"),
            false => format!("{{ \"const\": {} }}", status.usual),
        };
        match groups.iter_mut().find(|(known, _)| *known == status) {
            Some((_, names)) => names.push(row.name),
            None => groups.push((status, vec![row.name])),
        }
    }
    let groups: Vec<String> = groups
        .iter()
        .map(|(status, names)| {
            let codes = array(names, 12);
            format!(
                "        {{\n          \"properties\": {{\n            \"code\": {{ \"enum\": {codes} }},\n            \
                 \"status\": {status}\n          }}\n        }}"
            )
        })
        .collect();
    format!("{{\n      \"oneOf\": [\n{}\n      ]\n    }}", groups.join(",\n"))
}

/// A JSON array. A long one has one name per line.
fn array(names: &[&str], indent: usize) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let line = format!("[{}]", names.join(", "));
    match line.len() > 80 {
        true => {
            let blanks = " ".repeat(indent);
            format!("[\n{blanks}  {}\n{blanks}]", names.join(&format!(",\n{blanks}  ")))
        }
        false => line,
    }
}

fn table(name: &str) -> Table {
    tables().into_iter().find(|table| table.name == name).expect("the core has that table")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_plain_words_each_there_once_with_a_description() {
        for Table { name: table, rows, .. } in tables() {
            let names: BTreeSet<&str> = rows.iter().map(|row| row.name).collect();
            assert_eq!(names.len(), rows.len(), "{table}: a name is there twice");
            for Row { name, description, .. } in rows {
                let is_word = name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-_0123456789".contains(&byte));
                assert!(is_word && !name.is_empty(), "{table}: {name}");
                assert!(description.trim().ends_with('.'), "{table}: {name}: {description}");
            }
        }
    }

    #[test]
    fn a_description_begins_a_cell_in_lower_case_but_for_abbreviations() {
        assert_eq!(clause(" No signature matches.\n"), "no signature matches");
        assert_eq!(clause(" HMAC with SHA-256.\n"), "HMAC with SHA-256");
    }
}
