//! Runs other programs: prints what is run, and the output of what fails.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::workspace;

/// A program with its arguments, run in the repository's root.
pub(crate) fn command<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(workspace::root());
    command
}

/// Prints what is run next.
pub(crate) fn say(what: &str) {
    println!("--> {what}");
    let _ = std::io::stdout().flush();
}

/// Runs a step, whose output is shown only if it fails.
pub(crate) fn quiet(what: &str, command: &mut Command) -> Result<()> {
    say(what);
    let started = Instant::now();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("can't start {command:?}"))?;
    if !output.status.success() {
        let text = [output.stdout, output.stderr].concat();
        bail!("{what}: failed ({})\n{command:?}\n{}", output.status, String::from_utf8_lossy(&text));
    }
    if started.elapsed().as_secs() >= 5 {
        println!("    {} s", started.elapsed().as_secs());
    }
    Ok(())
}

/// Runs a step, whose output is shown. Returns whether it succeeded.
pub(crate) fn shown(what: &str, command: &mut Command) -> Result<bool> {
    say(what);
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("can't start {command:?}"))?;
    Ok(status.success())
}
