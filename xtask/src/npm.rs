//! The npm package, from TypeScript and wasm to a tarball.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::commonjs;
use crate::declarations;
use crate::licences;
use crate::node_tools;
use crate::page;
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
    commonjs::write(STORE_CASES)?;
    command_line()?;
    page::bundle()?;
    declarations::lay_out(&workspace::path("npm"))?;
    fs::create_dir_all(dist.join("wasm"))?;
    for module in Module::ALL {
        let name = format!("{}_bg.wasm", module.name());
        fs::copy(module.binary(), dist.join("wasm").join(&name)).with_context(|| format!("copying {name}"))?;
    }
    fs::copy(workspace::path("npm/src/platforms.js"), dist.join("platforms.js")).context("copying platforms.js")?;
    licences::write("npm", "npm")?;
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
    "npm/src/base-node.ts",
    "npm/src/keys-node.ts",
    "npm/src/workerd.ts",
    "npm/src/edge-light.ts",
    "npm/src/inline.ts",
    "npm/src/base-workerd.ts",
    "npm/src/base-edge-light.ts",
    "npm/src/base-inline.ts",
    "npm/src/keys-workerd.ts",
    "npm/src/keys-edge-light.ts",
    "npm/src/keys-inline.ts",
    "npm/src/explain-node.ts",
    "npm/src/explain-workerd.ts",
    "npm/src/explain-edge-light.ts",
    "npm/src/explain-inline.ts",
    "npm/src/tuning.ts",
    "npm/src/adapters/express.ts",
    "npm/src/adapters/fastify.ts",
    "npm/src/adapters/fetch.ts",
    "npm/src/adapters/hono.ts",
    "npm/src/adapters/lambda.ts",
    "npm/src/store-contract.ts",
    "npm/src/stores/durable-object.ts",
    "npm/src/stores/dynamodb.ts",
    "npm/src/stores/postgres.ts",
    "npm/src/stores/redis.ts",
    "npm/src/stores/sqlite.ts",
    "npm/src/testing.ts",
];

/// What all of them import, so that what they share becomes one file.
const SHARED: &str = "npm/src/shared.ts";

/// What every store has to do, for the tests of users' own.
const STORE_CASES: &str = "./tests/receiving/stores.json";

/// How esbuild writes them.
const MODULES: [&str; 4] = ["--format=esm", "--outdir=npm/dist", "--minify-whitespace", "--minify-syntax"];

/// One file an entry and one for what they share: a runtime takes longer to find
/// several small files than to read them. Comments are for editors, which read them
/// in the declarations; names stay as they are, for who reads a stack trace.
fn bundle() -> Result<()> {
    let common: Vec<String> = [&MODULES[..], &["--outbase=npm/src"]].concat().into_iter().map(Into::into).collect();
    let mut options = common.clone();
    options.extend(["--bundle", "--splitting", "--chunk-names=[name]-[hash]"].map(Into::into));
    options
        .extend(["*_bg.wasm", "*_bg.wasm?module", "./platforms.js"].map(|external| format!("--external:{external}")));
    // An import for nothing but that file is kept, though the package says that none has effects.
    options.extend([format!("--inject:{SHARED}"), "--ignore-annotations".into()]);
    options.push(format!("--alias:store-cases={STORE_CASES}"));
    options.extend(ENTRIES.iter().copied().map(Into::into));
    node_tools::esbuild("esbuild: the entries, bundled", &options)?;
    break_lines()?;
    let records = [common, vec!["npm/src/providers/*.ts".into()]].concat();
    node_tools::esbuild("esbuild: the records", &records)
}

/// Node shows the whole line of an error that nobody catches. A file that is larger than our code has a module's text
/// in it, which has no lines.
fn break_lines() -> Result<()> {
    let options = [&MODULES[..], &["--outbase=npm/dist", node_tools::LINE_LIMIT]].concat();
    let mut options: Vec<String> = options.into_iter().map(Into::into).collect();
    for file in workspace::files_below(&workspace::path("npm/dist"))? {
        if file.extension().is_some_and(|extension| extension == "js") && fs::metadata(&file)?.len() < 150_000 {
            options.push(file.display().to_string());
        }
    }
    node_tools::esbuild("esbuild: the entries, with short lines", &options)
}

/// `npx hookseal`, in a file of its own that imports the package: no entry knows of it.
fn command_line() -> Result<()> {
    run::quiet(
        "tsc: the command line's types",
        &mut run::command(
            "node",
            ["npm/node_modules/typescript/bin/tsc", "--project", "npm/tsconfig.command-line.json"],
        ),
    )?;
    let options = [
        "npm/src/command-line.ts",
        "--bundle",
        "--platform=node",
        "--format=esm",
        "--external:hookseal",
        "--external:hookseal/*",
        "--loader:.jsonl=text",
        "--minify",
        "--outfile=npm/dist/command-line.js",
    ];
    node_tools::esbuild("esbuild: the command line", &options)
}

/// The tarball, if it is there.
pub(crate) fn built() -> Option<PathBuf> {
    Some(workspace::path(&format!("dist/hookseal-{}.tgz", workspace::VERSION))).filter(|path| path.exists())
}
