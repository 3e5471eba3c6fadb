//! The developer's one entry point.

mod artefacts;
mod bench;
mod circles;
mod commonjs;
mod component;
mod crates;
mod declarations;
mod demo;
mod documents;
mod environment;
mod fingerprint;
mod fresh;
mod fuzz;
mod glue;
mod licences;
mod lints;
mod locks;
mod needs;
mod new_platform;
mod node_tools;
mod npm;
mod packaging;
mod page;
mod platforms;
mod providers;
mod release;
mod report;
mod reproducible;
mod run;
mod runners;
mod sbom;
mod skips;
mod tally;
mod tarball;
mod tests;
mod tree;
mod types;
mod wasm;
mod wheel;
mod workspace;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <verb>

  demo    three real receivers take real signed deliveries, and refuse forged ones
  test    everything: format, lints, documentation, builds, all tests
  test packaging
          every runtime, bundler and framework, with the packages installed
  test crates
          the crates as crates.io gets them, with the oldest Rust, and for other machines
  test wheels
          the wheels for every Linux: what each needs of its system, and all vectors on
          aarch64 and with musl
  test fresh
          demo and test in a clean clone, with empty caches and a bare toolchain
  test platform
          adds a platform in a copy of the tree: one file and its vectors must do
  bench [--quick] [--only JavaScript|Python|Rust]
          times hookseal and what it is compared with, in turn; a full run writes
          docs/performance.md. A missed target is not a failure
  fuzz [--seconds N] [--deliveries N] [--seed S] [--findings N]
          random deliveries, judged by the npm package, the wheel, the crate and an
          oracle: all must agree
  build [npm|component|page|wheels]
          the npm tarball, the WebAssembly component and this machine's Python wheels, into
          dist/; or one of the first two alone; or the page as a folder for any file server,
          into dist/page/; or the wheels for every machine of this kind of system, into
          dist/wheels/
  release [--dry-run]
          all that a release consists of, into dist/release/, tested as it is installed;
          a dry run may be of changes that aren't committed
  types   writes what repeats a name or a shape: types, schemas, tables in documents
  providers
          the table of platforms: scheme, proof, vectors, how well each is known
  locks   writes package-lock.json beside each package.json, and the Python
          requirements with their hashes beside each list of them (*.in)";

fn main() -> ExitCode {
    let verb = std::env::args().nth(1).unwrap_or_default();
    let outcome = match verb.as_str() {
        "demo" => needs::ensure(needs::BUILD).and_then(|()| demo::demo()),
        "test" => match std::env::args().nth(2).as_deref() {
            None => return tests::test(),
            Some("packaging") => return packaging::test(),
            Some("fresh") => return fresh::test(),
            Some("crates") => return packaging::test_crates(),
            Some("wheels") => return packaging::test_wheels(),
            Some("platform") => needs::ensure(needs::PLATFORM)
                .and_then(|()| environment::python("test"))
                .and_then(|python| new_platform::prove(&python)),
            Some(other) => Err(anyhow::anyhow!(
                "there is no {other:?}; there are `test crates`, `test packaging`, `test platform`, `test wheels` and `test fresh`"
            )),
        },
        "bench" => return bench::bench(&std::env::args().skip(2).collect::<Vec<_>>()),
        "fuzz" => needs::ensure(needs::BUILD).and_then(|()| fuzz::fuzz(&std::env::args().skip(2).collect::<Vec<_>>())),
        "build" => match std::env::args().nth(2).as_deref() {
            None => needs::ensure(needs::BUILD).and_then(|()| artefacts::build().map(drop)),
            Some("npm") => needs::ensure(needs::WEBASSEMBLY).and_then(|()| npm::build().map(drop)),
            Some("component") => needs::ensure(needs::WEBASSEMBLY).and_then(|()| component::build().map(drop)),
            Some("page") => needs::ensure(needs::WEBASSEMBLY)
                .and_then(|()| npm::build())
                .and_then(|_| page::lay_out())
                .map(|folder| println!("{}", folder.display())),
            Some("wheels") => needs::ensure(needs::WHEELS).and_then(|()| artefacts::build_wheels()),
            Some(other) => Err(anyhow::anyhow!(
                "there is no {other:?}; there are `build`, `build npm`, `build component`, `build page` and `build wheels`"
            )),
        },
        "release" => needs::ensure(needs::PACKAGING)
            .and_then(|()| needs::ensure(needs::RELEASE))
            .and_then(|()| release::release(&std::env::args().skip(2).collect::<Vec<_>>())),
        "types" => types::write(),
        "providers" => providers::table(),
        "locks" => needs::ensure(needs::LOCKS).and_then(|()| locks::write()),
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
