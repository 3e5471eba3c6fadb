//! The tools from npm that building and checking use.

use std::ffi::OsStr;
use std::fs;

use anyhow::Result;

use crate::run;
use crate::workspace;

/// Installs what npm/package-lock.json names, if that wasn't done yet.
pub(crate) fn install() -> Result<()> {
    let wanted = fs::read_to_string(workspace::path("npm/package-lock.json"))?;
    let stamp = workspace::path("npm/node_modules/.installed-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run::quiet(
        "npm ci: TypeScript, wasm-opt, esbuild",
        run::command("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"]).current_dir(workspace::path("npm")),
    )?;
    Ok(fs::write(stamp, wanted)?)
}

/// For files whose errors people see: lines of some 200 characters.
pub(crate) const LINE_LIMIT: &str = "--line-limit=200";

/// Bundles or minifies.
pub(crate) fn esbuild<S: AsRef<OsStr>>(what: &str, options: &[S]) -> Result<()> {
    // npm links it in `.bin`; on Windows, that is a script.
    let program = if cfg!(windows) { "npm/node_modules/.bin/esbuild.cmd" } else { "npm/node_modules/.bin/esbuild" };
    run::quiet(what, run::command(workspace::path(program), ["--target=es2022", "--allow-overwrite"]).args(options))
}
