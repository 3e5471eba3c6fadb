//! The WebAssembly module and its JavaScript, into `npm/src/wasm`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use base64ct::{Base64, Encoding};
use flate2::Compression;
use flate2::write::DeflateEncoder;
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

/// The optimised module.
pub(crate) fn module() -> PathBuf {
    workspace::path("npm/src/wasm/hookseal_bg.wasm")
}

/// Compiles, generates, optimises.
pub(crate) fn build() -> Result<()> {
    run::quiet(
        "core and its wasm binding, for wasm32",
        run::command("cargo", ["build", "--package", "hookseal-wasm", "--profile", "wasm"])
            .args(["--target", "wasm32-unknown-unknown"])
            .env("RUSTFLAGS", format!("{SIMD} {LIMBS} {INLINE_COPIES} {}", workspace::remapped_paths())),
    )?;
    let compiled = workspace::target().join("wasm32-unknown-unknown/wasm/hookseal_wasm.wasm");
    let folder = workspace::path("npm/src/wasm");
    run::say("wasm-bindgen");
    Bindgen::new()
        .input_path(compiled)
        .out_name("hookseal")
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        // A call that ran out of memory or stack leaves an instance that can't be trusted: see npm/src/instance.ts.
        .reset_state_function(true)
        .generate(&folder)
        .context("wasm-bindgen")?;
    use_own_descriptors()?;
    optimise()?;
    let glue = ["npm/src/wasm/hookseal.js", "--outfile=npm/src/wasm/hookseal.js", "--minify"];
    node_tools::esbuild("esbuild: the glue, minified", &glue)?;
    inline()
}

/// wasm-bindgen's constructors describe a property by an object that inherits: a `get`
/// that somebody has added to every object would make each of them throw.
fn use_own_descriptors() -> Result<()> {
    const BEGINNING: &str = "Object.defineProperty(this, '__wbg_inst', { ";
    let glue = workspace::path("npm/src/wasm/hookseal.js");
    let text = fs::read_to_string(&glue)?;
    ensure!(text.contains(BEGINNING), "wasm-bindgen writes its constructors in another way");
    Ok(fs::write(glue, text.replace(BEGINNING, &format!("{BEGINNING}__proto__: null, ")))?)
}

fn optimise() -> Result<()> {
    let module = module();
    run::quiet(
        "wasm-opt",
        run::command("node", ["npm/node_modules/binaryen/bin/wasm-opt"])
            .args(["-O3", "--strip-debug", "--strip-producers"])
            .args(["--enable-simd", "--enable-bulk-memory", "--enable-sign-ext", "--enable-mutable-globals"])
            .args(["--enable-nontrapping-float-to-int", "--enable-multivalue", "--enable-reference-types"])
            .arg(&module)
            .arg("--output")
            .arg(&module),
    )
}

/// The module as text, for runtimes that neither read files nor import modules:
/// compressed, in base64.
fn inline() -> Result<()> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&fs::read(module())?)?;
    let base64 = Base64::encode_string(&encoder.finish()?);
    fs::write(workspace::path("npm/src/wasm/inline.js"), format!("export const deflated = \"{base64}\";\n"))?;
    Ok(())
}
