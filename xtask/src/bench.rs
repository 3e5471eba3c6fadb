//! Times hookseal and what it is compared with, in every language.

mod document;
mod machine;
mod row;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::artefacts::{self, Artefacts};
use crate::needs;
use crate::run;
use crate::wheel;
use crate::workspace;
use row::Row;

/// Measures; the exit code says whether everything ran, not how fast it was.
pub(crate) fn bench(arguments: &[String]) -> ExitCode {
    let options = match Options::parse(arguments) {
        Ok(options) => options,
        Err(error) => {
            eprintln!("xtask bench: {error:#}");
            return ExitCode::from(2);
        }
    };
    match measure(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\nxtask bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// A language. Its program writes one JSON object a line, each a row of the table.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    JavaScript,
    Python,
    Rust,
}

impl Part {
    const ALL: [Self; 3] = [Self::JavaScript, Self::Python, Self::Rust];

    fn name(self) -> &'static str {
        match self {
            Self::JavaScript => "JavaScript",
            Self::Python => "Python",
            Self::Rust => "Rust",
        }
    }

    fn named(given: &str) -> Result<Self> {
        let part = Self::ALL.into_iter().find(|part| part.name().eq_ignore_ascii_case(given));
        part.with_context(|| format!("--only takes one of {}, not {given:?}", Self::ALL.map(Self::name).join(", ")))
    }
}

#[derive(Default)]
struct Options {
    quick: bool,
    /// `None`: all of them.
    only: Option<Part>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => options.quick = true,
                "--only" => options.only = Some(Part::named(arguments.next().map_or("", String::as_str))?),
                other => bail!("{other:?} is not known; there are --quick and --only PART"),
            }
        }
        Ok(options)
    }
}

/// Runs the parts one after another and prints the table; a full run writes it to the document too. Returns whether
/// all ran to their end.
fn measure(options: &Options) -> Result<bool> {
    needs::ensure(needs::BUILD)?;
    let artefacts = artefacts::up_to_date()?;
    let (mut rows, mut stopped) = (Vec::new(), Vec::new());
    for part in Part::ALL.into_iter().filter(|part| options.only.is_none_or(|only| only == *part)) {
        let (more, ran) = run_part(part, &artefacts, options.quick)?;
        rows.extend(more);
        if !ran {
            stopped.push(part.name());
        }
    }
    println!("\n{}", document::text(&rows));
    if !stopped.is_empty() {
        println!("these did not run to their end: {}; {} is not changed", stopped.join(", "), document::PATH);
    } else if options.quick || options.only.is_some() {
        println!("{} is not changed: only a full run is written to it", document::PATH);
    } else {
        document::write(&rows)?;
        println!("written: {}", document::PATH);
    }
    let judged: Vec<bool> = rows.iter().filter_map(Row::met).collect();
    println!("bench: {} of {} targets met", judged.iter().filter(|met| **met).count(), judged.len());
    Ok(stopped.is_empty())
}

/// Runs a part. Returns what it measured, and whether it ran to its end.
fn run_part(part: Part, artefacts: &Artefacts, quick: bool) -> Result<(Vec<Row>, bool)> {
    let (work, name) = (workspace::target().join("bench"), part.name());
    let out = work.join(format!("{name}.jsonl"));
    fs::create_dir_all(&work)?;
    fs::write(&out, "")?;
    let script = |program: &str, script: &str, option: &str, artefact: &Path| {
        let mut command = run::command(program, [script, option]);
        command.arg(artefact).arg("--work").arg(&work).arg("--out").arg(&out).args(quick.then_some("--quick"));
        command
    };
    let mut command = match part {
        Part::JavaScript => script("node", "tests/bench/js/run.mjs", "--tarball", &artefacts.tarball),
        Part::Python => script("python3", "tests/bench/python/run.py", "--wheels", &wheel::folder()),
        Part::Rust => criterion(&out, quick),
    };
    let succeeded = run::shown(name, &mut command)?;
    let lines = fs::read_to_string(&out)?;
    let rows = lines.lines().map(|line| Row::read(name, line)).collect::<Result<Vec<Row>>>()?;
    let ran = succeeded && !rows.is_empty();
    Ok((rows, ran))
}

fn criterion(out: &Path, quick: bool) -> Command {
    let (samples, seconds) = if quick { ("50", "0.2") } else { ("200", "0.8") };
    let mut command = run::command("cargo", ["bench", "--quiet", "--package", "hookseal-bench", "--"]);
    command.args(["--quiet", "--warm-up-time", "0.3", "--sample-size", samples, "--measurement-time", seconds]);
    command.env("HOOKSEAL_BENCH_OUT", out);
    command
}
