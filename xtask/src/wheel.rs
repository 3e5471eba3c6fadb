//! The Python package, as wheels and as sources.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::environment;
use crate::licences;
use crate::page;
use crate::run;
use crate::workspace;

/// A wheel for each: the oldest stable ABI that serves every version, and a later one with a cheaper way to call.
/// pip takes the latest that suits its interpreter.
const STABLE_ABIS: [&[&str]; 2] = [&["--features", "abi3-py39"], &["--features", "abi3-py310"]];

/// A CPython without a GIL has no stable ABI before 3.15. No such interpreter is needed to build for it.
const WITHOUT_GIL: &[&str] = &["--interpreter", "python3.14t"];

/// What a wheel is for.
struct Machine {
    target: &'static str,
    /// The oldest system that it may be installed on, as pip names them; by zig, which links for that system whatever
    /// this one is. Empty: the linker and the tag are those of this machine.
    system: &'static str,
}

/// glibc 2.17 is the oldest that Rust supports, and musl 1.2 the oldest that has a name.
const MACHINES: [Machine; 7] = [
    Machine { target: "x86_64-unknown-linux-gnu", system: "manylinux2014" },
    Machine { target: "aarch64-unknown-linux-gnu", system: "manylinux2014" },
    Machine { target: "x86_64-unknown-linux-musl", system: "musllinux_1_2" },
    Machine { target: "aarch64-unknown-linux-musl", system: "musllinux_1_2" },
    Machine { target: "x86_64-apple-darwin", system: "" },
    Machine { target: "aarch64-apple-darwin", system: "" },
    Machine { target: "x86_64-pc-windows-msvc", system: "" },
];

/// Builds the wheels for this machine, with the page of the npm package, which is built before; returns them.
pub(crate) fn build() -> Result<Vec<PathBuf>> {
    page::into_python()?;
    let into = emptied(folder())?;
    let host = host()?;
    for abi in STABLE_ABIS {
        match MACHINES.iter().find(|machine| machine.target == host) {
            Some(machine) => build_for(machine, abi, &into)?,
            None => maturin(&format!("the wheel for {}", abi[1]), abi, &into)?,
        }
    }
    built()?.context("maturin left no wheel for each stable ABI")
}

/// Builds the wheels for every machine that this one can build for, and the archive of sources, likewise; returns them.
pub(crate) fn build_all() -> Result<Vec<PathBuf>> {
    page::into_python()?;
    let into = emptied(folder().join("wheels"))?;
    let host = host()?;
    let machines: Vec<_> = MACHINES.iter().filter(|machine| system_of(machine.target) == system_of(&host)).collect();
    ensure!(!machines.is_empty(), "there are no wheels for {host}");
    run::quiet(
        "rustup target add",
        run::command("rustup", ["target", "add"]).args(machines.iter().map(|machine| machine.target)),
    )?;
    for machine in &machines {
        for abi in [STABLE_ABIS[0], STABLE_ABIS[1], WITHOUT_GIL] {
            build_for(machine, abi, &into)?;
        }
    }
    let wheels = found(&into)?;
    ensure!(wheels.len() == machines.len() * 3, "maturin left {} wheels", wheels.len());
    Ok([wheels, vec![build_sources(&into)?]].concat())
}

/// Builds the archive from which pip builds where no wheel suits; returns it.
fn build_sources(into: &Path) -> Result<PathBuf> {
    let python = environment::python("build")?;
    licences::write("python", "pypi")?;
    run::quiet(
        "maturin: the sources",
        run::command(&python, ["-m", "maturin", "sdist", "--out"]).arg(into).current_dir(workspace::path("python")),
    )?;
    Ok(into.join(format!("hookseal-{}.tar.gz", workspace::VERSION)))
}

fn build_for(Machine { target, system }: &Machine, abi: &[&str], into: &Path) -> Result<()> {
    let mut arguments = [abi, &["--target", target]].concat();
    if !system.is_empty() {
        arguments.extend(["--zig", "--compatibility", system]);
    }
    maturin(&format!("the wheel for {target}, {}", abi[1]), &arguments, into)
}

fn maturin(what: &str, arguments: &[&str], into: &Path) -> Result<()> {
    let python = environment::python("build")?;
    licences::write("python", "pypi")?;
    run::quiet(
        &format!("maturin: {what}"),
        run::command(&python, ["-m", "maturin", "build", "--release", "--strip", "--no-default-features"])
            .args(arguments)
            .arg("--out")
            .arg(into)
            .env("RUSTFLAGS", workspace::remapped_paths())
            // Which has zig.
            .env("CARGO_ZIGBUILD_PYTHON_PATH", &python)
            .current_dir(workspace::path("python")),
    )
}

/// The wheels for this machine, if all are there.
pub(crate) fn built() -> Result<Option<Vec<PathBuf>>> {
    Ok(Some(found(&folder())?).filter(|wheels| wheels.len() == STABLE_ABIS.len()))
}

/// Where the wheels for this machine are: pip chooses among them (`--find-links`).
pub(crate) fn folder() -> PathBuf {
    workspace::path("dist")
}

/// The folder, without what an earlier build left in it.
fn emptied(folder: PathBuf) -> Result<PathBuf> {
    fs::create_dir_all(&folder)?;
    for stale in found(&folder)? {
        fs::remove_file(stale)?;
    }
    Ok(folder)
}

/// The wheels of every version, in the order of their names, which end in the machine that they are for.
fn found(folder: &Path) -> Result<Vec<PathBuf>> {
    let Ok(files) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let paths = files.map(|file| Ok(file?.path())).collect::<Result<Vec<_>>>()?;
    let mut wheels: Vec<PathBuf> = paths.into_iter().filter(|path| is_ours(path)).collect();
    wheels.sort();
    Ok(wheels)
}

/// The versions of Python that a wheel is for, as its name has them: `cp310`.
pub(crate) fn python_of(wheel: &Path) -> String {
    let name = wheel.file_name().unwrap_or_default().to_string_lossy();
    name.split('-').nth(2).unwrap_or_default().to_owned()
}

fn is_ours(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("hookseal-") && name.ends_with(".whl")
}

/// This machine, as Rust names it.
fn host() -> Result<String> {
    let output = run::command("rustc", ["--print", "host-tuple"]).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// `linux` of `x86_64-unknown-linux-gnu`.
fn system_of(target: &str) -> Option<&str> {
    target.split('-').nth(2)
}
