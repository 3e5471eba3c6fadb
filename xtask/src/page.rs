//! The page that `hookseal listen` serves: a part of both packages, and a folder for any file server.

use std::fs;
use std::path::{Path, PathBuf};

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

/// Lays out the folder: the page of the built npm package, with all that it loads.
pub(crate) fn lay_out() -> Result<PathBuf> {
    let folder = workspace::path("dist/page");
    let loaded = [workspace::path("npm/dist/platforms.js"), workspace::path("npm/src/command-line/platforms.jsonl")];
    fill(&folder, &[loaded.as_slice(), &Module::ALL.map(installed)].concat())?;
    Ok(folder)
}

/// Copies it from the built npm package into the Python package, which has the platforms and needs one module: that with
/// the whole core does what the base does, too.
pub(crate) fn into_python() -> Result<()> {
    fill(&workspace::path("python/src/hookseal/command_line/page-files"), &[installed(Module::Keys)])
}

/// Where the npm package has a module.
fn installed(module: Module) -> PathBuf {
    workspace::path("npm/dist/wasm").join(format!("{}_bg.wasm", module.name()))
}

/// Makes a folder of the page's own files and those that it loads.
fn fill(folder: &Path, loaded: &[PathBuf]) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let own =
        fs::read_dir(workspace::path("npm/dist/page")).context("the page, which `cargo xtask build npm` builds")?;
    let own = own.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    for file in own.iter().chain(loaded) {
        let name = file.file_name().context("a file without a name")?;
        fs::copy(file, folder.join(name)).with_context(|| format!("copying {}", file.display()))?;
    }
    Ok(())
}
