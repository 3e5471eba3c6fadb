//! The npm package, from TypeScript and wasm to a tarball.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run;
use crate::wasm;
use crate::workspace;

/// Installs what building the package takes.
pub(crate) fn install_tools() -> Result<()> {
    let tools = ["binaryen", "esbuild", "fflate", "typescript"];
    if tools.iter().all(|tool| workspace::path("npm/node_modules").join(tool).exists()) {
        return Ok(());
    }
    run::quiet(
        "npm install: TypeScript, wasm-opt, esbuild",
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
    // The comments are for editors, which read them in the declarations.
    esbuild("esbuild: without comments", &["npm/dist/**/*.js", "--outdir=npm/dist", "--outbase=npm/dist"])?;
    // What it imports isn't installed beside the package: it becomes a part of it.
    let inflate = ["npm/src/inflate.ts", "--outfile=npm/dist/inflate.js", "--bundle", "--format=esm", "--minify"];
    esbuild("esbuild: fflate's part", &inflate)?;
    fs::remove_file(dist.join("inflate.d.ts"))?;
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

/// Prints JavaScript anew.
pub(crate) fn esbuild(what: &str, options: &[&str]) -> Result<()> {
    // Its file is a program or a script, as its installation found it.
    let program = if cfg!(windows) { "npm/node_modules/.bin/esbuild.cmd" } else { "npm/node_modules/.bin/esbuild" };
    run::quiet(what, run::command(workspace::path(program), ["--target=es2022", "--allow-overwrite"]).args(options))
}

/// The tarball, if it is there.
pub(crate) fn built() -> Option<PathBuf> {
    Some(workspace::path(&format!("dist/hookseal-{}.tgz", workspace::VERSION))).filter(|path| path.exists())
}
