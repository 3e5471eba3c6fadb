//! Runs the README's commands as on a fresh machine: in a clone of the last commit, with an empty home folder, empty
//! caches and a Rust toolchain without added targets or components.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, ensure};
use tempfile::TempDir;

use crate::documents;
use crate::needs;
use crate::run;
use crate::tally::Tally;
use crate::workspace;

/// Runs the README's commands; the last line counts them.
pub(crate) fn test() -> ExitCode {
    let mut tally = Tally::default();
    if let Err(error) = needs::ensure(needs::FRESH).and_then(|()| commands(&mut tally)) {
        tally.check("making a fresh machine", Err(error));
    }
    if tally.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn commands(tally: &mut Tally) -> Result<()> {
    // An interrupt ends the command that runs, but not this program, which then removes the folder.
    ctrlc::set_handler(|| {})?;
    let machine = Machine::new()?;
    for line in documents::first_commands()? {
        let started = Instant::now();
        let mut words = line.split(' ');
        let mut command = machine.command(words.next().unwrap_or_default());
        let succeeded = run::shown(&line, command.args(words).current_dir(machine.path("clone")))?;
        println!("fresh: {line}: {} s", started.elapsed().as_secs());
        tally.check(&line, if succeeded { Ok(()) } else { Err(anyhow!("{line}: failed")) });
        if !succeeded {
            break;
        }
    }
    Ok(())
}

/// What a fresh machine has: rustup with Rust's programs, Node.js and Python.
const PROGRAMS: &[&str] = &[
    "cargo",
    "cargo-clippy",
    "cargo-fmt",
    "clippy-driver",
    "rustc",
    "rustdoc",
    "rustfmt",
    "rustup",
    "node",
    "npm",
    "python3",
];

/// The beginnings of variables that say how a client reaches its registry.
const CLIENTS: &[&str] = &[
    "pip_",
    "npm_config_",
    "cargo_http_",
    "cargo_net_",
    "cargo_registr",
    "cargo_source_",
    "rustup_dist_",
    "rustup_update_",
];

/// The fresh machine. Its folder is removed when this is dropped.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Result<Self> {
        let machine = Self { folder: TempDir::with_prefix("hookseal-fresh-")? };
        for folder in ["home", "cargo", "programs", "temporary"] {
            fs::create_dir(machine.path(folder))?;
        }
        machine.clone_sources()?;
        machine.copy_client_configuration()?;
        machine.link_programs()?;
        machine.copy_toolchain()?;
        Ok(machine)
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn clone_sources(&self) -> Result<()> {
        let changed = run::command("git", ["status", "--porcelain"]).output()?;
        if !changed.stdout.is_empty() {
            println!("fresh: changes that aren't committed aren't tested");
        }
        run::quiet(
            "git clone",
            run::command("git", ["clone", "--quiet", "--no-hardlinks"]).arg(workspace::root()).arg(self.path("clone")),
        )
    }

    /// How pip, npm and cargo reach their registries, but none of their caches.
    fn copy_client_configuration(&self) -> Result<()> {
        let home = env::home_dir().context("there is no home folder")?;
        let cargo_home = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
        let kept = [".npmrc", ".config/pip/pip.conf", ".pip/pip.conf"];
        let mut copies: Vec<(PathBuf, PathBuf)> =
            kept.iter().map(|file| (home.join(file), self.path("home").join(file))).collect();
        copies.extend(["config.toml", "config"].map(|file| (cargo_home.join(file), self.path("cargo").join(file))));
        for (from, to) in copies.iter().filter(|(from, _)| from.exists()) {
            fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
            fs::copy(from, to)?;
        }
        Ok(())
    }

    /// Links the programs that a machine must have, where they are below the home folder: the rest of it is left out.
    fn link_programs(&self) -> Result<()> {
        let home = env::home_dir().context("there is no home folder")?;
        for name in PROGRAMS {
            if let Some(program) = on_path(name).filter(|program| program.starts_with(&home)) {
                link(&program, &self.path("programs").join(name))?;
            }
        }
        Ok(())
    }

    /// Copies the toolchain, without added targets and components. Files are links, except for the lists of what is
    /// installed, which rustup changes.
    fn copy_toolchain(&self) -> Result<()> {
        let home = PathBuf::from(printed("rustup", &["show", "home"])?);
        let active = printed("rustup", &["show", "active-toolchain"])?;
        let toolchain = active.split(' ').next().unwrap_or_default();
        run::say(&format!("the toolchain {toolchain}, without what was added to it"));
        let to = self.path("rustup/toolchains").join(toolchain);
        copy_tree(&home.join("toolchains").join(toolchain), &to, Path::new("lib/rustlib"))?;
        fs::copy(home.join("settings.toml"), self.path("rustup/settings.toml"))?;
        self.remove(toolchain, "target", &["wasm32-unknown-unknown", "thumbv7em-none-eabi"])?;
        self.remove(toolchain, "component", &["rustfmt", "clippy"])
    }

    fn remove(&self, toolchain: &str, what: &str, list: &[&str]) -> Result<()> {
        let rustup = |words: &[&str]| {
            let mut command = self.command("rustup");
            command.args(words).arg("--toolchain").arg(toolchain);
            command
        };
        let installed = rustup(&[what, "list", "--installed"]).output()?;
        let installed = String::from_utf8(installed.stdout)?;
        for name in list.iter().filter(|name| installed.lines().any(|line| line.starts_with(**name))) {
            run::quiet(&format!("rustup {what} remove {name}"), &mut rustup(&[what, "remove", name]))?;
        }
        Ok(())
    }

    /// A program of the fresh machine. It gets no variable that names a cache or a folder outside.
    fn command(&self, program: &str) -> Command {
        let path = self.search_path();
        let mut command = Command::new(find(program, &path).unwrap_or_else(|| program.into()));
        command.env_clear().envs(env::vars_os().filter(|(name, _)| is_kept(&name.to_string_lossy())));
        command.env("PATH", path).env("RUSTUP_AUTO_INSTALL", "0");
        for (name, folder) in
            [("HOME", "home"), ("CARGO_HOME", "cargo"), ("RUSTUP_HOME", "rustup"), ("TMPDIR", "temporary")]
        {
            command.env(name, self.path(folder));
        }
        command.current_dir(self.folder.path());
        command
    }

    fn search_path(&self) -> OsString {
        let (home, path) = (env::home_dir().unwrap_or_default(), env::var_os("PATH").unwrap_or_default());
        let outside = env::split_paths(&path).filter(|folder| !folder.starts_with(&home));
        env::join_paths([self.path("programs")].into_iter().chain(outside)).unwrap_or_default()
    }
}

