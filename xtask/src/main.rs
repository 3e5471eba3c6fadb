//! The developer's one entry point.

mod artefacts;
mod bench;
mod demo;
mod environment;
mod fingerprint;
mod lints;
mod npm;
mod packaging;
mod readme;
mod run;
mod tally;
mod tests;
mod types;
mod wasm;
mod wheel;
mod workspace;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <verb>

  demo    three real receivers, real signed deliveries, forged ones refused
  test    everything: format, lints, documentation, builds, all tests
  test packaging
          every runtime, bundler and framework, with the packages installed
  bench [--quick] [--only JavaScript|Python|Rust]
          times hookseal against what it is compared with, in turn; a full run
          writes docs/performance.md. A missed target is no failure
  build   the npm tarball and the Python wheel, into dist/
  types   writes the TypeScript and Python types from core/src/events";

fn main() -> ExitCode {
    let verb = std::env::args().nth(1).unwrap_or_default();
    let outcome = match verb.as_str() {
        "demo" => demo::demo(),
        "test" if std::env::args().nth(2).as_deref() == Some("packaging") => return packaging::test(),
        "test" => return tests::test(),
        "bench" => return bench::bench(&std::env::args().skip(2).collect::<Vec<_>>()),
        "build" => artefacts::build().map(|_| ()),
        "types" => types::write(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask {verb}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
