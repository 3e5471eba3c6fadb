//! The platforms' records as data: for the crate, and for JavaScript.

use std::fmt::Write;

use crate::platforms::{Platform, payloads};

/// The records, one per line, for the crate.
pub(crate) fn lines(platforms: &[Platform]) -> String {
    platforms.iter().map(|platform| format!("{}\n", platform.line)).collect()
}

/// Each platform's id and signature header, one per line, for the crate.
pub(crate) fn known_headers(platforms: &[Platform]) -> String {
    platforms.iter().map(|platform| format!("{} {}\n", platform.id, platform.signature_header())).collect()
}

/// The records and the signature headers as text, for JavaScript.
pub(crate) fn javascript(platforms: &[Platform]) -> String {
    let mut text = String::from(
        "// Written by `cargo xtask types` from providers/: change it there.\n\n\
         /** @internal The built-in providers: one record per line, which begins with its id. A line is parsed when its record is asked for. */\n\
         export const records =\n",
    );
    text += &literals(platforms.iter().map(|platform| &platform.line));
    text += "\n/** @internal Each provider's id and signature header, one per line. */\nexport const knownHeaders =\n";
    text + &literals(known_headers(platforms).lines())
}

/// Lines as string literals that are one expression.
fn literals(lines: impl Iterator<Item = impl AsRef<str>>) -> String {
    let literals: Vec<String> = lines.map(|line| format!("  {}", literal(&format!("{}\n", line.as_ref())))).collect();
    literals.join(" +\n") + ";\n"
}

/// In single quotes, because JSON has many double ones.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n"))
}

/// One record as a module of its own, for JavaScript.
pub(crate) fn module(platform: &Platform) -> String {
    let name = export_name(&platform.id);
    let mut text = String::from("// Written by `cargo xtask types` from providers/: change it there.\n");
    let _ = write!(
        text,
        "import type {{ Provider }} from \"../provider.js\";\n\n\
         /** {}'s record, for `new Webhook({name}, secret)` of `hookseal/base`. */\n\
         export const {name}: Provider & {{ readonly id: \"{}\" }} = {};\n",
        platform.about.name,
        platform.id,
        pretty(&platform.line)
    );
    text
}

/// What a record is called in its module: `standardWebhooks`.
pub(crate) fn export_name(id: &str) -> String {
    let mut name = payloads::pascal(id);
    name.replace_range(..1, &name[..1].to_lowercase());
    name
}

fn pretty(json: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(json).expect("a record is JSON");
    serde_json::to_string_pretty(&value).expect("JSON is written")
}
