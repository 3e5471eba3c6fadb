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
    let node = |script: &str| with_work(run::command("node", [script]), "--tarball", tarball);
    let python = |script: &str| with_work(run::command("python3", [script]), "--wheel", wheel);
    let both = |mut command: Command| {
        command.arg("--wheel").arg(wheel);
        command
    };
    vec![
        ("JavaScript runtimes", node("tests/packaging/runtimes/run.mjs")),
        ("bundlers", node("tests/packaging/bundlers/run.mjs")),
        ("JavaScript frameworks", node("tests/packaging/adapters/run.mjs")),
        ("Python versions and frameworks", python("tests/packaging/python/run.py")),
        ("each event handled once, by four processes on one Redis", both(node("tests/packaging/proof/run.mjs"))),
        ("20,000 deliveries a receiver", both(node("tests/packaging/load/run.mjs"))),
    ]
}

fn with_work(mut command: Command, option: &str, artefact: &Path) -> Command {
    command.arg(option).arg(artefact).args(["--work", "target/packaging"]);
    command
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
