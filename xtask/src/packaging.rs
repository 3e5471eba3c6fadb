//! Every runtime, bundler and framework that people have, with the packed
//! artefacts installed: what takes longer than `cargo xtask test` should.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Result, bail};

use crate::artefacts::{self, Artefacts};
use crate::run;
use crate::tally::Tally;

/// What a run needs of the machine: a program, and Debian's package with it.
const PROGRAMS: &[(&str, &str)] = &[("redis-server", "redis-server"), ("chromium", "chromium")];

/// Runs all of it; the last line counts the parts.
pub(crate) fn test() -> ExitCode {
    let mut tally = Tally::default();
    let set_up = install_programs().and_then(|()| artefacts::up_to_date());
    match set_up {
        Ok(artefacts) => parts(&artefacts).into_iter().for_each(|(what, mut command)| {
            let outcome = run::open(what, &mut command);
            tally.check(
                what,
                outcome.and_then(|(_, succeeded)| if succeeded { Ok(()) } else { bail!("{what}: failed") }),
            );
        }),
        Err(error) => tally.check("building and setting up", Err(error)),
    }
    if tally.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn parts(Artefacts { tarball, wheel }: &Artefacts) -> Vec<(&'static str, Command)> {
    let part = |program: &str, script: &str, artefacts: &[(&str, &Path)]| {
        let mut command = run::command(program, [script, "--work", "target/packaging"]);
        for (option, path) in artefacts {
            command.arg(option).arg(path);
        }
        command
    };
    let (npm, pip) = (("--tarball", tarball.as_path()), ("--wheel", wheel.as_path()));
    vec![
        ("JavaScript runtimes", part("node", "tests/packaging/runtimes/run.mjs", &[npm])),
        ("bundlers", part("node", "tests/packaging/bundlers/run.mjs", &[npm])),
        ("JavaScript frameworks and stores", part("node", "tests/packaging/adapters/run.mjs", &[npm])),
        ("Python versions, frameworks and stores", part("python3", "tests/packaging/python/run.py", &[pip])),
        ("each event once, four processes on one Redis", part("python3", "tests/packaging/proof/run.py", &[npm, pip])),
        ("20,000 deliveries a receiver", part("node", "tests/packaging/load/run.mjs", &[npm, pip])),
    ]
}

/// Installs what is missing, where that can be done without asking anybody.
fn install_programs() -> Result<()> {
    let is_missing = |program: &str| {
        !run::command("sh", ["-c", &format!("command -v {program}")]).output().is_ok_and(|found| found.status.success())
    };
    let missing: Vec<&str> =
        PROGRAMS.iter().filter(|(program, _)| is_missing(program)).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let install = format!("apt-get update -qq && apt-get install -y -qq {}", missing.join(" "));
    if run::quiet(&format!("apt-get install {}", missing.join(" ")), &mut run::command("sh", ["-c", &install])).is_err()
    {
        bail!("install {} first: they could not be installed here", missing.join(" and "));
    }
    Ok(())
}
