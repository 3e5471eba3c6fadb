//! What is compiled into each package, as CycloneDX lists it. None of them has a dependency in its own language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::run;
use crate::workspace::{self, VERSION};

/// A package, the crates that are compiled into it, and for what.
struct Package {
    name: &'static str,
    /// Its kind, and its name there, as package URLs have them.
    url: &'static str,
    compiled: &'static [&'static str],
    target: &'static str,
    features: &'static str,
}

const WASM32: &str = "wasm32-unknown-unknown";

const PACKAGES: [Package; 4] = [
    Package { name: "npm", url: "npm/hookseal", compiled: &["hookseal-wasm"], target: WASM32, features: "keys" },
    Package {
        name: "pypi",
        url: "pypi/hookseal",
        // The latter in the page of `listen`.
        compiled: &["hookseal-python", "hookseal-wasm"],
        target: "all",
        features: "hookseal-python/abi3-py310,hookseal-wasm/keys",
    },
    Package { name: "cargo", url: "cargo/hookseal", compiled: &["hookseal"], target: "all", features: "default,http" },
    Package {
        name: "component",
        url: "generic/hookseal-component",
        compiled: &["hookseal-component"],
        target: WASM32,
        features: "",
    },
];

/// Writes a list for each package.
pub(crate) fn write(into: &Path) -> Result<()> {
    PACKAGES.iter().try_for_each(|package| write_one(package, into))
}

fn write_one(package: &Package, into: &Path) -> Result<()> {
    let tree = cargo_tree(package)?;
    let file = into.join(format!("hookseal-{VERSION}.{}.cdx.json", package.name));
    let list = cyclonedx(package.url, &tree, &checksums()?)?;
    Ok(fs::write(file, serde_json::to_string_pretty(&list)? + "\n")?)
}

/// A crate that is compiled into a package.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Compiled {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: String,
}

/// Those of the package of that name, without our own.
pub(crate) fn compiled_into(package: &str) -> Result<BTreeSet<Compiled>> {
    let package = PACKAGES.iter().find(|one| one.name == package).context("a package of that name")?;
    let tree = cargo_tree(package)?;
    let checksums = checksums()?;
    let mut crates = BTreeSet::new();
    for Line { name, version, licence, .. } in lines(&tree)? {
        if checksums.contains_key(&(name.to_owned(), version.to_owned())) {
            crates.insert(Compiled { name: name.into(), version: version.into(), licence: licence.into() });
        }
    }
    Ok(crates)
}

/// A dependency, in cargo's words.
struct Line<'t> {
    depth: usize,
    name: &'t str,
    version: &'t str,
    licence: &'t str,
}

/// Those of a tree. Other lines have no fields.
fn lines(tree: &str) -> Result<Vec<Line<'_>>> {
    let mut lines = Vec::new();
    for line in tree.lines() {
        let mut fields = line.splitn(3, '|');
        let (Some(depth), Some(crate_), Some(licence)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        let (name, version) = crate_.split_once(" v").context("a crate has a version")?;
        let version = version.split(' ').next().unwrap_or_default();
        lines.push(Line { depth: depth.parse()?, name, version, licence: licence.trim_end_matches(" (*)") });
    }
    Ok(lines)
}

/// A line a dependency: how deep it is, its name with its version, its licence.
fn cargo_tree(Package { compiled, target, features, .. }: &Package) -> Result<String> {
    let output = run::command("cargo", ["tree", "--locked", "--prefix", "depth", "--format", "|{p}|{l}"])
        .args(compiled.iter().flat_map(|package| ["--package", package]))
        .args(["--no-default-features", "--features", features, "--target", target])
        // What runs in the compiler isn't compiled in.
        .args(["--edges", "normal,no-proc-macro"])
        .output()?;
    ensure!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// The SHA-256 of each crate that comes from a registry.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = fs::read_to_string(workspace::path("Cargo.lock"))?.parse()?;
    let packages = lock["package"].as_array().context("Cargo.lock has packages")?;
    let text = |package: &toml::Value, field: &str| Some(package.get(field)?.as_str()?.to_owned());
    let known =
        packages.iter().filter_map(|one| Some(((text(one, "name")?, text(one, "version")?), text(one, "checksum")?)));
    Ok(known.collect())
}

fn cyclonedx(url: &str, tree: &str, checksums: &BTreeMap<(String, String), String>) -> Result<Value> {
    let whole = format!("pkg:{url}@{VERSION}");
    let mut components = BTreeMap::new();
    let mut needs = BTreeMap::<String, BTreeSet<String>>::new();
    // The chain of crates from the package down to this line's.
    let mut above: Vec<String> = Vec::new();
    let mut licence_of_whole = "";
    for Line { depth, name, version, licence } in lines(tree)? {
        let reference = if depth == 0 { whole.clone() } else { format!("pkg:cargo/{name}@{version}") };
        above.truncate(depth);
        if let Some(parent) = above.last() {
            needs.entry(parent.clone()).or_default().insert(reference.clone());
            let checksum = checksums.get(&(name.to_owned(), version.to_owned()));
            components.insert(reference.clone(), component(&reference, name, version, licence, checksum));
        } else {
            licence_of_whole = licence;
        }
        needs.entry(reference.clone()).or_default();
        above.push(reference);
    }
    ensure!(!components.is_empty(), "{whole} has nothing compiled in");
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": component(&whole, "hookseal", VERSION, licence_of_whole, None) },
        "components": components.into_values().collect::<Vec<_>>(),
        "dependencies": needs.iter().map(|(of, on)| json!({ "ref": of, "dependsOn": on })).collect::<Vec<_>>(),
    }))
}

fn component(reference: &str, name: &str, version: &str, licence: &str, checksum: Option<&String>) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": version,
        // Older crates write a slash for OR.
        "licenses": [{ "expression": licence.replace('/', " OR ") }],
        "purl": reference,
    });
    if let Some(checksum) = checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    component
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_becomes_components_and_what_they_need() {
        let tree =
            "0|hookseal-wasm v0.1.0 (/here)|MIT\n1|a v1.0.0|MIT/Apache-2.0\n2|b v2.0.0|ISC\n1|b v2.0.0|ISC (*)\n";
        let checksums = BTreeMap::from([(("b".to_owned(), "2.0.0".to_owned()), "00ff".to_owned())]);
        let list = cyclonedx("npm/hookseal", tree, &checksums).unwrap();
        assert_eq!(list["metadata"]["component"]["purl"], format!("pkg:npm/hookseal@{VERSION}"));
        assert_eq!(list["components"].as_array().unwrap().len(), 2);
        assert_eq!(list["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(list["components"][1]["hashes"][0]["content"], "00ff");
        let needs = |of: &str| {
            let all = list["dependencies"].as_array().unwrap();
            all.iter().find(|one| one["ref"] == of).unwrap()["dependsOn"].clone()
        };
        assert_eq!(needs(&format!("pkg:npm/hookseal@{VERSION}")), json!(["pkg:cargo/a@1.0.0", "pkg:cargo/b@2.0.0"]));
        assert_eq!(needs("pkg:cargo/a@1.0.0"), json!(["pkg:cargo/b@2.0.0"]));
        assert_eq!(needs("pkg:cargo/b@2.0.0"), json!([]));
    }
}
