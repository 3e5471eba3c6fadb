//! The version, where npm wants it repeated. `Cargo.toml` has it.

use anyhow::{Context, Result};

use crate::workspace::VERSION;

/// The files that repeat it, and what stands before it there.
pub(super) const PLACES: [(&str, &[&str]); 2] = [
    ("npm/package.json", &["{\n  \"name\": \"hookseal\",\n  \"version\": \""]),
    (
        "npm/package-lock.json",
        &["{\n  \"name\": \"hookseal\",\n  \"version\": \"", "{\n      \"name\": \"hookseal\",\n      \"version\": \""],
    ),
];

/// The text with this version after each of those.
pub(super) fn write(text: &str, after: &[&str]) -> Result<String> {
    let mut text = text.to_owned();
    for start in after {
        let from = text.find(start).with_context(|| format!("{start:?} isn't in it"))? + start.len();
        let to = from + text[from..].find('"').context("the version has no end")?;
        text.replace_range(from..to, VERSION);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_other_version_changes() {
        let text = "{\n  \"version\": \"9.9.9\",\n  \"other\": { \"version\": \"9.9.9\" }\n}";
        let written = write(text, &["{\n  \"version\": \""]).unwrap();
        assert_eq!(written, text.replacen("9.9.9", VERSION, 1));
        assert!(write(text, &["no such start"]).is_err());
    }
}
