//! The WebAssembly module and its JavaScript, into `npm/src/wasm`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use base64ct::{Base64, Encoding};
use wasm_bindgen_cli_support::Bindgen;

use crate::node_tools;
use crate::run;
use crate::workspace;

/// It makes SHA-256 some 40 % faster, and every supported runtime has it.
const SIMD: &str = "-C target-feature=+simd128";

/// RSA's limbs have 32 bits: two make 64, which WebAssembly multiplies in one
/// instruction. Of 64 bits, crypto-bigint's default, each product takes several.
const LIMBS: &str = "--cfg=cpubits=\"32\"";

/// Copies of up to eight loads and stores are written out. V8 carries a `memory.copy` out
/// by a call of 20 to 30 ns, however short; verifying a delivery takes a dozen of them.
const INLINE_COPIES: &str =
    "-C llvm-args=-max-store-memcpy=8 -C llvm-args=-max-store-memmove=8 -C llvm-args=-max-store-memset=8";

/// A module of the package: a feature of the crate `hookseal-wasm`.
#[derive(Clone, Copy)]
pub(crate) enum Module {
    /// Verifies.
    Base,
    /// Reads keys from files, and computes with them.
    Keys,
}

impl Module {
    pub(crate) const ALL: [Self; 2] = [Self::Base, Self::Keys];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Keys => "keys",
        }
    }

    /// It, optimised.
    pub(crate) fn binary(self) -> PathBuf {
        workspace::path(&format!("npm/src/wasm/{}_bg.wasm", self.name()))
    }

    /// What wasm-bindgen writes for it.
    fn glue(self) -> String {
        format!("npm/src/wasm/{}.js", self.name())
    }
}

/// Compiles, generates, optimises each module.
pub(crate) fn build() -> Result<()> {
    let folder = workspace::path("npm/src/wasm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Module::ALL.into_iter().try_for_each(build_module)
}

fn build_module(module: Module) -> Result<()> {
    run::quiet(
        &format!("core and its wasm binding, for wasm32: {}", module.name()),
        run::command("cargo", ["build", "--package", "hookseal-wasm", "--profile", "wasm"])
            .args(["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", module.name()])
            .env("RUSTFLAGS", format!("{SIMD} {LIMBS} {INLINE_COPIES} {}", workspace::remapped_paths())),
    )?;
    run::say("wasm-bindgen");
    Bindgen::new()
        .input_path(workspace::target().join("wasm32-unknown-unknown/wasm/hookseal_wasm.wasm"))
        .out_name(module.name())
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        // A call that ran out of memory or stack leaves an instance that can't be trusted: see npm/src/instance.ts.
        .reset_state_function(true)
        .generate(workspace::path("npm/src/wasm"))
        .context("wasm-bindgen")?;
    use_own_descriptors(module)?;
    optimise(module)?;
    let glue = module.glue();
    node_tools::esbuild(
        "esbuild: the glue, minified",
        &[glue.clone(), format!("--outfile={glue}"), "--minify".into()],
    )?;
    inline(module)
}

/// wasm-bindgen's objects get a property by a description that inherits: a `get` that
/// somebody has added to every object would make each of them throw.
fn use_own_descriptors(module: Module) -> Result<()> {
    const BEGINNING: &str = "'__wbg_inst', { ";
    let glue = workspace::path(&module.glue());
    let text = fs::read_to_string(&glue)?;
    ensure!(text.contains(BEGINNING), "wasm-bindgen makes its objects in another way");
    Ok(fs::write(glue, text.replace(BEGINNING, &format!("{BEGINNING}__proto__: null, ")))?)
}

fn optimise(module: Module) -> Result<()> {
    let module = module.binary();
    run::quiet(
        "wasm-opt",
        run::command("node", ["npm/node_modules/binaryen/bin/wasm-opt"])
            .args(["-O3", "--strip-debug", "--strip-producers"])
            // Functions of one caller stay apart: who doesn't come by them doesn't compile them.
            .arg("--one-caller-inline-max-function-size=1")
            .args(["--enable-simd", "--enable-bulk-memory", "--enable-sign-ext", "--enable-mutable-globals"])
            .args(["--enable-nontrapping-float-to-int", "--enable-multivalue", "--enable-reference-types"])
            .arg(&module)
            .arg("--output")
            .arg(&module),
    )
}

/// A module as text, in base64, for runtimes that neither read files nor import modules.
/// Inflating it would take longer than reading the rest of it.
fn inline(module: Module) -> Result<()> {
    let base64 = Base64::encode_string(&fs::read(module.binary())?);
    let file = workspace::path(&format!("npm/src/wasm/{}-text.js", module.name()));
    Ok(fs::write(file, format!("export const module = \"{base64}\";\n"))?)
}
