//! The npm package, from TypeScript and wasm to a tarball.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::node_tools;
use crate::run;
use crate::wasm::{self, Module};
use crate::workspace;

/// Builds and packs; returns the tarball.
pub(crate) fn build() -> Result<PathBuf> {
    node_tools::install()?;
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
    for module in Module::ALL {
        for file in [format!("{}_bg.wasm", module.name()), format!("{}-text.js", module.name())] {
            fs::copy(workspace::path("npm/src/wasm").join(&file), dist.join("wasm").join(&file))
                .with_context(|| format!("copying {file}"))?;
        }
    }
    workspace::copy_licences("npm")?;
    let into = workspace::path("dist");
    fs::create_dir_all(&into)?;
    run::quiet(
        "npm pack",
        run::command("npm", ["pack", "--pack-destination"]).arg(&into).current_dir(workspace::path("npm")),
    )?;
    built().context("npm pack left no tarball")
}

/// What users import, and `tuning`, which tests do.
const ENTRIES: &[&str] = &[
    "npm/src/node.ts",
    "npm/src/workerd.ts",
    "npm/src/edge-light.ts",
    "npm/src/inline.ts",
    "npm/src/base-node.ts",
    "npm/src/base-workerd.ts",
    "npm/src/base-edge-light.ts",
    "npm/src/base-inline.ts",
    "npm/src/keys-node.ts",
    "npm/src/keys-workerd.ts",
    "npm/src/keys-edge-light.ts",
    "npm/src/keys-inline.ts",
    "npm/src/providers/*.ts",
    "npm/src/tuning.ts",
    "npm/src/adapters/*.ts",
    "npm/src/stores/*.ts",
];

/// One file an entry and one for what they share: a runtime takes longer to find
/// twenty small files than to read them. Comments are for editors, which read them
/// in the declarations.
fn bundle() -> Result<()> {
    let externals = ["*_bg.wasm", "*_bg.wasm?module", "*-text.js", "node:*"];
    let options = ["--bundle", "--splitting", "--format=esm", "--outdir=npm/dist", "--outbase=npm/src"];
    let mut options: Vec<String> = options.into_iter().chain(ENTRIES.iter().copied()).map(Into::into).collect();
    options.push("--chunk-names=chunk-[hash]".into());
    options.extend(externals.map(|external| format!("--external:{external}")));
    node_tools::esbuild("esbuild: the entries, bundled", &options)
}

/// The tarball, if it is there.
pub(crate) fn built() -> Option<PathBuf> {
    Some(workspace::path(&format!("dist/hookseal-{}.tgz", workspace::VERSION))).filter(|path| path.exists())
}
