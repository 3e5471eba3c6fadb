//! The JavaScript that wasm-bindgen writes, made a function, into `npm/src/wasm`. It is the same for all modules,
//! which have the same exports: each calls it once, and has its own instance in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::node_tools;
use crate::workspace;

/// What TypeScript knows of it.
const TYPES: &str = r#"import type * as exported from "./exports.js";

export { Verdict } from "./exports.js";
export type { Engine, SharedMemory } from "./exports.js";
/** What one module exports, and its memory. */
export type Glue = Omit<typeof exported, "default" | "Verdict"> & { memory(): WebAssembly.Memory };
/** Another module's: `initSync` makes its first instance. */
export function newGlue(): Glue;
"#;

/// `folders` are those that wasm-bindgen has written to, the widest module's last.
pub(crate) fn write(folders: &[PathBuf]) -> Result<()> {
    let texts = folders.iter().map(|folder| text(folder)).collect::<Result<Vec<String>>>()?;
    let (widest, others) = texts.split_last().context("a module")?;
    for other in others {
        has_all(widest, other)?;
    }
    let into = workspace::path("npm/src/wasm");
    let file = into.join("glue.js");
    fs::write(&file, factory(widest)?)?;
    fs::write(into.join("glue.d.ts"), TYPES)?;
    fs::copy(folders.last().context("a module")?.join("core.d.ts"), into.join("exports.d.ts"))?;
    let file = file.display().to_string();
    node_tools::esbuild("esbuild: the glue, minified", &[file.clone(), format!("--outfile={file}"), "--minify".into()])
}

fn text(folder: &Path) -> Result<String> {
    fs::read_to_string(folder.join("core.js")).with_context(|| format!("the glue in {}", folder.display()))
}

/// The other module must find all that it imports, under the same names.
fn has_all(widest: &str, other: &str) -> Result<()> {
    let there: BTreeSet<&str> = widest.lines().collect();
    let lacking = other.lines().find(|line| !there.contains(line));
    ensure!(lacking.is_none(), "the glue of one module lacks what another has: {}", lacking.unwrap_or_default());
    Ok(())
}

/// A function around all but the imports and the verdicts, which no instance has to itself.
fn factory(text: &str) -> Result<String> {
    let text = with_own_descriptors(text)?;
    let text = without(&text, "async function __wbg_load", "function initSync")?;
    let text = without(&text, "let __wbg_init_promise;", "export { initSync")?;
    let text = text.replace("export { initSync, __wbg_init as default };", "");
    let (before, rest) = text.split_once("export const Verdict").context("the verdicts")?;
    let (verdict, after) = rest.split_once("\n});\n").context("the verdicts' end")?;
    let (imports, body): (Vec<&str>, Vec<&str>) =
        before.lines().chain(after.lines()).partition(|line| line.starts_with("import "));
    let names = body.iter().filter_map(|line| exported(line)).collect::<Vec<_>>().join(", ");
    let body = body.join("\n").replace("\nexport ", "\n");
    let imports = imports.join("\n");
    Ok(format!(
        "{imports}\nexport const Verdict{verdict}\n}});\nexport function newGlue() {{\n{body}\n\
         return {{ {names}, initSync, memory: () => wasm.memory }};\n}}\n"
    ))
}

/// The name of an exported class or function.
fn exported(line: &str) -> Option<&str> {
    let declared = line.strip_prefix("export ")?;
    let name = declared.strip_prefix("class ").or_else(|| declared.strip_prefix("function "))?;
    name.split([' ', '(']).next()
}

/// Loading without waiting is all that is used.
fn without(text: &str, from: &str, to: &str) -> Result<String> {
    let (before, rest) = text.split_once(from).with_context(|| format!("{from} in the glue"))?;
    let (_, after) = rest.split_once(to).with_context(|| format!("{to} in the glue"))?;
    Ok([before, to, after].concat())
}

/// wasm-bindgen's objects get a property by a description that inherits: a `get` that
/// somebody has added to every object would make each of them throw.
fn with_own_descriptors(text: &str) -> Result<String> {
    const BEGINNING: &str = "'__wbg_inst', { ";
    ensure!(text.contains(BEGINNING), "wasm-bindgen makes its objects in another way");
    Ok(text.replace(BEGINNING, &format!("{BEGINNING}__proto__: null, ")))
}
