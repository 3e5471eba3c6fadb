//! The component in wasmtime: all vectors, or with `--times` how long a call takes beside the crate's.
//!
//!     hookseal-component-host dist/hookseal-VERSION.component.wasm [--times]

mod instance;
mod interface;
mod refusal;
mod times;
mod vector;
mod verdict;

use wasmtime::error::Context as _;
use wasmtime::{Result, ensure};

use crate::instance::Instance;

/// As the other hosts count them.
const LEFT_OUT: usize = 45;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut instance = Instance::of(arguments.first().context("which component?")?)?;
    if arguments.iter().any(|argument| argument == "--times") {
        return times::compare(&mut instance);
    }
    let (cases, mut ran, mut differences) = (vector::all()?, 0, Vec::new());
    for case in &cases {
        let Some(found) = verdict::of(&mut instance, case)? else { continue };
        ran += 1;
        let expected = verdict::normalized(case["expect"].clone());
        if found != expected {
            differences.push(format!("{}: expected {expected}, found {found}", case["id"]));
        }
    }
    println!("the component in wasmtime: {ran} of {} vectors, {} differ", cases.len(), differences.len());
    ensure!(differences.is_empty(), "{}", differences.join("\n"));
    ensure!(cases.len() - ran < LEFT_OUT, "too few vectors ran");
    Ok(())
}
