//! The npm package in CommonJS, into `npm/dist/cjs`: one file with all of it, one with paths, and a small one for each entry.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::node_tools;
use crate::types::records::export_name;
use crate::workspace;

/// After the ES modules: the records are listed from them. `store_cases`: where the cases of the stores' contract are.
pub(crate) fn write(store_cases: &str) -> Result<()> {
    let options = [
        "npm/src/cjs/all.ts",
        "--bundle",
        "--platform=node",
        "--format=cjs",
        "--minify-whitespace",
        "--minify-syntax",
        node_tools::LINE_LIMIT,
        "--outfile=npm/dist/cjs/all.js",
        "--external:./files.js",
        "--inject:npm/src/cjs/host.ts",
        "--define:process.getBuiltinModule=builtinModule",
        // The adapters import a file for nothing but that the ES modules share it.
        "--ignore-annotations",
        &format!("--alias:store-cases={store_cases}"),
    ];
    node_tools::esbuild("esbuild: CommonJS", &options)?;
    fs::copy(workspace::path("npm/src/cjs/files.js"), workspace::path("npm/dist/cjs/files.js"))?;
    let manifest: Value = serde_json::from_slice(&fs::read(workspace::path("npm/package.json"))?)?;
    for (name, conditions) in manifest["exports"].as_object().context("exports")? {
        let Some(file) = conditions["require"].as_str() else { continue };
        let module = conditions["module-sync"].as_str().context("module-sync")?;
        if name == "./providers/*" {
            records(file, module)?;
        } else {
            write_entry(
                file,
                &format!("module.exports = require(\"{}/all.js\").entry(\"{name}\");", up(file)),
                module,
            )?;
        }
    }
    // The folder's declarations too are CommonJS then.
    Ok(fs::write(workspace::path("npm/dist/cjs/package.json"), "{ \"type\": \"commonjs\" }\n")?)
}

/// A file for each built-in platform's record.
fn records(pattern: &str, module_pattern: &str) -> Result<()> {
    for module in workspace::files_below(&workspace::path("npm/dist/providers"))? {
        let Some(id) = module.file_name().and_then(|name| name.to_str()?.strip_suffix(".js")) else { continue };
        let line = format!("exports.{} = require(\"{}/all.js\").record(\"{id}\");", export_name(id), up(pattern));
        write_entry(&pattern.replace('*', id), &line, &module_pattern.replace('*', id))?;
    }
    Ok(())
}

/// Beside what it exports an entry names, in a function that nobody calls, the ES module that a Node which can require it
/// takes instead: some tools that copy the files of a program, Next.js among them, don't know the condition `module-sync`.
fn write_entry(file: &str, exports: &str, module: &str) -> Result<()> {
    let path = workspace::path("npm").join(file);
    fs::create_dir_all(path.parent().context("a folder")?)?;
    let module = module.strip_prefix("./dist/").context("a file in dist")?;
    let traced = format!("function traced() {{ return require.resolve(\"{}/../{module}\"); }}", up(file));
    Ok(fs::write(path, format!("{exports}\n{traced}\n"))?)
}

/// From an entry's folder to dist/cjs.
fn up(file: &str) -> &'static str {
    if Path::new(file).parent() == Some(Path::new("./dist/cjs")) { "." } else { ".." }
}
