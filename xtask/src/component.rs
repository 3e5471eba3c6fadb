//! The WebAssembly component, into `dist/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wit_component::{ComponentEncoder, DecodedWasm};

use crate::environment;
use crate::node_tools;
use crate::report::Report;
use crate::run;
use crate::runners;
use crate::wasm;
use crate::workspace;

/// Builds it, and checks that it imports nothing. Returns it.
pub(crate) fn build() -> Result<PathBuf> {
    node_tools::install()?;
    run::quiet(
        "core and its component binding, for wasm32",
        run::command("cargo", ["build", "--package", "hookseal-component", "--profile", PROFILE])
            .args(["--target", "wasm32-unknown-unknown"])
            .env("RUSTFLAGS", wasm::flags()),
    )?;
    let module = workspace::target().join("wasm32-unknown-unknown").join(PROFILE).join("hookseal_component.wasm");
    let optimised = workspace::target().join("component.wasm");
    wasm::optimise(&module, &optimised)?;
    run::say("the component of that module");
    let mut encoder = ComponentEncoder::default();
    encoder.validate(true).module(&fs::read(optimised)?)?;
    let component = encoder.encode().context("making a component of the module")?;
    check_imports(&component)?;
    fs::create_dir_all(workspace::path("dist"))?;
    fs::write(path(), component)?;
    Ok(path())
}

/// Builds the example gateway, a component that imports this one's interface. Returns it.
pub(crate) fn gateway() -> Result<PathBuf> {
    run::quiet(
        "the example gateway, for wasm32-wasip2",
        run::command("cargo", ["build", "--package", "hookseal-gateway", "--profile", PROFILE])
            .args(["--target", "wasm32-wasip2"])
            .env("RUSTFLAGS", workspace::remapped_paths()),
    )?;
    Ok(workspace::target().join("wasm32-wasip2").join(PROFILE).join("hookseal_gateway.wasm"))
}

/// The shared vectors in wasmtime, from Rust.
pub(crate) fn rust_tests(component: &Path) -> Command {
    let mut command =
        run::command("cargo", ["run", "--quiet", "--profile", "host", "--package", "hookseal-component-host"]);
    command.arg("--").arg(component);
    command
}

/// The gateway in Node, before a receiver.
pub(crate) fn gateway_tests(component: &Path) -> Result<Report> {
    let mut command = run::command("node", ["tests/component/javascript/gateway.mjs", "--work", "target/component"]);
    command.arg("--component").arg(component).arg("--gateway").arg(gateway()?);
    runners::program("a gateway of two components", &mut command)
}

/// The shared vectors in Node.
pub(crate) fn javascript_tests(component: &Path) -> Result<Report> {
    let mut command = run::command("node", ["tests/component/javascript/run.mjs", "--work", "target/component"]);
    runners::program("the component in Node", command.arg("--component").arg(component))
}

/// Cargo's, of the workspace.
const PROFILE: &str = "wasm";

/// The component, if it is there.
pub(crate) fn built() -> Option<PathBuf> {
    Some(path()).filter(|path| path.exists())
}

fn path() -> PathBuf {
    workspace::path(&format!("dist/hookseal-{}.component.wasm", workspace::VERSION))
}

/// The shared vectors in wasmtime's Python package.
pub(crate) fn python_tests(component: &Path) -> Result<Report> {
    let python = environment::python("component")?;
    let component = ("HOOKSEAL_COMPONENT", component.as_os_str());
    runners::pytest_with(&python, &["tests/component/python"], [component])
}

/// Whoever runs it needs to give it nothing, and nothing can be taken from them.
fn check_imports(component: &[u8]) -> Result<()> {
    let DecodedWasm::Component(resolve, world) = wit_component::decode(component)? else {
        bail!("it is no component");
    };
    let imports: Vec<String> = resolve.worlds[world].imports.keys().map(|key| resolve.name_world_key(key)).collect();
    if !imports.is_empty() {
        bail!("the component imports {}", imports.join(", "));
    }
    Ok(())
}
