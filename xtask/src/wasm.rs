//! The WebAssembly module, its JavaScript, and what inflates it, into `npm/src/wasm`.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use wasm_bindgen_cli_support::Bindgen;

use crate::glue;
use crate::node_tools;
use crate::run;
use crate::workspace;

/// It makes SHA-256 some 40 % faster, and every supported runtime has it.
const SIMD: &str = "-C target-feature=+simd128";

/// RSA's limbs have 32 bits: two make 64, which WebAssembly multiplies in one
/// instruction. Of 64 bits, crypto-bigint's default, each product takes several.
const LIMBS: &str = "--cfg=cpubits=\"32\"";

/// Copies of up to twelve loads and stores (a `Verified` has eleven) are written out. V8 carries a `memory.copy` out
/// by a call of 20 to 30 ns, however short; verifying a delivery takes a dozen of them.
const INLINE_COPIES: &str =
    "-C llvm-args=-max-store-memcpy=12 -C llvm-args=-max-store-memmove=12 -C llvm-args=-max-store-memset=12";

/// A module of the package: a feature of the crate `hookseal-wasm`. Each has all exports of the one before.
#[derive(Clone, Copy)]
pub(crate) enum Module {
    /// Verifies by shared secrets in headers.
    Base,
    /// The whole core.
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

    /// Where wasm-bindgen writes.
    fn generated(self) -> PathBuf {
        workspace::target().join("wasm-bindgen").join(self.name())
    }
}

/// Compiles, generates, optimises each module.
pub(crate) fn build() -> Result<()> {
    let folder = workspace::path("npm/src/wasm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder)?;
    Module::ALL.into_iter().try_for_each(build_module)?;
    inflater()?;
    glue::write(&Module::ALL.map(Module::generated))
}

fn build_module(module: Module) -> Result<()> {
    run::quiet(
        &format!("core and its wasm binding, for wasm32: {}", module.name()),
        run::command("cargo", ["build", "--package", "hookseal-wasm", "--profile", "wasm"])
            .args(["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", module.name()])
            .env("RUSTFLAGS", flags()),
    )?;
    run::say("wasm-bindgen");
    Bindgen::new()
        .input_path(workspace::target().join("wasm32-unknown-unknown").join("wasm").join("hookseal_wasm.wasm"))
        .out_name("core")
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        // A call that ran out of memory or stack leaves an instance that can't be trusted: see npm/src/core-module.ts.
        .reset_state_function(true)
        .generate(module.generated())
        .context("wasm-bindgen")?;
    optimise(&module.generated().join("core_bg.wasm"), &module.binary())?;
    inline(module)
}

/// What the compiler is told of every module.
pub(crate) fn flags() -> String {
    format!("{SIMD} {LIMBS} {INLINE_COPIES} {}", workspace::remapped_paths())
}

/// Makes a module smaller and faster.
pub(crate) fn optimise(module: &Path, into: &Path) -> Result<()> {
    run::quiet(
        "wasm-opt",
        run::command("node", ["npm/node_modules/binaryen/bin/wasm-opt"])
            .args(["-O3", "--strip-debug", "--strip-producers"])
            // Functions of one caller stay apart: who doesn't come by them doesn't compile them.
            .arg("--one-caller-inline-max-function-size=1")
            .args(["--enable-simd", "--enable-bulk-memory", "--enable-sign-ext", "--enable-mutable-globals"])
            .args(["--enable-nontrapping-float-to-int", "--enable-multivalue", "--enable-reference-types"])
            .arg(module)
            .arg("--output")
            .arg(into),
    )
}

/// A module as text, in base64, for runtimes that neither read files nor import modules.
fn inline(module: Module) -> Result<()> {
    let binary = fs::read(module.binary())?;
    let base64 = Base64::encode_string(&match module {
        // Inflating it would take longer than reading the rest of its text.
        Module::Base => binary,
        Module::Keys => deflated(&binary)?,
    });
    let file = workspace::path(&format!("npm/src/wasm/{}-text.js", module.name()));
    Ok(fs::write(file, format!("export const module = \"{base64}\";\n"))?)
}

fn deflated(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// What inflates such text, made a function that is called when it is needed: fflate makes tables when its code runs, and
/// a start without public keys needs none. Nothing else of fflate is in it. Every bundler takes a function as it is; an
/// `import()` would have to be waited for.
fn inflater() -> Result<()> {
    let options = [
        "npm/src/inflate.ts",
        "--bundle",
        "--format=iife",
        "--global-name=fflate",
        "--banner:js=export function newInflate() {",
        "--footer:js=return fflate.inflateSync; }",
        "--minify",
        "--outfile=npm/src/wasm/inflate.js",
    ];
    node_tools::esbuild("esbuild: what inflates, made a function", &options)
}
