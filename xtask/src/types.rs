//! Generated files, and generated regions of written ones: what repeats a name or
//! a shape that is declared elsewhere.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::platforms::{self, payloads::snake};
use crate::workspace;

mod call_record;
mod lua;
mod names;
mod payloads;
mod platform_pages;
mod python;
pub(crate) mod records;
mod region;
mod rust;
mod typescript;
mod version;

/// What is generated: its file, its name in that file, its text.
enum Generated {
    File(String, String),
    /// The lines between two markers.
    Region(&'static str, &'static str, String),
    /// A definition of a JSON Schema.
    Definition(&'static str, &'static str, String),
}
use Generated::{Definition, File, Region};

/// The verbs and flags of the command line, and what its help says of them: the same in every language.
const VERBS: &str = "npm/src/command-line/verbs.json";

/// All that is generated, one line each.
fn generated() -> Result<Vec<Generated>> {
    let schema = platform_schema()?;
    let platforms = &platforms::all(&schema)?;
    let unsigned = &platforms::unsigned::all()?;
    let file = |path: &str, text: String| File(path.into(), text);
    let mut generated = vec![
        file(platforms::SCHEMA, schema),
        file("core/src/providers.jsonl", records::lines(platforms)),
        file("core/src/known_headers.txt", records::known_headers(platforms)),
        file("core/src/explain/secret/prefixes.txt", records::secret_prefixes(platforms)),
        Region("core/src/events.rs", "platforms", rust::modules(platforms)),
        file("npm/src/platforms.js", records::javascript(platforms)),
        file("npm/src/events.ts", payloads::generate(&typescript::TypeScript, platforms)),
        file("python/src/hookseal/payloads.py", payloads::generate(&python::Python, platforms)),
        file("python/src/hookseal/events.py", python::events(platforms)),
        Region("python/src/hookseal/_hookseal.pyi", "platforms", python::constructors(platforms)),
        Region("python/src/hookseal/handlers.py", "platforms", python::handlers(platforms)),
        Region("README.md", "platforms", platform_pages::names(platforms)),
        file("npm/src/command-line/platforms.jsonl", platform_pages::terminal::lines(platforms)),
        file("python/src/hookseal/command_line/platforms.jsonl", platform_pages::terminal::lines(platforms)),
        file("python/src/hookseal/command_line/verbs.json", fs::read_to_string(workspace::path(VERBS))?),
        file("docs/providers/README.md", platform_pages::index(platforms, unsigned)),
        file("core/tests/pages/blocks.rs", platform_pages::rust_tests(platforms)),
        file("npm/src/call-record.ts", call_record::typescript()),
        file("npm/src/names.ts", names::typescript()),
        Region("python/src/hookseal/error_codes.py", "codes", names::python_codes()),
        Region("python/src/hookseal/_hookseal.pyi", "warnings", names::python_warnings()),
        Region("README.md", "codes", names::markdown_codes()),
        Region("docs/explain.md", "findings", names::markdown_findings()),
        Region("docs/own-platform.md", "names", names::markdown_fields()),
        Region(WIT, "proofs", names::wit("Proof", "")),
        Region(WIT, "verification-errors", names::wit("VerificationErrorCode", "(refusal)")),
        Region(WIT, "config-errors", names::wit("ConfigErrorCode", "(string)")),
        Region("bindings-component/src/event.rs", "proofs", names::component_cases("Proof", "wit::Proof")),
        Region(
            "bindings-component/src/error.rs",
            "verification-errors",
            names::component_cases("VerificationErrorCode", "VerificationError"),
        ),
        Region("bindings-component/gateway/src/refusal.rs", "verification-errors", names::component_refusals()),
        Region(
            "bindings-component/src/error.rs",
            "config-errors",
            names::component_cases("ConfigErrorCode", "ConfigError"),
        ),
        Definition("tests/vectors/schema.json", "warning_code", names::enumeration("WarningCode")),
        Definition("tests/vectors/schema.json", "verification_error", names::codes_with_status()),
        Definition("tests/vectors/schema.json", "config_error_code", names::enumeration("ConfigErrorCode")),
        Definition("tests/mistakes/schema.json", "finding_code", names::enumeration("FindingCode")),
        file("npm/src/redis-script.ts", lua::typescript()),
        file("python/src/hookseal/redis_script.py", lua::python()),
    ];
    for (path, after) in version::PLACES {
        generated.push(file(path, version::write(&present(&BTreeMap::new(), path)?, after)?));
    }
    for platform in platforms {
        let (id, module) = (&platform.id, snake(&platform.id));
        generated.push(File(format!("npm/src/providers/{id}.ts"), records::module(platform)));
        generated.push(File(format!("docs/providers/{id}.md"), platform_pages::page(platform)));
        if platform.documents_data() {
            generated.push(File(format!("core/src/events/{module}.rs"), rust::module(platform)));
        }
    }
    for platform in unsigned {
        generated.push(File(format!("docs/providers/{}.md", platform.id), platform_pages::unsigned_page(platform)));
    }
    Ok(generated)
}

