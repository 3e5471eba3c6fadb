//! The packed artefacts, installed in every supported runtime, bundler and framework.
//! It takes longer than `cargo xtask test` should.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::artefacts::{self, Artefacts};
use crate::component;
use crate::needs;
use crate::run;
use crate::runners;
use crate::tally::Tally;
use crate::wheel;

/// Runs all of it; the last line counts the tests.
pub(crate) fn test() -> ExitCode {
    let mut tally = Tally::default();
    match needs::ensure(needs::PACKAGING).and_then(|()| artefacts::up_to_date()) {
        Ok(artefacts) => {
            for (what, mut command) in parts(&artefacts) {
                tally.runner(what, runners::program(what, &mut command));
            }
            tally.runner("the component in wasmtime, from Python", component::python_tests(&artefacts.component));
        }
        Err(error) => tally.check("building and setting up", Err(error)),
    }
    if tally.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
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
        ("bundlers", part("node", "tests/packaging/bundlers/run.mjs", &[npm])),
        ("JavaScript frameworks and stores", part("node", "tests/packaging/adapters/run.mjs", &[npm])),
        ("Python versions, frameworks and stores", part("python3", "tests/packaging/python/run.py", &[pip])),
        ("each event once, four processes on one Redis", part("python3", "tests/packaging/proof/run.py", &[npm, pip])),
        ("receivers and stores that are killed", part("python3", "tests/packaging/proof/kill.py", &[pip])),
        ("20,000 deliveries a receiver", part("node", "tests/packaging/load/run.mjs", &[npm, pip])),
    ]
}
