//! The packed artefacts, installed in every supported runtime, bundler and framework.
//! It takes longer than `cargo xtask test` should.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::artefacts::{self, Artefacts};
use crate::component;
use crate::crates;
use crate::needs::{self, Need};
use crate::reproducible;
use crate::run;
use crate::runners;
use crate::tally::Tally;
use crate::wheel;

/// Runs all of it; the last line counts the tests.
pub(crate) fn test() -> ExitCode {
    counted(needs::PACKAGING, checks)
}

/// Builds the wheels for every machine, and runs what can be run of them here; the last line counts the tests.
pub(crate) fn test_wheels() -> ExitCode {
    counted(if cfg!(target_os = "linux") { needs::MACHINES } else { needs::WHEELS }, |tally| {
        match artefacts::build_wheels() {
            Ok(()) => wheels(tally),
            Err(error) => tally.check("building the wheels", Err(error)),
        }
    })
}

/// The crates, as they are published; the last line counts the tests.
pub(crate) fn test_crates() -> ExitCode {
    counted(needs::CRATES, crates::checks)
}

fn counted(needs: &[Need], tests: impl FnOnce(&mut Tally)) -> ExitCode {
    let mut tally = Tally::default();
    match needs::ensure(needs) {
        Ok(()) => tests(&mut tally),
        Err(error) => tally.check("programs that the tests need", Err(error)),
    }
    if tally.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The packages that are built for this machine.
pub(crate) fn checks(tally: &mut Tally) {
    match artefacts::up_to_date() {
        Ok(artefacts) => {
            for (what, mut command) in parts(&artefacts) {
                tally.runner(what, runners::program(what, &mut command));
            }
            tally.runner("the component in wasmtime, from Python", component::python_tests(&artefacts.component));
            tally.program("the component in wasmtime, from Rust", &mut component::rust_tests(&artefacts.component));
            tally.runner("a gateway of two components", component::gateway_tests(&artefacts.component));
            tally.check("a build elsewhere gives the same bytes", reproducible::prove(&artefacts.files()));
        }
        Err(error) => tally.check("building", Err(error)),
    }
}

/// The wheels for every machine, which are built.
pub(crate) fn wheels(tally: &mut Tally) {
    let what = "wheels for other machines";
    let mut command = run::command("python3", ["tests/packaging/machines/run.py", "--work", "target/packaging"]);
    command.arg("--wheels").arg(wheel::folder().join("wheels"));
    tally.runner(what, runners::program(what, &mut command));
}

fn parts(artefacts: &Artefacts) -> Vec<(&'static str, Command)> {
    let part = |program: &str, script: &str, artefacts: &[(&str, &Path)]| {
        let mut command = run::command(program, [script, "--work", "target/packaging"]);
        for (option, path) in artefacts {
            command.arg(option).arg(path);
        }
        command
    };
    let wheels = wheel::folder();
    let (npm, pip) = (("--tarball", artefacts.tarball.as_path()), ("--wheels", wheels.as_path()));
    vec![
        ("JavaScript runtimes", part("node", "tests/packaging/runtimes/run.mjs", &[npm])),
        ("CommonJS and installers", part("node", "tests/packaging/commonjs/run.mjs", &[npm])),
        ("bundlers", part("node", "tests/packaging/bundlers/run.mjs", &[npm])),
        ("the page of the listener, in Chromium", part("node", "tests/packaging/page/run.mjs", &[npm, pip])),
        ("JavaScript frameworks and stores", part("node", "tests/packaging/adapters/run.mjs", &[npm])),
        ("Python versions, frameworks and stores", part("python3", "tests/packaging/python/run.py", &[pip])),
        ("each event once, four processes on one Redis", part("python3", "tests/packaging/proof/run.py", &[npm, pip])),
        ("receivers and stores that are killed", part("python3", "tests/packaging/proof/kill.py", &[pip])),
        ("20,000 deliveries a receiver", part("node", "tests/packaging/load/run.mjs", &[npm, pip])),
    ]
}
