//! Generated files, and generated regions of written ones: what repeats a name or
//! a shape that is declared elsewhere.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::workspace;

mod call_record;
mod lua;
mod names;
mod payloads;
mod python;
mod records;
mod region;
mod typescript;

/// What is generated: its file, its name in that file, its text.
enum Generated {
    File(&'static str, String),
    /// The lines between two markers.
    Region(&'static str, &'static str, String),
    /// A definition of a JSON Schema.
    Definition(&'static str, &'static str, String),
}
use Generated::{Definition, File, Region};

/// All that is generated, one line each.
fn generated() -> Vec<Generated> {
    vec![
        File("npm/src/providers.ts", records::records()),
        File("npm/src/samples.ts", records::samples()),
        File("npm/src/call-record.ts", call_record::typescript()),
        File("npm/src/events.ts", payloads::generate(&typescript::TypeScript)),
        File("python/src/hookseal/events.py", payloads::generate(&python::Python)),
        File("npm/src/names.ts", names::typescript()),
        Region("python/src/hookseal/errors.py", "codes", names::python_codes()),
        Region("python/src/hookseal/_hookseal.pyi", "warnings", names::python_warnings()),
        Region("README.md", "codes", names::markdown_codes()),
        Region("docs/own-platform.md", "names", names::markdown_fields()),
        Definition("tests/vectors/schema.json", "warning_code", names::enumeration("WarningCode")),
        Definition("tests/vectors/schema.json", "verification_error", names::codes_with_status()),
        Definition("tests/vectors/schema.json", "config_error_code", names::enumeration("ConfigErrorCode")),
        File("npm/src/redis-script.ts", lua::typescript()),
        File("python/src/hookseal/redis_script.py", lua::python()),
    ]
}

/// Writes the files.
pub(crate) fn write() -> Result<()> {
    for (path, text) in files()? {
        fs::write(workspace::path(path), text).with_context(|| format!("writing {path}"))?;
        println!("wrote {path}");
    }
    Ok(())
}

/// Fails where a file isn't what would be written.
pub(crate) fn check() -> Result<()> {
    for (path, text) in files()? {
        if fs::read_to_string(workspace::path(path)).unwrap_or_default() != text {
            bail!("{path} is stale: run `cargo xtask types`");
        }
    }
    Ok(())
}

/// Every file with what should be in it. A file may have several regions.
fn files() -> Result<BTreeMap<&'static str, String>> {
    let mut files = BTreeMap::new();
    for generated in generated() {
        let (path, text) = match generated {
            File(path, text) => (path, Ok(text)),
            Region(path, name, text) => (path, region::replace(&present(&files, path)?, name, &text)),
            Definition(path, name, json) => (path, region::replace_definition(&present(&files, path)?, name, &json)),
        };
        files.insert(path, text.with_context(|| format!("in {path}"))?);
    }
    Ok(files)
}

/// A file with the regions that were already replaced.
fn present(files: &BTreeMap<&'static str, String>, path: &'static str) -> Result<String> {
    match files.get(path) {
        Some(text) => Ok(text.clone()),
        None => fs::read_to_string(workspace::path(path)).with_context(|| format!("reading {path}")),
    }
}