/// The schema of a platform's file with the names that the core knows. The files are checked against this one, not
/// against what it was before: a new algorithm may come with a platform that uses it.
pub(crate) fn platform_schema() -> Result<String> {
    let mut schema = present(&BTreeMap::new(), platforms::SCHEMA)?;
    for (definition, table) in [
        ("algorithm", "Algorithm"),
        ("encoding", "Encoding"),
        ("key_decoding", "KeyDecoding"),
        ("signed_time_format", "SignedTimeFormat"),
        ("event_time_format", "EventTimeFormat"),
        ("sent_value", "SentValue"),
    ] {
        schema = region::replace_definition(&schema, definition, &names::enumeration(table))?;
    }
    Ok(schema)
}

/// The component's interface.
const WIT: &str = "bindings-component/wit/hookseal.wit";

/// Folders in which all files are generated.
const FOLDERS: &[&str] = &["core/src/events", "npm/src/providers", "docs/providers"];

/// Writes the files, and removes those that are no longer generated.
pub(crate) fn write() -> Result<()> {
    let files = files()?;
    for (path, text) in &files {
        let file = workspace::path(path);
        fs::create_dir_all(file.parent().context("a file is in a folder")?)?;
        fs::write(file, text).with_context(|| format!("writing {path}"))?;
        println!("wrote {path}");
    }
    for path in strays(&files)? {
        fs::remove_file(workspace::path(&path))?;
        println!("removed {path}");
    }
    Ok(())
}

/// Fails if a file isn't what would be written.
pub(crate) fn check() -> Result<()> {
    let files = files()?;
    for (path, text) in &files {
        if fs::read_to_string(workspace::path(path)).unwrap_or_default() != *text {
            bail!("{path} is stale: run `cargo xtask types`");
        }
    }
    match strays(&files)?.first() {
        Some(path) => bail!("{path} is no longer generated: run `cargo xtask types`"),
        None => Ok(()),
    }
}

/// Files of platforms that are no longer there.
fn strays(files: &BTreeMap<String, String>) -> Result<Vec<String>> {
    let mut strays = Vec::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(workspace::path(folder)).with_context(|| format!("reading {folder}"))? {
            let path = format!("{folder}/{}", entry?.file_name().to_string_lossy());
            if !files.contains_key(&path) {
                strays.push(path);
            }
        }
    }
    Ok(strays)
}

/// Every file with what should be in it. A file may have several regions.
fn files() -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for generated in generated()? {
        let (path, text) = match generated {
            File(path, text) => (path, Ok(text)),
            Region(path, name, text) => (path.into(), region::replace(&present(&files, path)?, name, &text)),
            Definition(path, name, json) => {
                (path.into(), region::replace_definition(&present(&files, path)?, name, &json))
            }
        };
        let text = text.with_context(|| format!("in {path}"))?;
        files.insert(path, text);
    }
    Ok(files)
}

/// A file with the regions that were already replaced.
fn present(files: &BTreeMap<String, String>, path: &str) -> Result<String> {
    match files.get(path) {
        Some(text) => Ok(text.clone()),
        None => fs::read_to_string(workspace::path(path)).with_context(|| format!("reading {path}")),
    }
}
