//! All checks and tests; those that fail soonest come first.

use std::process::ExitCode;

use anyhow::Result;

use crate::artefacts;
use crate::circles;
use crate::component;
use crate::demo;
use crate::documents;
use crate::environment;
use crate::fuzz;
use crate::lints;
use crate::locks;
use crate::needs;
use crate::new_platform;
use crate::run;
use crate::runners;
use crate::tally::Tally;
use crate::types;
use crate::wheel;
use crate::workspace;

const NODE_TESTS: &[&str] = &[
    "npm/tests/webhook.test.mjs",
    "npm/tests/receiver.test.mjs",
    "npm/tests/store-contract.test.mjs",
    "npm/tests/testing.test.mjs",
    "npm/tests/public-key-source.test.mjs",
    "npm/tests/keys.test.mjs",
    "npm/tests/signed-deliveries.test.mjs",
    "npm/tests/uncaught.test.mjs",
    "npm/tests/lambda.test.mjs",
    "npm/tests/limits.test.mjs",
    "npm/tests/snapshots.test.mjs",
    "npm/tests/own-data.test.mjs",
    "npm/tests/base.test.mjs",
    "npm/tests/modules.test.mjs",
    "npm/tests/wiping.test.mjs",
    "npm/tests/mistakes.test.mjs",
    "npm/tests/start.test.mjs",
    "npm/tests/sizes.test.mjs",
    "tests/conformance/conformance.test.mjs",
    "tests/conformance/pages.test.mjs",
    "tests/receiving/javascript/receiving.test.mjs",
    "tests/receiving/javascript/stores.test.mjs",
    "tests/receiving/javascript/key-servers.test.mjs",
    "tests/receiving/javascript/key-sources.test.mjs",
    "tests/receiving/javascript/options.test.mjs",
    "tests/e2e/examples.test.mjs",
    "tests/e2e/platforms.test.mjs",
    "tests/e2e/key-fetching.test.mjs",
    "tests/command-line/command-line.test.mjs",
    "tests/command-line/endpoints.test.mjs",
    "tests/agreement/agreement.test.mjs",
    "tests/agreement/traps.test.mjs",
];

const PYTHON_TESTS: &[&str] = &[
    "tests/vectors",
    "tests/conformance",
    "tests/receiving",
    "tests/mistakes",
    "tests/agreement",
    "tests/fuzz",
    "python/tests",
];

/// Runs all checks and tests; the last line counts them.
pub(crate) fn test() -> ExitCode {
    let mut tally = Tally::default();
    if let Err(error) = needs::ensure(needs::TEST) {
        tally.check("programs that the tests need", Err(error));
    } else {
        checks(&mut tally);
        if let Err(error) = packages(&mut tally) {
            tally.check("building and setting up", Err(error));
        }
    }
    if tally.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The checks and tests that need no built package.
fn checks(tally: &mut Tally) {
    lints::lint(tally);
    run::say("generated types are fresh");
    tally.check("generated types", types::check());
    run::say("lock files have hashes");
    tally.check("lock files", locks::check());
    run::say("documents show code that tests run");
    tally.check("documents", documents::check());
    run::say("no circle of imports");
    tally.check("circles of imports", circles::check());
    tally.runner("Rust", runners::rust(&["hookseal", "hookseal-json", "xtask"]));
    tally.program(
        "Rust: plain HMAC alone, without the feature `whole`",
        run::command("cargo", ["test", "--quiet", "--package", "hookseal", "--no-default-features"]).args([
            "--features",
            "binding,providers,std",
            "--test",
            "plain",
            "--test",
            "vectors",
        ]),
    );
}

/// The tests of the packed artefacts, installed.
fn packages(tally: &mut Tally) -> Result<()> {
    let artefacts = artefacts::build()?;
    demo::set_up(&artefacts)?;
    let python = environment::with_wheel(&wheel::folder())?;
    tally.runner("Node and workerd", runners::node(NODE_TESTS));
    tally.runner("the component in Node", component::javascript_tests(&artefacts.component));
    tally.program(
        "TypeScript: types as a user sees them",
        run::command("node", ["npm/node_modules/typescript/bin/tsc", "--project", "npm/tests/types/tsconfig.json"]),
    );
    tally.runner("Python", runners::pytest(&python, PYTHON_TESTS));
    tally.program(
        "mypy --strict",
        run::command(&python, ["-m", "mypy", "--strict", "--package", "hookseal"]).current_dir(workspace::target()),
    );
    tally.program(
        "mypy --strict: the examples that show types",
        run::command(&python, ["-m", "mypy", "--strict"])
            .args(["typed_events.py", "own_provider.py"].map(|name| workspace::path("python/examples").join(name)))
            .current_dir(workspace::target()),
    );
    tally.check("a new platform is one file and its vectors", new_platform::prove(&python));
    tally.check("fuzz", fuzz::short(&python));
    tally.check("demo", demo::demo());
    Ok(())
}

#[cfg(test)]
mod list_of_tests {
    use std::fs;

    use super::*;

    /// The files of tests below a folder, as the list has them.
    fn below(folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(workspace::path(folder)).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type().unwrap().is_dir() {
                found.extend(below(&path));
            } else if path.ends_with(".test.mjs") {
                found.push(path);
            }
        }
        found
    }

    #[test]
    fn every_file_of_node_tests_is_run() {
        // Those of `tests/packaging` are for other runners, in projects of their own.
        let folders =
            ["npm/tests", "tests/agreement", "tests/command-line", "tests/conformance", "tests/e2e", "tests/receiving"];
        let mut found: Vec<String> = folders.into_iter().flat_map(below).collect();
        let mut listed = NODE_TESTS.to_vec();
        found.sort();
        listed.sort_unstable();
        assert_eq!(found, listed);
    }
}
