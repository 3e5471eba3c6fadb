//! The lock files: exact versions with hashes, and no registry's address, so that any registry can be used.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::environment;
use crate::run;
use crate::workspace;

/// The oldest Python that a list is locked for: the oldest that the package cryptography supports. A list can name
/// another in a line `# python-version: X`.
const OLDEST_PYTHON: &str = "3.9.2";

/// Writes all of them. A locked version stays as long as its manifest allows it.
pub(crate) fn write() -> Result<()> {
    let uv = environment::python("locks")?.with_file_name("uv");
    for manifest in files(&|path| path.ends_with("package.json"))? {
        npm(&manifest)?;
    }
    for list in files(&is_list)? {
        python(&uv, &list)?;
    }
    check()
}

fn npm(manifest: &Path) -> Result<()> {
    let folder = manifest.parent().context("a manifest is in a folder")?;
    let install = ["install", "--package-lock-only", "--omit-lockfile-registry-resolved", "--ignore-scripts"];
    run::quiet(
        &format!("npm: {}", shown(folder)),
        run::command("npm", install).args(["--no-audit", "--no-fund"]).current_dir(folder),
    )
}

fn python(uv: &Path, list: &Path) -> Result<()> {
    let text = fs::read_to_string(list)?;
    let version = text.lines().find_map(|line| line.strip_prefix("# python-version: ")).unwrap_or(OLDEST_PYTHON);
    let names = [list.to_path_buf(), locked(list)].map(|path| path.file_name().map(PathBuf::from));
    let [Some(list_name), Some(lock_name)] = names else { bail!("{} has no name", list.display()) };
    run::quiet(
        &format!("uv: {}", shown(list)),
        run::command(uv, ["pip", "compile", "--universal", "--python-version", version, "--generate-hashes"])
            .args([
                "--no-python-downloads",
                "--no-emit-index-url",
                "--custom-compile-command",
                "cargo xtask locks",
                "--output-file",
            ])
            .args([lock_name, list_name])
            .current_dir(list.parent().context("a list is in a folder")?),
    )
}

/// Fails if a manifest has no lock file or that of another, or if a lock file lacks a hash or names a registry.
pub(crate) fn check() -> Result<()> {
    for manifest in files(&|path| path.ends_with("package.json"))? {
        let lock = manifest.with_file_name("package-lock.json");
        check_npm(&text_of(&manifest)?, &text_of(&lock)?).with_context(|| stale(&lock))?;
    }
    for list in files(&is_list)? {
        check_python(&text_of(&list)?, &text_of(&locked(&list))?).with_context(|| stale(&locked(&list)))?;
    }
    Ok(())
}

fn check_npm(manifest: &str, lock: &str) -> Result<()> {
    let (manifest, lock): (Value, Value) = (serde_json::from_str(manifest)?, serde_json::from_str(lock)?);
    let packages = lock["packages"].as_object().context("it has no packages")?;
    for kind in ["dependencies", "devDependencies"] {
        ensure!(lock["packages"][""][kind] == manifest[kind], "package.json has other {kind}");
    }
    for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
        ensure!(package["integrity"].is_string() || package["inBundle"] == true, "{name} has no hash");
        ensure!(package.get("resolved").is_none(), "{name} says where it was found");
    }
    Ok(())
}

fn check_python(list: &str, lock: &str) -> Result<()> {
    let is_comment = |line: &&str| line.trim_start().starts_with('#');
    let lines: Vec<&str> = lock.lines().filter(|line| !is_comment(line)).collect();
    for wanted in list.lines().filter(|line| !is_comment(line)).filter_map(|line| line.split(';').next()) {
        // The lock has what an extra brings in lines of their own.
        let wanted = match wanted.split_once('[') {
            Some((name, extra)) => format!("{name}{}", extra.split_once(']').map_or("", |(_, version)| version)),
            None => wanted.to_owned(),
        };
        // A name with its version, or a name alone, of which the lock says the version.
        let name_end = wanted.find(['=', '<', '>']).unwrap_or(wanted.len());
        let start = if wanted.contains("==") { format!("{wanted} ") } else { format!("{}==", &wanted[..name_end]) };
        ensure!(lines.iter().any(|line| line.starts_with(&start)), "{wanted} isn't in it");
    }
    for (line, next) in lines.iter().zip(lines.iter().skip(1).chain([&""])) {
        ensure!(!line.contains("://"), "{line} says where it is found");
        ensure!(line.starts_with(' ') || next.trim_start().starts_with("--hash="), "{line} has no hash");
    }
    Ok(())
}

fn text_of(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| stale(path))
}

fn stale(lock: &Path) -> String {
    format!("{}: run `cargo xtask locks`", shown(lock))
}

fn is_list(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "in")
}

fn locked(list: &Path) -> PathBuf {
    list.with_extension("txt")
}

fn shown(path: &Path) -> String {
    path.strip_prefix(workspace::root()).unwrap_or(path).display().to_string()
}

/// The repository's own files of a kind.
fn files(wanted: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(workspace::root(), wanted, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, wanted: &dyn Fn(&Path) -> bool, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !name.starts_with('.') && !["target", "node_modules", "dist"].contains(&&*name) {
                collect(&path, wanted, found)?;
            }
        } else if wanted(&path) {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn npm_needs_hashes_and_no_address() {
        let check =
            |package: &str| check_npm("{}", &format!(r#"{{"packages": {{"": {{}}, "node_modules/a": {package}}}}}"#));
        assert!(check(r#"{"integrity": "sha512-x"}"#).is_ok());
        assert!(check(r#"{"version": "1.0.0"}"#).is_err());
        assert!(check(r#"{"integrity": "sha512-x", "resolved": "https://registry.example/a.tgz"}"#).is_err());
        assert!(check_npm("{}", "{}").is_err());
    }

    #[test]
    fn npm_needs_the_manifests_own_lock() {
        let manifest = r#"{"dependencies": {"a": "1.0.0"}}"#;
        let lock = |version: &str| format!(r#"{{"packages": {{"": {{"dependencies": {{"a": "{version}"}}}}}}}}"#);
        assert!(check_npm(manifest, &lock("1.0.0")).is_ok());
        assert!(check_npm(manifest, &lock("1.0.1")).is_err());
        assert!(check_npm("{}", &lock("1.0.0")).is_err());
    }

    const HASH: &str = "    --hash=sha256:00";

    #[test]
    fn python_needs_hashes_and_no_address() {
        let check = |lock: &str| check_python("", lock);
        assert!(check(&format!("# made\na==1 ; python_version < '3.10' \\\n{HASH} \\\n{HASH}\n    # via b\n")).is_ok());
        assert!(check(&format!("a==1\nb==2 \\\n{HASH}\n")).is_err());
        assert!(check(&format!("a==1 \\\n{HASH}\nb==2\n")).is_err());
        assert!(check(&format!("--index-url https://registry.example\na==1 \\\n{HASH}\n")).is_err());
    }

    #[test]
    fn python_needs_the_lists_own_lock() {
        let lock = format!("django==5.2.19 ; python_version >= '3.10' \\\n{HASH}\n");
        for list in ["django", "# a comment\ndjango<6", "django==5.2.19", "django==5.2.19; python_version >= '3.10'"] {
            assert!(check_python(list, &lock).is_ok(), "{list}");
        }
        for list in ["flask", "django==5.2.1", "django-stubs", "djang"] {
            assert!(check_python(list, &lock).is_err(), "{list}");
        }
    }
}
