//! The npm package, from TypeScript and wasm to a tarball.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run;
use crate::wasm;
use crate::workspace;

/// Installs what building the package takes.
pub(crate) fn install_tools() -> Result<()> {
    if workspace::path("npm/node_modules/.package-lock.json").exists() {
        return Ok(());
    }
    run::quiet(
        "npm install: TypeScript, wasm-opt",
        run::command("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"])
            .current_dir(workspace::path("npm")),
    )
}

/// Builds and packs; returns the tarball.
pub(crate) fn build() -> Result<PathBuf> {
    install_tools()?;
    wasm::build()?;
    let dist = workspace::path("npm/dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    run::quiet(
        "tsc",
        &mut run::command("node", ["npm/node_modules/typescript/bin/tsc", "--project", "npm/tsconfig.json"]),
    )?;
    fs::create_dir_all(dist.join("wasm"))?;
    for file in ["hookseal.js", "hookseal_bg.wasm", "inline.js"] {
        fs::copy(workspace::path("npm/src/wasm").join(file), dist.join("wasm").join(file))
            .with_context(|| format!("copying {file}"))?;
    }
    fs::copy(workspace::path("README.md"), workspace::path("npm/README.md"))?;
    workspace::copy_licences("npm")?;
    let into = workspace::path("dist");
    fs::create_dir_all(&into)?;
    run::quiet(
        "npm pack",
        run::command("npm", ["pack", "--pack-destination"]).arg(&into).current_dir(workspace::path("npm")),
    )?;
    built().context("npm pack left no tarball")
}

/// The tarball, if it is there.
pub(crate) fn built() -> Option<PathBuf> {
    Some(workspace::path(&format!("dist/hookseal-{}.tgz", workspace::VERSION))).filter(|path| path.exists())
}