/// Whether a variable is kept: those that say how a client reaches its registry, which language it prints, and where
/// pyenv is.
fn is_kept(name: &str) -> bool {
    let lower = name.to_lowercase();
    let is_client = CLIENTS.iter().any(|prefix| lower.starts_with(prefix));
    let is_connection = lower.ends_with("_proxy") || lower.contains("cert") || lower.contains("ca_bundle");
    let is_locale = name == "LANG" || name == "TERM" || name == "TZ" || name.starts_with("LC_");
    (is_client && !lower.contains("cache")) || is_connection || is_locale || name == "PYENV_ROOT"
}

/// What a program prints, trimmed.
fn printed(program: &str, words: &[&str]) -> Result<String> {
    let output = run::command(program, words).output()?;
    ensure!(output.status.success(), "{program} {}: {}", words.join(" "), String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

fn on_path(program: &str) -> Option<PathBuf> {
    find(program, &env::var_os("PATH")?)
}

fn find(program: &str, path: &OsStr) -> Option<PathBuf> {
    env::split_paths(path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

#[cfg(unix)]
fn link(program: &Path, as_name: &Path) -> Result<()> {
    Ok(std::os::unix::fs::symlink(program, as_name)?)
}

#[cfg(not(unix))]
fn link(program: &Path, as_name: &Path) -> Result<()> {
    Ok(fs::hard_link(program, as_name)?)
}

/// Copies a folder: as links, but for the files that are in `copied` itself.
fn copy_tree(from: &Path, to: &Path, copied: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy_tree(&source, &target, copied)?;
        } else if from.ends_with(copied) || fs::hard_link(&source, &target).is_err() {
            fs::copy(&source, &target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustup_writes_in_is_no_link() {
        let folder = TempDir::new().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        fs::create_dir_all(from.join("lib/rustlib/target")).unwrap();
        for file in ["lib/rustlib/components", "lib/rustlib/target/library"] {
            fs::write(from.join(file), "as it was").unwrap();
        }
        copy_tree(&from, &to, Path::new("lib/rustlib")).unwrap();
        fs::write(to.join("lib/rustlib/components"), "changed").unwrap();
        fs::remove_file(to.join("lib/rustlib/target/library")).unwrap();
        for file in ["lib/rustlib/components", "lib/rustlib/target/library"] {
            assert_eq!(fs::read_to_string(from.join(file)).unwrap(), "as it was");
        }
    }

    #[test]
    fn what_configures_a_client_is_kept_and_caches_are_not() {
        for name in
            ["PIP_CERT", "npm_config_registry", "CARGO_HTTP_PROXY", "HTTPS_PROXY", "NODE_EXTRA_CA_CERTS", "LANG"]
        {
            assert!(is_kept(name), "{name}");
        }
        for name in
            ["PIP_CACHE_DIR", "npm_config_cache", "CARGO_HOME", "CARGO_TARGET_DIR", "HOME", "PATH", "RUSTUP_HOME", "CI"]
        {
            assert!(!is_kept(name), "{name}");
        }
    }
}
