//! The page that `hookseal listen` serves: a part of the npm package, and a folder for any file server.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::node_tools;
use crate::run;
use crate::wasm::Module;
use crate::workspace;

/// Files that are served as they are.
const AS_THEY_ARE: &[&str] = &["index.html", "icon.svg"];

/// Builds it into the npm package, whose own files it loads beside these.
pub(crate) fn bundle() -> Result<()> {
    run::quiet(
        "tsc: the page's types",
        &mut run::command("node", ["npm/node_modules/typescript/bin/tsc", "--project", "page/tsconfig.json"]),
    )?;
    let common = ["--minify", "--outdir=npm/dist/page"];
    let script = ["page/src/page.ts", "--bundle", "--format=esm"];
    node_tools::esbuild("esbuild: the page", &[&common[..], &script[..]].concat())?;
    node_tools::esbuild("esbuild: the page's style", &[&common[..], &["page/page.css"][..]].concat())?;
    for name in AS_THEY_ARE {
        fs::copy(workspace::path("page").join(name), workspace::path("npm/dist/page").join(name))
            .with_context(|| format!("copying {name}"))?;
    }
    Ok(())
}

/// Lays out the folder: the page of the built package, with all that it loads.
pub(crate) fn lay_out() -> Result<PathBuf> {
    let folder = workspace::path("dist/page");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let dist = workspace::path("npm/dist");
    let mut files: Vec<PathBuf> =
        fs::read_dir(dist.join("page"))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.push(dist.join("platforms.js"));
    files.push(workspace::path("npm/src/command-line/platforms.jsonl"));
    files.extend(Module::ALL.map(|module| dist.join("wasm").join(format!("{}_bg.wasm", module.name()))));
    for file in files {
        let name = file.file_name().context("a file without a name")?;
        fs::copy(&file, folder.join(name)).with_context(|| format!("copying {}", file.display()))?;
    }
    Ok(folder)
}
