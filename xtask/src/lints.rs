//! Format, lints, documentation, and the build without std.

use crate::run;
use crate::tally::Tally;

pub(crate) fn lint(tally: &mut Tally) {
    tally.program("rustfmt", run::command("cargo", ["fmt", "--all", "--check"]));
    let deny = ["--", "--deny", "warnings"];
    tally.program(
        "clippy",
        // wasmtime takes minutes to check.
        run::command("cargo", ["clippy", "--quiet", "--workspace", "--all-targets"])
            .args(["--exclude", "hookseal-component-host"])
            .args(["--exclude", "hookseal-wasm", "--exclude", "hookseal-component", "--exclude", "hookseal-gateway"])
            .args(deny),
    );
    tally.program(
        "clippy, for the wheel of CPython 3.10 and later",
        run::command("cargo", ["clippy", "--quiet", "--package", "hookseal-python"])
            .args(["--no-default-features", "--features", "abi3-py310"])
            .args(deny),
    );
    tally.program(
        "clippy, for wasm32",
        run::command("cargo", ["clippy", "--quiet", "--package", "hookseal-wasm", "--package", "hookseal-component"])
            .args(["--target", "wasm32-unknown-unknown"])
            .args(deny),
    );
    tally.program(
        "clippy, for wasm32: plain HMAC alone",
        run::command("cargo", ["clippy", "--quiet", "--package", "hookseal-wasm", "--no-default-features"])
            .args(["--features", "base", "--target", "wasm32-unknown-unknown"])
            .args(deny),
    );
    tally.program(
        "rustdoc",
        run::command("cargo", ["doc", "--quiet", "--no-deps", "--package", "hookseal"])
            .env("RUSTDOCFLAGS", "--deny warnings"),
    );
    tally.program(
        "the core without std, for thumbv7em-none-eabi",
        run::command("cargo", ["build", "--quiet", "--package", "hookseal"]).args(["--target", "thumbv7em-none-eabi"]),
    );
}
