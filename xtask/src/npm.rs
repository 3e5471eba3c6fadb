//! The npm package, from TypeScript and wasm to a tarball.

use std::ffi::OsStr;
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
        "tsc: types checked, declarations",
        run::command("node", ["npm/node_modules/typescript/bin/tsc", "--project", "npm/tsconfig.json"])
            .arg("--emitDeclarationOnly"),
    )?;
    bundle()?;
    fs::remove_file(dist.join("inflate.d.ts"))?;
    fs::create_dir_all(dist.join("wasm"))?;
    for file in ["hookseal_bg.wasm", "inline.js"] {
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

/// What users import, and `ways`, which tests do.
const ENTRIES: &[&str] = &[
    "npm/src/node.ts",
    "npm/src/workerd.ts",
    "npm/src/edge-light.ts",
    "npm/src/inline.ts",
    "npm/src/ways.ts",
    "npm/src/adapters/*.ts",
    "npm/src/stores/*.ts",
];

/// One file an entry and one for what they share: a runtime takes longer to find
/// twenty small files than to read them. Comments are for editors, which read them
/// in the declarations.
fn bundle() -> Result<()> {
    let externals = ["*/hookseal_bg.wasm", "*/hookseal_bg.wasm?module", "*/wasm/inline.js", "node:*"];
    let options = ["--bundle", "--splitting", "--format=esm", "--outdir=npm/dist", "--outbase=npm/src"];
    let mut options: Vec<String> = options.into_iter().chain(ENTRIES.iter().copied()).map(Into::into).collect();
    options.push("--chunk-names=chunk-[hash]".into());
    options.extend(externals.map(|external| format!("--external:{external}")));
    esbuild("esbuild: the entries, bundled", &options)
}

/// Prints JavaScript anew.
pub(crate) fn esbuild<S: AsRef<OsStr>>(what: &str, options: &[S]) -> Result<()> {
    // Its file is a program or a script, as its installation found it.
    let program = if cfg!(windows) { "npm/node_modules/.bin/esbuild.cmd" } else { "npm/node_modules/.bin/esbuild" };
    run::quiet(what, run::command(workspace::path(program), ["--target=es2022", "--allow-overwrite"]).args(options))
}

/// The tarball, if it is there.
pub(crate) fn built() -> Option<PathBuf> {
    Some(workspace::path(&format!("dist/hookseal-{}.tgz", workspace::VERSION))).filter(|path| path.exists())
}
