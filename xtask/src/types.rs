//! Generated files, and generated regions of written ones: what repeats a name or
//! a shape that is declared elsewhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::workspace;

mod lua;
mod payloads;
mod python;
mod records;
mod region;
mod typescript;

/// A whole file, or the lines of a file between two markers.
enum Generated {
    File(&'static str, String),
    #[expect(dead_code, reason = "the first regions are on their way")]
    Region(&'static str, &'static str, String),
}
use Generated::File;

/// All that is generated, one line each.
fn generated() -> Vec<Generated> {
    vec![
        File("npm/src/providers.ts", records::records()),
        File("npm/src/samples.ts", records::samples()),
        File("npm/src/events.ts", payloads::generate(&typescript::TypeScript)),
        File("python/src/hookseal/events.py", payloads::generate(&python::Python)),
        File("npm/src/redis-script.ts", lua::typescript()),
        File("python/src/hookseal/redis_script.py", lua::python()),
    ]
}

/// Writes the files.
pub(crate) fn write() -> Result<()> {
    for (path, text) in files()? {
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// Fails where a file isn't what would be written.
pub(crate) fn check() -> Result<()> {
    for (path, text) in files()? {
        if fs::read_to_string(&path).unwrap_or_default() != text {
            bail!("{} is stale: run `cargo xtask types`", path.display());
        }
    }
    Ok(())
}

/// Every file with what should be in it. A file may have several regions.
fn files() -> Result<BTreeMap<PathBuf, String>> {
    let mut files = BTreeMap::new();
    for generated in generated() {
        match generated {
            File(path, text) => {
                files.insert(workspace::path(path), text);
            }
            Generated::Region(path, name, text) => {
                let path = workspace::path(path);
                let whole = match files.remove(&path) {
                    Some(whole) => whole,
                    None => fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?,
                };
                let whole = region::replace(&whole, name, &text).with_context(|| format!("in {}", path.display()))?;
                files.insert(path, whole);
            }
        }
    }
    Ok(files)
}
