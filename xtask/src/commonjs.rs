//! The npm package in CommonJS, into `npm/dist/cjs`: one file with all of it, one with paths, and a small one for each entry.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::node_tools;
use crate::npm;
use crate::workspace;

/// After the ES modules: the names of the records are read from them.
pub(crate) fn write() -> Result<()> {
    let options = [
        "npm/src/cjs/all.ts",
        "--bundle",
        "--platform=node",
        "--format=cjs",
        "--minify-whitespace",
        "--minify-syntax",
        "--outfile=npm/dist/cjs/all.js",
        "--external:./files.js",
        "--inject:npm/src/cjs/host.ts",
        "--define:process.getBuiltinModule=builtinModule",
        // The adapters import a file for nothing but that the ES modules share it.
        "--ignore-annotations",
        &format!("--alias:store-cases={}", npm::STORE_CASES),
    ];
    node_tools::esbuild("esbuild: CommonJS", &options)?;
    fs::copy(workspace::path("npm/src/cjs/files.js"), workspace::path("npm/dist/cjs/files.js"))?;
    let manifest: Value = serde_json::from_slice(&fs::read(workspace::path("npm/package.json"))?)?;
    for (name, conditions) in manifest["exports"].as_object().context("exports")? {
        match conditions["require"].as_str() {
            Some(file) if name == "./providers/*" => records(&workspace::path("npm").join(file))?,
            Some(file) => entry(name, &workspace::path("npm").join(file))?,
            None => {}
        }
    }
    // The folder's declarations too are CommonJS then.
    Ok(fs::write(workspace::path("npm/dist/cjs/package.json"), "{ \"type\": \"commonjs\" }\n")?)
}

fn entry(name: &str, file: &Path) -> Result<()> {
    let up = if file.parent() == Some(&workspace::path("npm/dist/cjs")) { "." } else { ".." };
    fs::create_dir_all(file.parent().context("a folder")?)?;
    Ok(fs::write(file, format!("module.exports = require(\"{up}/all.js\").entry(\"{name}\");\n"))?)
}

/// A file for each built-in platform's record.
fn records(pattern: &Path) -> Result<()> {
    let folder = pattern.parent().context("a folder")?;
    fs::create_dir_all(folder)?;
    for module in workspace::files_below(&workspace::path("npm/dist/providers"))? {
        let Some(id) = module.file_name().and_then(|name| name.to_str()?.strip_suffix(".js")) else { continue };
        let text = fs::read_to_string(&module)?;
        let name = text.strip_prefix("const ").and_then(|rest| rest.split('=').next()).context("a record's name")?;
        fs::write(
            folder.join(format!("{id}.js")),
            format!("exports.{name} = require(\"../all.js\").record(\"{id}\");\n"),
        )?;
    }
    Ok(())
}
