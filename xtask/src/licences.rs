//! The licences in the packages: our own, and those of what is compiled in.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::run;
use crate::sbom::{self, Compiled};
use crate::workspace;

/// How files with licences begin, in upper case.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE", "NOTICE"];

/// Where the licences of others are in a package.
const OTHERS: &str = "LICENSE-THIRD-PARTY";

/// Puts them where a package's tools look for them.
pub(crate) fn write(folder: &str, package: &str) -> Result<()> {
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(workspace::path(file), workspace::path(folder).join(file))?;
    }
    write_others(package, &workspace::path(folder).join(OTHERS))
}

/// Writes those of what is compiled into a package.
pub(crate) fn write_others(package: &str, file: &Path) -> Result<()> {
    let folders = folders()?;
    let mut texts = BTreeMap::<String, Vec<String>>::new();
    for Compiled { name, version, licence } in sbom::compiled_into(package)? {
        let folder = folders.get(&(name.clone(), version.clone())).with_context(|| format!("the folder of {name}"))?;
        add(&mut texts, &format!("{name} {version} ({licence})"), folder, &licence)?;
    }
    if package == "npm" {
        add(&mut texts, "fflate (MIT)", &workspace::path("npm/node_modules/fflate"), "MIT")?;
    }
    Ok(fs::write(file, page(texts))?)
}

/// Where cargo has each crate, by name and version.
fn folders() -> Result<BTreeMap<(String, String), PathBuf>> {
    let output = run::command("cargo", ["metadata", "--locked", "--format-version", "1"]).output()?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().context("cargo's packages")?;
    let text = |package: &Value, field: &str| package[field].as_str().unwrap_or_default().to_owned();
    let folder = |package: &Value| Some(Path::new(&text(package, "manifest_path")).parent()?.to_path_buf());
    Ok(packages.iter().filter_map(|one| Some(((text(one, "name"), text(one, "version")), folder(one)?))).collect())
}

/// Adds the texts in a folder: where the MIT licence can be chosen, that one alone.
fn add(texts: &mut BTreeMap<String, Vec<String>>, title: &str, folder: &Path, licence: &str) -> Result<()> {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match NAMES.iter().any(|start| name(&path).starts_with(start)) {
            true if path.is_dir() => files.append(&mut workspace::files_below(&path)?),
            true => files.push(path),
            false => {}
        }
    }
    files.sort();
    let can_be_mit = licence.split([' ', '/', '(', ')']).any(|word| word == "MIT") && !licence.contains("AND");
    let mit: Vec<PathBuf> = files.iter().filter(|file| can_be_mit && name(file).contains("MIT")).cloned().collect();
    let chosen = if mit.is_empty() { files } else { mit };
    if chosen.is_empty() {
        texts.entry("No file with its licence is published with it.".into()).or_default().push(title.to_owned());
    }
    for file in chosen {
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?.replace('\r', "");
        texts.entry(text.trim_matches('\n').to_owned()).or_default().push(title.to_owned());
    }
    Ok(())
}

/// Each text once, below the names of those whose it is.
fn page(texts: BTreeMap<String, Vec<String>>) -> String {
    let mut parts: Vec<String> =
        texts.into_iter().map(|(text, titles)| format!("{}\n\n{text}\n", titles.join("\n"))).collect();
    parts.sort();
    let line = "-".repeat(80);
    format!("What is compiled into this package, and its licences.\n\n{line}\n{}", parts.join(&format!("\n{line}\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_stands_once_below_the_names() {
        let folder = std::env::temp_dir().join(format!("hookseal-licences-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("LICENSE-MIT"), "do\r\nwhat you want\n").expect("a file");
        fs::write(folder.join("LICENSE-APACHE"), "read this first\n").expect("a file");
        fs::write(folder.join("licence.md"), "as it is\n").expect("a file");
        let mut texts = BTreeMap::new();
        for (title, licence) in [("a 1 (MIT/Apache-2.0)", "MIT/Apache-2.0"), ("b 1 (MIT)", "MIT"), ("c 1 (BSD)", "BSD")]
        {
            add(&mut texts, title, &folder, licence).expect("licences");
        }
        fs::remove_dir_all(&folder).expect("removed");
        let titles = |text: &str| texts.get(text).cloned().unwrap_or_default();
        assert_eq!(titles("do\nwhat you want"), ["a 1 (MIT/Apache-2.0)", "b 1 (MIT)", "c 1 (BSD)"]);
        assert_eq!(
            (titles("read this first"), titles("as it is")),
            (vec!["c 1 (BSD)".into()], vec!["c 1 (BSD)".into()])
        );
        assert!(page(texts).contains("\na 1 (MIT/Apache-2.0)\nb 1 (MIT)\nc 1 (BSD)\n\ndo\nwhat you want\n"));
    }

    #[test]
    fn every_crate_in_the_packages_has_its_licence() {
        for package in ["pypi", "component"] {
            let file = std::env::temp_dir().join(format!("hookseal-{package}-{}", std::process::id()));
            write_others(package, &file).expect("each crate has a licence");
            let text = fs::read_to_string(&file).expect("written");
            fs::remove_file(&file).expect("removed");
            for line in
                ["sha2 ", "subtle ", "memchr ", "Redistributions in binary form", "Permission is hereby granted"]
            {
                assert!(text.contains(line), "{package}: {line}");
            }
        }
    }
}
